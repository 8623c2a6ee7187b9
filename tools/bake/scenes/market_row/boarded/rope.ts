import { limb } from '../../../kit/brush.ts'
import { createCutter, type Cutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng, lerp } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SKY } from './palette.ts'

const LEFT = [104, 478] as const
const RIGHT = [1196, 552] as const
const STRAW = ['#2a2418', '#4c422e', '#736548', '#9a8c6a', '#c6ba96']
const GAP = '#17130c'

/** Straw rope, sagging, twice round each post, old and weathered. */
export function drawRope(layer: Layer) {
  const rng = createRng(843)
  const straw = createCutter(layer, {
    color: STRAW,
    tone: 0.54,
    edge: [1.8, 14],
    wash: 0.3,
    washSize: 36,
    form: { light: SKY, r: 5, amt: 0.4, steps: 4 },
    shadow: { dx: 2, dy: 5, r: 5, a: 0.4 },
  })
  const lay = (t: number): Point => {
    const sag = 4 * t * (1 - t)
    return [
      lerp(LEFT[0], RIGHT[0], t),
      lerp(LEFT[1], RIGHT[1], t) + 122 * sag + 10 * Math.sin(t * 21) * sag * 0.3,
      17 + 1.6 * Math.sin(t * 57),
    ]
  }
  straw.bars([Array.from({ length: 33 }, (_, i) => lay(i / 32))])
  // two strands, laid over each other
  const twist = Array.from({ length: 84 }, (_, i): Point[] => {
    const [a, b] = [lay(i / 84), lay((i + 0.9) / 84)]
    return [
      [a[0], a[1] + 8, 1],
      [(a[0] + b[0]) / 2 + 2, (a[1] + b[1]) / 2, 3],
      [b[0] + 2, b[1] - 8, 1],
    ]
  })
  straw.lines(twist, { color: GAP, alpha: 0.8, dry: 0 })
  drawTurns(layer, straw, 31, 115, 470)
  drawTurns(layer, straw, 1186, 1264, 552)
  // the end, tucked under its own turns, hangs and comes apart
  straw.bars(['108,478,13 118,500,12 122,530,11 119,556,9'])
  straw.lines(
    [0, 1, 2, 3, 4].map(
      (i) => `${110 + i},${496 + i * 12},1 ${118 + i},${492 + i * 12},2.4 ${125},${486 + i * 12},1`,
    ),
    { color: GAP, alpha: 0.8, dry: 0 },
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 90; i++) {
        const [x, y] = lay(rng())
        const s = rng() < 0.5 ? -1 : 1
        limb(g, [
          [x, y + s * 6, 1.6],
          [x + rng.range(4, 14), y + s * rng.range(9, 15), 1.2],
          [x + rng.range(10, 26), y + s * rng.range(10, 22), 0.5],
        ])
      }
      for (let i = 0; i < 9; i++)
        limb(g, [
          [119 + rng.normal() * 2, 548, 2],
          [119 + rng.normal() * 5, 570, 1.5],
          [119 + rng.normal() * 10, rng.range(578, 600), 0.6],
        ])
      for (const [x, y, side] of [
        [36, 474, -1],
        [108, 496, 1],
        [1192, 576, -1],
        [1258, 558, 1],
      ] as const)
        for (let i = 0; i < 5; i++)
          limb(g, [
            [x, y + rng.normal() * 5, 1.8],
            [x + side * rng.range(8, 14), y + rng.normal() * 8, 1.3],
            [x + side * rng.range(16, 30), y + rng.range(-6, 16), 0.5],
          ])
    },
    { color: ['#574b34', '#b5a67e'], tone: 0.6, edge: [1, 10], pool: 0 },
  )
}

// Two tight turns that hug a post from its one edge to the other: dark between them, and between their strands.
function drawTurns(layer: Layer, straw: Cutter, x0: number, x1: number, y: number) {
  const round = (dy: number, w: number): Point[] =>
    [0, 0.08, 0.3, 0.6, 0.85, 1].map((t) => [
      lerp(x0 - 2, x1 + 2, t),
      y + dy + 9 * Math.sqrt(Math.max(0, 1 - (2 * t - 1) ** 2)) + 3 * t,
      w,
    ])
  // hold the turns to the post: what goes round the back is not seen
  const hold = (dy: number, h: number) =>
    layer.stage.mask((g) => {
      g.beginPath()
      g.roundRect(x0 - 5, y + dy - 10, x1 - x0 + 10, h, 9)
      g.fill()
    })
  straw.bars([round(10, 40)], { color: GAP, tone: 0.3, form: null, clip: hold(0, 48), alpha: 0.85 })
  for (const dy of [0, 20]) {
    const turn = straw.bars([round(dy, 19)], {
      clip: hold(dy, 30),
      shadow: { dx: 0, dy: 5, r: 4, a: 0.6, inside: true },
      shade: (x) => -0.34 * Math.abs((2 * (x - x0)) / (x1 - x0) - 1) ** 3,
    })
    straw.lines(
      Array.from({ length: 8 }, (_, i): Point[] => {
        const t = i / 7
        const at = lerp(x0 + 2, x1 - 2, t)
        const mid = y + dy + 9 * Math.sqrt(Math.max(0, 1 - (2 * t - 1) ** 2)) + 3 * t
        return [
          [at - 6, mid + 9, 1],
          [at, mid, 3],
          [at + 6, mid - 9, 1],
        ]
      }),
      { color: GAP, alpha: 0.8, dry: 0, clip: turn },
    )
  }
}
