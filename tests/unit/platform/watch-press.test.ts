// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchPress } from '../../../game/platform/watch-press.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A page that is watched; `told` is what has been called, in order. */
function watch() {
  const page = document.implementation.createHTMLDocument()
  const whenReleased = watchPress(page)
  const told: string[] = []
  return {
    told,
    tell: (what: string) => whenReleased(() => void told.push(what)),
    fire: (...types: readonly string[]) => types.forEach((type) => page.dispatchEvent(new Event(type))),
    page,
  }
}

it('while nothing presses, everything comes at once', () => {
  const { tell, told } = watch()
  tell('a')
  tell('b')
  expect(told).toEqual(['a', 'b'])
})

it('what comes during a press waits for its click, however late, and the last of it comes', () => {
  const { tell, told, fire } = watch()
  fire('pointerdown')
  tell('a')
  tell('b')
  fire('pointerup')
  vi.advanceTimersByTime(300)
  tell('c')
  expect(told).toEqual([])
  fire('click')
  vi.advanceTimersByTime(0)
  expect(told).toEqual(['c'])
})

it('what the click itself calls for comes in it', () => {
  const { tell, told, fire, page } = watch()
  page.addEventListener('click', () => tell('a'))
  fire('pointerdown', 'pointerup', 'click')
  expect(told).toEqual(['a'])
})

it.each(['pointerup', 'pointercancel', 'contextmenu'])('%s without a click ends a press, too', (type) => {
  const { tell, told, fire } = watch()
  fire('pointerdown')
  tell('a')
  fire(type)
  vi.advanceTimersByTime(1000)
  expect(told).toEqual(['a'])
})

it('a second press goes on waiting for the first', () => {
  const { tell, told, fire } = watch()
  fire('pointerdown', 'pointerup')
  vi.advanceTimersByTime(300)
  fire('pointerdown')
  tell('a')
  vi.advanceTimersByTime(1000)
  expect(told).toEqual([])
})
