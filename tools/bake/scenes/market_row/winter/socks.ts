import { createCutter } from '../../../kit/cutter.ts'
import { pointAt, toPoints, type Point, type Points } from '../../../kit/points.ts'
import { type Rng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LANE } from './palette.ts'

const DARN = ['#8d8a7c', '#c3c0af', '#efebdc']
const SOCKS = [
  { x: 112, k: 1, turn: 0.04, wool: ['#2b3138', '#515a62', '#868e92'] },
  { x: 196, k: 0.9, turn: -0.03, wool: ['#7d6336', '#b8955a', '#e2c88f'], darned: true },
  { x: 488, k: 1.06, turn: 0.05, wool: ['#41535a', '#6f878c', '#a8babb'], toesLeft: true },
  { x: 574, k: 0.98, turn: 0.08, wool: DARN },
  { x: 738, k: 1.08, turn: -0.06, wool: ['#4e4033', '#806c56', '#b6a285'], darned: true },
  { x: 806, k: 0.92, turn: 0.03, wool: ['#414b5e', '#66738a', '#a0abbc'], toesLeft: true },
  { x: 948, k: 1.1, turn: -0.05, wool: ['#575c46', '#868c6c', '#bcc09c'], toesLeft: true },
]

const ropeAt = (x: number) => 112 + 22 * Math.sin(((x - 60) / 950) * Math.PI)

/** Ok-dan's line: socks pegged one by one, because nobody buys two at once. */
export function drawSocks(layer: Layer, hung: Layer, rng: Rng) {
  const rope = Array.from({ length: 17 }, (_, i): Point => [50 + i * 60, ropeAt(50 + i * 60), 2.6])
  const line = createCutter(layer, { color: ['#4b4031', '#8d7c60'], tone: 0.4, edge: [0.8, 20], pool: 0 })
  line.bars([rope])
  for (const sock of SOCKS) drawSock(hung, rng, sock)
}

type Sock = {
  x: number
  k: number
  turn: number
  wool: readonly string[]
  toesLeft?: boolean
  darned?: boolean
}

function drawSock(layer: Layer, rng: Rng, { x, k, turn, wool, toesLeft = false, darned = false }: Sock) {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const y = ropeAt(x) - 2
  const hung = (points: Points, widths = false): Point[] =>
    toPoints(points).map(([a, b, w]) => {
      const across = a * k * (toesLeft ? -1 : 1)
      return [
        x + across * cos - b * k * sin,
        y + across * sin + b * k * cos,
        widths && w !== undefined ? w * k : w,
      ]
    })
  const sock = createCutter(
    layer,
    {
      color: wool,
      edge: [1.4, 16],
      wash: 0.24,
      washSize: 34,
      poolR: 3,
      grain: 0.14,
      form: { light: LANE, r: 7, amt: 0.4, steps: 3 },
      rim: { light: LANE, color: '#fffaea', w: 2.4, amt: 0.6 },
    },
    hung,
  )
  sock.sheet('-13,2,1 13,0,1 13.6,30 13,50 20,62 34,68 42,76 38,86 24,88 6,85 -8,78 -14,66 -12.6,40')
  sock.sheet('-14,1,1 14,-1,1 14,13,1 -13.6,15,1', { tone: 0.62, form: null })
  const ribs = Array.from({ length: 11 }, (_, i) => `${(i - 5) * 2.5},2,0.8 ${(i - 5) * 2.5},13,0.8`)
  const rows = [24, 34, 44].map((b) => `-12,${b + rng.normal()},0.6 0,${b + 2},1.2 12,${b - 1},0.6`)
  sock.lines([...ribs, ...rows], { edge: [0.8, 10], dry: 0, alpha: 0.4 })
  if (darned) sock.sheet('-13,60 -4,56 4,64 4,78 -6,79 -14,70', { color: DARN, tone: 0.56, pool: 0.3 })
  const peg = pointAt(hung('0,0'), 0)
  const wood = createCutter(layer, {
    color: ['#6a5438', '#b1946a', '#e5d1a8'],
    tone: 0.56,
    edge: [0.8, 10],
    pool: 0.2,
    poolR: 2,
  })
  wood.bars(
    [
      [
        [peg[0] + 1, peg[1] - 9, 6],
        [peg[0], peg[1] + 2, 7],
        [peg[0] - 1, peg[1] + 10, 5],
      ],
    ],
    {
      shadow: { dx: 1, dy: 2, r: 2, a: 0.4, inside: true },
    },
  )
}
