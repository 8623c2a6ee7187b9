import { blob } from '../../kit/brush.ts'
import { createCutter } from '../../kit/cutter.ts'
import { paint } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { LAMP, ON_CLOTH } from './palette.ts'

/** The mooncake tin seen from above, its lid pushed half off: a moon on it, the paint worn away where a thumb opens it. */
export function drawTin(layer: Layer, rng: Rng) {
  const brass = createCutter(layer, {
    color: ['#20160b', '#47331a', '#7a5d30', '#ab8c52', '#dcc48c'],
    tone: 0.42,
    edge: [1.2, 50],
    wash: 0.2,
    washSize: 90,
    pool: 0.2,
    form: { light: LAMP, r: 9, amt: 0.4, steps: 4 },
  })
  brass.disc([1394, 312, 122, 118], { tone: 0.24, shadow: { ...ON_CLOTH, dx: -12, dy: 16, r: 14, a: 0.7 } })
  brass.disc([1396, 304, 121, 117], { tone: 0.5, rim: { light: LAMP, color: '#f0d9a0', w: 3, amt: 0.7 } })
  const hollow = brass.disc([1397, 306, 112, 108], {
    color: ['#0c0905', '#1c150b', '#38290f'],
    tone: 0.4,
    form: { light: [1480, 900], r: 14, amt: 0.4, steps: 3 },
  })
  const coin = createCutter(layer, {
    color: ['#2b2822', '#5a554a', '#8c8574', '#c2baa2'],
    tone: 0.46,
    edge: [0.8, 20],
    pool: 0.24,
    clip: hollow,
    form: { light: LAMP, r: 4, amt: 0.5, steps: 3 },
    shadow: { dx: -3, dy: 5, r: 4, a: 0.6, inside: true },
  })
  for (const [x, y] of [
    [1352, 352],
    [1384, 376],
    [1336, 316],
    [1416, 352],
  ] as const) {
    coin.disc([x, y, 21, 20])
    coin.disc([x, y, 8, 8], { tone: 0.3, form: null, shadow: null })
  }
  drawLid(layer, rng)
}

function drawLid(layer: Layer, rng: Rng) {
  const [x, y] = [1462, 246]
  const paintwork = createCutter(layer, {
    color: ['#0a151a', '#142831', '#24434d', '#456a72', '#7d9c9c'],
    tone: 0.42,
    edge: [1.2, 50],
    wash: 0.2,
    washSize: 90,
    pool: 0.18,
    form: { light: LAMP, r: 10, amt: 0.4, steps: 4 },
  })
  paintwork.disc([x - 3, y + 8, 124, 120], {
    tone: 0.2,
    shadow: { ...ON_CLOTH, dx: -11, dy: 14, r: 11, a: 0.75, inside: true },
  })
  const lid = paintwork.disc([x, y, 123, 119], {
    tone: 0.46,
    rim: { light: LAMP, color: '#e6d6a6', w: 4, amt: 0.8 },
  })
  const face = paintwork.disc([x, y + 1, 106, 102], {
    tone: 0.36,
    form: { light: [1480, 900], r: 6, amt: 0.4, steps: 3 },
  })
  const gold = createCutter(layer, {
    color: ['#5c4520', '#967639', '#cbab66', '#ecd9a2'],
    tone: 0.56,
    edge: [1.2, 24],
    wash: 0.26,
    washSize: 40,
    clip: face,
    form: { light: LAMP, r: 6, amt: 0.3, steps: 3 },
  })
  gold.disc([x + 12, y - 12, 58, 56])
  gold.disc([x - 4, y - 26, 13, 10], { tone: 0.36, soft: 3, pool: 0, alpha: 0.5, form: null })
  gold.disc([x + 28, y - 4, 17, 11, 0.5], { tone: 0.36, soft: 3, pool: 0, alpha: 0.5, form: null })
  paint(layer, blob(shift('-92,34 -50,22 -8,34 36,22 92,34 60,46 10,48 -40,50', x, y)), {
    color: ['#3e5d63', '#7c9794', '#b5c4b6'],
    tone: 0.5,
    edge: [1.6, 22],
    alpha: 0.85,
    clip: face,
  })
  gold.lines(['1398,310,1 1440,304,3 1500,312,1', '1420,326,1 1462,322,2.6 1510,328,1'], {
    color: '#8aa39c',
    alpha: 0.6,
  })
  // worn, scratched
  const bare = {
    clip: lid,
    color: ['#4f5048', '#7f8072', '#a9a892'],
    soft: 2,
    edge: [5, 11],
    alpha: 0.7,
    form: null,
  } as const
  paintwork.disc([x - 78, y + 84, 26, 13, -0.7], bare)
  paintwork.disc([x + 60, y + 98, 16, 8, 0.5], bare)
  const scratches = Array.from({ length: 14 }, (): Point[] => {
    const [a, b] = [x + rng.normal() * 60, y + 50 + rng.normal() * 40]
    return [
      [a, b, 0.5],
      [a + 12, b + rng.normal() * 10, 1.6],
      [a + 26, b + rng.normal() * 18, 0.5],
    ]
  })
  paintwork.lines(scratches, { clip: face, color: '#9aa79c', alpha: 0.4, dry: 0.2 })
}

const shift = (points: string, dx: number, dy: number): Point[] =>
  points.split(' ').map((p) => {
    const [a = 0, b = 0] = p.split(',').map(Number)
    return [a + dx, b + dy]
  })
