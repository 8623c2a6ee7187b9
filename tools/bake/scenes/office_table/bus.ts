import { createCutter } from '../../kit/cutter.ts'
import { type PaintOptions } from '../../kit/paint.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'

/** A town bus that stands close under the window behind wet glass: wider than the panes, its wheels under the sill. */
export function drawBus(layer: Layer, out: PaintOptions) {
  const bus = createCutter(layer, { ...out, soft: 2 }, close)
  bus.sheet('30,170,1 494,170,1 494,340,1 30,340,1', {
    color: ['#a9a089', '#d9d0b7', '#f1ead6'],
    tone: 0.64,
  })
  bus.board('30,274 494,274 494,340 30,340', { color: ['#8a5a1f', '#c98a3c', '#e2ae65'], tone: 0.52 })
  // panes, one band, with the sky in them
  bus.board('30,192 494,192 494,262 30,262', {
    color: ['#2f393e', '#4c585d', '#7d898c', '#aab4b4'],
    tone: 0.36,
    grad: [100, 190, 0.24, 420, 330, -0.12],
  })
  bus.bars(['176,192,3 176,262,3', '262,192,3 262,262,3', '390,192,3 390,262,3'], { color: '#283135' })
  // one door, down to the floor
  bus.board('292,190 358,190 358,340 292,340', { color: ['#343e43', '#5a666a', '#8b9798'], tone: 0.44 })
  bus.bars(['292,188,4 292,340,4', '325,190,4 325,340,4', '358,188,4 358,340,4'], { color: '#c9c0a8' })
  // a wheel, as much of it as the sill leaves
  bus.disc([226, 338, 56, 52], { color: '#3b4447' })
  bus.disc([226, 342, 44, 42], { color: '#22292b' })
}

// Its own measure, brought near.
const close = (points: Points): Point[] =>
  toPoints(points).map(([x, y, w]) => [x * 1.45 - 86, (y - 170) * 1.55 + 166, w])
