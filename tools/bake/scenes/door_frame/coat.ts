import { createCutter } from '../../kit/cutter.ts'
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

// The coat hangs a little to the right of its nail, pushed there by the scarf.
const aside = (points: Points): Point[] =>
  toPoints(points).map(([x, y, w]) => [x + 46 * smooth(180, 540, y), y, w])

/** The coat that was lent, back on its nail: it hangs by its loop as cloth does, all to a point; the scarf went on first. */
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
    aside,
  )
  shade.sheet('806,200 850,280 884,400 914,520 906,566,1 840,578 780,560 770,300')
  drawScarf(layer)
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
      form: { light: SUN, r: 16, amt: 0.42, steps: 4 },
      rim: { light: SUN, color: '#ffe9bd', w: 4, amt: 0.85 },
      shadow: { ...ON_WALL, dx: 10, dy: 8, r: 9 },
    },
    aside,
  )
  // the far half of it, fallen behind
  quilt.sheet('790,216,1 816,236 836,290 852,370 870,450 884,520 880,538,1 848,546 812,540 800,400', {
    tone: 0.3,
  })
  // from one point it goes out in folds; the hem lies as the folds do
  quilt.sheet(
    '782,200,1 762,222 742,266 728,330 714,410 696,486 682,540,1 700,552 720,544 738,560 764,548 788,564 812,546 838,556,1 834,480 824,400 816,320 808,256 798,214,1',
  )
  // the lining, where the front has fallen open
  quilt.sheet('786,236,1 794,300 792,390 796,480 802,556,1 786,562 768,550 776,450 780,340', {
    color: LINING,
    tone: 0.34,
    shadow: null,
    rim: null,
    form: { light: SUN, r: 8, amt: 0.3, steps: 3 },
  })
  quilt.sheet('784,214,1 762,254 748,330 738,420 728,500 722,546,1 742,560 766,548 776,450 782,340 788,250', {
    tone: 0.5,
    shadow: { dx: 6, dy: 3, r: 5, a: 0.4, color: '#0c0f16' },
  })
  // one sleeve, empty and flat, across the front; of the other only a fold is seen
  quilt.sheet(
    '806,254,1 822,292 820,350 802,404 782,452 772,478,1 750,470 744,456,1 764,410 780,356 786,300',
    {
      tone: 0.4,
      shadow: { dx: 5, dy: 7, r: 6, a: 0.5, color: '#0c0f16' },
    },
  )
  quilt.sheet('744,456,1 750,470 772,478,1 768,488 742,474', { tone: 0.24, shadow: null, rim: null })
  quilt.lines(
    [
      '778,226,1 752,320,4 732,440,4 712,544,1.4',
      '772,240,1 756,330,3 748,440,4 744,552,1.4',
      '764,240,1 736,330,4 716,430,3 698,520,1',
      '812,280,1 824,400,4 832,480,3 836,540,1',
      '822,270,1 846,380,4 866,480,3 876,530,1',
      '790,300,1 806,312,3.4 820,308,1',
      '778,360,1 796,374,3.4 814,370,1',
      '760,414,1 778,430,3.4 794,428,1',
      '730,340,1 744,346,3 752,342,1',
      '712,430,1 726,438,3 738,434,1',
    ],
    { alpha: 0.5, dry: 0.08 },
  )
  // the collar has folded over itself to one side
  quilt.sheet('782,198,1 762,210 748,236 756,254,1 776,244 796,250 812,270,1 822,250 812,224 796,204', {
    tone: 0.54,
    shadow: { dx: 3, dy: 5, r: 5, a: 0.45, color: '#0c0f16' },
  })
  quilt.lines(['786,208,1 782,224,4 776,242,1', '792,210,1 800,232,4 808,256,1'], { alpha: 0.5, dry: 0.06 })
  drawNailAndLoop(layer)
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

// Folded once over the nail, flat, its two ends not the same length.
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
    '772,194,1 790,200 786,260 778,330 772,400 770,452,1 752,458 734,453,1 738,390 744,310 752,240',
    {
      tone: 0.36,
    },
  )
  wool.sheet(
    '764,202,1 778,190 792,196 780,236 764,290 756,370 752,440 752,516,1 732,523 708,517,1 710,440 718,360 728,280',
    {
      tone: 0.54,
    },
  )
  wool.lines(
    [
      '776,200,1 746,290,4 730,400,4 724,516,1',
      '782,206,1 756,290,3.4 742,400,3.4 740,516,1',
      '768,206,1 738,290,3 720,400,3 714,510,1',
    ],
    { alpha: 0.6, dry: 0.05 },
  )
  const fringe = (x: number, y: number, n: number) =>
    Array.from({ length: n }, (_, i): Point[] => [
      [x + i * 5.4, y, 3],
      [x + i * 5.4 - 1, y + 10, 2.6],
      [x + i * 5.4 - 2, y + 20, 1.2],
    ])
  wool.bars([...fringe(712, 518, 8), ...fringe(756, 455, 3)], {
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
