import { blob } from '../../kit/brush.ts'
import { createCutter } from '../../kit/cutter.ts'
import { glow } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { shifted, type Points } from '../../kit/points.ts'
import { bell, smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN } from './carafe.ts'

const GLASS = ['#1b1f22', '#4d5452', '#a9aea2', '#e2dfcc', '#fff8e4']
const WATER = ['#14181b', '#2f3638', '#666a62', '#b0a888', '#ecd49c', '#fff0c8']

/** A carafe against the light with the window upside down in it, and six glasses turned over. */
export function drawCarafeAndGlasses(layer: Layer) {
  const shade = createCutter(layer, { color: '#0a0c0e', soft: 12, edge: [4, 50], pool: 0, alpha: 0.5 })
  shade.sheet('556,690 724,690 792,750 860,840 910,930 660,930 606,830 566,756')
  drawTray(layer)
  const glass = createCutter(layer, { color: GLASS, tone: 0.6, edge: [1, 50], wash: 0.14, washSize: 90 })
  const outline =
    '590,268,1 690,268,1 684,300 682,346 702,400 738,470 753,560 749,650 736,692 690,708 640,711 590,708 544,692 531,650 527,560 542,470 578,400 598,346 596,300'
  const body = glass.sheet(outline, { tone: 0.66, alpha: 0.3, pool: 0.2, poolR: 8 })
  // thick glass seen edge on is dark against the light
  glass.lines(
    [
      '594,272,2 599,310,4 600,346,5 580,402,7 546,470,7 534,500,4',
      '686,272,2 681,310,4 680,346,5 700,402,7 734,470,7 746,500,4',
    ],
    { color: '#3a3f3d', alpha: 0.72, dry: 0.04, soft: 0.8 },
  )
  drawWater(layer, body)
  glass.lines(
    [
      '606,282,1.6 610,344,4 594,398,5 566,462,2',
      '545,520,2 541,590,6 549,664,2',
      '672,300,1 671,346,3 688,392,1',
      '735,540,1.6 739,610,4 731,680,1.6',
    ],
    { clip: body, color: '#fffbe8', alpha: 0.8, dry: 0.08 },
  )
  glass.bars(['588,268,5 640,262,5 692,268,5', '588,268,4 640,275,4 692,268,4'], { tone: 0.86, alpha: 0.9 })
  glass.bars(['590,266,2 640,272,2.4 690,266,2'], { color: '#4a4e49', alpha: 0.7 })
  paint(layer, blob('556,700 640,712 724,700 690,711 640,716 590,711'), {
    color: '#fff0c8',
    alpha: 0.75,
    edge: [0.8, 20],
    pool: 0,
  })
}

// Dark at the walls; in the middle the blind, the gap and the branch, all of it standing on its head.
function drawWater(layer: Layer, body: ReturnType<typeof paint>) {
  const water = createCutter(layer, { color: WATER, tone: 0.3, edge: [1.2, 40], wash: 0.2, washSize: 70 })
  const mass = water.sheet(
    '537,488,1 590,496 640,498 690,496 743,488,1 752,560 748,650 735,690 690,705 640,708 590,705 545,690 532,650 528,560',
    { alpha: 0.92, pool: 0.5, poolR: 13, shade: (x) => 0.12 * smooth(600, 540, x) },
  )
  const inside = { clip: mass, pool: 0.1, soft: 1.6 }
  const picture = water.sheet('572,574 640,562 706,572 716,630 704,680 640,694 578,682 564,630', {
    ...inside,
    tone: 0.7,
    soft: 3,
    shade: (x, y) => 0.3 * bell(x, y, { x0: 662, y0: 640, rx: 60, ry: 50 }) - 0.14 * smooth(610, 566, x),
  })
  water.sheet('576,566 640,554 702,564 703,573 640,563 577,575', {
    ...inside,
    tone: 1,
    color: '#fff6da',
    alpha: 0.9,
  })
  water.lines(
    [
      '708,652,6 670,640,5 630,646,3.4 588,636,1',
      '668,642,4 640,666,2.6 612,672,1',
      '640,646,3 622,622,2 604,614,0.8',
    ],
    {
      clip: picture,
      color: '#4b4738',
      alpha: 0.6,
      soft: 1.2,
    },
  )
  // who sits to the left, bent, small and on his head
  water.sheet('584,556,1 590,534 604,524 612,512 622,520 622,532 634,544 638,554,1', {
    ...inside,
    tone: 0.06,
    alpha: 0.6,
  })
  water.disc([640, 489, 102, 11], {
    tone: 0.56,
    alpha: 0.92,
    pool: 0.5,
    shade: (x) => 0.34 * bell(x, 0, { x0: 604, y0: 0, rx: 56, ry: 1 }),
  })
  water.lines(['542,492,1.4 590,500,3 640,502,3.4 700,499,2.4 740,491,1'], {
    clip: body,
    color: '#fff6da',
    alpha: 0.6,
    dry: 0.08,
  })
}

