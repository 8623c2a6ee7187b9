import { blob, limb } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { hoop } from '../../../kit/pen.ts'
import { shifted } from '../../../kit/points.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { mirrored, reflect } from '../../../kit/reflect.ts'
import { type Layer, type Mask, type Stage } from '../../../kit/stage.ts'
import { drawDrain } from './drain.ts'
import { standing } from './her.ts'
import { drawHouses, GROUND } from './houses.ts'
import { AMBER, FOOT_Y, HER } from './palette.ts'

const WATER =
  '92,440 150,352 300,322 470,306 700,298 870,322 950,376 978,450 936,524 968,610 944,706 860,776 740,806 640,842 500,850 390,812 300,800 236,742 232,660 180,600 90,540'
const BANK =
  '80,442 140,344 296,312 470,296 704,288 880,312 964,370 994,450 952,526 984,612 958,714 868,788 744,818 642,856 498,864 384,824 292,810 222,748 218,664 168,608 76,544'

/** One wide puddle; the houses in it, and she, head down. */
export function drawPuddle(stage: Stage) {
  const layer = stage.layer('puddle', { depth: 0.36 })
  const houses = mirrored(stage, drawHouses)
  // stone that is only wet keeps the colours and loses the shapes
  reflect(layer, {
    from: houses,
    foot: GROUND,
    at: FOOT_Y,
    ripple: 26,
    wave: 50,
    smear: 150,
    alpha: 0.11,
    fade: (x, y) => smooth(FOOT_Y, 380, y) * (1 - 0.5 * smooth(1000, 1500, x)),
  })
  // the door's light runs over the wet stone as far as the water
  reflect(layer, {
    from: houses,
    foot: GROUND,
    at: FOOT_Y,
    ripple: 20,
    wave: 26,
    smear: 60,
    alpha: 0.5,
    fade: (x, y) => smooth(120, 60, Math.abs(x - 286)) * smooth(FOOT_Y, 216, y) * smooth(470, 300, y),
  })
  // the bank: stone that is only damp, a step paler than the water
  paint(layer, blob(BANK), {
    color: ['#0e171c', '#1a2830', '#2a3c46'],
    tone: 0.4,
    edge: [10, 46],
    soft: 1.6,
    wash: 0.6,
    washSize: 60,
    pool: 0,
    dry: 0.3,
    alpha: 0.54,
  })
  const water = paint(
    layer,
    (g) => {
      blob(WATER)(g)
      blob('-30,250 60,240 150,256 110,282 -30,290')(g)
    },
    {
      color: ['#04070b', '#0a121a', '#132230'],
      tone: 0.4,
      edge: [7, 60],
      wash: 0.3,
      washSize: 160,
      pool: 0,
      alpha: 0.96,
    },
  )
  reflect(layer, {
    from: houses,
    foot: GROUND,
    at: FOOT_Y,
    clip: water,
    ripple: 9,
    wave: 30,
    alpha: 0.96,
    fade: (x) => 1 - 0.5 * smooth(980, 1300, x),
  })
  tearSky(layer, water)
  const her = mirrored(stage, (mirror) =>
    standing(mirror.layer('her'), HER.x, GROUND, { form: [240, 640], rim: [240, 640], ink: AMBER }),
  )
  reflect(layer, {
    from: her,
    foot: GROUND,
    at: HER.y,
    clip: water,
    ripple: 9,
    wave: 24,
    alpha: 0.94,
    dim: 0.8,
  })
  parted(layer, water)
  slips(layer, water)
  edges(layer, water)
  drips(layer, water)
  drawDrain(layer)
}

