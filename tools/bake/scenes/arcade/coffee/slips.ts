import { limb, oval, poly } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { hoop } from '../../../kit/pen.ts'
import { shifted, type Point } from '../../../kit/points.ts'
import { type Rng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LAMP } from './palette.ts'

/** Slips, stamped and squared once, one for each Tuesday; a pin goes through the lot, and the last few have turned on it. */
export function drawSlips(table: Layer, rng: Rng) {
  paint(table, (g) => poly(g, '500,696 690,676 772,726 560,752'), {
    color: '#4c2c18',
    soft: 7,
    edge: [3, 30],
    pool: 0,
    alpha: 0.55,
  })
  for (let i = 0; i < 9; i++)
    slip(table, { turn: rng.normal() * 0.02, lift: i * 3, tone: 0.46 + (i % 3) * 0.05 })
  const loose = [
    [-0.3, -84, 6],
    [0.26, 26, 4],
    [-0.16, -40, -2],
    [0.13, 6, 0],
    [-0.02, 0, 0],
  ] as const
  loose.forEach(([turn, dx, dy], i) =>
    slip(table, { turn, lift: 27 + i * 3, tone: 0.54 + i * 0.045, slid: [dx, dy] }),
  )
  writeSlip(table, rng)
  drawPin(table)
  drawSeal(table)
}

const PIN = [612, 690] as const

type Slip = { turn: number; lift: number; tone: number; slid?: readonly [number, number] }

// A slip lies flat: turned about the pin as seen from above, then pressed down by the slope of the table.
function slip(table: Layer, { turn, lift, tone, slid }: Slip) {
  const [dx, dy] = slid ?? [0, 0]
  const corners = onSlip(turn, lift, [
    [-96, -62],
    [92, -62],
    [92, 66],
    [-96, 66],
  ])
  paint(table, (g) => poly(g, shifted(corners, dx, dy)), {
    color: ['#a08c6c', '#d4c09a', '#f6e8c8', '#fffcf0'],
    tone,
    edge: [0.7, 30],
    wash: 0.12,
    washSize: 60,
    pool: 0.26,
    poolR: 2,
    form: { light: LAMP, r: 3, amt: 0.2, steps: 3 },
    ...(slid ? { shadow: { dx: 3, dy: 4, r: 3, a: 0.4, color: '#4c2c18' } } : {}),
  })
}

function onSlip(turn: number, lift: number, points: readonly (readonly [number, number, number?])[]) {
  const a = turn - 0.1
  return points.map(([x, y, w]): Point => {
    const [u, v] = [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)]
    return [PIN[0] + u + v * 0.2, PIN[1] + v * 0.42 - lift, w]
  })
}

// Her own small leaning hand, and a round stamp.
function writeSlip(table: Layer, rng: Rng) {
  paint(
    table,
    (g) => {
      for (let i = 0; i < 4; i++)
        limb(
          g,
          onSlip(-0.02, 39, [
            [-78, -40 + i * 22, 1.6],
            [-40, -42 + i * 22, 2.4],
            [rng.range(-12, 14), -40 + i * 22, 1.4],
          ]),
        )
    },
    { color: '#5a5248', edge: [0.6, 10], pool: 0, dry: 0.16, alpha: 0.7 },
  )
  paint(
    table,
    (g) => {
      hoop(g, 3.4, [664, 662, 27, 12], { turn: -0.08 })
      limb(g, '648,664,3 664,661,4 680,659,3')
    },
    { color: '#3c4f86', edge: [1.2, 10], soft: 0.5, pool: 0, dry: 0.3, alpha: 0.8 },
  )
}

function drawPin(table: Layer) {
  paint(table, (g) => limb(g, '612,648,2 640,656,3 662,660,2'), {
    color: '#6a5238',
    soft: 1.4,
    edge: [0.4, 10],
    pool: 0,
    alpha: 0.6,
  })
  paint(table, (g) => limb(g, '606,594,2.8 609,634,2.6 612,652,2'), {
    color: ['#6a6a70', '#b4b4b4', '#ffffff'],
    tone: 0.6,
    edge: [0.3, 10],
    pool: 0,
  })
  paint(table, (g) => oval(g, [606, 592, 6.4, 6.4]), {
    color: ['#c8922e', '#f4d070', '#fff2c0'],
    tone: 0.6,
    edge: [0.4, 8],
    pool: 0.2,
  })
}

// A seal of turned wood, upright on its ring.
function drawSeal(table: Layer) {
  const wood: PaintOptions = {
    color: ['#23130b', '#56341c', '#9c6c3c', '#e8bc80'],
    tone: 0.44,
    edge: [0.8, 20],
    wash: 0.18,
    form: { light: LAMP, r: 9, amt: 0.5, steps: 4 },
    rim: { light: LAMP, color: '#ffe6b0', w: 3, amt: 0.8 },
  }
  paint(table, (g) => limb(g, '786,738,26 824,746,22 850,752,14'), {
    color: '#4c2c18',
    soft: 5,
    edge: [2, 24],
    pool: 0,
    alpha: 0.6,
  })
  paint(
    table,
    (g) => {
      oval(g, [786, 738, 25, 10])
      g.fillRect(761, 726, 50, 12)
    },
    { ...wood, tone: 0.3 },
  )
  paint(table, (g) => oval(g, [786, 726, 25, 9]), wood)
  paint(table, (g) => limb(g, '786,726,26 786,708,15 786,694,19 786,680,30'), wood)
}
