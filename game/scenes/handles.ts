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
}

/** Handles in an element, for mouse and touch only: keyboard and screen reader have the page's own list. */
export function createHandles(element: HTMLElement): Handles {
  let shown: readonly { readonly at: string; readonly button: HTMLButtonElement }[] = []

  return {
    set(handles, onPick) {
      shown = handles.map(({ choiceId, label, at }) => ({
        at,
        button: createButton(element.ownerDocument, label, () => onPick(choiceId)),
      }))
      element.replaceChildren(...shown.map(({ button }) => button))
    },
    place(host, picture, spots) {
      for (const { at, button } of shown) {
        const spot = Object.hasOwn(spots, at) ? spots[at] : undefined
        const box = spot ? placeHandle(host, picture, spot) : null
        button.hidden = box === null
        if (box) placeElement(button, box)
      }
    },
  }
}

function createButton(document: Document, label: string, onPick: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'scene-handle'
  button.tabIndex = -1
  button.title = label
  button.ariaHidden = 'true'
  button.addEventListener('click', onPick)
  // a press must not draw the focus in here, where a screen reader finds nothing
  button.addEventListener('mousedown', (event) => event.preventDefault())
  return button
}
