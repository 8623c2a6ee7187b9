import type { Scannable } from '../session/scan.ts'
import { waysWords } from './ways-words.ts'

/** Something on screen that can be done, or a group of such things. */
export interface ControlItem extends Scannable<ControlItem> {
  /** Its accessible name. */
  readonly label: string
  readonly element: HTMLElement
  /** Does it; of a group nothing. */
  readonly act: () => void
  /** True for what stands nowhere on the page, so that nothing can be marked when it is offered. */
  readonly isUnmarked?: boolean
}

const words = waysWords.oneSwitch
const control = 'button, a[href], summary, input:is([type=checkbox], [type=radio], [type=range])'
const group = 'fieldset, nav, [role=group], [role=radiogroup], [role=log], .about'
const onward = '.choices, .leave, .stop, .pace'

/** What can be done on the page now, choices first, then the bar, then the rest; of an open dialog, what is in it. */
export function listControls(page: Document): readonly ControlItem[] {
  const dialog = findDialog(page)
  if (dialog !== null) return listIn(dialog)
  const main = page.querySelector('main')
  return main === null ? [] : listIn(main).toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** The dialog on top, or null. */
export function findDialog(page: Document): HTMLDialogElement | null {
  return [...page.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1) ?? null
}

function rankOf({ element }: ControlItem): number {
  if (element.closest(onward) !== null) return 0
  return element.matches('.bar') ? 1 : 2
}

function listIn(root: Element): readonly ControlItem[] {
  return [...root.querySelectorAll<HTMLElement>(`${control}, ${group}`)].flatMap((element) => {
    const around = element.parentElement?.closest(group) ?? null
    const isOurs = around === null || around === root || !root.contains(around)
    if (!isOurs || !isSeen(element) || element.matches(':disabled')) return []
    return element.matches(group) ? listGroup(element) : [controlOf(element)]
  })
}

/**
 * What is ahead of the reader's pace is there for those who listen, and not to be seen. Places in the picture are for hands
 * alone: they have no name, and the list has the same choices.
 */
function isSeen(element: HTMLElement): boolean {
  return element.checkVisibility() && element.closest('.ahead, [aria-hidden=true]') === null
}

/** A group of one is no group. */
function listGroup(element: HTMLElement): readonly ControlItem[] {
  const items = listIn(element)
  if (items.length < 2) return items
  return [{ label: nameGroup(element), element, items, act: () => undefined }]
}

function controlOf(element: HTMLElement): ControlItem {
  const label = nameControl(element)
  if (element instanceof HTMLInputElement && element.type === 'range') {
    const step = (words: string, act: () => void): ControlItem => ({
      label: `${label}: ${words}`,
      element,
      items: [],
      stays: true,
      act: () => slide(element, act),
    })
    const items = [step(words.more, () => element.stepUp()), step(words.less, () => element.stepDown())]
    return { label, element, items, act: () => undefined }
  }
  return { label, element, items: [], act: () => actOn(element) }
}

/** Moves a slider by `act`, and lets the page know as if a hand had moved it. */
export function slide(slider: HTMLInputElement, act: () => void): void {
  act()
  slider.dispatchEvent(new Event('input', { bubbles: true }))
}

function actOn(element: HTMLElement): void {
  // so that a dialog knows where to go back to
  element.focus({ preventScroll: true })
  element.click()
}

/** The accessible name of a control. */
export function nameControl(element: HTMLElement): string {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
  return tidy(element.getAttribute('aria-label') ?? (labels[0] ?? element).textContent)
}

function nameGroup(element: HTMLElement): string {
  const by = element.getAttribute('aria-labelledby')
  const named =
    by === null ? element.querySelector(':scope > legend') : element.ownerDocument.getElementById(by)
  return tidy(element.getAttribute('aria-label') ?? named?.textContent ?? words.inPassage)
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
