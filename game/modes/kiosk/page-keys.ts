/** What of a key event says whose key it is. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'getModifierState'>

/** Keys with a name that a page without a browser around it needs. */
const named = new Set([
  'Enter',
  'Tab',
  'Escape',
  'Backspace',
  'Delete',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Shift',
  'CapsLock',
  // letters that are still being put together
  'Dead',
  'Process',
  'Compose',
  'Unidentified',
])

/** True for a key that does something in a page; all others are the browser's (reload, find, zoom, tabs, tools, back). */
export function isPageKey({ key, ctrlKey, metaKey, altKey, getModifierState }: KeyPress): boolean {
  const isLetter = [...key].length === 1
  // some keyboards write letters with a modifier that counts as Ctrl and Alt together
  if (isLetter && getModifierState('AltGraph')) return true
  return !ctrlKey && !metaKey && !altKey && (isLetter || named.has(key))
}
