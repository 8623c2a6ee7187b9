import { createCutter } from '../../kit/cutter.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { ON_WALL, SUN } from './palette.ts'

const QUILT = ['#121a24', '#233141', '#3c4f63', '#6b7f92', '#a9b3b4']
const LINING = ['#54371f', '#8c5f34', '#c0905a', '#e4bf8a', '#f8e6c4']
const SCARF = ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f']
const NAIL = ['#17120f', '#3c342e', '#8a7f73']

// Hung to the right of the post, at four fifths of the size it was cut at.
const hung = (points: Points, widths = false): Point[] =>
  toPoints(points).map(([x, y, w]) => [
    786 + (x - 712) * 0.8,
    196 + (y - 178) * 0.8,
    widths && w !== undefined ? w * 0.8 : w,
  ])

/** A nail with nothing on it, at the height of a child. */
export function drawEmptyNail(layer: Layer) {
  const nail = createCutter(layer, {
    color: NAIL,
    tone: 0.4,
    edge: [0.7, 10],
    form: { light: SUN, r: 3, amt: 0.5, steps: 3 },
  })
  nail.bars(['656,398,6 690,405,5 716,412,1.5'], { color: '#4a3630', alpha: 0.42, soft: 2, form: null })
  nail.bars(['640,392,9 660,398,7'])
  nail.disc([638, 391, 7, 9], { tone: 0.6 })
}

/** The coat that was lent, back on its nail, and the scarf with it. */
export function drawCoat(layer: Layer) {
  // the whole of it once, as shade, leaning away from the sun
  const shade = createCutter(
    layer,
    {
      color: '#41302b',
      edge: [4, 40],
      soft: 9,
      pool: 0,
      alpha: 0.5,
      fade: [700, 0, 1, 1080, 0, 0.5],
    },
    hung,
  )
  shade.sheet('760,206 840,290 900,420 930,560 936,700,1 800,706 730,680 700,300')
  const quilt = createCutter(
    layer,
    {
      color: QUILT,
      tone: 0.44,
      edge: [2.4, 40],
      wash: 0.22,
      washSize: 90,
      pool: 0.14,
      grain: 0.13,
      form: { light: SUN, r: 18, amt: 0.42, steps: 4 },
      rim: { light: SUN, color: '#ffe9bd', w: 5, amt: 0.85 },
      shadow: { ...ON_WALL, dx: 10, dy: 8, r: 9 },
    },
    hung,
  )
  quilt.sheet(
    '788,262,1 818,292 838,360 852,450 862,540 866,586,1 840,600 806,594,1 796,520 786,430 776,340',
    { tone: 0.34 },
  )
  quilt.sheet(
    '690,216,1 668,234 640,262 624,300 618,380 612,480 602,590 588,690,1 640,704 716,696 790,708 848,694,1 836,590 826,470 816,360 806,292 784,256 752,230 728,216,1 708,226',
  )
  quilt.sheet(
    '650,256,1 624,284 606,350 594,450 586,540 582,584,1 606,598 640,592,1 648,520 656,430 664,340 668,290',
    { tone: 0.52 },
  )
  quilt.lines(
    [
      '700,260,1 694,420,4 688,560,4 684,696,1.6',
      '736,258,1 738,420,4 742,560,4 744,698,1.6',
      '772,272,1 782,420,4 790,560,4 796,698,1.6',
      '668,330,1 660,470,3.6 650,600,3.6 640,696,1.6',
    ],
    { alpha: 0.5, dry: 0.1 },
  )
  quilt.lines(
    [
      '618,330,1 634,322,3.4 652,330,1',
      '606,420,1 624,412,3.4 650,420,1',
      '598,506,1 618,498,3.4 644,508,1',
      '690,236,1 680,300,5 664,350,1',
      '744,236,1 764,300,5 780,340,1',
      '640,640,1 690,628,4 740,640,1',
      '790,420,1 806,410,3 820,424,1',
    ],
    { alpha: 0.45, dry: 0.06 },
  )
  quilt.bars(['590,588,8 614,598,9 638,593,8', '812,596,8 838,601,9 860,590,8'], {
    tone: 0.3,
    form: null,
    rim: null,
  })
  drawScarf(layer)
  quilt.sheet('686,222,1 700,204 716,198 734,206 750,226,1 736,246 716,254 698,246', {
    color: LINING,
    tone: 0.5,
    shadow: null,
    form: { light: SUN, r: 8, amt: 0.3, steps: 3 },
  })
  quilt.sheet('684,224,1 674,240 680,266 704,286,1 716,262 704,244', { tone: 0.56, shadow: null })
  quilt.sheet('752,228,1 764,246 756,270 730,288,1 718,264 734,246', { tone: 0.4, shadow: null })
  drawNailAndLoop(layer)
}

