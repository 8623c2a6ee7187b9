import { dryStroke, oval, poly } from '../../kit/brush.ts'
import { createCutter, type Cutter } from '../../kit/cutter.ts'
import { wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Mask, type Pen } from '../../kit/stage.ts'
import { PLASTER, SUN, TIMBER } from './palette.ts'

/** The wall beside the door: straw in the plaster, and sun that skims it and gives out. */
export function drawWall(layer: Layer, rng: Rng) {
  wash(layer, PLASTER, {
    toneAt: (x, y) =>
      0.86 - 0.5 * smooth(520, 1300, x) - 0.12 * smooth(500, 860, y) - 0.1 * smooth(200, 0, y),
    cloud: 0.16,
    size: 340,
    alpha: (x) => (x > 480 ? 1 : 0),
  })
  const straw = Array.from({ length: 120 }, (): Point[] => {
    const [x, y] = [rng.range(530, 1590), rng.range(30, 790)]
    return [
      [x, y, 0.6],
      [x + rng.normal() * 10, y + rng.normal() * 6, 2],
      [x + rng.normal() * 20, y + rng.normal() * 14, 0.6],
    ]
  })
  const marks = createCutter(layer, { color: PLASTER, edge: [1, 14], pool: 0 })
  marks.lines(straw.slice(0, 70), { color: '#fbeecb', edge: [1, 14], alpha: 0.5, dry: 0.1 })
  marks.lines(straw.slice(70), { color: '#5d432c', edge: [1, 14], alpha: 0.36, dry: 0.1 })
  for (let i = 0; i < 16; i++) {
    const [x, y] = [rng.range(560, 1500), rng.range(40, 700)]
    const points: Point[] = [
      [x, y],
      [x + 90, y + rng.normal() * 16],
      [x + 210, y + rng.normal() * 26],
    ]
    const trowel = (g: Pen) =>
      dryStroke(g, rng, { points, width: 56, bristles: 30, load: 0.5, thin: [0.6, 2] })
    paint(layer, trowel, {
      color: rng() < 0.5 ? '#fdf1d0' : '#6b4d33',
      edge: [3, 30],
      pool: 0,
      soft: 0.8,
      alpha: 0.16,
    })
  }
  const crack = [
    '1010,-10,3 1022,60,2.4 1004,130,2 1020,190,1.4 1014,240,0.6',
    '1020,64,1.6 1060,96,1.2 1082,120,0.5',
  ]
  marks.lines(crack, { color: '#4a3323', edge: [2, 18], dry: 0.06, alpha: 0.6 })
}

/** Two posts, lintel, threshold and the boards inside: old timber with the sun along it. */
export function drawFrame(layer: Layer, rng: Rng) {
  const timber = createCutter(layer, {
    color: TIMBER,
    edge: [2, 60],
    wash: 0.24,
    washSize: 120,
    pool: 0.14,
    grain: 0.12,
    form: { light: SUN, r: 12, amt: 0.3, steps: 4 },
    rim: { light: SUN, color: '#fff1cb', w: 5, amt: 0.9 },
  })
  timber.board('-20,806 1620,806 1620,940 -20,940', {
    tone: 0.5,
    rim: null,
    shade: (x) => 0.2 * smooth(700, 200, x) - 0.34 * smooth(600, 1300, x),
    shadow: { dx: 0, dy: -4, r: 6, a: 0.4, color: '#2a1c14' },
  })
  timber.lines(['-20,842,2 700,840,4 1620,846,2', '-20,884,3 800,882,5 1620,888,3'], {
    color: TIMBER,
    tone: 0,
    dry: 0.04,
    alpha: 0.7,
  })
  boardGrain(timber, rng)
  // the threshold, worn in the middle
  timber.sheet('-20,792,1 60,790 210,797 340,791 410,792,1 410,838,1 -20,842,1', {
    tone: 0.7,
    shadow: { dx: 8, dy: 8, r: 7, a: 0.5, color: '#1a100a' },
  })
  const post = timber.board('404,-20 590,-20 596,834 398,836', {
    tone: 0.58,
    shade: (x) => 0.16 * smooth(520, 420, x) - 0.12 * smooth(520, 600, x),
    shadow: { dx: 24, dy: 4, r: 12, a: 0.55, color: '#3a2a26' },
  })
  paint(layer, (g) => poly(g, '378,-20 412,-20 408,836 370,838'), {
    color: TIMBER,
    tone: 0.92,
    edge: [1.8, 60],
    wash: 0.2,
    pool: 0.1,
  })
  postGrain(timber, post, rng)
  drawRubbed(layer, post)
  timber.board('-20,-20 52,-20 58,850 -20,852', {
    tone: 0.18,
    shade: (x) => 0.2 * smooth(20, 60, x),
    rim: { light: SUN, color: '#ffe2a8', w: 6, amt: 0.8 },
    shadow: { dx: -8, dy: 0, r: 10, a: 0.4, color: '#1a100a' },
  })
  timber.board('-20,-20 1620,-20 1620,58 560,64 -20,72', {
    tone: 0.22,
    rim: null,
    shade: (x) => -0.14 * smooth(500, 1400, x),
    shadow: { dx: 8, dy: 14, r: 12, a: 0.5, color: '#2a1c14' },
  })
  timber.lines(['-20,30,2 400,34,4 900,28,2', '300,50,1 800,46,3 1500,40,1'], {
    color: TIMBER,
    tone: 0,
    dry: 0.12,
    alpha: 0.6,
  })
  drawNotches(timber, rng)
}

