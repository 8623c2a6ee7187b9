import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { bell, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { metre, onRow, slab, HIGH } from './place.ts'

/** Under the one that is half down: a lamp, steamers, somebody's stool turned over. */
export function inside(row: Layer, x0: number, x1: number) {
  const at = (t: number) => x0 + (x1 - x0) * t
  const room = paint(row, (g) => poly(g, slab(x0, x1, 0, HIGH * 0.56)), {
    color: ['#241812', '#4c2e1a', '#8a5426', '#cf8e42', '#f6c87c', '#ffe8b4'],
    tone: 0.4,
    edge: [1.2, 40],
    wash: 0.26,
    washSize: 60,
    pool: 0.16,
    shade: (x, y) =>
      0.42 * bell(x, y, { x0: at(0.6), y0: onRow(at(0.6), 0.9)[1], rx: 90, ry: 80 }) -
      0.16 * smooth(at(0.3), at(0), x),
  })
  // counter and steamers
  paint(row, (g) => poly(g, slab(at(0.2), at(0.98), 0, 0.52)), {
    color: ['#2c1c12', '#5e3c22', '#9a6c3c', '#d8a868'],
    tone: 0.42,
    clip: room,
    edge: [1.2, 30],
    wash: 0.3,
    washSize: 40,
    pool: 0.2,
  })
  const lamp = onRow(at(0.62), 1.2)
  paint(
    row,
    (g) => {
      limb(g, [
        [lamp[0], lamp[1] - 60, 1.6],
        [lamp[0], lamp[1] - 14, 1.6],
      ])
      oval(g, [lamp[0], lamp[1] - 8, 8, 9])
    },
    { color: '#fff6da', clip: room, edge: [0.6, 10], pool: 0 },
  )
  for (const [t, n] of [
    [0.36, 2],
    [0.68, 3],
  ] as const) {
    const x = at(t)
    const m = metre(x)
    for (let i = 0; i < n; i++) {
      const [, y] = onRow(x, 0.52 + i * 0.19)
      const basket: PaintOptions = {
        color: ['#5a3a1a', '#9c7036', '#dcae66', '#fae4b0'],
        tone: 0.5,
        clip: room,
        edge: [0.8, 14],
        wash: 0.24,
        washSize: 20,
        pool: 0.24,
        poolR: 3,
        form: { light: [lamp[0], lamp[1]], r: 6, amt: 0.4, steps: 3 },
      }
      paint(
        row,
        blob([
          [x - m * 0.3, y - m * 0.17, 1],
          [x, y - m * 0.15],
          [x + m * 0.3, y - m * 0.17, 1],
          [x + m * 0.29, y, 1],
          [x, y + m * 0.03],
          [x - m * 0.29, y, 1],
        ]),
        basket,
      )
      paint(
        row,
        (g) => {
          limb(g, [
            [x - m * 0.3, y - m * 0.14, m * 0.03],
            [x, y - m * 0.115, m * 0.03],
            [x + m * 0.3, y - m * 0.14, m * 0.03],
          ])
          limb(g, [
            [x - m * 0.29, y - m * 0.02, m * 0.025],
            [x, y + m * 0.01, m * 0.025],
            [x + m * 0.29, y - m * 0.02, m * 0.025],
          ])
        },
        { ...basket, color: ['#3a2410', '#6e4a22', '#a87c40'], form: null },
      )
      if (i === n - 1)
        paint(row, (g) => oval(g, [x, y - m * 0.18, m * 0.3, m * 0.06]), { ...basket, tone: 0.66 })
    }
  }
}