/** The sky between the roofs lies in level slips, not in a sheet. */
function tearSky(layer: Layer, water: Mask) {
  const rng = createRng(107)
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 34; i++) {
        const y = 668 + i * 5.4
        const side = i % 2 ? 1 : -1
        const x = 612 + side * rng.range(96, 176)
        const l = rng.range(40, 90)
        limb(g, [
          [x - l, y, 0.8],
          [x, y + rng.normal() * 2, rng.range(5, 12)],
          [x + l, y, 0.8],
        ])
      }
      for (const y of [690, 716, 752, 774, 808])
        limb(g, [
          [440, y, 2],
          [600, y + 3, 9],
          [800, y - 1, 2],
        ])
    },
    { color: '#14212f', clip: water, edge: [2, 24], soft: 1, pool: 0, wash: 0.3, alpha: 0.82 },
  )
}

/** What drips goes through her in level waves: it is water that has her. */
function parted(layer: Layer, water: Mask) {
  const waves = [
    '530,438,1 590,434,9 640,437,10 720,442,1',
    '500,558,1 570,554,7 620,557,14 690,553,9 770,557,1',
    '490,640,1 560,644,12 640,639,10 700,643,13 760,640,1',
    '560,598,0.6 620,596,5 664,599,0.6',
    '556,494,0.6 606,491,5 650,494,0.6',
  ]
  paint(layer, (g) => waves.forEach((line) => limb(g, line)), {
    color: ['#0a131c', '#14222e', '#22323e'],
    tone: 0.4,
    clip: water,
    edge: [2, 18],
    wash: 0.4,
    pool: 0,
    alpha: 0.9,
  })
  paint(
    layer,
    (g) =>
      waves.slice(0, 3).forEach((line) =>
        limb(
          g,
          shifted(line, 0, 7).map(([x, y]) => [x, y, 2]),
        ),
      ),
    {
      color: '#8aa0b4',
      clip: water,
      edge: [1.6, 18],
      pool: 0,
      dry: 0.3,
      alpha: 0.3,
    },
  )
}

/** Towards us the mirror comes apart in level slips. */
function slips(layer: Layer, water: Mask) {
  const rng = createRng(103)
  for (const [n, color, alpha] of [
    [46, '#0a141c', 0.6],
    [14, '#8aa0b4', 0.2],
  ] as const)
    paint(
      layer,
      (g) => {
        for (let i = 0; i < n; i++) {
          const y = 480 + rng() ** 0.7 * 350
          const x = rng.range(120, 960)
          if (Math.abs(x - HER.x) < 90) continue
          const l = rng.range(20, 60)
          limb(g, [
            [x - l, y, 0.6],
            [x, y + rng.normal() * 1.5, rng.range(2.4, 5)],
            [x + l, y, 0.6],
          ])
        }
      },
      { color, clip: water, edge: [1.6, 20], pool: 0, wash: 0.3, alpha },
    )
}

/** A film of light where the water ends, broken. */
function edges(layer: Layer, water: Mask) {
  const rng = createRng(101)
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 70; i++) {
        const a = rng() * 7
        const x = 520 + Math.cos(a) * 424 + rng.normal() * 12
        const y = 580 + Math.sin(a) * 268 + rng.normal() * 8
        limb(g, [
          [x - 24, y, 0.6],
          [x, y + rng.normal() * 3, 2.4],
          [x + 26, y, 0.6],
        ])
      }
    },
    {
      color: ['#22363f', '#3c5660', '#5c7880'],
      tone: 0.5,
      clip: water,
      edge: [3, 20],
      wash: 0.5,
      washSize: 60,
      pool: 0,
      dry: 0.2,
      alpha: 0.42,
    },
  )
}

/** Drops from an eave that is not in the picture. */
function drips(layer: Layer, water: Mask) {
  for (const [x, y, r] of [
    [332, 470, 56],
    [332, 470, 30],
    [332, 470, 10],
    [480, 690, 40],
    [480, 690, 18],
  ] as const)
    paint(layer, (g) => hoop(g, 2.2, [x, y, r, r * 0.42]), {
      color: '#d8d8c4',
      clip: water,
      edge: [1.4, 14],
      pool: 0,
      dry: 0.2,
      alpha: 0.5,
    })
}
