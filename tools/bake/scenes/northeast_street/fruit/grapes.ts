import { limb, oval } from '../../../kit/brush.ts'
import { leaf } from '../../../kit/leaves.ts'
import { paint } from '../../../kit/paint.ts'
import { createRng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SUN } from './sun.ts'

type Berry = readonly [x: number, y: number, r: number]

// Each bunch row by row from its stalk: how many berries, and how far the row has slid.
const BUNCHES = [
  { x: 1236, y: 716, rows: ['3,-34', '5,4', '4,-10', '4,12', '3,2', '3,16', '1,22'] },
  { x: 958, y: 712, rows: ['4,20', '4,-6', '5,8', '3,18', '4,6', '2,-4', '2,8'] },
  { x: 1096, y: 704, rows: ['2,18', '4,-16', '5,-2', '4,10', '3,-12', '3,4', '2,-8', '1,-2'] },
].map(({ x, y, rows }) => ({ x, y, rows: rows.map((row) => row.split(',').map(Number)) }))

/** Three bunches in the shade, their stalks up, with the bloom still on. */
export function drawGrapes(stall: Layer) {
  const rng = createRng(73)
  for (const { x: bx, y: by, rows } of BUNCHES) {
    // it lies on the slope: its shade falls down it, away from the sun
    paint(
      stall,
      (g) => rows.forEach(([n = 1, dx = 0], row) => oval(g, [bx + dx + 14, by + row * 19 + 14, n * 12, 15])),
      {
        color: '#050d08',
        edge: [2.4, 22],
        soft: 5,
        pool: 0,
        alpha: 0.66,
      },
    )
    paint(
      stall,
      (g) => {
        limb(g, [
          [bx - 10, by - 42, 6],
          [bx - 2, by - 24, 5],
          [bx, by + 20, 4],
        ])
        limb(g, [
          [bx - 22, by - 40, 6],
          [bx + 4, by - 42, 5],
        ])
      },
      { color: ['#2c2c18', '#545430', '#8c8a54'], tone: 0.4, edge: [0.8, 14] },
    )
    paint(stall, (g) => leaf(g, { from: [bx + 2, by - 26], to: [bx + 52, by - 30], w: 26, sag: 8 }), {
      color: ['#1c2c18', '#3a5228', '#6c8440', '#a8b468'],
      tone: 0.4,
      edge: [1, 16],
      form: { light: SUN, r: 6, amt: 0.4, steps: 3 },
      shadow: { dx: 3, dy: 5, r: 4, a: 0.5 },
    })
    // cut in a few turns so that no two of one turn touch
    const turns: Berry[][] = [[], [], [], []]
    rows.forEach(([n = 1, dx = 0], row) => {
      for (let i = 0; i < n; i++) {
        const berry: Berry = [
          bx + dx + (i - (n - 1) / 2) * 22 + rng.normal() * 1.8,
          by + row * 19 + rng.normal() * 2.4,
          12.6 + rng.normal() * 0.8,
        ]
        const apart = (other: Berry) => Math.hypot(other[0] - berry[0], other[1] - berry[1]) > 27
        turns.find((turn) => turn.every(apart))?.push(berry)
      }
    })
    turns.forEach((berries, turn) => {
      paint(stall, (g) => berries.forEach(([x, y, r]) => oval(g, [x, y, r, r * 1.06])), {
        color: ['#140f1a', '#2a1c32', '#442e4c', '#6c5678', '#aa9cb2'],
        tone: 0.16 + turn * 0.06,
        edge: [0.7, 12],
        wash: 0.24,
        washSize: 30,
        pool: 0.24,
        poolR: 3,
        form: { light: SUN, r: 8, amt: 0.46, steps: 4 },
        shadow: { dx: 2, dy: 3, r: 3, a: 0.5 },
      })
      paint(stall, (g) => berries.forEach(([x, y]) => oval(g, [x - 4, y - 5, 2.2, 1.7], -0.6)), {
        color: '#cfc6d4',
        edge: [0.6, 8],
        soft: 0.6,
        pool: 0,
        alpha: 0.24,
      })
    })
  }
}