// Six glasses for two people.
function drawTray(layer: Layer) {
  const tray = createCutter(layer, {
    color: ['#1d2022', '#4a4d4a', '#8b8c82', '#cfcab5'],
    tone: 0.46,
    edge: [1.2, 50],
    wash: 0.14,
    form: { light: SUN, r: 5, amt: 0.4, steps: 3 },
  })
  tray.disc([938, 646, 190, 40], { tone: 0.3, shadow: { dx: 16, dy: 16, r: 12, a: 0.5 } })
  tray.disc([938, 642, 186, 36], {
    tone: 0.54,
    rim: { light: SUN, color: '#f0e6c6', w: 4, amt: 0.7, reach: 700 },
  })
  tray.disc([938, 644, 172, 30], { tone: 0.36, form: null })
  const glass = createCutter(layer, { color: GLASS, tone: 0.64, edge: [0.9, 30], wash: 0.16, washSize: 60 })
  const stand = (x: number, y: number, k: number) => {
    const at = (points: Points) => shifted(points, x, y)
    tray.disc([x + 14, y + 2, 44, 10], { color: '#0d0f10', alpha: 0.4, soft: 4, form: null, pool: 0 })
    const cup = glass.sheet(at('-28,-96,1 28,-96,1 32,-50 37,-3 24,5 0,8 -24,5 -37,-3 -32,-50'), {
      alpha: 0.34,
      pool: 0.3,
      poolR: 6,
      tone: 0.6 + k,
    })
    glass.lines([at('-28,-92,1 -32,-50,3.4 -36,-6,1.6'), at('28,-92,1 32,-50,3.4 36,-6,1.6')], {
      color: '#2b302f',
      alpha: 0.6,
      dry: 0.05,
    })
    glass.disc([x, y - 96, 28, 6.5], { alpha: 0.7, tone: 0.72 + k })
    glass.lines([at('-19,-86,1 -23,-50,4.4 -27,-10,1'), at('19,-80,0.8 21,-44,2.4 24,-10,0.8')], {
      clip: cup,
      color: '#fffbe8',
      alpha: 0.75,
      dry: 0.08,
    })
    glass.bars([at('-37,-3,1.4 -24,4,2.6 0,7.4,3 24,4,2.6 37,-3,1.4')], { tone: 0.92, alpha: 0.8 })
  }
  for (const [x, y, k] of [
    [880, 630, 0],
    [958, 626, -0.04],
    [1030, 630, -0.08],
    [838, 650, 0.06],
    [918, 660, 0.02],
    [1000, 657, -0.04],
  ] as const)
    stand(x, y, k)
}

/** What the sun does in the water: the one warm thing in the room, on the wood before them. */
export function drawCaustic(light: Layer) {
  const warm = createCutter(light, {
    color: '#d98c34',
    blend: 'add',
    soft: 10,
    edge: [6, 40],
    pool: 0,
    wash: 0.5,
    washSize: 60,
  })
  warm.sheet('618,718 680,716 738,752 790,800 834,852 850,890 796,872 736,838 676,788', {
    alpha: 0.42,
    fade: [640, 716, 1, 850, 880, 0.2],
  })
  warm.sheet('626,718 660,716 706,750 748,800 790,856 736,820 684,778 646,744', {
    alpha: 0.4,
    color: '#f0b35c',
    soft: 6,
    edge: [5, 24],
  })
  // folds of light, where the glass is uneven
  warm.lines(
    [
      '632,718,3 656,746,7 700,786,8 752,830,5 800,862,1',
      '664,716,3 706,744,6 756,786,7 800,834,4 826,872,1',
      '650,724,2 700,774,4 760,836,1',
    ],
    { color: '#ffd591', alpha: 0.5, soft: 4, dry: 0, blend: 'add', edge: [4, 26] },
  )
  glow(light, { x: 722, y: 790, r: 230, color: '#d98c34', a: 0.3, p: 1.7, sy: 0.5 })
  glow(light, { x: 660, y: 640, r: 110, color: '#e8a44c', a: 0.3, p: 1.8 })
}
