import { limb, oval } from '../../../kit/brush.ts'
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
  // its cord goes up to the wall, and has been mended once
  const cord = createCutter(layer, {
    ...body,
    color: ['#0e0e18', '#28283a', '#54505c'],
    tone: 0.4,
    rim: null,
  })
  cord.bars(['716,572,6 744,588,6 786,572,6 812,510,6 824,440,6 824,372,6', '824,380,14 824,360,12'])
  cord.bars(['801,540,9 808,520,9'], { color: ['#4a3a34', '#9a8470', '#dcc8a4'], tone: 0.5 })
  cord.sheet('800,330,1 850,328,1 852,366,1 802,368,1', {
    color: ['#5a4a48', '#a08a74', '#e8d4b0'],
    tone: 0.5,
  })
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

// What lies on the board is foreshortened, what hangs is not; the leg nobody has pinned goes on past the border.
const falling =
  (stretch: number) =>
  (points: Points): Point[] =>
    toPoints(points).map(([x, y, w]) => [824 + (x - 850) * 0.7, y < 650 ? y : 650 + (y - 650) * stretch, w])
const fall = falling(1.2)
const fallLong = falling(1.95)

/** Trousers, too long by four: waist on the board, legs over the edge towards us, one hem turned up on its pins. */
export function drawTrousers(layer: Layer) {
  const cloth: PaintOptions = {
    color: ['#0b0c18', '#1b1d30', '#333751', '#5a5c76', '#b8a48a'],
    tone: 0.42,
    edge: [2, 40],
    wash: 0.2,
    washSize: 110,
    pool: 0.14,
    form: { light: LAMP, r: 22, amt: 0.42, steps: 4 },
    rim: { light: LAMP, color: '#ffd494', w: 5, amt: 1, reach: 460 },
  }
  const { sheet, bars, lines, disc } = createCutter(layer, cloth, fall)
  const long = createCutter(layer, cloth, fallLong)
  const cast = { dx: 16, dy: 10, r: 12, a: 0.5 }
  // the leg that has had its turn hangs a little behind
  long.sheet('852,640,1 920,622 968,634 982,680 976,740 984,796,1 930,806 880,800,1 874,730 868,680', {
    tone: 0.34,
    shadow: cast,
  })
  long.lines(['930,650,1 936,720,3.6 932,796,1.6'], { color: '#8f88a0', alpha: 0.44, dry: 0.2 })
  // waist and seat lie on the board
  sheet(
    '770,570,1 812,566 880,566 938,560,1 950,590 974,630 976,656 930,664 882,676 860,668 800,676 748,672 744,644 760,606',
    { tone: 0.46, shadow: { dx: 10, dy: 8, r: 9, a: 0.5 } },
  )
  sheet('768,572,1 852,567 938,560,1 944,578,1 854,586 764,592,1', { tone: 0.56, rim: null })
  bars(['786,568,6 784,594,6', '832,566,6 831,592,6', '894,561,6 896,586,6'], {
    tone: 0.64,
    rim: null,
    form: null,
  })
  disc([854, 577, 5, 4], { color: ['#6a5a48', '#e8d8b8'], tone: 0.6, rim: null, form: null })
  lines(['855,588,1 857,620,3.4 861,668,1.4', '862,590,1 876,612,2.6 864,634,1'], {
    color: '#06060e',
    alpha: 0.7,
  })
  lines(
    ['790,596,1 778,612,2.6 760,622,1', '916,590,1 936,606,2.6 952,616,1', '800,640,1 826,652,3 852,650,1'],
    {
      color: '#06060e',
      alpha: 0.5,
    },
  )
  // the leg in question falls over the edge
  sheet('744,650,1 780,640 840,644 862,662 866,720 860,770 864,812,1 806,822 744,812,1 746,770 738,716', {
    tone: 0.44,
    shadow: cast,
  })
  lines(['806,650,1 803,720,4 806,808,1.6'], { color: '#a8a2b8', alpha: 0.5, dry: 0.2 })
  lines(['752,680,1 772,704,4 768,758,1', '852,700,1 840,736,3 846,770,1'], { color: '#05050c', alpha: 0.5 })
  // turned up: the wrong side shows, paler
  sheet('740,762,1 804,768 866,758,1 868,812,1 806,824 740,814,1', {
    color: ['#3a3842', '#6a6470', '#a89c98', '#ecd8b4'],
    tone: 0.56,
    shadow: { dx: 0, dy: -5, r: 5, a: 0.5, inside: true },
  })
  paint(
    layer,
    (g) => {
      for (const x of [762, 804, 844])
        limb(
          g,
          fall([
            [x - 2, 794, 2],
            [x + 3, 762, 2.4],
          ]),
        )
    },
    { color: '#f0ece0', edge: [0.5, 10], pool: 0 },
  )
  for (const [x, color] of [
    [765, ['#a87a24', '#f4d070']],
    [807, ['#3f6f7c', '#a8d8d8']],
    [847, ['#a87a24', '#f4d070']],
  ] as const)
    disc([x, 759, 6.4, 6.4], { color, tone: 0.6, rim: null, pool: 0.2, form: null })
  // and a chalk line where he says five
  paint(layer, (g) => limb(g, fallLong('872,716,2 926,722,3.6 980,716,2')), {
    color: '#efe8dc',
    edge: [1.4, 10],
    pool: 0,
    dry: 0.3,
    alpha: 0.85,
  })
}
