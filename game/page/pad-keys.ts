import type { PadPress } from '../session/pad.ts'
import { findDialog, listControls, slide, type ControlItem } from './controls.ts'
import { findScroller, scrollOn } from './scrolling.ts'

const buttons = { back: 'back', away: 'away', sources: 'sources', settings: 'settings' } as const

/** Does on the page what a press on a gamepad means. */
export function pressOnPage(page: Document, press: PadPress): void {
  page.documentElement.dataset['pad'] = 'on'
  if (press === 'choose') chooseFocused(page)
  else if (press === 'up' || press === 'left') move(page, -1, press)
  else if (press === 'down' || press === 'right') move(page, 1, press)
  else if (press !== 'other') pressButton(page, buttons[press])
}

function chooseFocused(page: Document): void {
  flatten(listControls(page))
    .find(({ element }) => element === page.activeElement)
    ?.element.click()
}

/** Presses a button of the bar. From a dialog, “back” leads out, and the others have to wait. */
function pressButton(page: Document, id: string): void {
  const dialog = findDialog(page)
  if (dialog === null) page.querySelector<HTMLElement>(`[data-control="${id}"]`)?.click()
  else if (id === 'back') dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
}

/** Moves focus through what can be done; on a slider, left and right move it. */
function move(page: Document, step: 1 | -1, press: PadPress): void {
  const focused = page.activeElement
  const isSlider = focused instanceof HTMLInputElement && focused.type === 'range'
  if (isSlider && (press === 'left' || press === 'right'))
    return slide(focused, () => (step === 1 ? focused.stepUp() : focused.stepDown()))
  const controls = flatten(listControls(page))
  const now = controls.findIndex(({ element }) => element === focused)
  const next = controls[now < 0 ? (step === 1 ? 0 : controls.length - 1) : now + step]?.element
  const scroller = now < 0 ? findScroller(findDialog(page) ?? page.documentElement) : null
  // from the words, down leads to the first choice once it is in sight
  if (scroller !== null && next !== undefined && step === 1 && !isInSight(next)) scrollOn(scroller)
  else if (next !== undefined) next.focus()
  // up from the first control leads back to the words
  else if (step === -1) findHeading(page)?.focus()
}

function findHeading(page: Document): HTMLElement | null {
  return findDialog(page)?.querySelector('h2') ?? page.getElementById('passage-when')
}

function isInSight(element: HTMLElement): boolean {
  const { bottom } = element.getBoundingClientRect()
  const frame = element.closest('.card, .sheet')?.getBoundingClientRect().bottom ?? bottom
  return bottom <= Math.min(frame, element.ownerDocument.documentElement.clientHeight)
}

/** Every control once: of a slider the slider, of a group what is in it. */
function flatten(items: readonly ControlItem[]): readonly ControlItem[] {
  return items.flatMap((item) =>
    item.items.length === 0 || item.element.matches('input') ? [item] : flatten(item.items),
  )
}
