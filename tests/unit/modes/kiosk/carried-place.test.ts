import { describe, expect, it } from 'vitest'
import {
  carryPlace,
  takeCarriedPlace,
  type CarriedPlace,
} from '../../../../game/modes/kiosk/carried-place.ts'

const place: CarriedPlace = {
  at: 1_000_000,
  times: 1,
  story: 's',
  cut: 'five',
  language: 'en',
  seed: 3,
  path: ['a', 'b'],
  texts: [['settings', '{"textSize":200}']],
}

function createStorage(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}

describe('a place that is carried over a loading of the page', () => {
  it('is taken once, and leaves nothing in the store', () => {
    const store = createStorage()
    expect(carryPlace(store, place)).toBe(true)
    expect(takeCarriedPlace(store, place.at + 5000)).toEqual(place)
    expect(store.length).toBe(0)
    expect(takeCarriedPlace(store, place.at + 5000)).toBe(null)
  })

  it('is not waited for longer than a minute, whichever way the clock jumped', () => {
    for (const later of [60_000, -60_000]) {
      const store = createStorage()
      carryPlace(store, place)
      expect(takeCarriedPlace(store, place.at + later)).toBe(null)
      expect(store.length).toBe(0)
    }
  })

  it('is left when it broke the page again and again', () => {
    expect(carryPlace(createStorage(), { ...place, times: 3 })).toBe(false)
  })

  it('is none where the store holds something else', () => {
    const store = createStorage()
    carryPlace(store, place)
    store.setItem(store.key(0) ?? '', '{"seed":"three"}')
    expect(takeCarriedPlace(store, place.at)).toBe(null)
  })

  it('is none where the store refuses', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError')
    }
    const store = { ...createStorage(), getItem: refuse, setItem: refuse }
    expect(carryPlace(store, place)).toBe(false)
    expect(takeCarriedPlace(store, place.at)).toBe(null)
  })
})