function boardGrain(timber: Cutter, rng: Rng) {
  const grain = Array.from({ length: 44 }, (): Point[] => {
    const [x, y, l] = [rng.range(-20, 1500), rng.range(814, 900), rng.range(60, 260)]
    return [
      [x, y, 0.6],
      [x + l * 0.5, y + rng.normal() * 2, 1.8],
      [x + l, y + rng.normal() * 2, 0.6],
    ]
  })
  timber.lines(grain, { color: TIMBER, tone: 0.04, dry: 0.2, alpha: 0.4 })
}

// Long fibres that swerve round two knots, and the cracks of a post that has dried for sixty years.
function postGrain(timber: Cutter, post: ReturnType<Cutter['board']>, rng: Rng) {
  const around = (x: number, y: number) =>
    12 * Math.exp(-(((y - 176) / 60) ** 2)) * Math.sign(x - 530) +
    10 * Math.exp(-(((y - 742) / 50) ** 2)) * Math.sign(x - 552)
  const fibres = Array.from({ length: 46 }, (_, i): Point[] => {
    const x = 424 + i * 3.6 + rng.normal() * 2
    const [top, bottom, width] = [rng.range(-20, 420), rng.range(430, 830), rng.range(0.9, 2.2)]
    return Array.from({ length: 12 }, (_, j): Point => {
      const y = top + ((bottom - top) * j) / 11
      return [x + around(x, y), y, j === 0 || j === 11 ? 0.5 : width]
    })
  })
  timber.lines(fibres, { clip: post, color: TIMBER, tone: 0.1, dry: 0.2, dryAngle: 1.57, alpha: 0.42 })
  timber.lines(
    ['558,40,1 552,200,4 560,330,1', '436,80,1 440,180,3.4 434,262,1', '568,420,1 564,600,4 572,800,1'],
    { clip: post, color: TIMBER, tone: 0, dry: 0, alpha: 0.75 },
  )
  for (const [x, y] of [
    [530, 176],
    [552, 742],
  ] as const) {
    timber.disc([x, y, 9, 15], { clip: post, tone: 0.14, form: null, rim: null, edge: [1.4, 14] })
    timber.disc([x - 1, y, 4, 8], { clip: post, tone: 0, form: null, rim: null, edge: [1, 10] })
  }
}

// Where a head has leant, every year at another height: the wood is polished and a little dark.
function drawRubbed(layer: Layer, post: Mask) {
  paint(layer, (g) => oval(g, [500, 372, 58, 92]), {
    color: '#4a2f1c',
    edge: [6, 50],
    soft: 16,
    pool: 0,
    wash: 0.3,
    alpha: 0.46,
    clip: post,
  })
  paint(layer, (g) => oval(g, [478, 362, 22, 58]), {
    color: '#fbe6b8',
    edge: [4, 40],
    soft: 11,
    pool: 0,
    dry: 0.1,
    alpha: 0.3,
    clip: post,
  })
}

// One a year, cut with a kitchen knife at the top of a head: his, and on the other post hers, which begin with three at
// the foot that lie close together.
function drawNotches(timber: Cutter, rng: Rng) {
  const his = [712, 676, 634, 596, 548, 510, 462, 420, 372, 326, 304]
  his.forEach((y, i) =>
    notch(timber, rng, {
      y,
      left: 411 + rng.range(0, 12),
      length: rng.range(66, 124),
      deep: rng.range(5.4, 7.6),
      fresh: i === his.length - 1,
    }),
  )
  const hers = [744, 735, 727, 668, 620, 566, 520, 470, 418, 362, 312, 268]
  hers.forEach((y) =>
    notch(timber, rng, { y, left: 24 + rng.range(0, 6), length: 34, deep: 4.4, fresh: false }),
  )
}

type Notch = { y: number; left: number; length: number; deep: number; fresh: boolean }

// A stroke, and under it the cut that cleared it: dark above, lit along the lower lip.
function notch(timber: Cutter, rng: Rng, { y, left, length, deep, fresh }: Notch) {
  const tilt = rng.normal() * 4
  const bow = rng.normal() * 2
  const cut = (dy: number, w: number): Point[] => [
    [left, y + dy, w * 0.5],
    [left + length * 0.3, y + tilt * 0.3 + bow + dy, w],
    [left + length * 0.72, y + tilt * 0.7 + bow + dy, w * 0.7],
    [left + length, y + tilt + dy, w * 0.2],
  ]
  const shallow = { form: null, rim: null, pool: 0, edge: [1.2, 12] } as const
  timber.bars([cut(deep * 0.9, deep * 0.8)], { ...shallow, tone: fresh ? 1.1 : 0.96, alpha: fresh ? 1 : 0.8 })
  timber.bars([cut(0, deep)], { ...shallow, tone: fresh ? 0.3 : 0.02 })
  if (fresh) timber.bars([cut(deep * 0.5, deep * 1.1)], { ...shallow, color: '#fff4d4' })
}
