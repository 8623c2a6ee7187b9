import { limb, poly, shape } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { lerp, smooth, type Rng } from '../../../kit/random.ts'
import { shifted } from '../../../kit/points.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { drawTrousers } from '../porch.ts'
import { GREEN, STONE, SUN } from './palette.ts'

/** The pane: capital letters painted from the inside, backwards, and the sky of the other side of the street. */
export function drawGlass(stage: Stage, rng: Rng) {
  const glass = stage.layer('glass', { depth: 0.5 })
  drawTrousers(glass)
  // the awning's shade, and a roof line from over there, in panes she doesn't sit behind
  paint(glass, (g) => poly(g, '376,226 798,226 798,250 376,318'), {
    color: '#1a1016',
    edge: [2.4, 40],
    soft: 5,
    pool: 0,
    alpha: 0.42,
  })
  paint(
    glass,
    (g) => {
      poly(g, '376,300 430,226 452,226 376,360')
      poly(g, '760,320 798,260 798,560 690,752 630,752')
    },
    { color: '#dfe6dc', edge: [3, 50], soft: 4, pool: 0, wash: 0.4, washSize: 120, alpha: 0.13 },
  )
  drawLetters(glass, rng)
}

// Six capitals of one height on a low arch: a stem, and what each has besides.
function drawLetters(glass: Layer, rng: Rng) {
  const gold: PaintOptions = {
    color: ['#c89a50', '#f0d494', '#fff6d4'],
    tone: 0.62,
    edge: [1.8, 14],
    soft: 8,
    wash: 0.26,
    washSize: 30,
    pool: 0.14,
    shadow: { dx: -3, dy: 4, r: 3, a: 0.6, inside: true },
  }
  const besides = [
    ['-20,-25,8 19,-24,9'],
    ['-17,24,8 -2,-25,8 16,24,8', '-10,8,6 10,8,6'],
    [],
    ['-6,24,8 18,23,9'],
    ['0,-25,8 15,-13,8 17,0,9 15,13,8 0,25,8 -15,13,8 -17,0,9 -15,-13,8 0,-25,8'],
    ['0,-24,8 15,-15,8 2,-1,7', '2,0,7 16,25,8'],
  ]
  besides.forEach((strokes, i) => {
    const x = lerp(440, 732, i / 5)
    const y = 274 + ((x - 586) / 146) ** 2 * 12
    const stem =
      i === 1 || i === 4
        ? []
        : [`${i === 0 || i === 2 ? 0 : -8},-25,9 ${i === 0 || i === 2 ? -1 : -9},25,9.6`]
    paint(
      glass,
      (g) => [...stem, ...strokes].forEach((line) => limb(g, shifted(line, x + rng.normal(), y))),
      gold,
    )
  })
  paint(glass, (g) => limb(g, '424,330,1.6 586,314,3 748,328,1.6'), { ...gold, shadow: null, alpha: 0.8 })
}

/** Door frame, an awning of canvas where there was tile, a board whose letters nobody has to read. */
export function drawFront(stage: Stage, rng: Rng) {
  const front = stage.layer('porch', { depth: 0.65 })
  const wood: PaintOptions = {
    color: GREEN,
    tone: 0.46,
    edge: [1.6, 50],
    wash: 0.2,
    washSize: 80,
    form: { light: SUN, r: 8, amt: 0.4, steps: 3 },
    rim: { light: SUN, color: '#fff2cc', w: 3.4, amt: 0.7 },
  }
  const { bars, disc } = createCutter(front, wood)
  paint(
    front,
    (g) => {
      poly(g, '340,190 376,190 378,782 338,786')
      poly(g, '796,190 834,190 838,784 798,782')
      poly(g, '330,186 846,182 846,226 330,230')
      poly(g, '370,752 804,750 804,784 370,786')
    },
    { ...wood, shadow: { dx: -8, dy: 8, r: 8, a: 0.4, color: '#2a1c28' } },
  )
  paint(front, (g) => poly(g, '330,780 844,776 852,798 322,802'), {
    color: STONE,
    tone: 0.6,
    edge: [1.4, 40],
    wash: 0.2,
    form: { light: SUN, r: 6, amt: 0.3, steps: 3 },
    shadow: { dx: -4, dy: 6, r: 5, a: 0.4, color: '#4a4252' },
  })
  // canvas, stripe by stripe, its scallops lifted a little
  for (let i = 0; i < 14; i++) {
    const a0 = lerp(330, 846, i / 14)
    const a1 = lerp(330, 846, (i + 1) / 14)
    const b0 = lerp(288, 892, i / 14)
    const b1 = lerp(288, 892, (i + 1) / 14)
    const lift = rng.normal() * 2
    paint(
      front,
      (g) => {
        shape(g, [
          [a0, 106, 1],
          [a1 + 1, 105, 1],
          [b1 + 1, 196, 1],
          [b1 + 1, 214 + lift],
          [(b0 + b1) / 2, 230 + lift],
          [b0, 214 + lift],
          [b0, 196, 1],
        ])
        g.fill()
      },
      {
        color: i % 2 ? ['#8f8470', '#cfc2a2', '#f4ead0', '#fffaea'] : GREEN,
        tone: (i % 2 ? 0.5 : 0.44) + 0.05 * smooth(300, 900, a0),
        edge: [1.2, 20],
        wash: 0.18,
        washSize: 60,
        pool: 0.12,
        poolR: 3,
        grad: [0, 110, 0.1, 0, 220, -0.14],
        shadow: { dx: -5, dy: 14, r: 9, a: i % 2 ? 0.3 : 0.34, color: '#1c1220' },
      },
    )
  }
  paint(front, (g) => limb(g, '288,197,2 590,201,3 892,195,2'), {
    color: '#1c2c26',
    edge: [1, 30],
    pool: 0,
    alpha: 0.5,
  })
  paint(front, (g) => limb(g, '880,196,9 882,430,10 876,786,10'), {
    color: '#5c3a50',
    edge: [2, 40],
    soft: 2.4,
    pool: 0,
    alpha: 0.5,
  })
  // a downpipe where the lane had one
  bars(['912,160,13 914,420,13 910,786,13'], {
    color: ['#5a5450', '#968a7c', '#d8c8aa', '#fff0d0'],
    tone: 0.5,
  })
  for (const y of [260, 470, 660])
    disc([912, y, 11, 4], { color: ['#5a5450', '#968a7c', '#d8c8aa'], tone: 0.4 })
}
