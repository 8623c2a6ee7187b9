import { createCutter, type Cutter } from '../../kit/cutter.ts'
import { type PaintOptions } from '../../kit/paint.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { END, WEST } from './palette.ts'

type BusInks = Record<'body' | 'curtain' | 'glass' | 'band' | 'dark', readonly string[]>

const NEAR: BusInks = {
  body: ['#1c212a', '#39414a', '#5f676b', '#8d908c', '#b9b2a2'],
  curtain: ['#3a2c22', '#6b543d', '#9c8160', '#cdb389'],
  glass: ['#141824', '#2a2f40', '#5b5158', '#c08a5a', '#f2cf8f'],
  band: ['#4a3a28', '#8a6a42', '#c39a63'],
  dark: ['#07090d', '#151922', '#3c4049', '#8f8a84'],
}
// The same, with the mist of the river between.
const FAR: BusInks = {
  body: ['#4a4b5b', '#5d5e6a', '#71707a', '#87838a'],
  curtain: ['#5b5259', '#746664', '#8f7d74', '#a99483'],
  glass: ['#4c4b5a', '#625b66', '#8f7c77', '#c4a184'],
  band: ['#63585a', '#7d6e68', '#988475'],
  dark: ['#383a4a', '#474958', '#5e5d69', '#77737b'],
}

type Bus = {
  /** Where its rear wheels stand at the near plane, and how much of the way to the end of the bridge it has gone. */
  ground: Point
  tall: number
  rear: number
  front: number
  inks: BusInks
  /** Scale of its marks. */
  size: number
}

/** A coach seen along its side; u runs 0 rear .. 1 front, v 0 ground .. 1 roof. */
const alongSide =
  ({ ground, tall, rear, front }: Bus) =>
  (points: Points, widths = false): Point[] =>
    toPoints(points).map(([u, v, w]) => {
      // equal steps along the bus shrink with distance
      const near = 1 / (1 - rear)
      const far = 1 / (1 - front)
      const t = 1 - 1 / (near + (far - near) * u)
      const [x, y] = [ground[0], ground[1] - tall * v]
      return [x + (END[0] - x) * t, y + (END[1] - y) * t, widths && w !== undefined ? w * (1 - t) : w]
    })

/** The bus nearest to us, and the one that is already on the bridge. */
export function drawBuses(layer: Layer, rng: Rng) {
  const road = { ground: [-220, 812], tall: 640 } as const
  drawRear(layer)
  drawBus(layer, rng, { ...road, rear: 0.565, front: 0.676, inks: FAR, size: 0.4 })
  drawBus(layer, rng, { ...road, rear: 0, front: 0.44, inks: NEAR, size: 1 })
}

// The back of the far one, square to us.
function drawRear(layer: Layer) {
  const cut = createCutter(layer, {
    color: FAR.body,
    tone: 0.34,
    edge: [1.2, 30],
    wash: 0.14,
    washSize: 80,
    pool: 0.12,
  })
  cut.board('500,566 700,566 700,590 500,592', { color: '#2d3040', soft: 5, alpha: 0.6 })
  cut.sheet('504,560,1 504,340 512,318 536,310 664,308 690,314 696,330 697,560,1')
  // a small window high up, its curtain drawn too; below it the flap of the engine with its slits, a ladder, a plate without a number
  cut.board('540,346 652,345 652,398 540,400', { color: FAR.curtain, tone: 0.4 })
  const pleats = Array.from(
    { length: 6 },
    (_, i) => `${552 + i * 18},348,1 ${551 + i * 18},372,3 ${552 + i * 18},397,1`,
  )
  cut.lines(pleats, { color: FAR.curtain, tone: 0, dry: 0, alpha: 0.5 })
  cut.board('504,486 697,486 697,500 504,500', { color: FAR.band })
  cut.board('528,424 664,423 664,480 528,481', { tone: 0.24, pool: 0.3 })
  const slits = Array.from(
    { length: 5 },
    (_, i) => `536,${434 + i * 10},2.4 596,${435 + i * 10},3 656,${434 + i * 10},2.4`,
  )
  cut.lines(slits, { color: '#33374a', dry: 0, alpha: 0.7 })
  cut.bars(['676,318,3.4 677,420,3.4 676,540,3.4', '690,318,3.4 691,420,3.4 690,540,3.4'], {
    color: FAR.dark,
    tone: 0.3,
  })
  cut.bars(
    Array.from({ length: 9 }, (_, i) => `676,${336 + i * 23},2.6 690,${336 + i * 23},2.6`),
    { color: FAR.dark, tone: 0.3 },
  )
  cut.board('506,540 696,540 696,562 506,562', { color: FAR.dark, tone: 0.2 })
  // two low lamps, dull
  for (const x of [514, 666]) {
    cut.board(
      [
        [x - 7, 512],
        [x + 7, 512],
        [x + 7, 534],
        [x - 7, 534],
      ],
      { color: ['#5a2c26', '#7d3c30', '#9a5440'], tone: 0.5, pool: 0.2 },
    )
  }
  cut.board('574,516 622,516 622,530 574,530', { tone: 0.7 })
  // wheels under it, and what the wet road gives back of them
  for (const x of [532, 668])
    cut.board(
      [
        [x - 15, 558],
        [x + 15, 558],
        [x + 13, 586],
        [x - 13, 586],
      ],
      { color: '#171a24', tone: 0 },
    )
}

