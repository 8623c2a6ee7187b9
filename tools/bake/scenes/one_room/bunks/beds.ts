import { limb, poly } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { type At, cornersOf, LOWER, pair, SHEET, UPPER } from './corners.ts'
import { IRON, TUBE } from './palette.ts'

/** One two-tier bunk along a wall: wall side in shadow, boards seen from below, a mattress that lies on them. */
export function drawBunk(bunks: Layer, mirrored: boolean) {
  const at = cornersOf(mirrored)
  const quad = (a: readonly [number, number, number][]) => a.map((p) => at(...p))
  const fall = (x: number) => 0.12 * smooth(mirrored ? 1500 : -200, mirrored ? 940 : 340, x)
  paint(
    bunks,
    (g) =>
      poly(
        g,
        quad([
          [1, -0.5, UPPER],
          [1, 1, UPPER],
          [1, 1, LOWER],
          [1, -0.5, LOWER],
        ]),
      ),
    {
      ...SHEET,
      color: ['#0d1315', '#1a2426', '#2c3837', '#46524f'],
      tone: 0.2,
      pool: 0,
      shade: fall,
    },
  )
  // boards of the upper bed from below
  paint(
    bunks,
    (g) =>
      poly(
        g,
        quad([
          [0, -0.5, UPPER],
          [0, 1, UPPER],
          [1, 1, UPPER],
          [1, -0.5, UPPER],
        ]),
      ),
    {
      ...SHEET,
      color: ['#0b0f10', '#191f1e', '#2c302a', '#4a4a3c'],
      tone: 0.3,
    },
  )
  paint(
    bunks,
    (g) => {
      for (let i = -4; i < 10; i++) {
        const far = i / 10
        limb(g, [
          [...pair(at(0, far, UPPER)), 3],
          [...pair(at(1, far, UPPER)), 2],
        ])
      }
    },
    { color: '#070a0b', edge: [1, 30], pool: 0, alpha: 0.6 },
  )
  // lower mattress: a top that takes the tube, a side
  paint(
    bunks,
    (g) =>
      poly(
        g,
        quad([
          [0, -0.5, LOWER - 44],
          [0, 1, LOWER - 44],
          [1, 1, LOWER - 44],
          [1, -0.5, LOWER - 44],
        ]),
      ),
    {
      ...SHEET,
      color: ['#1c2529', '#36444a', '#5c6a6a', '#929c92', '#ced2c2'],
      tone: 0.34,
      shade: (x) => fall(x) * 1.3,
    },
  )
  for (const [y, color] of [
    [UPPER, ['#20282a', '#3a4648', '#5e6a66', '#98a094']],
    [LOWER, ['#161e22', '#2a363a', '#46545a', '#7c8a8a']],
  ] as const)
    paint(
      bunks,
      (g) =>
        poly(
          g,
          quad([
            [0, -0.5, y - 46],
            [0, 1, y - 46],
            [0, 1, y],
            [0, -0.5, y],
          ]),
        ),
      {
        ...SHEET,
        color,
        tone: 0.4,
        shade: fall,
      },
    )
  // frame, a ladder between the beds, the dark below
  for (const y of [UPPER, LOWER])
    paint(
      bunks,
      (g) =>
        poly(
          g,
          quad([
            [0, -0.5, y - 8],
            [0, 1, y - 8],
            [0, 1, y + 20],
            [0, -0.5, y + 20],
          ]),
        ),
      {
        ...SHEET,
        color: IRON,
        tone: 0.44,
        shade: fall,
        rim: { light: TUBE, color: '#cfdad2', w: 2.4, amt: 0.6, reach: 500 },
      },
    )
  paint(
    bunks,
    (g) =>
      poly(
        g,
        quad([
          [0.05, -0.5, 722],
          [0.05, 1, 722],
          [0.05, 1, 900],
          [0.05, -0.5, 900],
        ]),
      ),
    {
      ...SHEET,
      color: ['#070b0d', '#101718', '#1c2424'],
      tone: 0.36,
      alpha: 0.9,
    },
  )
  for (const far of [0, 1]) drawPost(bunks, at, far)
  paint(
    bunks,
    (g) => {
      for (const far of [0.52, 0.72])
        limb(g, [
          [...pair(at(-0.03, far, 150)), 9 - far * 4],
          [...pair(at(-0.03, far, 905)), 9 - far * 4],
        ])
      for (const y of [200, 300, 400, 500, 600, 700, 800])
        limb(g, [
          [...pair(at(-0.03, 0.52, y)), 6],
          [...pair(at(-0.03, 0.72, y)), 5],
        ])
    },
    { ...SHEET, color: IRON, tone: 0.4, form: { light: TUBE, r: 3, amt: 0.4, steps: 3 } },
  )
}

function drawPost(bunks: Layer, at: At, far: number) {
  const [x0, y0] = at(0, far, 60)
  const [x1, y1] = at(0, far, 905)
  paint(
    bunks,
    (g) =>
      limb(g, [
        [x0, y0, far ? 11 : 24],
        [x1, y1, far ? 11 : 24],
      ]),
    {
      ...SHEET,
      color: IRON,
      tone: 0.36,
      form: { light: TUBE, r: 9, amt: 0.36, steps: 3 },
      rim: { light: TUBE, color: '#dfe9e2', w: 3, amt: 0.8, reach: 600 },
    },
  )
}
