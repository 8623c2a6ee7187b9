import { poly, shape } from '../../../kit/brush.ts'
import { createCutter, type ToScene } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point, toPoints } from '../../../kit/points.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { onWall, SUN } from './palette.ts'

// The sheet, 60 x 84; [0, 0] is its upper left corner.
const onSheet: ToScene = (points) =>
  onWall(toPoints(points).map(([x, y, w]): Point => [0.262 + (x / 60) * 0.19, 0.86 - (y / 84) * 0.44, w]))

const PAPER = ['#a98476', '#c9a595', '#e0c4b2', '#efdccb', '#f9efe2']

/** The notice: what red the sun has left of it, and lines that nobody can read from here. */
export function drawPoster(layer: Layer) {
  const rng = createRng(541)
  // an older sheet under it, most of it gone
  paint(layer, (g) => poly(g, onSheet('-7,10 14,8 16,60 40,92 20,94 -6,88')), {
    color: ['#c2b49a', '#ddd2ba', '#f3ebd8'],
    tone: 0.6,
    edge: [5, 20],
    pool: 0.2,
    torn: { w: 4, color: '#fbf6ea' },
  })
  const sheet = paint(
    layer,
    (g) => {
      shape(g, onSheet('0,0,1 30,0.6 60,-0.4,1 60.4,40 59.6,70,1 50,84,1 24,84.6 -0.4,84,1 0.6,40'))
      g.fill()
    },
    {
      color: PAPER,
      tone: 0.52,
      edge: [2, 40],
      wash: 0.3,
      washSize: 90,
      pool: 0.14,
      torn: { w: 2.4, color: '#fbf3e6', amt: 0.8 },
      shade: (_x, y) => 0.12 * smooth(200, 460, y),
      shadow: { dx: -6, dy: 7, r: 7, a: 0.26, color: '#5f5a5e' },
    },
  )
  const print = createCutter(
    layer,
    {
      color: ['#a2574a', '#c17e6e', '#d8a595'],
      edge: [1.2, 24],
      wash: 0.4,
      washSize: 50,
      pool: 0.1,
      clip: sheet,
      alpha: 0.8,
    },
    onSheet,
  )
  print.board('4,5 56,4.4 56,20 4,20.4', { dry: 0.1 })
  // two scripts, each as broken rows; the sum stands by itself, in black
  const rows = (y0: number, n: number, size: number, gap: number): Point[][] =>
    Array.from({ length: n }, (_, r) => {
      const y = y0 + r * gap
      return Array.from({ length: Math.floor(50 / size) - rng.int(0, 3) }, (_c, c): Point[] => {
        const x = 5.6 + c * size
        return [
          [x, y + rng.normal() * 0.3, 2.2],
          [x + size * rng.range(0.3, 0.62), y + rng.normal() * 0.4, 2.2],
        ]
      })
    }).flat()
  const ink = { color: '#5c4a44', edge: [1.6, 9], soft: 1, alpha: 0.42, dry: 0.2 } as const
  print.lines(rows(10, 1, 7, 4), { ...ink, color: '#f4e4d4', alpha: 0.8 })
  print.lines(rows(15.4, 1, 5, 4), { ...ink, color: '#f4e4d4', alpha: 0.7 })
  print.lines(rows(26, 3, 4, 4.2), ink)
  print.lines(rows(54, 3, 4, 4.2), ink)
  print.lines(rows(72, 2, 3, 3.6), { ...ink, alpha: 0.3 })
  for (let i = 0; i < 5; i++) {
    const x = 10 + i * 8.4
    print.sheet(
      [
        [x, 41.4, 1],
        [x + 5.4, 41 + rng.normal() * 0.4, 1],
        [x + 5.4, 48.6, 1],
        [x + rng.normal() * 0.4, 49, 1],
      ],
      { color: ['#2a2422', '#4a403c'], edge: [3.4, 9], soft: 1.2, alpha: 0.72, dry: 0.1 },
    )
  }
  // creases, and the corner that has let go
  print.lines(['0,28,0.6 30,29,2 60,27.6,0.6', '31,0,0.6 30.4,40,2 31,84,0.6'], {
    color: '#fff6ea',
    soft: 0.8,
    alpha: 0.6,
  })
  paint(
    layer,
    (g) => {
      shape(g, onSheet('50,84,1 60,70,1 52.6,71.4'))
      g.fill()
    },
    {
      color: ['#c9bba6', '#efe6d6', '#fffaf0'],
      tone: 0.62,
      edge: [1.4, 20],
      form: { light: SUN, r: 8, amt: 0.4, steps: 3 },
      shadow: { dx: -6, dy: 6, r: 5, a: 0.4, color: '#5f5a5e' },
    },
  )
}
