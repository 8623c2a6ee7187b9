import { createCutter } from '../../kit/cutter.ts'
import { type Point } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { TUBE } from './counter.ts'

const PLASTIC = ['#3d5461', '#64808f', '#92adb9', '#c0d2d8', '#e6eef0']
const SCARF = ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f']
const LEG = ['#3c4242', '#767e7d', '#b9bfbc', '#eef0ec']

/** A moulded plastic chair from behind, a red scarf over its back: somebody is still standing. */
export function drawChair(layer: Layer) {
  const floor = createCutter(layer, { color: '#39423f', soft: 10, edge: [3, 30], pool: 0, alpha: 0.42 })
  floor.sheet('250,874 420,850 600,866 640,900 420,916 240,904')
  const legs = createCutter(layer, {
    color: LEG,
    tone: 0.5,
    edge: [1, 40],
    form: { light: TUBE, r: 3, amt: 0.5, steps: 3 },
  })
  legs.bars([
    '330,740,12 300,830,12 282,908,12',
    '532,736,12 566,826,12 584,902,12',
    '372,730,10 360,800,10 352,866,10',
    '496,728,10 512,800,10 520,862,10',
  ])
  legs.bars(['316,812,8 440,806,8 554,806,8'])
  const plastic = createCutter(layer, {
    color: PLASTIC,
    tone: 0.5,
    edge: [1.6, 60],
    wash: 0.14,
    washSize: 150,
    pool: 0.12,
    form: { light: TUBE, r: 16, amt: 0.34, steps: 4 },
    rim: { light: TUBE, color: '#f6fafa', w: 4, amt: 0.7 },
    shadow: { dx: 0, dy: 8, r: 9, a: 0.35, color: '#33403f' },
  })
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
  const scarf = createCutter(layer, {
    color: SCARF,
    tone: 0.5,
    edge: [2, 30],
    wash: 0.22,
    washSize: 60,
    grain: 0.14,
    form: { light: TUBE, r: 13, amt: 0.42, steps: 4 },
    rim: { light: TUBE, color: '#f1b79f', w: 3, amt: 0.5 },
    shadow: { dx: 4, dy: 9, r: 8, a: 0.45, color: '#2a3436' },
  })
  scarf.sheet('436,470,1 480,462 502,470,1 506,540 512,620 516,668,1 480,676 446,668,1 440,600 432,540', {
    tone: 0.42,
  })
  scarf.sheet(
    '358,470,1 372,446 400,432 440,430 478,436 498,456,1 500,500 470,520 446,540 438,600 430,616,1 398,622 366,612,1 356,540',
  )
  scarf.lines(
    [
      '388,444,1 380,510,5 376,612,1',
      '424,438,1 414,520,5 410,618,1',
      '466,440,1 458,490,5 436,540,1',
      '470,520,1 474,590,4 470,672,1',
      '494,500,1 496,580,3 500,668,1',
    ],
    { alpha: 0.6, dry: 0.05 },
  )
  const fringe = [
    ...Array.from({ length: 9 }, (_, i): Point[] => fringeAt(368 + i * 7, 614)),
    ...Array.from({ length: 12 }, (_, i): Point[] => fringeAt(450 + i * 5.8, 670)),
  ]
  scarf.bars(fringe, { edge: [0.7, 10], tone: 0.42, form: null, rim: null, shadow: null })
}

const fringeAt = (x: number, y: number): Point[] => [
  [x, y, 3],
  [x - 1, y + 11, 2.6],
  [x - 2, y + 22, 1.2],
]
