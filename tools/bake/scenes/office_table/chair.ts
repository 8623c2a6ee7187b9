import { createCutter } from '../../kit/cutter.ts'
import { shifted, type Point, type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { DAY } from './counter.ts'

const PLASTIC = ['#3d5461', '#64808f', '#92adb9', '#c0d2d8', '#e6eef0']
const SCARF = ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f']
const LEG = ['#3c4242', '#767e7d', '#b9bfbc', '#eef0ec']

// A moulded plastic chair from behind, `dx` from where the first stands.
function drawPlastic(layer: Layer, dx: number) {
  const along = (points: Points) => shifted(points, dx, 0)
  const floor = createCutter(
    layer,
    { color: '#39423f', soft: 10, edge: [3, 30], pool: 0, alpha: 0.42 },
    along,
  )
  floor.sheet('250,874 420,850 600,866 640,900 420,916 240,904')
  const legs = createCutter(
    layer,
    {
      color: LEG,
      tone: 0.5,
      edge: [1, 40],
      form: { light: DAY, r: 3, amt: 0.5, steps: 3 },
    },
    along,
  )
  legs.bars([
    '330,740,12 300,830,12 282,908,12',
    '532,736,12 566,826,12 584,902,12',
    '372,730,10 360,800,10 352,866,10',
    '496,728,10 512,800,10 520,862,10',
  ])
  legs.bars(['316,812,8 440,806,8 554,806,8'])
  const plastic = createCutter(
    layer,
    {
      color: PLASTIC,
      tone: 0.5,
      edge: [1.6, 60],
      wash: 0.14,
      washSize: 150,
      pool: 0.12,
      form: { light: DAY, r: 16, amt: 0.34, steps: 4 },
      rim: { light: DAY, color: '#f6fafa', w: 4, amt: 0.7 },
      shadow: { dx: 0, dy: 8, r: 9, a: 0.35, color: '#33403f' },
    },
    along,
  )
  plastic.sheet('306,716,1 330,744 436,756 540,742 560,712,1 540,690 430,684 322,692', { tone: 0.4 })
  plastic.sheet(
    '300,500 316,470 370,456 432,452 494,454 548,468 564,498 562,580 554,650 540,712 522,730 436,738 344,732 326,712 310,650 302,580',
  )
  plastic.sheet('356,640,1 506,638,1 500,668 480,676 380,678 362,668', {
    color: ['#7c8781', '#a9b3ab'],
    tone: 0.4,
    form: null,
    rim: null,
    pool: 0.3,
    shadow: null,
  })
  plastic.lines(['340,490,1 334,600,6 352,712,1', '524,488,1 530,600,6 514,712,1'], {
    alpha: 0.3,
    dry: 0,
    soft: 2,
  })
}

/** The chair in the row that has a scarf over its back: somebody is still standing. */
export function drawChair(layer: Layer) {
  drawPlastic(layer, 0)
  const scarf = createCutter(layer, {
    color: SCARF,
    tone: 0.46,
    edge: [1.4, 30],
    wash: 0.22,
    washSize: 60,
    grain: 0.14,
    form: { light: DAY, r: 5, amt: 0.36, steps: 3 },
    rim: { light: DAY, color: '#f1b79f', w: 2.4, amt: 0.45 },
    shadow: { dx: 9, dy: 7, r: 6, a: 0.5, color: '#1f2c33', inside: true },
  })
  // laid over the edge: the short end falls straight, the long one slants across it
  scarf.sheet('424,448,1 452,443 500,447,1 506,480 514,540 520,596,1 486,602 450,600,1 442,540 432,484', {
    tone: 0.34,
  })
  scarf.sheet(
    '368,452,1 392,443 436,440 476,444,1 470,476 440,548 424,610 418,668,1 384,668 346,660,1 352,600 364,530 368,484',
  )
  scarf.sheet('366,458,1 378,440 410,432 456,430 496,436 504,450,1 470,452 430,450 396,454', {
    tone: 0.62,
    shadow: null,
  })
  scarf.lines(
    [
      '388,450,1 382,530,2.6 360,656,1',
      '410,448,1 404,530,2.6 382,662,1',
      '434,448,1 424,520,2.6 402,664,1',
      '458,448,1 440,510,2.6 416,610,1',
      '474,480,1 482,540,2.2 488,598,1',
      '492,456,1 498,520,2.2 506,594,1',
      '400,560,1 420,552,3 440,530,1',
    ],
    { alpha: 0.55, dry: 0.05 },
  )
  const fringe = [
    ...Array.from({ length: 11 }, (_, i): Point[] => fringeAt(350 + i * 6.6, 660 + i * 0.6)),
    ...Array.from({ length: 10 }, (_, i): Point[] => fringeAt(455 + i * 6.8, 600)),
  ]
  scarf.bars(fringe, { edge: [0.7, 10], tone: 0.42, form: null, rim: null, shadow: null })
}

/** Its neighbour. */
export function drawNextChair(layer: Layer) {
  drawPlastic(layer, -286)
}

const fringeAt = (x: number, y: number): Point[] => [
  [x, y, 3],
  [x - 1, y + 11, 2.6],
  [x - 2, y + 22, 1.2],
]
