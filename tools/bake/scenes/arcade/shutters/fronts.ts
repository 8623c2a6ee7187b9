import { limb, poly } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { type Rng, smooth } from '../../../kit/random.ts'
import { type Point } from '../../../kit/points.ts'
import { type Layer } from '../../../kit/stage.ts'
import { streaks } from '../../../kit/streaks.ts'
import { SHOP, STEEL } from './palette.ts'

type Box = readonly [x0: number, x1: number, y0: number, y1: number]
/** Distance of the slats, how far they hang through in the middle, and how dark the gaps are. */
type Slats = { step: number; sag: number; dark?: number }

/** Steel: the neighbours' all the way, hers half way. */
export function drawSteel(fronts: Layer, rng: Rng) {
  const steel: PaintOptions = { color: STEEL, edge: [1.2, 50], wash: 0.22, washSize: 160, pool: 0.14 }
  // no two came from one smith, and each has been kicked somewhere else
  const slats = ([x0, x1, y0, y1]: Box, { step, sag, dark = 0.5 }: Slats) => {
    const rows: number[] = []
    for (let y = y0 + 4; y < y1; y += step * rng.range(0.86, 1.16)) rows.push(y)
    const dents = Array.from(
      { length: 3 },
      () => [rng.range(x0, x1), rng.range(y0, y1), rng.normal() * 5] as const,
    )
    const line = (y: number, from: number, to: number, w: number): Point[] =>
      [0, 0.25, 0.5, 0.75, 1].map((t) => {
        const x = from + (to - from) * t
        const u = (x - x0) / (x1 - x0)
        const dent = dents.reduce(
          (sum, [dx, dy, d]) => sum + d * Math.exp(-(((x - dx) / 60) ** 2) - ((y - dy) / 44) ** 2),
          0,
        )
        return [x, y + sag * 4 * u * (1 - u) + dent, t === 0 || t === 1 ? w * 0.4 : w]
      })
    paint(
      fronts,
      (g) =>
        rows.forEach((y) => {
          const whole = rng() < 0.74
          const from = whole ? x0 : rng.range(x0, x0 + (x1 - x0) * 0.5)
          limb(g, line(y, from, whole ? x1 : rng.range(from + 60, x1), rng.range(2.6, 5)))
        }),
      { color: '#10111f', edge: [0.9, 40], pool: 0, dry: 0.12, alpha: dark },
    )
    paint(
      fronts,
      (g) =>
        rows.forEach((y) => {
          if (rng() < 0.5) return
          const from = rng.range(x0, x0 + (x1 - x0) * 0.6)
          limb(g, line(y - step * 0.4, from, rng.range(from, x1), 2))
        }),
      { color: '#a9a2b0', edge: [0.7, 40], pool: 0, dry: 0.24, alpha: 0.3 },
    )
  }
  paint(
    fronts,
    (g) => {
      g.fillRect(-20, 196, 396, 590)
      g.fillRect(944, 196, 700, 590)
    },
    {
      ...steel,
      tone: 0.42,
      shade: (x, y) =>
        0.14 * smooth(1300, 940, x) * smooth(940, 944, x) +
        0.14 * smooth(0, 380, x) * smooth(380, 376, x) -
        0.14 * smooth(560, 780, y),
    },
  )
  slats([-20, 372, 200, 776], { step: 17, sag: 2 })
  slats([948, 1262, 200, 776], { step: 14, sag: -2 })
  slats([1274, 1640, 200, 776], { step: 19, sag: 4, dark: 0.34 })
  // the far bay is lost in the dark, all but where it begins
  paint(fronts, (g) => g.fillRect(1262, 190, 12, 594), { ...steel, tone: 0.5 })
  paint(fronts, (g) => g.fillRect(1330, 180, 320, 612), {
    color: '#0c0d1a',
    edge: [6, 60],
    soft: 26,
    pool: 0,
    wash: 0.3,
    alpha: 0.5,
  })
  paint(fronts, (g) => g.fillRect(404, 196, 500, 278), {
    ...steel,
    tone: 0.44,
    shade: (_x, y) => 0.16 * smooth(420, 476, y),
    shadow: { dx: 0, dy: 18, r: 12, a: 0.5 },
  })
  slats([404, 904, 200, 460], { step: 15, sag: 3 })
  const edge: PaintOptions = {
    ...steel,
    tone: 0.5,
    rim: { light: SHOP, color: '#ffd894', w: 4, amt: 1, reach: 260 },
    form: { light: SHOP, r: 6, amt: 0.4, steps: 3 },
  }
  paint(
    fronts,
    (g) => {
      g.fillRect(400, 460, 508, 20)
      g.fillRect(590, 476, 84, 10)
    },
    edge,
  )
  paint(
    fronts,
    (g) => {
      for (const x of [376, 904]) g.fillRect(x, 184, 30, 606)
    },
    { ...edge, tone: 0.36 },
  )
  paint(
    fronts,
    (g) => {
      g.fillRect(-20, 770, 396, 18)
      g.fillRect(936, 770, 710, 18)
    },
    { ...steel, tone: 0.3 },
  )
  streaks(fronts, rng, {
    n: 14,
    at: () => [rng.range(960, 1580), rng.range(240, 700)],
    along: '0,0 6,50 2,120',
    brush: { width: 30, bristles: 16, load: 0.44, thin: [0.6, 2] },
    ink: { color: () => (rng() < 0.5 ? '#8d87a0' : '#141527'), edge: [3, 26], soft: 0.8, alpha: 0.26 },
  })
  // a slip put through the neighbour's slats
  paint(fronts, (g) => poly(g, '300,612 344,606 348,632 304,638'), {
    color: ['#7d7a88', '#b8b4b4', '#e8e2d8'],
    tone: 0.5,
    edge: [0.8, 20],
    pool: 0.14,
    shadow: { dx: 2, dy: 4, r: 4, a: 0.4 },
  })
}

