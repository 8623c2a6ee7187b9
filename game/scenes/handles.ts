import type { Pointed } from '../session/picture.ts'
import { placeElement } from './place-element.ts'
import { placeHandle, type Box, type Size } from './picture-geometry.ts'

/** A second handle on a choice that the page lists: `at` names a hotspot of the scene. */
export interface Handle {
  readonly choiceId: string
  readonly label: string
  readonly at: string
}

type Spot = readonly [number, number, number, number]

/** The handles over the picture. */
export interface Handles {
  /** Replaces all handles. */
  set(handles: readonly Handle[], onPick: (choiceId: string) => void): void
  /** Puts the handles where their spots lie; those without a spot in view are not shown. */
  place(
    host: Size,
    picture: { readonly size: Size; readonly box: Box },
    spots: Readonly<Record<string, Spot>>,
  ): void
  /** Forgets what was touched once. */
  rest(): void
}

/**
 * Handles in an element, for mouse and touch only: keyboard and screen reader have the page's own list. A finger can't hover
 * to read a name: its first touch tells `onPoint`, its second picks; a touch anywhere else tells it null.
 */
export function createHandles(element: HTMLElement, onPoint: (pointed: Pointed | null) => void): Handles {
  const page = element.ownerDocument
  let shown: readonly { readonly at: string; readonly button: HTMLButtonElement }[] = []
  let pointed: HTMLButtonElement | null = null

  function point(button: HTMLButtonElement, choiceId: string): void {
    rest()
    pointed = button
    button.dataset.pointed = ''
    page.addEventListener('pointerdown', onElsewhere, true)
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = button
    onPoint({ choiceId, x: offsetLeft + offsetWidth / 2, y: offsetTop + offsetHeight / 2 })
  }

  function rest(): void {
    if (pointed === null) return
    delete pointed.dataset.pointed
    pointed = null
    page.removeEventListener('pointerdown', onElsewhere, true)
    onPoint(null)
  }

  function onElsewhere({ target }: Event): void {
    if (target !== pointed) rest()
  }

  return {
    set(handles, onPick) {
      rest()
      shown = handles.map(({ choiceId, label, at }) => {
        const button = createButton(page, label, (isTouch) =>
          isTouch && button !== pointed ? point(button, choiceId) : onPick(choiceId),
        )
        return { at, button }
      })
      element.replaceChildren(...shown.map(({ button }) => button))
    },
    rest,
    place(host, picture, spots) {
      // what lay there may lie elsewhere now
      rest()
      for (const { at, button } of shown) {
        const spot = Object.hasOwn(spots, at) ? spots[at] : undefined
        const box = spot ? placeHandle(host, picture, spot) : null
        button.hidden = box === null
        if (box) placeElement(button, box)
      }
    },
  }
}

function createButton(
  document: Document,
  label: string,
  onPress: (isTouch: boolean) => void,
): HTMLButtonElement {
  let isTouch = false
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'scene-handle'
  button.tabIndex = -1
  button.title = label
  button.ariaHidden = 'true'
  button.addEventListener('pointerdown', ({ pointerType }) => (isTouch = pointerType === 'touch'))
  button.addEventListener('click', ({ detail }) => {
    // in the second half of a double tap nobody has read the name yet
    if (!isTouch || detail < 2) onPress(isTouch)
  })
  // a press must not draw the focus in here, where a screen reader finds nothing
  button.addEventListener('mousedown', (event) => event.preventDefault())
  return button
}
