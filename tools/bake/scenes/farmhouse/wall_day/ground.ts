import { limb } from '../../../kit/brush.ts'
import { landSheet } from '../../../kit/land-sheet.ts'
import { ridgeLine, under } from '../../../kit/land.ts'
import { wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { streaks } from '../../../kit/streaks.ts'

/** A sky with no colour left in it, and one hill. */
export function drawSky(back: Layer) {
  wash(back, ['#b4bfc6', '#cdd4d4', '#e4e5dd', '#f4f0e4'], {
    toneAt: (_x, y) => 0.36 + 0.5 * smooth(0, 560, y),
    cloud: 0.14,
    size: 420,
  })
  landSheet(back, createRng(511), '-20,600 900,590 1120,560 1300,548 1460,566 1620,540', {
    ridge: { rough: 10, wl: 90, foot: 720 },
    color: ['#aab3b6', '#c6cac6', '#dad9cf'],
    edge: [2, 50],
    wash: 0.28,
    pool: 0.08,
  })
}

/** Dust-dry earth, the single track of a barrow. */
export function drawGround(back: Layer) {
  const rng = createRng(513)
  const edge = ridgeLine(rng, '-20,690 700,690 1080,684 1300,676 1620,668', { rough: 4, wl: 120 })
  paint(back, under(edge, 940), {
    color: ['#7d7364', '#a4988a', '#c6baa6', '#e0d6c2', '#f3ecdc'],
    tone: 0.54,
    edge: [2, 60],
    wash: 0.3,
    washSize: 150,
    pool: 0,
    shade: (x, y) => 0.12 * bell(x, y, { x0: 900, y0: 760, rx: 500, ry: 60 }) - 0.2 * smooth(800, 900, y),
  })
  paint(back, (g) => limb(g, '1660,900,22 1420,800,15 1250,738,9 1140,704,5 1090,690,3'), {
    color: ['#746a5c', '#958a79'],
    edge: [2, 30],
    pool: 0.2,
    soft: 1,
    alpha: 0.7,
  })
  streaks(back, rng, {
    n: 16,
    at: () => [rng.range(0, 1500), rng.range(730, 890)],
    along: '0,0 120,-8 300,2',
    brush: { width: [10, 34], bristles: 24, load: 0.46, thin: [0.6, 2] },
    ink: { color: () => (rng() < 0.5 ? '#f6f1e4' : '#786d5e'), edge: [3, 30], soft: 0.6, alpha: 0.42 },
  })
}
