import { limb, oval } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng, lerp, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { BOARD, SKY } from './palette.ts'

const LEFT = [96, 470] as const
const RIGHT = [1196, 548] as const

/** The gate's two posts, between which the rope goes. */
export function drawGate(layer: Layer) {
  const rng = createRng(841)
  drawFence(layer)
  const post = createCutter(layer, {
    color: ['#0c0b0a', '#1a1816', '#2b2824', '#454039', '#7a746a'],
    tone: 0.4,
    edge: [3, 50],
    wash: 0.3,
    washSize: 90,
    form: { light: [640, 100], r: 20, amt: 0.42, steps: 4 },
    rim: { light: [640, 300], color: '#d8d5c8', w: 4, amt: 0.6 },
  })
  for (const [x, w] of [
    [70, 84],
    [1222, 76],
  ] as const) {
    const trunk = post.bars([
      [
        [x, -30, w * 0.9],
        [x + 4, 420, w],
        [x - 2, 930, w * 1.1],
      ],
    ])
    post.lines(
      Array.from({ length: 26 }, (): Point[] => {
        const [a, b] = [x + rng.normal() * w * 0.3, rng.range(0, 880)]
        return [
          [a, b, 0.6],
          [a + rng.normal() * 3, b + 40, 2.6],
          [a + rng.normal() * 5, b + rng.range(60, 130), 0.6],
        ]
      }),
      { clip: trunk, alpha: 0.6, edge: [1.4, 20] },
    )
  }
}

// The fence on both sides of it: boards of every length, close enough.
function drawFence(layer: Layer) {
  const rng = createRng(845)
  const board = createCutter(layer, {
    color: BOARD,
    tone: 0.26,
    edge: [2, 50],
    wash: 0.3,
    washSize: 110,
    pool: 0.16,
    shade: (_x, y) => -0.12 * smooth(640, 880, y),
  })
  const places = [-40, ...Array.from({ length: 8 }, (_, i) => 1250 + i * 56)]
  for (const x of places) {
    const [w, top] = [rng.range(48, 54), 300 + rng.normal() * 16]
    const plank = board.board(
      [
        [x, top],
        [x + w, top + rng.normal() * 8],
        [x + w + rng.normal() * 3, 930],
        [x + rng.normal() * 3, 930],
      ],
      { tone: 0.34 + rng.normal() * 0.05 },
    )
    board.lines(
      Array.from({ length: 7 }, (): Point[] => {
        const [a, b] = [x + rng.range(6, w - 6), rng.range(top + 10, 860)]
        return [
          [a, b, 0.6],
          [a + rng.normal() * 3, b + 50, 2],
          [a + rng.normal() * 4, b + rng.range(80, 160), 0.6],
        ]
      }),
      { clip: plank, alpha: 0.36 },
    )
  }
  board.board('1236,420 1640,410 1640,446 1236,452', {
    tone: 0.4,
    shadow: { dx: 0, dy: 4, r: 4, a: 0.3, inside: true },
  })
  board.board('1236,716 1640,722 1640,760 1236,750', {
    tone: 0.34,
    shadow: { dx: 0, dy: 4, r: 4, a: 0.3, inside: true },
  })
}

/** Straw rope, sagging, twice round each post. */
export function drawRope(layer: Layer) {
  const rng = createRng(843)
  const straw = createCutter(layer, {
    color: ['#4a3d28', '#7c6844', '#ae9565', '#d8c391', '#f2e4be'],
    tone: 0.6,
    edge: [1.6, 16],
    wash: 0.24,
    washSize: 40,
    form: { light: SKY, r: 6, amt: 0.46, steps: 4 },
    shadow: { dx: 3, dy: 6, r: 5, a: 0.35 },
  })
  const lay = (t: number): Point => {
    const sag = 4 * t * (1 - t)
    return [
      lerp(LEFT[0], RIGHT[0], t),
      lerp(LEFT[1], RIGHT[1], t) + 128 * sag + 10 * Math.sin(t * 21) * sag * 0.3,
      19,
    ]
  }
  for (const [x, y, w] of [
    [70, 458, 104],
    [70, 482, 106],
    [1222, 540, 94],
    [1222, 564, 96],
  ] as const)
    straw.bars([
      [
        [x - w / 2, y - 4, 17],
        [x, y + 6, 18],
        [x + w / 2, y - 2, 17],
      ],
    ])
  straw.bars([Array.from({ length: 25 }, (_, i) => lay(i / 24))])
  // two strands, laid over each other
  const twist = Array.from({ length: 84 }, (_, i): Point[] => {
    const [a, b] = [lay(i / 84), lay((i + 0.9) / 84)]
    return [
      [a[0], a[1] + 8, 0.8],
      [(a[0] + b[0]) / 2 + 2, (a[1] + b[1]) / 2, 2.6],
      [b[0] + 2, b[1] - 8, 0.8],
    ]
  })
  straw.lines(twist, { color: '#4a3d28', alpha: 0.75, dry: 0 })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 90; i++) {
        const [x, y] = lay(rng())
        const s = rng() < 0.5 ? -1 : 1
        limb(g, [
          [x, y + s * 7, 1.6],
          [x + rng.range(4, 14), y + s * rng.range(10, 16), 1.2],
          [x + rng.range(10, 26), y + s * rng.range(10, 22), 0.5],
        ])
      }
    },
    { color: ['#8d7850', '#e4d2a2'], tone: 0.6, edge: [1, 10], pool: 0 },
  )
  // the knot and its two ends
  straw.bars([
    '118,470,20 138,486,22 126,504,20',
    '126,500,15 140,556,13 132,620,11',
    '118,500,14 108,548,12 116,588,10',
  ])
  paint(layer, (g) => oval(g, [128, 486, 22, 19], 0.4), {
    color: ['#4a3d28', '#7c6844', '#ae9565', '#d8c391', '#f2e4be'],
    tone: 0.56,
    edge: [1.6, 14],
    form: { light: SKY, r: 8, amt: 0.46, steps: 4 },
  })
}
