// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchPads } from '../../../game/platform/watch-pads.ts'

const button = { pressed: false }
const pad = { index: 0, connected: true, axes: [0, 0], buttons: [button, { pressed: false }] }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] })
  Object.assign(navigator, { getGamepads: () => [pad] })
})
afterEach(() => void vi.useRealTimers())

async function press(): Promise<void> {
  for (const pressed of [true, false]) {
    button.pressed = pressed
    await vi.advanceTimersByTimeAsync(40)
  }
}

test('each press on a gamepad is heard once', async () => {
  const heard: string[] = []
  const stop = watchPads((one) => heard.push(one))
  await vi.advanceTimersByTimeAsync(40)
  await press()
  await press()
  expect(heard).toEqual(['choose', 'choose'])
  stop()
})

test('who stops listening because of a press hears no other', async () => {
  const heard: string[] = []
  const stop = watchPads((one) => {
    heard.push(one)
    stop()
  })
  await vi.advanceTimersByTimeAsync(40)
  await press()
  await press()
  expect(heard).toEqual(['choose'])
})
