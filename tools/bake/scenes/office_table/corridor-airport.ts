import { createCutter } from '../../kit/cutter.ts'
import { type Point } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { DOOR, over } from './corridor-space.ts'

/** Beyond the glass, pale in the glare: the tail of an aeroplane, its fin above the horizon, no mark on it. */
export function drawAeroplane(layer: Layer) {
  const skin = createCutter(layer, {
    color: ['#7f97a6', '#a3b6c0', '#c6d1d3', '#e8e8dc'],
    tone: 0.42,
    edge: [1.2, 60],
    soft: 1.4,
    wash: 0.1,
    washSize: 160,
    pool: 0.08,
  })
  // fin, swept back; the line of its rudder
  skin.sheet('20,378,1 60,330 118,206 130,194,1 170,192,1 174,200 190,382,1', { tone: 0.36 })
  skin.lines(['150,196,1.4 164,290,2 172,376,1.6'], { color: '#6d8492', dry: 0, alpha: 0.6 })
  // fuselage, drawn in to its end; the tailplane
  skin.sheet('-20,372,1 90,370 180,374 232,384 238,392 226,400 150,424 60,450 -20,462,1', {
    tone: 0.6,
    shade: (_x, y) => -0.34 * Math.max(0, (y - 396) / 60),
  })
  skin.sheet('96,392,1 150,386,1 236,408 246,416 226,420,1 176,414', { tone: 0.3 })
  const panes = Array.from({ length: 5 }, (_, i): Point[] => [
    [-4 + i * 15, 398, 5],
    [1 + i * 15, 398, 5],
  ])
  skin.bars(panes, { color: '#6d8492', soft: 0.8 })
}

/** A baggage trolley that somebody has left by the wall, a case on it. */
export function drawTrolley(layer: Layer) {
  const [ax, ay] = over(1310, 0, 0.4)
  const at = (points: readonly Point[]): Point[] => points.map(([x, y, w]) => [ax + x, ay + y, w])
  const steel = createCutter(layer, {
    color: ['#4f5c64', '#82909a', '#b6c1c4', '#eeefe6'],
    tone: 0.4,
    edge: [0.6, 30],
    wash: 0.1,
    pool: 0.1,
    form: { light: DOOR, r: 2, amt: 0.4, steps: 3 },
  })
  steel.bars(
    [
      at([
        [-46, 6, 7],
        [10, 10, 12],
        [84, 12, 8],
      ]),
    ],
    { color: '#56646f', soft: 5, pool: 0, form: null, alpha: 0.5 },
  )
  // wheels
  for (const x of [-34, 26, 44]) steel.disc([ax + x, ay - 4, 6, 7], { color: '#23282c', form: null })
  // deck, upright, handle
  steel.bars([
    at([
      [-44, -14, 6],
      [50, -13, 6],
    ]),
    at([
      [42, -12, 5],
      [56, -98, 5],
    ]),
    at([
      [28, -16, 4],
      [44, -98, 4],
    ]),
  ])
  steel.bars(
    [
      at([
        [38, -99, 7],
        [62, -99, 7],
      ]),
    ],
    { color: ['#1d2327', '#3c474e'], form: null },
  )
  steel.bars([
    at([
      [-46, -14, 5],
      [-48, -34, 5],
    ]),
  ])
  // a case, lying
  const cloth = createCutter(layer, {
    color: ['#2c3a44', '#4d6270', '#7f939c', '#b7c2c2'],
    tone: 0.42,
    edge: [0.8, 30],
    wash: 0.16,
    form: { light: DOOR, r: 7, amt: 0.34, steps: 3 },
  })
  cloth.board(
    at([
      [-42, -19],
      [30, -18],
      [30, -56],
      [-42, -57],
    ]),
  )
  cloth.board(
    at([
      [-28, -57],
      [24, -57],
      [26, -84],
      [-28, -83],
    ]),
    { color: ['#5a4630', '#8b6f4d', '#c0a376'], tone: 0.5 },
  )
  cloth.lines(
    [
      at([
        [-40, -38, 1],
        [-6, -37, 1.6],
        [29, -38, 1],
      ]),
    ],
    { alpha: 0.6, dry: 0 },
  )
}