/** A fascia of boards with their tubes off, one of them hers. */
export function drawSigns(fronts: Layer, rng: Rng) {
  for (const [x, w, color, ink] of [
    [-20, 388, ['#20223a', '#3c3e5c', '#6a6680'], '#8d8798'],
    [396, 516, ['#4a3a2a', '#8a6c44', '#cfa768', '#f2d49a'], '#3a2718'],
    [940, 330, ['#1e2c3a', '#38505c', '#66808a'], '#93a2a4'],
    [1282, 360, ['#2c2438', '#4c405a', '#7a6c80'], '#9c909c'],
  ] as const) {
    paint(fronts, (g) => g.fillRect(x, 104, w, 84), {
      color,
      tone: 0.42,
      edge: [1.2, 50],
      wash: 0.24,
      washSize: 90,
      pool: 0.2,
      form: { light: [690, 40], r: 6, amt: 0.3, steps: 3 },
      shadow: { dx: 0, dy: 10, r: 9, a: 0.45 },
    })
    const n = Math.round(w / 74)
    for (let i = 0; i < n; i++) {
      const gx = x + w * 0.5 + (i - (n - 1) / 2) * 50,
        gy = 146
      paint(
        fronts,
        (g) => {
          g.lineWidth = 4
          for (let j = 0; j < 7; j++) {
            const across = rng() < 0.55,
              dx = rng.range(-15, 15),
              dy = rng.range(-15, 15),
              l = rng.range(10, 32)
            g.beginPath()
            g.moveTo(gx + (across ? -l / 2 : dx), gy + (across ? dy : -l / 2))
            g.lineTo(gx + (across ? l / 2 : dx), gy + (across ? dy : l / 2))
            g.stroke()
          }
          if (i % 2) {
            g.beginPath()
            g.ellipse(gx - 6, gy - 5, 9, 8, 0, 0, 7)
            g.stroke()
          }
        },
        { color: ink, edge: [2, 10], soft: 3.4, pool: 0, alpha: 0.66 },
      )
    }
  }
}
