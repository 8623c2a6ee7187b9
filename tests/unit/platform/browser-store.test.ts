import { afterEach, describe, expect, it, vi } from 'vitest'
import { createBrowserStore } from '../../../game/platform/browser-store.ts'

afterEach(() => vi.unstubAllGlobals())

function refuse(): never {
  throw new DOMException('refused', 'SecurityError')
}

describe('a browser’s store', () => {
  it.each([
    ['throws at its name', Object.defineProperty({}, 'localStorage', { get: refuse })],
    ['has none', { localStorage: null }],
  ])('says that it keeps nothing where the browser %s', (_, window) => {
    vi.stubGlobal('window', window)
    const store = createBrowserStore()
    expect(store.write('a', 'x')).toMatchObject({ code: 'storage-refused', where: 'a' })
    expect([store.read('a'), store.keys('')]).toEqual([null, []])
  })

  it('says when there is no room, and keeps what was there', () => {
    const localStorage = { a: 'x', getItem: () => 'x', setItem: refuse }
    vi.stubGlobal('window', { localStorage })
    const store = createBrowserStore()
    expect(store.write('a', 'y')).toMatchObject({ code: 'storage-full' })
    expect(store.read('a')).toBe('x')
  })
})
