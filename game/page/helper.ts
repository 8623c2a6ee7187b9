import { findDialog } from './controls.ts'

const keys = /^(Tab|Escape|Shift|Control|Alt|Meta|AltGraph|CapsLock|F\d+)$/

/** True for a key that stays what it is, for whoever helps; so does all that is pressed together with such a key. */
export function isHelperKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return keys.test(key) || ctrlKey || metaKey || altKey
}

/** True while a dialog within `data-helper` lies on top: its keys and taps are the helper's, whatever the reader's do. */
export function isHelperHere(page: Document): boolean {
  return (findDialog(page)?.closest('[data-helper]') ?? null) !== null
}
