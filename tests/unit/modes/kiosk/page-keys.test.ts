import { describe, expect, it } from 'vitest'
import { isPageKey, type KeyPress } from '../../../../game/modes/kiosk/page-keys.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  getModifierState: () => false,
  ...more,
})

describe('a key', () => {
  it.each(['a', 'é', '5', ' ', 'Enter', 'Tab', 'Escape', 'ArrowDown', 'Backspace', 'PageDown', 'Process'])(
    'is the page’s: %j',
    (key) => expect(isPageKey(press(key))).toBe(true),
  )

  it.each([
    ...['F1', 'F5', 'F11', 'F12', 'BrowserBack', 'BrowserHome', 'ContextMenu', 'Alt', 'Meta', 'PrintScreen'],
    ...['LaunchApplication1', 'ZoomIn', 'Find', 'Print', 'OpenURL', 'GoBack'],
  ])('is the browser’s: %s', (key) => expect(isPageKey(press(key))).toBe(false))

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('is the browser’s with %s', (modifier) => {
    for (const key of ['r', '+', '0', 'ArrowLeft', 'Enter', 'Tab'])
      expect(isPageKey(press(key, { [modifier]: true }))).toBe(false)
  })

  it('that writes a letter with AltGr is the page’s, though it counts as Ctrl and Alt', () => {
    const altGr = { ctrlKey: true, altKey: true, getModifierState: (name: string) => name === 'AltGraph' }
    expect(isPageKey(press('@', altGr))).toBe(true)
    expect(isPageKey(press('F4', altGr))).toBe(false)
  })
})
