import { limb, poly, shape } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { lerp, smooth, type Rng } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'
import { drawTrousers } from '../porch.ts'
import { GREEN, STONE, SUN } from './palette.ts'

/** The pane: capital letters painted from the inside, backwards, and the sky of the other side of the street. */
export function drawGlass(stage: Stage, rng: Rng) {
  const glass = stage.layer('glass', { depth: 0.5 })
  drawTrousers(glass)
  paint(glass, (g) => poly(g, '376,224 798,224 798,778 376,780'), {
    color: ['#6d8a94', '#a8bcb8', '#e8e4cc'],
    tone: 0.5,
    edge: [1, 40],
    wash: 0.3,
    washSize: 200,
    pool: 0,
    alpha: 0.06,
  })
  // a roof line and a cloud, from over there
  paint(
    glass,
    (g) => {
      poly(g, '376,224 470,224 376,420')
      poly(g, '560,224 640,224 420,780 376,780 376,700')
      poly(g, '700,224 724,224 520,780 496,780')
    },
    { color: '#dfe6dc', edge: [3, 50], soft: 4, pool: 0, wash: 0.4, washSize: 120, alpha: 0.13 },
  )
  // six capitals on a low arch
  const paintwork: PaintOptions = {
    color: ['#b98f4c', '#ecca86', '#fff0c4'],
    tone: 0.62,
    edge: [2, 14],
    soft: 3,
    wash: 0.3,
    washSize: 30,
    pool: 0.14,
    shadow: { dx: -3, dy: 3, r: 3, a: 0.5, inside: true },
  }
  for (let i = 0; i < 6; i++) {
    const x = lerp(486, 698, i / 5)
    const y = 292 + ((x - 590) / 120) ** 2 * 16
    paint(
      glass,
      (g) => {
        for (let j = 0; j < 3; j++) {
          const dx = rng.range(-11, 11)
          if (rng() < 0.55)
            limb(g, [
              [x + dx, y - 24, 9],
              [x + dx * 0.7, y + 24, 9.6],
            ])
          else
            limb(g, [
              [x - 13, y + rng.range(-20, 20), 8],
              [x + 13, y + rng.range(-20, 20), 9],
            ])
        }
        limb(g, [
          [x - 10, y + 24, 8],
          [x - 8, y - 24, 9],
        ])
      },
      paintwork,
    )
  }
  paint(glass, (g) => limb(g, '466,344,1.6 590,332,3 716,344,1.6'), {
    ...paintwork,
    shadow: null,
    alpha: 0.8,
  })
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
  const { board, bars, disc } = createCutter(front, wood)
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
  bars(['780,500,8 780,560,8'], { color: ['#6a4c24', '#c8984c', '#ffe9b0'], tone: 0.6 })
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
  // the hanging board, as it was
  bars(['846,214,3 900,214,3', '868,214,2.4 868,240,2.4'])
  board('846,240 894,238 896,322 848,324', {
    color: ['#4a3220', '#8a6238', '#c8985c', '#f4d69c'],
    tone: 0.56,
    shadow: { dx: -12, dy: 8, r: 6, a: 0.4, color: '#5a3844' },
  })
  paint(
    front,
    (g) => {
      for (let i = 0; i < 4; i++) {
        const y = 252 + i * 18
        limb(g, [
          [856, y, 3],
          [872, y + rng.normal() * 2, 4.4],
          [886, y, 2.4],
        ])
      }
    },
    { color: '#3a2616', edge: [2, 10], soft: 1.2, pool: 0, alpha: 0.7 },
  )
  // a downpipe where the lane had one
  bars(['912,160,13 914,420,13 910,786,13'], {
    color: ['#5a5450', '#968a7c', '#d8c8aa', '#fff0d0'],
    tone: 0.5,
  })
  for (const y of [260, 470, 660])
    disc([912, y, 11, 4], { color: ['#5a5450', '#968a7c', '#d8c8aa'], tone: 0.4 })
}
