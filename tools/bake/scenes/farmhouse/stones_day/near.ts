import { limb } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { leaf } from '../../../kit/leaves.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point, type Points } from '../../../kit/points.ts'
import { createRng } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { SKY, STONE } from './palette.ts'

/** Our side: wet boulders, and on one of them the peg that lies by itself. */
export function drawNearBank(layer: Layer) {
  const rng = createRng(641)
  const boulder = createCutter(layer, {
    color: STONE,
    tone: 0.34,
    edge: [4, 46],
    wash: 0.32,
    washSize: 90,
    form: { light: SKY, r: 34, amt: 0.4, steps: 4 },
    rim: { light: SKY, color: '#e8ecdf', w: 3, amt: 0.6 },
    shadow: { dx: 6, dy: -6, r: 16, a: 0.4, color: '#182426' },
  })
  const stones: readonly (readonly [Points, number])[] = [
    ['640,930,1 672,896 740,880 820,888 900,874 980,892 1020,930,1', 0.22],
    ['-40,930,1 -40,800 20,786 90,800 130,834 190,850 226,930,1', 0.22],
    ['150,930,1 166,876 214,838 236,800 300,778 400,772 470,782 540,776 600,806 650,838 676,930,1', 0.36],
  ]
  for (const [outline, tone] of stones) boulder.sheet(outline, { tone })
  boulder.lines(
    Array.from({ length: 22 }, (): Point[] => {
      const [x, y] = [rng.range(200, 590), rng.range(800, 890)]
      return [
        [x, y, 0.8],
        [x + 20, y + rng.normal() * 6, 3],
        [x + rng.range(34, 80), y + rng.normal() * 10, 0.8],
      ]
    }),
    { alpha: 0.5, color: '#15191a' },
  )
  const wood = createCutter(layer, {
    color: ['#3c2612', '#85592c', '#cc9750', '#f6d797', '#fff1cc'],
    tone: 0.5,
    edge: [1.2, 30],
    wash: 0.2,
    washSize: 40,
    form: { light: SKY, r: 10, amt: 0.26, steps: 3 },
    rim: { light: SKY, color: '#fff6da', w: 3, amt: 0.8 },
    shadow: { dx: 8, dy: 9, r: 6, a: 0.6 },
  })
  // one peg, on its side: two halves that taper to the fingers' end, the spring round their middle
  wood.board('318,842 330,852 392,836 446,822 443,812 388,822')
  wood.board('314,830 322,840 390,822 446,812 442,800 386,806', { tone: 0.62, shadow: null })
  wood.lines(['330,834,1 386,820,2 432,808,1'], { color: '#6b4420', alpha: 0.5 })
  const wire = createCutter(layer, {
    color: ['#23282a', '#5d6668', '#aab2ae', '#f4f4ea'],
    tone: 0.6,
    edge: [0.6, 12],
    pool: 0.1,
    form: { light: SKY, r: 2, amt: 0.4, steps: 3 },
    shadow: { dx: 2, dy: 3, r: 2, a: 0.5 },
  })
  wire.bars([
    '382,804,3 387,818,3 391,836,3',
    '388,803,3 393,817,3 397,835,3',
    '396,828,2.4 416,822,2.4 420,806,2.4',
  ])
}

/** Twigs over the water, with the first leaves or the last. */
export function drawTwigs(stage: Stage) {
  const rng = createRng(643)
  const front = stage.layer('front', { depth: 1, sway: { x: 6, y: 2, rotation: 0.4, seconds: 9 } })
  const twigs: readonly (readonly Point[])[] = [
    [
      [1640, 300, 16],
      [1500, 330, 11],
      [1390, 420, 6],
      [1340, 540, 2],
    ],
    [
      [1500, 330, 8],
      [1420, 350, 5],
      [1320, 440, 1.6],
    ],
    [
      [1640, 420, 10],
      [1560, 500, 6],
      [1520, 640, 1.6],
    ],
  ]
  paint(front, (g) => twigs.forEach((t) => limb(g, t)), {
    color: ['#0d1112', '#252b28', '#4c5046'],
    edge: [1.4, 20],
    pool: 0,
    form: { light: SKY, r: 4, amt: 0.3, steps: 3 },
  })
  for (let i = 0; i < 46; i++) {
    const t = twigs[i % 3] ?? []
    const [a, b] = [t[Math.min(t.length - 2, 1 + (i % 2))], t[Math.min(t.length - 1, 2 + (i % 2))]]
    if (!a || !b) continue
    const u = rng()
    const [x, y] = [a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u]
    const s = i % 2 ? 1 : -1
    paint(
      front,
      (g) => {
        leaf(g, { from: [x, y], to: [x + s * rng.range(8, 30) - 8, y + rng.range(26, 54)], w: 7, sag: 4 })
      },
      {
        color: ['#2b3322', '#565f3a', '#8d9160', '#cdc98e'],
        tone: 0.4 + rng.normal() * 0.16,
        edge: [0.8, 12],
        pool: 0.1,
      },
    )
  }
}
