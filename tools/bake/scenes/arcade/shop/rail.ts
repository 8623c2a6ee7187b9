import { createCutter } from '../../../kit/cutter.ts'
import { type Point } from '../../../kit/points.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LAMP } from './palette.ts'

const CLOTHS = [
  ['#0e1120', '#20283c', '#3c4a60', '#8e8878'],
  ['#15110f', '#30272a', '#56474a', '#a08468'],
  ['#12151c', '#2c3338', '#545e5e', '#a89c80'],
  ['#191a24', '#3a3b4c', '#66667a', '#aaa090'],
  ['#1c1814', '#463a30', '#7c6a54', '#c8ac80'],
] as const

type Pair = { x: number; h: number; cloth: number; folded?: boolean; behind?: boolean }

// One place is empty: that pair has gone home. Two hang half hidden behind others.
const PAIRS: readonly Pair[] = [
  { x: 902, h: 372, cloth: 1, behind: true },
  { x: 1262, h: 356, cloth: 0, behind: true },
  { x: 840, h: 388, cloth: 0 },
  { x: 946, h: 352, cloth: 3 },
  { x: 1044, h: 214, cloth: 2, folded: true },
  { x: 1108, h: 396, cloth: 4 },
  { x: 1310, h: 404, cloth: 1 },
  { x: 1408, h: 206, cloth: 2, folded: true },
  { x: 1466, h: 370, cloth: 3 },
]

/** What is finished: nine pairs on the rail, pressed, each with its ticket, the far ones in the dark. */
export function drawRail(back: Layer) {
  const metal = createCutter(back, {
    color: ['#1a1826', '#4a4654', '#a89a90'],
    tone: 0.5,
    edge: [0.9, 40],
  })
  metal.bars(['820,120,7 1200,124,7 1640,118,7'])
  for (const pair of PAIRS) {
    const { x, h, behind, folded } = pair
    const far = (x - 840) / 640
    const cloth = createCutter(back, {
      color: CLOTHS[pair.cloth] ?? CLOTHS[0],
      tone: (behind ? 0.24 : 0.42) - 0.1 * far,
      edge: [1.1, 34],
      wash: 0.2,
      washSize: 120,
      pool: 0.2,
      form: { light: LAMP, r: 5, amt: 0.14, steps: 2 },
      rim: behind ? null : { light: LAMP, color: '#ffcc80', w: 3, amt: 0.8, reach: 260 },
      shadow: { dx: 10, dy: 6, r: 8, a: 0.5, inside: true, color: '#0c0a18' },
    })
    const at = (points: readonly Point[]): Point[] => points.map(([a, b, w]) => [x + a, 128 + b, w])
    const dark = { color: '#0a0a14', alpha: 0.7, edge: [0.7, 30] as const }
    metal.bars([
      at([
        [40, 2, 4],
        [40, -14, 3.4],
        [49, -19, 3],
      ]),
    ])
    if (folded) {
      // over the bar of a hanger, creases together: the half in front is the longer
      metal.bars([
        at([
          [2, 12, 3],
          [40, 0, 3],
          [78, 12, 3],
        ]),
      ])
      cloth.board(
        at([
          [40, 14],
          [74, 12],
          [74, h - 34],
          [40, h - 32],
        ]),
        { tone: 0.24 },
      )
      cloth.board(
        at([
          [8, 13],
          [62, 10],
          [60, h],
          [9, h + 1],
        ]),
      )
      cloth.lines(
        [
          at([
            [40, 16, 1],
            [39, h * 0.5, 2.4],
            [40, h - 4, 1.6],
          ]),
          at([
            [10, h - 14, 1.4],
            [60, h - 15, 1.4],
          ]),
        ],
        dark,
      )
    } else {
      metal.bars([
        at([
          [4, 10, 3],
          [40, 2, 3],
          [78, 10, 3],
        ]),
      ])
      cloth.board(
        at([
          [4, 10],
          [78, 9],
          [82, 52],
          [80, h * 0.5],
          [76, h],
          [43, h + 1],
          [41, 96],
          [38, h - 1],
          [6, h - 2],
          [1, h * 0.5],
          [0, 52],
        ]),
      )
      cloth.board(
        at([
          [3, 7],
          [79, 6],
          [80, 25],
          [2, 26],
        ]),
        { tone: (behind ? 0.32 : 0.52) - 0.1 * far, shadow: null },
      )
      cloth.lines(
        [
          at([
            [41, 28, 1.4],
            [42, 60, 2],
            [41, 98, 2.6],
          ]),
          at([
            [21, 40, 0.8],
            [21, h * 0.5, 2.4],
            [23, h - 4, 1.2],
          ]),
          at([
            [61, 40, 0.8],
            [61, h * 0.5, 2.4],
            [60, h - 4, 1.2],
          ]),
          at([
            [7, h - 15, 1.4],
            [37, h - 14, 1.4],
          ]),
          at([
            [45, h - 13, 1.4],
            [75, h - 14, 1.4],
          ]),
          at([
            [4, 46, 0.8],
            [10, 36, 1.8],
            [14, 28, 1],
          ]),
          at([
            [78, 44, 0.8],
            [72, 36, 1.8],
            [68, 28, 1],
          ]),
        ],
        dark,
      )
      metal.board(
        at([
          [10, 4],
          [18, 4],
          [18, 16],
          [10, 16],
        ]),
        { tone: 0.6 - 0.2 * far },
      )
      metal.board(
        at([
          [64, 3],
          [72, 3],
          [72, 15],
          [64, 15],
        ]),
        { tone: 0.6 - 0.2 * far },
      )
    }
    if (behind) continue
    cloth.board(
      at([
        [24, 24],
        [41, 22],
        [43, 51],
        [26, 54],
      ]),
      {
        color: ['#5a4a44', '#a8927a', '#f0dcb4'],
        tone: 0.56 - 0.3 * far,
        edge: [0.8, 12],
        pool: 0.14,
        form: null,
        rim: null,
        shadow: { dx: 2, dy: 3, r: 2, a: 0.4, inside: true },
      },
    )
  }
}
