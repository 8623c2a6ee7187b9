import { blob, limb, oval } from '../../../kit/brush.ts'
import { leaf } from '../../../kit/leaves.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SUN } from './sun.ts'

type Berry = readonly [x: number, y: number, r: number]

const BUNCHES = [
  [1232, 704, -13],
  [958, 712, 13],
  [1100, 698, -15],
] as const

const hull = (x: number, y: number, lean: number): Point[] => [
  [x - 48, y - 16],
  [x, y - 26],
  [x + 54, y - 12],
  [x + 56, y + 34],
  [x + 30 + lean * 2, y + 84],
  [x + 6 + lean * 3, y + 128],
  [x - 14 + lean * 2.4, y + 112],
  [x - 44 + lean, y + 50],
]

/** Three bunches in the shade, their stalks up, with the bloom still on. */
export function drawGrapes(stall: Layer) {
  const rng = createRng(73)
  // they lie on the slope: the shade of each falls down it, away from the sun
  for (const [x, y, lean] of BUNCHES)
    paint(stall, blob(hull(x + 16, y + 14, lean)), {
      color: '#050d08',
      edge: [2.4, 22],
      soft: 5,
      pool: 0,
      alpha: 0.66,
    })
  for (const [bx, by, lean] of BUNCHES) {
    paint(
      stall,
      (g) => {
        limb(g, [
          [bx - lean * 0.4 - 8, by - 42, 6],
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
    paint(stall, (g) => leaf(g, { from: [bx + 2, by - 26], to: [bx + 52, by - 34 + lean], w: 26, sag: 8 }), {
      color: ['#1c2c18', '#3a5228', '#6c8440', '#a8b468'],
      tone: 0.4,
      edge: [1, 16],
      form: { light: SUN, r: 6, amt: 0.4, steps: 3 },
      shadow: { dx: 3, dy: 5, r: 4, a: 0.5 },
    })
    // hexagonal rows, cut in three turns so that no two of one turn touch
    const turns: Berry[][] = [[], [], []]
    for (let row = 0; row < 7; row++) {
      const n = [4, 5, 5, 4, 3, 2, 1][row] ?? 1
      for (let i = 0; i < n; i++)
        turns[(i + (lean > 0 ? 2 * row : row)) % 3]?.push([
          bx + (i - (n - 1) / 2) * 22 + lean * row * 0.5 + rng.normal() * 1.8,
          by + row * 19 + rng.normal() * 2.4,
          12.6 + rng.normal() * 0.8,
        ])
    }
    turns.forEach((berries, turn) => {
      paint(stall, (g) => berries.forEach(([x, y, r]) => oval(g, [x, y, r, r * 1.06])), {
        color: ['#140f1a', '#2a1c32', '#442e4c', '#6c5678', '#aa9cb2'],
        tone: 0.26 + turn * 0.07,
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
        alpha: 0.5,
      })
    })
  }
}
