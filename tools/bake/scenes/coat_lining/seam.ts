import { createCutter } from '../../kit/cutter.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { glow } from '../../kit/light.ts'
import { limb } from '../../kit/brush.ts'
import { pointAt, resampled, type Point } from '../../kit/points.ts'
import { type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { LAMP, THREADS } from './palette.ts'

type Thread = keyof typeof THREADS

// The way it went in one telling: nobody chose the order.
const ORDER: readonly Thread[] = [
  'white',
  'blue',
  'red',
  'white',
  'red',
  'blue',
  'blue',
  'red',
  'white',
  'blue',
  'white',
  'red',
  'blue',
  'blue',
  'white',
  'red',
  'blue',
  'white',
  'blue',
  'red',
  'white',
  'white',
  'blue',
  'red',
]
const PATH =
  '196,842 250,742 300,640 356,556 440,488 540,452 640,420 728,366 800,292 884,232 986,196 1072,176'

/** One row of long stitches in three threads, and the needle where it stopped. */
export function drawSeam(layer: Layer, rng: Rng) {
  const row = evenly(resampled(PATH, 24), ORDER.length)
  const stitches = ORDER.map((thread, i) => ({ thread, line: stitch(rng, row, i) }))
  const thickness = (line: Point[], w: number): Point[] =>
    line.map(([x, y], i) => [x, y, i === 1 ? w : w * 0.62])
  // the cloth gives a little at each hole
  const pucker = stitches.flatMap(({ line }) => [pointAt(line, 0), pointAt(line, 2)])
  for (const [x, y] of pucker)
    glow(layer, { x: x + 3, y: y + 3, r: 15, color: '#2a170b', a: 0.5, p: 1.4, noise: 0.3 })
  for (const thread of Object.keys(THREADS) as Thread[]) {
    const material: PaintOptions = {
      color: THREADS[thread],
      tone: 0.56,
      edge: [0.7, 9],
      wash: 0.14,
      washSize: 24,
      pool: 0.2,
      poolR: 2,
      form: { light: LAMP, r: 3.4, amt: 0.5, steps: 4 },
      shadow: { dx: 4, dy: 6, r: 4, a: 0.62, color: '#1a0d06' },
    }
    const own = stitches.filter((s) => s.thread === thread).map((s) => thickness(s.line, 9.6))
    paint(layer, (g) => own.forEach((line) => limb(g, line)), material)
    paint(layer, (g) => own.forEach((line) => limb(g, twist(line))), {
      color: THREADS[thread],
      tone: 0.16,
      edge: [0.4, 8],
      pool: 0,
      alpha: 0.4,
    })
  }
  drawNeedle(layer)
}

// Places at equal distances along a line, two for each stitch and the gap after it.
function evenly(line: Point[], count: number): Point[] {
  const steps = line
    .slice(1)
    .map((b, i) => Math.hypot(b[0] - pointAt(line, i)[0], b[1] - pointAt(line, i)[1]))
  const total = steps.reduce((sum, d) => sum + d, 0)
  return Array.from({ length: count * 2 }, (_, n) => {
    const wanted = (total * (Math.floor(n / 2) + (n % 2 ? 0.72 : 0))) / count
    let walked = 0
    const at = steps.findIndex((d) => (walked += d) >= wanted)
    return pointAt(line, at < 0 ? line.length - 1 : at)
  })
}

function stitch(rng: Rng, row: Point[], i: number): Point[] {
  const jitter = () => rng.normal() * 2.6
  const [ax, ay] = pointAt(row, i * 2)
  const [bx, by] = pointAt(row, i * 2 + 1)
  const [x0, y0, x1, y1] = [ax + jitter(), ay + jitter(), bx + jitter(), by + jitter()]
  return [
    [x0, y0],
    [(x0 + x1) / 2 + jitter() * 0.4, (y0 + y1) / 2 - 1.6],
    [x1, y1],
  ]
}

// The dark furrow of a two-ply thread.
function twist(line: Point[]): Point[] {
  const [[ax, ay], [bx, by]] = [pointAt(line, 0), pointAt(line, 2)]
  return [
    [ax + 1, ay + 1, 0.6],
    [(ax + bx) / 2 + 1.4, (ay + by) / 2 + 1, 1.8],
    [bx, by, 0.6],
  ]
}

function drawNeedle(layer: Layer) {
  const shadow = { dx: 7, dy: 11, r: 5, a: 0.6, color: '#1a0d06' }
  const thread = createCutter(layer, {
    color: THREADS.red,
    tone: 0.56,
    edge: [0.7, 12],
    wash: 0.14,
    washSize: 30,
    form: { light: LAMP, r: 3, amt: 0.5, steps: 3 },
    shadow,
  })
  thread.bars([
    '1064,178,5 1116,174,5.4 1166,206,5.4 1164,252,5.4 1108,270,5.2 1066,246,5 1082,206,5 1150,176,5 1216,152,4.6 1252,140,4',
  ])
  const needle = createCutter(layer, {
    color: ['#3a3733', '#8b8478', '#d9d0bd', '#fffaf0'],
    tone: 0.55,
    edge: [0.5, 14],
    pool: 0.2,
    poolR: 1.5,
    form: { light: LAMP, r: 3, amt: 0.5, steps: 3 },
    shadow,
  })
  needle.bars(['1238,146,5 1256,138,9.4 1278,129,8.4 1340,104,6.6 1420,74,1'])
  needle.disc([1256, 138, 8, 1.8, -0.4], { color: '#20140c', shadow: null, form: null })
}
