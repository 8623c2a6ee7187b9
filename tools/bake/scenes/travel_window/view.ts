import { limb, oval } from '../../kit/brush.ts'
import { landSheet } from '../../kit/land-sheet.ts'
import { wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { bell, createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { streaks } from '../../kit/streaks.ts'
import { SUN } from './palette.ts'

/** Flats, a hill behind them, all of it pale with noon and pulled a little sideways. */
export function drawCity(stage: Stage) {
  const rng = stage.rng
  const city = stage.layer('city', { depth: 0.1 })
  wash(city, ['#a8b8cc', '#c2cdd8', '#dcdfdc', '#f2ebda', '#fff6e2'], {
    toneAt: (x, y) =>
      0.36 + 0.44 * smooth(60, 420, y) + 0.16 * bell(x, y, { x0: 900, y0: 120, rx: 420, ry: 200 }),
    cloud: 0.2,
    size: 420,
    sx: 0.7,
    sy: 1.5,
  })
  landSheet(city, rng, '-20,352 180,300 340,330 560,260 700,290 900,340 1120,310 1320,344 1620,320', {
    ridge: { rough: 12, wl: 110, foot: 640 },
    color: ['#9aa6b0', '#b4bcbe', '#cfd0c4'],
    tone: 0.44,
    edge: [3, 50],
    wash: 0.3,
    washSize: 160,
    fade: [0, 320, 1, 0, 460, 0.3],
  })
  // Estates stand in groups, each group one height, with air between them.
  const blocks: { x: number; w: number; y: number; tone: number }[] = []
  for (const [from, n, y, w, tone] of [
    [-60, 4, 306, 58, 0.5],
    [262, 2, 392, 84, 0.66],
    [560, 3, 372, 62, 0.6],
    [772, 3, 272, 54, 0.46],
    [1180, 2, 404, 90, 0.66],
    [1296, 4, 296, 64, 0.52],
  ] as const)
    for (let i = 0; i < n; i++)
      blocks.push({
        x: from + i * (w + 12) + rng.range(-4, 4),
        w: w + rng.range(-6, 6),
        y: y + i * 9 + rng.range(-10, 10),
        tone: tone + rng.range(-0.06, 0.06),
      })
  for (const { x, w, y, tone } of blocks) {
    paint(city, (g) => g.fillRect(x, y, w, 330), {
      color: ['#8e8c9a', '#aeaab0', '#d0c8c0', '#f0e6d2'],
      tone,
      edge: [1.2, 40],
      wash: 0.2,
      washSize: 90,
      pool: 0.12,
      form: { light: SUN, r: 10, amt: 0.3, steps: 2 },
      fade: [0, 440, 1, 0, 600, 0.5],
    })
    paint(
      city,
      (g) => {
        for (let r = 0; r < 12; r++)
          for (let c = 0; c < Math.floor(w / 13); c++)
            if (rng() < 0.86) g.fillRect(x + 6 + c * 13, y + 12 + r * 18, 8, 8)
      },
      {
        color: ['#7f8494', '#a4a8b0'],
        tone: 0.5,
        edge: [0.8, 10],
        pool: 0,
        alpha: 0.6,
        fade: [0, 400, 1, 0, 520, 0.2],
      },
    )
  }
  streaks(city, rng, {
    n: 26,
    at: () => [rng.range(-60, 1400), rng.range(330, 560)],
    along: () => [
      [0, 0],
      [160, rng.normal() * 3],
      [380, 0],
    ],
    brush: { width: [10, 36], bristles: 26, load: 0.5, thin: [0.8, 2.6] },
    ink: { color: () => (rng() < 0.6 ? '#fbf2e0' : '#9a9aa6'), edge: [2, 40], soft: 1, alpha: 0.3 },
  })
}

/** Street trees, grey-green as in spring and again in October, one taller, one half behind the pillar; a railing, quicker than the flats. */
export function drawTrees(stage: Stage) {
  const rng = createRng(21)
  const trees = stage.layer('trees', { depth: 0.25 })
  for (const [x, k] of [
    [-10, 1.1],
    [92, 0.9],
    [300, 1.2],
    [590, 0.9],
    [800, 1.5],
    [1082, 1],
    [1210, 1.2],
    [1330, 0.94],
    [1428, 1.16],
  ] as const)
    streetTree(trees, rng, { x, k })
  paint(
    trees,
    (g) => {
      g.fillRect(-20, 560, 1660, 60)
    },
    { color: ['#8f8c8c', '#b4aea6', '#d8cfbe'], tone: 0.5, edge: [2, 40], wash: 0.3, washSize: 110, pool: 0 },
  )
  paint(
    trees,
    (g) => {
      limb(g, '-20,548,5 800,546,5 1640,548,5')
      for (let x = -10; x < 1640; x += 26)
        limb(g, [
          [x, 548, 3],
          [x - 2, 600, 3],
        ])
    },
    { color: ['#6c7078', '#9498a0', '#c8c8c4'], tone: 0.44, edge: [1, 20], soft: 0.6, pool: 0 },
  )
}

// A trunk that forks, and three heaps of leaf with sky between them.
function streetTree(layer: Layer, rng: Rng, { x, k }: { x: number; k: number }) {
  const y = 492 - 20 * k
  paint(
    layer,
    (g) => {
      limb(g, [
        [x, 612, 12 * k],
        [x + 3, y + 40, 9 * k],
        [x + 2, y - 10, 6 * k],
      ])
      limb(g, [
        [x + 3, y + 44, 6 * k],
        [x + 26 * k, y + 6, 4],
        [x + 36 * k, y - 24, 2],
      ])
      limb(g, [
        [x + 2, y + 24, 5 * k],
        [x - 24 * k, y - 6, 3],
        [x - 32 * k, y - 26, 2],
      ])
    },
    { color: ['#4c463e', '#746a5c', '#a89c88'], tone: 0.4, edge: [1.2, 20], soft: 0.8, pool: 0.1 },
  )
  for (const [cx, cy, r] of [
    [-30, -12, 34],
    [6, -42, 42],
    [38, -10, 32],
  ] as const)
    for (const [tone, dy] of [
      [0.28, 7],
      [0.56, -5],
    ] as const)
      paint(
        layer,
        (g) => {
          for (let j = 0; j < 17; j++)
            oval(
              g,
              [
                x + (cx + rng.normal() * r * 0.5) * k,
                y + dy + (cy + rng.normal() * r * 0.36) * k,
                rng.range(7, 17),
                rng.range(4, 8),
              ],
              rng.range(-0.4, 0.4),
            )
        },
        {
          color: ['#59684f', '#7f8e66', '#a9b184', '#d6d4a8'],
          tone,
          edge: [2.4, 13],
          soft: 0.8,
          wash: 0.34,
          washSize: 50,
          pool: 0.1,
          alpha: 0.88,
        },
      )
}
