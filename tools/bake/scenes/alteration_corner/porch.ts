import { limb, poly, shape } from '../../kit/brush.ts'
import { type PaintOptions, paint } from '../../kit/paint.ts'
import { type Rng, lerp } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { LAMP, DUSK } from './palette.ts'

/** Door frame, a roof of odd tiles, a board whose letters nobody has to read. */
export function drawPorch(porch: Layer, rng: Rng) {
  const wood: PaintOptions = {
    color: ['#080b12', '#1a222c', '#35404a', '#6e6250', '#c89a58'],
    tone: 0.34,
    edge: [1.6, 50],
    wash: 0.3,
    washSize: 80,
    form: { light: [590, 520], r: 8, amt: 0.46, steps: 3 },
    rim: { light: [590, 520], color: '#ffce80', w: 4, amt: 0.9, reach: 260 },
  }
  paint(
    porch,
    (g) => {
      poly(g, '340,190 376,190 378,782 338,786')
      poly(g, '796,190 834,190 838,784 798,782')
      poly(g, '330,186 846,182 846,222 330,226')
    },
    { ...wood, shadow: { dx: 0, dy: 10, r: 12, a: 0.5 } },
  )
  paint(porch, (g) => poly(g, '330,780 844,776 852,796 322,800'), { ...wood, tone: 0.5 })
  // roof: rows of tile, one row new
  paint(porch, (g) => poly(g, '288,206 330,108 846,100 892,202'), {
    color: DUSK,
    tone: 0.36,
    edge: [2, 40],
    wash: 0.3,
    washSize: 110,
    form: { light: [900, -200], r: 12, amt: 0.3, steps: 3 },
    shadow: { dx: 4, dy: 18, r: 12, a: 0.55 },
  })
  for (let row = 0; row < 4; row++)
    for (let i = 0; i < 21; i++) {
      const t = row / 3,
        x = lerp(334, 290, t) + i * lerp(25, 29, t),
        y = 118 + row * 25
      paint(
        porch,
        (g) => {
          shape(g, [
            [x, y - 8],
            [x + 26, y - 8],
            [x + 27, y + 12],
            [x + 14, y + 22],
            [x + 1, y + 13],
          ])
          g.fill()
        },
        {
          color: row === 2 && i > 12 ? ['#1a2430', '#4a545c', '#84887e'] : DUSK,
          tone: 0.42 + rng.normal() * 0.07,
          edge: [1, 14],
          wash: 0.3,
          washSize: 24,
          pool: 0.3,
          poolR: 3,
          shadow: { dx: 1, dy: 3, r: 3, a: 0.4, inside: true },
        },
      )
    }
  paint(porch, (g) => limb(g, '286,206,9 590,210,9 894,203,9'), {
    ...wood,
    tone: 0.46,
    rim: { light: [590, 420], color: '#e8b468', w: 3, amt: 0.7, reach: 300 },
  })
}

/** Three pairs waiting for five o'clock on a rail across the doorway. */
export function drawTrousers(porch: Layer) {
  paint(porch, (g) => limb(g, '378,246,5 590,250,5 798,244,5'), {
    color: ['#14151a', '#3c3a38', '#9a7c4e'],
    edge: [0.8, 30],
    tone: 0.44,
  })
  for (const [x, w, h, color] of [
    [392, 46, 214, ['#0b1019', '#1c2735', '#3b4652', '#8a7450']],
    [452, 40, 196, ['#12100f', '#2c2722', '#58493a', '#b08a54']],
    [742, 44, 150, ['#0c1118', '#22303a', '#4a5654', '#b4935a']],
  ] as const) {
    const legs: PaintOptions = {
      color,
      tone: 0.36,
      edge: [1.4, 24],
      wash: 0.26,
      washSize: 60,
      form: { light: LAMP, r: 8, amt: 0.42, steps: 3 },
      rim: { light: LAMP, color: '#ffcc7c', w: 3, amt: 0.85, reach: 190 },
      shadow: { dx: -4, dy: 6, r: 6, a: 0.45 },
    }
    paint(
      porch,
      (g) => {
        shape(g, [
          [x, 250, 1],
          [x + w, 249, 1],
          [x + w + 2, 250 + h * 0.5],
          [x + w - 1, 250 + h, 1],
          [x + w * 0.56, 252 + h, 1],
          [x + w * 0.5, 250 + h * 0.34],
          [x + w * 0.44, 247 + h, 1],
          [x + 1, 246 + h, 1],
          [x - 2, 250 + h * 0.5],
        ])
        g.fill()
      },
      legs,
    )
    paint(
      porch,
      (g) => {
        limb(g, [
          [x + w * 0.24, 262, 0.6],
          [x + w * 0.22, 250 + h * 0.5, 1.6],
          [x + w * 0.22, 240 + h, 0.6],
        ])
        limb(g, [
          [x + w * 0.76, 262, 0.6],
          [x + w * 0.78, 250 + h * 0.5, 1.6],
          [x + w * 0.78, 242 + h, 0.6],
        ])
      },
      { color: '#05070b', edge: [0.8, 16], pool: 0, alpha: 0.6 },
    )
  }
}
