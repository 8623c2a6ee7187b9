// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createParallax } from '../../../game/scenes/parallax.ts'

const size = () => ({ width: 100, height: 100 })

/** A parallax, how often it asked for a frame, and where it comes to rest. */
function parallaxOf() {
  let asked = 0
  const source = createParallax(document, size, () => (asked += 1))
  return { source, asked: () => asked, rest: (drifts = false) => source.step(6, 1000, drifts) }
}

function tilt(gamma: number | null, beta: number | null): void {
  window.dispatchEvent(Object.assign(new Event('deviceorientation'), { gamma, beta }))
}

function point(clientX: number, clientY: number): void {
  document.dispatchEvent(Object.assign(new Event('pointermove'), { pointerType: 'mouse', clientX, clientY }))
}

test('the layers follow the mouse to its side and no further', () => {
  const { source, rest } = parallaxOf()
  point(0, 100)
  expect(rest()).toEqual({ x: -1, y: 1 })
  point(-500, 50)
  expect(rest()).toEqual({ x: -1, y: 0 })
  source.stop()
})

test('however the device is held at first is level, and a tilt moves the layers from there', () => {
  const { source, asked, rest } = parallaxOf()
  tilt(10, 60)
  expect(asked()).toBe(0)
  tilt(10 + 12.5, 60 - 25)
  expect(asked()).toBe(1)
  expect(rest()).toEqual({ x: 0.5, y: -1 })
  source.stop()
})

test('a device on a stand, and one without sensors, asks for nothing and leaves the mouse and the drift alone', () => {
  const { source, asked, rest } = parallaxOf()
  tilt(null, null)
  for (let i = 0; i < 50; i++) tilt(0.4 * (i % 2), 45)
  expect(asked()).toBe(0)
  expect(rest(true).x).toBeCloseTo(1)
  point(0, 50)
  for (let i = 0; i < 50; i++) tilt(0.4 * (i % 2), 45)
  expect(rest().x).toBe(-1)
  source.stop()
})