function drawBus(layer: Layer, rng: Rng, bus: Bus) {
  const { inks, size } = bus
  const cut = createCutter(
    layer,
    {
      color: inks.body,
      tone: 0.46,
      edge: [1 + size, 50 * size],
      wash: 0.1,
      washSize: 260 * size,
      pool: 0.12,
      form: { light: WEST, r: 10 * size, amt: 0.26, steps: 3 },
    },
    alongSide(bus),
  )
  const flat = { form: null, pool: 0.06 }
  cut.board('0,-0.02 1,-0.02 1.02,0.03 0,0.05', {
    ...flat,
    color: inks.dark,
    tone: 0,
    soft: 7 * size,
    alpha: 0.6,
  })
  cut.board('-0.02,0.09 1,0.09 1.006,0.2 1.004,0.8 0.985,0.94 0.95,0.985 -0.02,0.985', {
    rim: { light: [-260, -300], color: '#e0b184', w: 4 * size, amt: 0.6 * size },
    grad: [0, 200, 0.12, 0, 640, -0.16],
  })
  cut.board('-0.02,0.3 1.004,0.3 1.005,0.36 -0.02,0.36', { ...flat, color: inks.band, tone: 0.44 })
  cut.board('-0.02,0.09 1,0.09 1,0.17 -0.02,0.17', { ...flat, tone: 0.14 })
  for (const u of [0.16, 0.8]) drawWheel(cut, u, bus)
  const seams = ['0.3,0.1,5 0.3,0.3,5', '0.62,0.1,4 0.62,0.3,4', '-0.02,0.47,5 0.5,0.47,6 1,0.47,4']
  cut.lines(seams, { alpha: 0.5, dry: 0 })
  for (let i = 0; i < WINDOWS; i++) drawWindow(cut, rng, { i, bus })
}

function drawWheel(cut: Cutter, u: number, { inks, size }: Bus) {
  const wheel = (r: number): Point[] =>
    Array.from({ length: 16 }, (_, i) => {
      const a = (i / 16) * Math.PI * 2
      return [u + Math.cos(a) * r * 0.8, 0.09 + Math.sin(a) * r * 1.5]
    })
  cut.sheet(wheel(0.066), { color: inks.dark, tone: 0, form: null })
  cut.sheet(wheel(0.052), { color: inks.dark, tone: 0.3, form: null })
  cut.sheet(wheel(0.026), {
    color: inks.dark,
    tone: 0.7,
    form: { light: WEST, r: 5 * size, amt: 0.4, steps: 3 },
  })
}

const WINDOWS = 6

type Window = { i: number; bus: Bus }

// Every curtain is drawn. The last light lies on the glass, so nothing behind it can be seen anyway.
function drawWindow(cut: Cutter, rng: Rng, { i, bus: { inks, size } }: Window) {
  const step = 1 / WINDOWS
  const [left, right] = [0.02 + i * step, 0.02 + (i + 1) * step - 0.026]
  const pane = (inset: number): Point[] => [
    [left + inset, 0.53 + inset],
    [right - inset, 0.53 + inset],
    [right - inset, 0.86 - inset],
    [left + inset, 0.86 - inset],
  ]
  const flat: PaintOptions = { form: null, pool: 0.14 }
  cut.board(pane(-0.008), { ...flat, color: inks.dark, tone: 0.1 })
  const glass = cut.board(pane(0), {
    ...flat,
    color: inks.curtain,
    tone: 0.36 + rng.normal() * 0.06,
    wash: 0.3,
    washSize: 30 * size,
  })
  const pleats = Array.from({ length: 8 }, (_, j): Point[] => {
    const u = left + ((right - left) * (j + 0.5 + rng.normal() * 0.16)) / 8
    return [
      [u, 0.86, 3],
      [u + rng.normal() * 0.002, 0.7, 9],
      [u + rng.normal() * 0.004, 0.53, 4],
    ]
  })
  cut.lines(pleats, { clip: glass, color: inks.curtain, tone: 0, dry: 0, alpha: 0.62 })
  const shine: Point[] = [
    [left, 0.86],
    [left + (right - left) * 0.72, 0.86],
    [left + (right - left) * 0.34, 0.53],
    [left, 0.53],
  ]
  cut.board(shine, {
    ...flat,
    clip: glass,
    color: inks.glass,
    tone: 0.86 - i * 0.03,
    soft: 3 * size,
    alpha: 0.62,
  })
  cut.board(
    [
      [left, 0.86],
      [right, 0.86],
      [right, 0.79],
      [left, 0.76],
    ],
    { ...flat, clip: glass, color: inks.glass, tone: 0.95, soft: 2 * size, alpha: 0.34 },
  )
}
