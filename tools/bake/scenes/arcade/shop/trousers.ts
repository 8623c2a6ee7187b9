import { oval } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { toPoints, type Point, type Points } from '../../../kit/points.ts'
import { LAMP } from './palette.ts'

// A little more than half the size it was cut at, and farther back on the board.
const smaller = (points: Points, widths = false): Point[] =>
  toPoints(points).map(([x, y, w]) => [
    664 + (x - 640) * 0.58,
    606 + (y - 624) * 0.58,
    widths && w !== undefined ? w * 0.7 : w,
  ])

/** Where the point of the iron is, and steam begins. */
export const TIP = [664, 467] as const

/** The iron on its heel, its cord over the edge of things. */
export function drawIron(layer: Layer) {
  const body: PaintOptions = {
    color: ['#1e2030', '#46495c', '#858795', '#cfcabc', '#fff6e0'],
    tone: 0.46,
    edge: [1.2, 40],
    wash: 0.16,
    washSize: 60,
    form: { light: LAMP, r: 11, amt: 0.46, steps: 4 },
    rim: { light: LAMP, color: '#fff0c8', w: 3, amt: 0.95, reach: 320 },
  }
  const { sheet, disc, lines } = createCutter(layer, body, smaller)
  paint(layer, (g) => oval(g, [676, 606, 76, 13]), { color: '#0d0812', soft: 9, pool: 0, alpha: 0.6 })
  // its cord goes away under the cloth
  const cord = createCutter(layer, {
    ...body,
    color: ['#0e0e18', '#28283a', '#54505c'],
    tone: 0.4,
    rim: null,
  })
  cord.bars(['716,572,6 744,592,6 766,602,6 800,606,6'])
  // sole plate towards the lamp, the body behind it
  sheet('600,628,1 596,560 606,470 626,408 640,384 650,408 654,500 652,628,1', {
    color: ['#4a4650', '#8a858a', '#d0c8b8', '#fffaf0'],
    tone: 0.62,
  })
  sheet('640,386 668,420 690,480 704,560 706,622,1 646,630,1 652,560 654,480', {
    color: ['#131a2c', '#2c3a54', '#56677e', '#a8a89c'],
    tone: 0.42,
  })
  sheet('668,420 700,430 742,470 756,540 742,600 704,612,1 704,588 724,566 726,520 712,488 686,470', {
    color: ['#0e1220', '#232c42', '#4a566c', '#a09a90'],
    tone: 0.38,
  })
  disc([684, 540, 7, 12], { tone: 0.4, color: ['#1a2032', '#8a8ea0', '#e8e0cc'] })
  lines(['612,600,1 614,520,2 628,440,1'], { alpha: 0.3 })
  sheet('596,622,1 600,608 704,604 712,622,1 700,634 606,636', {
    tone: 0.3,
    color: ['#0e1220', '#2a3044', '#6a6a78'],
  })
}

/** Trousers, too long by four: folded along the waist on the board, both legs slack over the edge, one hem turned up on its pins. */
export function drawTrousers(layer: Layer) {
  const { sheet, bars, lines, disc } = createCutter(layer, {
    color: ['#0b0c18', '#1b1d30', '#333751', '#5a5c76', '#b8a48a'],
    tone: 0.42,
    edge: [2, 40],
    wash: 0.2,
    washSize: 110,
    pool: 0.14,
    form: { light: LAMP, r: 18, amt: 0.32, steps: 4 },
    rim: { light: LAMP, color: '#ffd494', w: 4, amt: 0.9, reach: 460 },
  })
  const cast = { dx: 14, dy: 10, r: 12, a: 0.5 }
  const dark = { color: '#06060e', alpha: 0.55 }
  // the leg that has had its turn goes down past the border, behind the other
  sheet('820,640,1 906,640 926,672 930,730 944,790 938,850 948,940,1 864,940,1 866,850 850,790 846,730', {
    tone: 0.38,
    shadow: cast,
  })
  lines(
    ['920,690,1 896,712,4 900,760,1', '872,806,1 896,820,3.6 934,808,1', '890,690,1 900,790,2.6 904,930,1'],
    dark,
  )
  // waist and seat lie flat on the board, pushed together askew, and bend over its edge
  sheet('752,598,1 862,570,1 880,596 904,638,1 904,664 872,672 820,668 772,676 738,664 742,634', {
    tone: 0.48,
    form: { light: LAMP, r: 14, amt: 0.2, steps: 3 },
    shadow: { dx: 10, dy: 7, r: 8, a: 0.55 },
  })
  sheet('750,590,1 806,574 860,561,1 869,575,1 812,590 756,606,1', { tone: 0.6, rim: null })
  bars(['772,584,5 776,600,5', '824,570,5 829,586,5'], { tone: 0.7, rim: null, form: null })
  disc([851, 571, 4, 3], { color: ['#6a5a48', '#e8d8b8'], tone: 0.6, rim: null, form: null })
  lines(
    ['776,608,1 808,622,3 850,614,1', '800,634,1 838,640,3.4 884,626,1', '752,630,1 772,640,2.6 790,654,1'],
    dark,
  )
  // the leg in question, crossed over it
  sheet(
    '738,650,1 796,642 846,648,1 862,684 852,734 866,790 872,822,1 816,836 778,832,1 772,780 752,728 742,690',
    {
      tone: 0.44,
      shadow: { ...cast, inside: true },
    },
  )
  lines(
    ['748,676,1 778,690,3.6 836,678,1', '764,742,1 790,752,4 842,736,1', '806,690,1 812,740,2.4 820,772,1'],
    dark,
  )
  // turned up: the wrong side shows, paler
  sheet('770,776,1 820,784 866,772,1 874,826,1 824,838 778,832,1', {
    color: ['#3a3842', '#6a6470', '#a89c98', '#ecd8b4'],
    tone: 0.54,
    shadow: { dx: 0, dy: -5, r: 5, a: 0.5, inside: true },
  })
  for (const [x, y, color] of [
    [786, 776, ['#a87a24', '#f4d070']],
    [820, 781, ['#3f6f7c', '#a8d8d8']],
    [852, 775, ['#a87a24', '#f4d070']],
  ] as const) {
    bars([`${x},${y},2.4 ${x + 4},${y + 34},1.8`], {
      color: '#f0ece0',
      edge: [0.5, 10],
      pool: 0,
      form: null,
      rim: null,
    })
    disc([x, y - 3, 5, 5], { color, tone: 0.6, rim: null, pool: 0.2, form: null })
  }
  // and a chalk line where he says five
  lines(['868,880,1.6 902,886,2.8 940,880,1.6'], { color: '#efe8dc', edge: [1.4, 10], dry: 0.3, alpha: 0.6 })
}
