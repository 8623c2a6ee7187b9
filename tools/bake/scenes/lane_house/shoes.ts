import { limb, shape } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Layer } from '../../kit/stage.ts'
import { lightOn, type Hour } from './hour.ts'

/** By the door, in pairs: a man's rubber boots, an old woman's cloth shoes. There is room for a third pair. */
export function drawShoes(layer: Layer, hour: Hour) {
  const rubber: PaintOptions = {
    color: hour.iron,
    tone: 0.12,
    edge: [1, 24],
    wash: 0.16,
    washSize: 50,
    pool: 0.14,
    rim: lightOn(hour, { r: 9, w: 3, rim: 0.9, reach: 120 }).rim,
    form: { light: hour.light, r: 9, amt: 0.14, steps: 3 },
    shadow: { dx: 0, dy: 4, r: 5, a: 0.5 },
  }
  for (const [x, lean] of [
    [436, -4],
    [484, 3],
  ] as const) {
    paint(
      layer,
      (g) => {
        shape(g, [
          [x - 19 + lean, 566, 1],
          [x + 19 + lean, 564, 1],
          [x + 20, 610],
          [x + 19, 640],
          [x + 23, 660],
          [x + 20, 676, 1],
          [x - 20, 677, 1],
          [x - 23, 660],
          [x - 18, 640],
          [x - 20, 610],
        ])
        g.fill()
      },
      rubber,
    )
    paint(
      layer,
      (g) => {
        limb(g, [
          [x - 19 + lean, 568, 3],
          [x + lean, 572, 3.4],
          [x + 19 + lean, 566, 3],
        ])
        limb(g, [
          [x - 20, 668, 3],
          [x, 671, 3.6],
          [x + 20, 668, 3],
        ])
        limb(g, [
          [x - 12, 626, 1],
          [x, 632, 2.6],
          [x + 12, 624, 1],
        ])
      },
      { color: hour.line, edge: [0.8, 16], pool: 0, alpha: 0.6 },
    )
  }
  const felt: PaintOptions = { ...rubber, color: hour.cloth, tone: 0.14 }
  for (const [x, turn] of [
    [566, -1],
    [602, 1.6],
  ] as const) {
    paint(
      layer,
      (g) => {
        shape(g, [
          [x - 14, 652],
          [x - 9 + turn, 644, 1],
          [x + 9 + turn, 644, 1],
          [x + 14, 652],
          [x + 16, 668],
          [x + 12, 682],
          [x - 12, 682],
          [x - 16, 668],
        ])
        g.fill()
      },
      felt,
    )
    paint(
      layer,
      (g) => {
        shape(g, [
          [x - 8 + turn, 648, 1],
          [x + 8 + turn, 648, 1],
          [x + 8, 662],
          [x, 667],
          [x - 8, 662],
        ])
        g.fill()
      },
      { color: hour.line, edge: [0.6, 12], pool: 0, alpha: 0.75 },
    )
  }
}
