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

/** Trousers, too long by four: the waist flat on the board, both legs hanging from its edge, one hem turned up on its pins. */
export function drawTrousers(layer: Layer) {
  const { sheet, board, bars, lines, disc } = createCutter(layer, {
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
  sheet('824,652,1 916,650,1 922,740 920,840 924,940,1 842,940,1 836,840 832,740', {
    tone: 0.34,
    shadow: cast,
  })
  lines(['880,664,1 882,790,3 882,934,1', '918,690,1 900,700,3 884,704,1'], dark)
  // waist and seat lie flat on the board
  sheet('764,580,1 880,574,1 896,612 918,652,1 918,662,1 736,668,1 738,656,1 752,618', {
    tone: 0.54,
    form: { light: LAMP, r: 8, amt: 0.14, steps: 3 },
    shadow: { dx: 10, dy: 7, r: 8, a: 0.55 },
  })
  sheet('762,574,1 880,566,1 883,582,1 760,590,1', { tone: 0.66, rim: null, form: null })
  bars(['790,573,5 788,589,5', '854,569,5 856,585,5'], { tone: 0.78, rim: null, form: null })
  disc([822, 579, 4, 3], { color: ['#6a5a48', '#e8d8b8'], tone: 0.6, rim: null, form: null })
  lines(
    ['822,590,1 826,616,2.6 830,656,1', '764,600,1 780,606,2.4 790,592,1', '884,596,1 872,602,2.4 862,588,1'],
    dark,
  )
  // from the edge of the counter both legs hang straight, the one in question in front
  sheet('735,654,1 836,650,1 844,700 842,770 844,826,1 748,832,1 744,770 738,700', {
    tone: 0.44,
    form: { light: LAMP, r: 9, amt: 0.2, steps: 3 },
    shadow: { ...cast, inside: true },
  })
  lines(['790,664,1 794,720,3 796,770,1', '738,684,1 760,694,3 782,692,1'], dark)
  // turned up: the wrong side shows, paler
  board('745,774 843,770 846,828 748,834', {
    color: ['#3a3842', '#6a6470', '#a89c98', '#ecd8b4'],
    tone: 0.54,
    form: null,
    shadow: { dx: 0, dy: -5, r: 5, a: 0.5, inside: true },
  })
  for (const [x, y, color] of [
    [764, 776, ['#a87a24', '#f4d070']],
    [796, 775, ['#3f6f7c', '#a8d8d8']],
    [827, 774, ['#a87a24', '#f4d070']],
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
  lines(['842,878,1.6 880,882,2.8 920,878,1.6'], { color: '#efe8dc', edge: [1.4, 10], dry: 0.3, alpha: 0.6 })
}
