import { limb, oval } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { shifted, toPoints, type Point, type Points } from '../../../kit/points.ts'
import { LAMP } from './palette.ts'

/** The iron on its heel, its cord over the edge of things. */
export function drawIron(layer: Layer) {
  const body: PaintOptions = {
    color: ['#1e2030', '#46495c', '#858795', '#cfcabc', '#fff6e0'],
    tone: 0.46,
    edge: [1.2, 40],
    wash: 0.16,
    washSize: 60,
    form: { light: LAMP, r: 18, amt: 0.46, steps: 4 },
    rim: { light: LAMP, color: '#fff0c8', w: 4, amt: 0.95, reach: 320 },
  }
  const { sheet, bars, disc, lines } = createCutter(layer, body, (points) => shifted(points, -26, -4))
  paint(layer, (g) => oval(g, [640, 624, 120, 20]), { color: '#0d0812', soft: 9, pool: 0, alpha: 0.6 })
  bars(['736,556,9 786,566,8 822,520,8 846,450,7 850,380,6'], {
    color: ['#0e0e18', '#28283a', '#54505c'],
    tone: 0.4,
    rim: null,
  })
  bars(['850,384,16 850,366,14'], { color: ['#0e0e18', '#28283a', '#54505c'], tone: 0.4, rim: null })
  sheet('826,340,1 876,338,1 878,376,1 828,378,1', {
    color: ['#5a4a48', '#a08a74', '#e8d4b0'],
    tone: 0.5,
    rim: null,
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
  disc([684, 540, 12, 20], { tone: 0.4, color: ['#1a2032', '#8a8ea0', '#e8e0cc'] })
  lines(['612,600,1 614,520,2 628,440,1'], { alpha: 0.3 })
  sheet('596,622,1 600,608 704,604 712,622,1 700,634 606,636', {
    tone: 0.3,
    color: ['#0e1220', '#2a3044', '#6a6a78'],
  })
}

// What lies on the board is foreshortened, what hangs is not.
const fall = (points: Points): Point[] =>
  toPoints(points).map(([x, y, w]) => [850 + (x - 850) * 0.78, y < 650 ? y : 650 + (y - 650) * 1.14, w])

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
    rim: { light: LAMP, color: '#ffd494', w: 5, amt: 0.95, reach: 320 },
  }
  const { sheet, bars, lines, disc } = createCutter(layer, cloth, fall)
  const cast = { dx: 16, dy: 10, r: 12, a: 0.5 }
  // the leg that has had its turn hangs a little behind
  sheet('852,640,1 920,622 968,634 982,680 976,740 984,796,1 930,806 880,800,1 874,730 868,680', {
    tone: 0.34,
    shadow: cast,
  })
  lines(['930,650,1 936,720,3.6 932,796,1.6'], { color: '#8f88a0', alpha: 0.44, dry: 0.2 })
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
    color: ['#23222e', '#4a4654', '#7c7680', '#c8b49a'],
    tone: 0.5,
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
  paint(layer, (g) => limb(g, fall('880,748,2 930,756,3.6 976,748,2')), {
    color: '#efe8dc',
    edge: [1.4, 10],
    pool: 0,
    dry: 0.3,
    alpha: 0.85,
  })
}