function drawNailAndLoop(layer: Layer) {
  const loop = createCutter(layer, { color: LINING, tone: 0.4, edge: [0.8, 12] }, hung)
  loop.bars(['704,208,4 712,180,4.4 722,178,4.4 728,208,4'])
  const nail = createCutter(
    layer,
    {
      color: NAIL,
      tone: 0.4,
      edge: [0.7, 10],
      form: { light: SUN, r: 3, amt: 0.5, steps: 3 },
      shadow: { ...ON_WALL, dx: 12, dy: 4, r: 4 },
    },
    hung,
  )
  nail.bars(['712,178,10 736,186,8'])
  nail.disc([709, 177, 9, 11], { tone: 0.62 })
}

// It went on the nail first, folded once; of it two ends are seen, out from under the collar.
function drawScarf(layer: Layer) {
  const wool = createCutter(
    layer,
    {
      color: SCARF,
      tone: 0.5,
      edge: [2, 30],
      wash: 0.24,
      washSize: 60,
      grain: 0.14,
      form: { light: SUN, r: 10, amt: 0.44, steps: 4 },
      rim: { light: SUN, color: '#ffc9a8', w: 3.4, amt: 0.7 },
      shadow: { dx: 8, dy: 7, r: 6, a: 0.5, color: '#0c0f16' },
    },
    hung,
  )
  wool.sheet('712,246,1 736,240 752,280 760,360 762,440,1 736,450 718,440,1 722,360 718,290', { tone: 0.4 })
  wool.sheet('690,250,1 716,246 726,280 722,380 722,520,1 694,530 668,520,1 672,420 682,330', { tone: 0.54 })
  wool.lines(
    [
      '704,260,1 694,380,5 688,520,1',
      '716,262,1 710,380,4 708,520,1',
      '696,280,1 682,400,4 678,516,1',
      '738,260,1 744,360,4 746,440,1',
    ],
    { alpha: 0.6, dry: 0.05 },
  )
  const fringe = (x: number, y: number, n: number) =>
    Array.from({ length: n }, (_, i): Point[] => [
      [x + i * 6.8, y, 3.6],
      [x + i * 6.8 - 1, y + 12, 3],
      [x + i * 6.8 - 2, y + 27, 1.4],
    ])
  wool.bars([...fringe(672, 520, 8), ...fringe(721, 440, 6)], {
    edge: [0.7, 10],
    tone: 0.42,
    form: null,
    rim: null,
  })
}

// From the sill, where it was cut, to the floor beside the post.
const onFloor = (points: Points): Point[] => toPoints(points).map(([x, y, w]) => [x + 380, y + 62, w])

/** A spring onion in a tin on the floor, with the sun in it: something green. */
export function drawGreen(layer: Layer) {
  const tin = createCutter(
    layer,
    {
      color: ['#3a3733', '#6f6a62', '#aba496', '#e6dfcd'],
      tone: 0.46,
      edge: [1.2, 30],
      wash: 0.2,
      washSize: 40,
      form: { light: SUN, r: 9, amt: 0.5, steps: 4 },
      rim: { light: SUN, color: '#fff3d2', w: 3, amt: 0.9 },
    },
    onFloor,
  )
  tin.sheet('300,772,1 340,760 440,780 470,792,1 350,798', {
    color: '#2a1a10',
    alpha: 0.42,
    soft: 5,
    form: null,
    rim: null,
  })
  const leaf = createCutter(
    layer,
    {
      color: ['#2e4a22', '#5c8138', '#98b957', '#dbe79a'],
      tone: 0.5,
      edge: [0.9, 14],
      shade: (_x, y) => 0.24 * smooth(762, 622, y) - 0.06,
      form: { light: SUN, r: 4, amt: 0.5, steps: 3 },
      rim: { light: SUN, color: '#f6ffc8', w: 2, amt: 0.8 },
    },
    onFloor,
  )
  leaf.bars(['268,708,12 262,650,10 246,600,8 216,574,2'])
  leaf.bars(['294,708,12 300,640,11 316,586,8 340,556,1.6'])
  leaf.bars(['276,708,13 274,640,12 270,570,9 258,522,1.6'])
  leaf.bars(['288,708,12 288,650,11 296,600,9 302,540,1.6'])
  tin.sheet('246,700,1 318,700,1 314,780,1 282,786 250,780,1')
  tin.disc([282, 701, 36, 8], { color: ['#2a1d12', '#4a3521'], form: null, rim: null })
  tin.lines(['250,722,1 282,728,3 316,722,1', '250,758,1 282,764,3 315,758,1'], { alpha: 0.5, dry: 0.1 })
}
