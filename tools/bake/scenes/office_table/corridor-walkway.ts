import { createCutter } from '../../kit/cutter.ts'
import { paint } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { DOOR, over } from './corridor-space.ts'

/** How near the floor that walks stops. */
const STOPS = 0.71
const SIDES = [90, 374] as const
const RAIL = 192

/** The floor that walks: ribbed plates, black rails, the comb where it stops. */
export function drawWalkway(layer: Layer) {
  belt(layer, [1.12, STOPS])
  comb(layer)
  balustrade(layer, SIDES[0], [2.2, STOPS - 0.06])
}

/** The rail on our side of whoever rides. */
export function drawNearRail(layer: Layer) {
  balustrade(layer, SIDES[1], [2.2, STOPS])
}

function belt(layer: Layer, [near, far]: readonly [number, number]) {
  const [left, right] = SIDES
  const rubber = createCutter(layer, {
    color: ['#20272c', '#39434a', '#5b676e', '#8b979b'],
    tone: 0.4,
    grain: 0.06,
    edge: [0.9, 60],
    wash: 0.12,
    washSize: 120,
    pool: 0.1,
  })
  rubber.board(
    [over(left - 26, 0, near), over(right + 26, 0, near), over(right + 26, 0, far), over(left - 26, 0, far)],
    { color: ['#7f8b91', '#a9b3b6', '#d3d8d6'], tone: 0.5, alpha: 1 },
  )
  rubber.board([over(left, 0, near), over(right, 0, near), over(right, 0, far), over(left, 0, far)], {
    shade: (_x, y) => 0.2 * ((900 - y) / 340) - 0.06,
  })
  const ribs = Array.from({ length: 29 }, (_, i): Point[] => {
    const x = left + ((right - left) * (i + 0.5)) / 29
    return [near, far].map((n): Point => [over(x, 0, n)[0], over(x, 0, n)[1], 3.6 * n])
  })
  rubber.lines(ribs, { color: '#151b1f', dry: 0, alpha: 0.5 })
}

// A steel plate with teeth, and the yellow line nobody sees in time.
function comb(layer: Layer) {
  const [left, right] = SIDES
  const steel = createCutter(layer, {
    color: ['#6f7a80', '#a2acae', '#d6dbd8', '#f4f2e8'],
    tone: 0.6,
    edge: [0.8, 40],
    wash: 0.12,
    washSize: 60,
    pool: 0.12,
    poolR: 2,
  })
  const strip = (near: number, far: number): Point[] => [
    over(left - 26, 0, near),
    over(right + 26, 0, near),
    over(right + 26, 0, far),
    over(left - 26, 0, far),
  ]
  steel.board(strip(STOPS + 0.012, STOPS - 0.075))
  steel.board(strip(STOPS + 0.026, STOPS + 0.002), {
    color: ['#8a6a1c', '#c99f36', '#ecc967'],
    tone: 0.6,
  })
  const teeth = Array.from({ length: 30 }, (_, i): Point[] => {
    const x = left + ((right - left) * i) / 29
    return [STOPS + 0.05, STOPS + 0.004].map((n): Point => [over(x, 0, n)[0], over(x, 0, n)[1], 2.6])
  })
  steel.bars(teeth, { color: '#d2ad4c', form: null })
  steel.lines(
    [0.02, 0.045].map((n): Point[] =>
      [left - 20, right + 20].map((x): Point => [over(x, 0, STOPS - n)[0], over(x, 0, STOPS - n)[1], 1.6]),
    ),
    { color: '#6f7a80', dry: 0, alpha: 0.6 },
  )
}

// Glass to the hip, a black rubber rail that goes round at its end.
function balustrade(layer: Layer, x: number, [near, far]: readonly [number, number]) {
  const side = x === SIDES[0] ? x - 14 : x + 14
  const nose = far - 0.07 * (far / STOPS)
  const glass = createCutter(layer, {
    color: ['#7f929b', '#a9bac0', '#d5dfdf', '#f6f3e6'],
    tone: 0.56,
    grain: 0.06,
    edge: [0.8, 60],
    wash: 0.16,
    washSize: 140,
    pool: 0.1,
    alpha: 0.42,
  })
  glass.board([
    over(side, 26, near),
    over(side, RAIL - 8, near),
    over(side, RAIL - 8, far),
    over(side, RAIL * 0.5, nose),
    over(side, 26, far),
  ])
  const skirt = [near, far, nose].map((n): Point => [over(side, 14, n)[0], over(side, 14, n)[1], 26 * n])
  glass.bars([skirt], { color: ['#5d6970', '#8f9a9e', '#c6ccca'], tone: 0.5, alpha: 1 })
  paint(
    layer,
    (g) => {
      g.beginPath()
      const start = over(side, RAIL, near)
      g.moveTo(start[0], start[1])
      const parts = 12
      for (let i = 1; i <= parts; i++) {
        const n = near + ((far - near) * i) / parts
        g.lineTo(...xy(over(side, RAIL, n)))
      }
      // round, and back into the skirt
      g.bezierCurveTo(
        ...xy(over(side, RAIL, nose)),
        ...xy(over(side, RAIL - 40, nose)),
        ...xy(over(side, RAIL * 0.5, nose)),
      )
      g.bezierCurveTo(...xy(over(side, 60, nose)), ...xy(over(side, 20, nose)), ...xy(over(side, 16, far)))
      g.lineWidth = 20 * far
      g.stroke()
    },
    {
      color: ['#0d1114', '#1d2429', '#3b464d', '#76838a'],
      tone: 0.36,
      grain: 0.06,
      edge: [0.7, 60],
      form: { light: DOOR, r: 3, amt: 0.4, steps: 3 },
      rim: { light: [-200, 300], color: '#fff2d2', w: 2.4, amt: 0.6 },
    },
  )
  const [a, b] = [near, far]
  // the rail is thicker towards us
  glass.bars(
    [
      [a, a * 0.7 + b * 0.3, (a + b) / 2, b].map((n): Point => [
        over(side, RAIL, n)[0],
        over(side, RAIL, n)[1],
        20 * n,
      ]),
    ],
    {
      color: ['#0d1114', '#1d2429', '#3b464d', '#76838a'],
      tone: 0.36,
      grain: 0.06,
      alpha: 1,
      form: { light: DOOR, r: 3, amt: 0.4, steps: 3 },
      rim: { light: [-200, 300], color: '#fff2d2', w: 2.4, amt: 0.6 },
    },
  )
}

const xy = ([x, y]: Point): [number, number] => [x, y]
