import { blob, limb, oval } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { bell, createRng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { createTabletop } from '../../../kit/tabletop.ts'
import { BULB, WOOD } from './palette.ts'

/** In centimetres: 160 wide, 90 deep. */
const onTable = createTabletop({ far: [150, 1330, 584], near: [-190, 1700, 960], width: 160, depth: 90 })
const BOARDS = [0, 21, 45, 66, 90]

/** Four boards, scrubbed for fifty years. */
export function drawTable(layer: Layer) {
  const rng = createRng(431)
  const light = (x: number, y: number) => bell(x, y, { x0: 520, y0: 640, rx: 470, ry: 210 })
  const planks = createCutter(
    layer,
    {
      color: WOOD,
      edge: [1.8, 70],
      wash: 0.26,
      washSize: 150,
      pool: 0.16,
      poolR: 3,
      shade: (x, y) => 0.44 * light(x, y),
    },
    onTable,
  )
  planks.board('-3,-1 163,-1 163,92 -3,92', {
    color: '#0c0603',
    pool: 0,
    shadow: { dx: 0, dy: -10, r: 14, a: 0.5 },
  })
  BOARDS.slice(0, -1).forEach((far, i) => {
    const near = BOARDS[i + 1] ?? far
    planks.board(
      [
        [-2, far + 0.4],
        [162, far + 0.4],
        [162, near - 0.3],
        [-2, near - 0.3],
      ],
      { tone: 0.34 + rng.normal() * 0.03, rim: i ? null : { light: BULB, color: '#f7d38c', w: 4, amt: 0.8 } },
    )
    const grain = Array.from({ length: 30 }, (): Point[] => {
      const [x, y, l] = [rng.range(0, 140), far + 1.6 + rng() * (near - far - 3.4), rng.range(10, 46)]
      return [
        [x, y, 0.06],
        [x + l / 2, y + rng.normal() * 0.5, rng.range(0.12, 0.34)],
        [x + l, y + rng.normal() * 0.4, 0.05],
      ]
    })
    planks.lines(grain, { color: '#1d1007', edge: [1.2, 26], dry: 0.2, alpha: 0.4 })
  })
}

/** A bowl, and a spoon laid beside it, straight; salt, vinegar. */
export function drawSetting(layer: Layer) {
  const rim = { light: BULB, color: '#fff4d2', w: 3.4, amt: 0.95, reach: 620 }
  const china = createCutter(layer, {
    color: ['#3a2c1c', '#7c694a', '#bfac83', '#eadfba', '#fffae6'],
    tone: 0.5,
    edge: [1.2, 40],
    wash: 0.14,
    washSize: 90,
    grain: 0.07,
    form: { light: BULB, r: 30, amt: 0.44, steps: 5 },
    rim,
  })
  // bowl: foot, side, a brush ring of blue, the mouth, broth
  china.disc([548, 776, 62, 15], { tone: 0.2, shadow: { dx: 34, dy: 12, r: 14, a: 0.6 } })
  china.sheet('402,664,1 408,704 442,752 492,779 548,786 604,779 654,752 688,704 694,664,1 548,690', {
    shadow: { dx: 44, dy: 16, r: 18, a: 0.5 },
  })
  paint(layer, (g) => limb(g, '410,694,5 450,724,6 548,738,7 646,724,6 686,694,5'), {
    color: ['#22303c', '#4a6270', '#8aa0a0'],
    tone: 0.4,
    edge: [1.2, 30],
    pool: 0,
    dry: 0.16,
    alpha: 0.75,
  })
  china.disc([548, 662, 147, 46], { tone: 0.76, form: null })
  china.disc([548, 667, 135, 39], { tone: 0.34, form: { light: [452, 900], r: 12, amt: 0.3, steps: 3 } })
  paint(layer, (g) => oval(g, [548, 674, 122, 31]), {
    color: ['#5e3a12', '#a3702a', '#dba950', '#f9db92'],
    tone: 0.56,
    edge: [1.4, 30],
    wash: 0.26,
    washSize: 60,
    pool: 0.26,
    shade: (x, y) => 0.3 * bell(x, y, { x0: 508, y0: 668, rx: 44, ry: 12 }),
  })
  // rice under the broth, greens on it
  paint(
    layer,
    (g) => {
      const rng = createRng(437)
      for (let i = 0; i < 46; i++)
        oval(g, [548 + rng.normal() * 52, 676 + rng.normal() * 11, 6, 3], rng.range(-1, 1))
    },
    { color: ['#d8b878', '#fff0c8'], tone: 0.6, edge: [0.8, 9], pool: 0.1, alpha: 0.75 },
  )
  paint(
    layer,
    (g) => {
      const rng = createRng(438)
      for (let i = 0; i < 12; i++)
        oval(g, [568 + rng.normal() * 50, 678 + rng.normal() * 10, 8, 3.4], rng() * 3)
    },
    { color: ['#2f3b18', '#66742e'], edge: [0.8, 9], pool: 0.1, alpha: 0.85 },
  )
  // spoon: bowl away from the eater, long flat handle
  const brass = createCutter(layer, {
    color: ['#3c2810', '#80602c', '#c9a256', '#f6dc98', '#fff8dc'],
    tone: 0.64,
    edge: [0.8, 30],
    washSize: 50,
    form: { light: BULB, r: 6, amt: 0.46, steps: 4 },
    rim,
    shadow: { dx: 9, dy: 5, r: 5, a: 0.55 },
  })
  brass.bars(['765,674,10 767,736,9 770,822,14'])
  brass.sheet('742,646 752,626 768,622 782,632 786,652 776,676 760,678 746,666')
  paint(layer, blob('750,648 758,632 770,630 778,642 778,656 768,670 756,668'), {
    color: ['#4a3214', '#94713a', '#d9b96e'],
    tone: 0.34,
    edge: [0.6, 20],
    form: { light: [452, 900], r: 8, amt: 0.4, steps: 3 },
  })
  // salt in a saucer
  china.disc([292, 648, 60, 18], { tone: 0.54, form: null, shadow: { dx: -10, dy: 7, r: 8, a: 0.5 } })
  china.disc([292, 645, 47, 12], { tone: 0.4, form: null })
  paint(layer, blob('258,645 276,630 296,624 316,634 328,645 294,654'), {
    color: ['#a99468', '#e4d3a4', '#fffbe8'],
    tone: 0.66,
    edge: [2, 10],
    pool: 0,
    form: { light: BULB, r: 9, amt: 0.34, steps: 3 },
  })
  // vinegar
  const glass = createCutter(layer, {
    color: ['#0d0704', '#2a160a', '#5a3214', '#a0652a', '#eebb6c'],
    tone: 0.34,
    edge: [1.1, 30],
    washSize: 60,
    form: { light: BULB, r: 12, amt: 0.46, steps: 4 },
    rim,
    shadow: { dx: -22, dy: 9, r: 10, a: 0.5 },
  })
  glass.sheet(
    '178,612,1 174,520 182,494 196,478 196,446,1 218,446,1 218,478 234,494 242,520 238,612,1 208,620',
  )
  glass.bars(['198,440,20 216,440,20'], { color: ['#6b4a20', '#b8894a', '#efcf90'], tone: 0.5, shadow: null })
  glass.board('180,540 238,540 236,588 180,588', {
    color: ['#6a5636', '#b39c6a', '#ead9a6'],
    tone: 0.46,
    shadow: null,
    alpha: 0.8,
  })
}
