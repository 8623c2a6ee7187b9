import { limb, poly } from '../../kit/brush.ts'
import { type PaintOptions, paint } from '../../kit/paint.ts'
import { type Rng, lerp } from '../../kit/random.ts'
import { type Layer, type Pen } from '../../kit/stage.ts'
import { onFront, panel } from './perspective.ts'
import { SUN, EYE } from './palette.ts'

/** Boards above and beside the doors: one script, then the other; from here both are paint. */
export function drawSigns(left: Layer, rng: Rng) {
  const boards: PaintOptions = {
    edge: [1.4, 30],
    wash: 0.22,
    washSize: 70,
    pool: 0.22,
    form: { light: SUN, r: 5, amt: 0.3, steps: 3 },
    shadow: { dx: -8, dy: 10, r: 8, a: 0.36, color: '#4a5058' },
  }
  for (const [x0, x1, color, ink] of [
    [-60, 190, ['#315a5c', '#4d7f7a', '#84ab9c'], '#f3ead0'],
    [214, 360, ['#b99448', '#dcb866', '#f4dc9a'], '#4a3420'],
    [378, 478, ['#4a5f7a', '#6e86a0', '#a4b6c0'], '#f3ead0'],
    [490, 574, ['#8a6a5c', '#b08c78', '#d8b89c'], '#f6ecd4'],
  ] as const) {
    paint(left, (g) => poly(g, panel(x0 + 6, x1, 0.31, 0.42)), { ...boards, color, tone: 0.46 })
    // a broad row and a thin one under it, out of focus: plain strokes with gaps
    paint(
      left,
      (g) => {
        for (const [h, w] of [
          [0.377, 0.026],
          [0.338, 0.011],
        ] as const)
          for (let x = x0 + 20; x < x1 - 22;) {
            const end = Math.min(x1 - 14, x + rng.range(12, 44))
            const [, y] = onFront(x, h)
            const width = ((EYE[0] - x) / EYE[0]) * 950 * w
            limb(g, [
              [x, y, width],
              [end, onFront(end, h)[1], width * 0.9],
            ])
            x = end + rng.range(16, 24)
          }
      },
      { color: ink, edge: [1.6, 14], soft: 4, pool: 0, alpha: 0.62, dry: 0.1 },
    )
  }
  // boards that stand out into the street and face whoever comes
  for (const [x, h0, h1, w, color, ink] of [
    [206, 0.46, 0.82, 62, ['#e0d4b4', '#f2e8cc', '#fdf8e6'], '#3f5458'],
    [372, 0.44, 0.78, 46, ['#3f6a66', '#5f8f86', '#9ac0ac'], '#f6eed6'],
    [486, 0.46, 0.84, 34, ['#c08a3c', '#e4b45c', '#f8dc98'], '#4a3018'],
    [580, 0.42, 0.74, 26, ['#7a8aa0', '#a0aeba', '#d2d8d4'], '#3a4656'],
    [300, 0.9, 1.1, 54, ['#a8b4b0', '#d0d6c8', '#f2f0de'], '#5a6a6a'],
  ] as const) {
    const [, top] = onFront(x, h1),
      [, low] = onFront(x, h0)
    paint(
      left,
      (g) => {
        limb(g, [
          [x - 2, top + 10, 3],
          [x + 12, top + 10, 3],
        ])
        limb(g, [
          [x - 2, low - 10, 3],
          [x + 12, low - 10, 3],
        ])
      },
      { color: '#5a564e', edge: [0.6, 14], pool: 0 },
    )
    paint(
      left,
      (g) =>
        poly(g, [
          [x + 8, top],
          [x + 8 + w, top - 2],
          [x + 9 + w, low],
          [x + 7, low + 2],
        ]),
      { ...boards, color, tone: 0.56 },
    )
    const n = Math.max(2, Math.round((low - top) / (w * 0.95)))
    for (let i = 0; i < n; i++) {
      const y = lerp(top + w * 0.5, low - w * 0.5, n > 1 ? i / (n - 1) : 0.5)
      paint(left, (g) => glyph(g, rng, { x: x + 8 + w / 2, y, s: w * 0.62, round: i % 2 === 1 }), {
        color: ink,
        edge: [2.4, 9],
        soft: 3.4,
        pool: 0,
        alpha: 0.7,
        dry: 0.1,
      })
    }
  }
}

// A dab the size of a letter that is no letter: strokes and a ring, or strokes only.

function glyph(g: Pen, rng: Rng, { x, y, s, round }: { x: number; y: number; s: number; round: boolean }) {
  g.lineWidth = Math.max(1.4, s * 0.09)
  if (round) {
    g.beginPath()
    g.ellipse(x - s * 0.14, y - s * 0.12, s * 0.2, s * 0.18, 0, 0, 7)
    g.stroke()
  }
  g.beginPath()
  for (let i = 0; i < (round ? 6 : 9); i++) {
    const across = rng() < 0.55
    const dx = rng.range(-0.36, 0.36) * s,
      dy = rng.range(-0.36, 0.36) * s,
      l = rng.range(0.24, 0.8) * s
    g.moveTo(x + (across ? -l / 2 : dx), y + (across ? dy : -l / 2))
    g.lineTo(x + (across ? l / 2 : dx + rng.normal() * 2), y + (across ? dy + rng.normal() * 2 : l / 2))
  }
  g.stroke()
}
