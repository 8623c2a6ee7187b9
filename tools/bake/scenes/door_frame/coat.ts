import { createCutter, type Cutter } from '../../kit/cutter.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { ON_WALL, SUN } from './palette.ts'

const QUILT = ['#121a24', '#233141', '#3c4f63', '#6b7f92', '#a9b3b4']
const LINING = ['#54371f', '#8c5f34', '#c0905a', '#e4bf8a', '#f8e6c4']
const SCARF = ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f']
const NAIL = ['#17120f', '#3c342e', '#8a7f73']

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

const UNDER = { dx: 5, dy: 7, r: 7, a: 0.5, color: '#0c0f16' } as const

/** The coat that was lent, back on its nail, by the loop in its collar; the scarf went on first. */
export function drawCoat(layer: Layer) {
  // the whole of it once, as shade, leaning away from the sun
  const shade = createCutter(layer, {
    color: '#41302b',
    edge: [4, 40],
    soft: 9,
    pool: 0,
    alpha: 0.5,
    fade: [700, 0, 1, 1080, 0, 0.5],
  })
  shade.sheet('806,210 880,250 916,320 926,490 912,574,1 820,584 760,570 760,300')
  drawScarf(layer)
  const cloth = createCutter(layer, {
    color: QUILT,
    tone: 0.44,
    edge: [2.4, 40],
    wash: 0.22,
    washSize: 90,
    pool: 0.14,
    grain: 0.13,
    form: { light: SUN, r: 26, amt: 0.4, steps: 4 },
    rim: { light: SUN, color: '#ffe9bd', w: 4, amt: 0.8 },
    shadow: { ...ON_WALL, dx: 10, dy: 8, r: 9 },
  })
  // the far sleeve, half behind
  cloth.sheet('838,240,1 866,258 884,300 894,380 896,478,1 882,486 866,480,1 858,380 850,300', { tone: 0.32 })
  drawFronts(cloth)
  // the near sleeve, empty: it drops from the shoulder and gives a little at the elbow
  cloth.sheet(
    '738,238,1 716,254 704,280 702,330 708,380 702,430 698,484,1 718,494 742,490,1 750,430 752,376 756,320 758,276',
    { tone: 0.5, shadow: UNDER },
  )
  cloth.bars(['699,476,12 720,485,13 742,481,12'], { tone: 0.4, shadow: null, form: null })
  // where cloth is pushed together, and where it drops
  cloth.lines(
    [
      '712,366,1 728,380,5 748,378,1',
      '706,392,1 724,400,5 744,394,1',
      '758,282,1 752,330,4 752,372,1',
      '766,300,1 762,400,6 754,540,1',
      '728,500,1 724,530,5 722,552,1',
      '826,270,1 838,360,6 844,470,5 848,548,1',
      '806,420,1 812,490,6 810,556,1',
      '868,380,1 878,390,4 892,386,1',
    ],
    { alpha: 0.36, dry: 0.08, soft: 1.6 },
  )
  drawCollar(layer, cloth)
  drawNailAndLoop(layer)
}

// The right front, and over it the left with its buttons.
function drawFronts(cloth: Cutter) {
  cloth.sheet(
    '776,216,1 806,222 836,238 856,262 862,300 864,380 868,470 874,548,1 842,558 812,556 784,562,1 772,400',
    { tone: 0.38 },
  )
  cloth.sheet('790,470,1 812,520 816,560,1 800,564 784,560,1', {
    color: LINING,
    tone: 0.34,
    shadow: null,
    rim: null,
    form: { light: SUN, r: 8, amt: 0.3, steps: 3 },
  })
  cloth.sheet(
    '780,214,1 752,228 722,248 708,276 706,330 708,400 704,480 700,546,1 730,558 762,554 792,566,1 800,480 800,400 798,320 792,256,1',
    { tone: 0.47, shadow: UNDER },
  )
  cloth.lines(['780,262,1.6 784,330,2.2 786,420,2.2 782,552,1.6'], { alpha: 0.5, dry: 0.2 })
  for (const [x, y] of [
    [791, 306],
    [793, 366],
    [793, 426],
    [790, 486],
  ] as const)
    cloth.disc([x, y, 5, 5.4], {
      color: NAIL,
      tone: 0.5,
      form: null,
      rim: null,
      shadow: { dx: 2, dy: 2, r: 2, a: 0.5 },
    })
}

// Open at the neck: the lining inside, a flap to each side.
function drawCollar(layer: Layer, cloth: Cutter) {
  cloth.sheet('762,214,1 774,204 786,201 798,204 808,214,1 802,240 790,262,1 774,240', {
    color: LINING,
    tone: 0.3,
    shadow: null,
    rim: null,
  })
  cloth.sheet('796,203,1 812,212 828,230 834,250,1 812,268 792,262,1 804,240 804,222', {
    tone: 0.4,
    shadow: UNDER,
  })
  cloth.sheet('774,203,1 758,212 742,230 738,252,1 762,270 790,264,1 772,242 768,222', {
    tone: 0.56,
    shadow: UNDER,
  })
  // red where the scarf goes over the nail, behind it all
  createCutter(layer, {
    color: SCARF,
    tone: 0.5,
    edge: [1, 12],
    form: { light: SUN, r: 4, amt: 0.4, steps: 3 },
  }).sheet('772,206,1 776,197 786,194 797,197 801,206,1 786,210')
}

function drawNailAndLoop(layer: Layer) {
  const loop = createCutter(layer, { color: LINING, tone: 0.4, edge: [0.8, 12] })
  loop.bars(['780,206,3.4 784,197,3.6 792,196,3.6 797,206,3.4'])
  const nail = createCutter(layer, {
    color: NAIL,
    tone: 0.4,
    edge: [0.7, 10],
    form: { light: SUN, r: 3, amt: 0.5, steps: 3 },
    shadow: { ...ON_WALL, dx: 12, dy: 4, r: 4 },
  })
  nail.bars(['784,192,8 806,200,7'])
  nail.disc([782, 191, 8, 9.4], { tone: 0.62 })
}

// Folded once over the nail: under the coat, and pushed out of it to the left.
function drawScarf(layer: Layer) {
  const wool = createCutter(layer, {
    color: SCARF,
    tone: 0.5,
    edge: [2, 30],
    wash: 0.24,
    washSize: 60,
    grain: 0.14,
    form: { light: SUN, r: 9, amt: 0.44, steps: 4 },
    rim: { light: SUN, color: '#ffc9a8', w: 3, amt: 0.7 },
    shadow: { ...ON_WALL, dx: 8, dy: 6, r: 6 },
  })
  wool.sheet(
    '790,196,1 760,204 724,232 694,268 682,320 678,400 676,470 674,514,1 696,520 722,516,1 730,400 740,300 800,220',
    { tone: 0.52 },
  )
  wool.lines(
    [
      '720,250,1 696,300,4 690,400,4 688,514,1',
      '704,270,1 686,330,3 682,420,3 680,510,1',
      '716,280,1 702,340,4 698,420,4 698,514,1',
    ],
    { alpha: 0.6, dry: 0.05 },
  )
  wool.bars(
    Array.from({ length: 9 }, (_, i): Point[] => [
      [678 + i * 5.2, 514, 3.2],
      [677 + i * 5.2 - (i % 2), 526, 2.8],
      [676 + i * 5.2 + (i % 3), 540, 1.4],
    ]),
    { edge: [0.7, 10], tone: 0.44, form: null, rim: null },
  )
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
