import { blob, dryStroke, limb, oval, poly } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

/** Low, over the other bank. */
export const SUN = [1180, 236] as const

/** The hole in the ice, the size of a pot lid. */
export const HOLE = [596, 566] as const

/** Swept of snow the ice is black glass; in it hang flat white plates of air, one under another. */
export function drawClearIce(layer: Layer) {
  const dice = createRng(33)
  const swept =
    '150,640 250,590 420,560 560,540 740,548 880,582 950,640 960,712 880,780 760,850 560,930 240,960 80,900 70,760'
  const glass = paint(layer, blob(swept), {
    color: ['#0e131d', '#1b2331', '#2f394a', '#4c5566'],
    tone: 0.36,
    edge: [16, 90],
    soft: 3,
    wash: 0.3,
    washSize: 170,
    pool: 0,
    alpha: 0.9,
    shade: (_x, y) => 0.2 * smooth(640, 540, y) - 0.14 * smooth(780, 900, y),
  })
  // what was swept lies along the edge in thin tongues
  for (let i = 0; i < 90; i++) {
    const a = Math.PI * dice.range(0.8, 2.5)
    const x = 520 + Math.cos(a) * dice.range(400, 470)
    const y = 730 + Math.sin(a) * dice.range(168, 206)
    paint(
      layer,
      (g) =>
        dryStroke(g, dice, {
          points: [
            [x - 70, y + dice.normal() * 8],
            [x, y],
            [x + 90, y + dice.normal() * 10],
          ],
          width: dice.range(6, 22),
          bristles: 22,
          load: 0.6,
          thin: [0.8, 2.6],
        }),
      { color: i % 2 ? '#c9b9bd' : '#8c8f9e', edge: [4, 24], soft: 0.6, pool: 0, alpha: 0.6 },
    )
  }
  // the far rose, upside down in the glass
  for (const [x, y, r] of [
    [780, 640, 150],
    [300, 690, 190],
  ] as const)
    glow(layer, { x, y, r, color: '#b98f92', a: 0.26, sy: 0.22, p: 1.5, noise: 0.9 })
  const plates: readonly (readonly [number, number, number])[] = [
    [318, 726, 62],
    [396, 778, 34],
    [232, 800, 44],
    [506, 760, 82],
    [640, 716, 40],
    [700, 790, 58],
    [598, 846, 74],
    [398, 868, 66],
    [806, 700, 30],
    [850, 752, 40],
    [470, 690, 26],
    [720, 668, 22],
  ]
  // Each is a column: the topmost lies just under the surface, the others hang below it in the dark.
  for (const [x, y, r] of plates)
    for (let depth = 3; depth >= 0; depth--) {
      const size = r * (1 - depth * 0.15) * dice.range(0.84, 1.04)
      const cx = x + dice.normal() * 2 + depth * 3
      const cy = y + depth * r * 0.19
      const turn = dice.normal() * 0.06
      paint(layer, (g) => oval(g, [cx, cy, size, size * 0.21], turn), {
        color: ['#2b3444', '#667083', '#aeaeba', '#e2d5d4', '#fff1e8'],
        tone: 0.5 - depth * 0.1,
        clip: glass,
        edge: [2.6, r * 0.5],
        soft: 0.4 + depth * 0.8,
        wash: 0.4,
        washSize: r * 0.7,
        pool: 0,
        alpha: 0.8 - depth * 0.15,
        shade: (px) => 0.3 * smooth(cx - size, cx + size, px) - 0.16,
      })
      if (depth === 0)
        paint(
          layer,
          (g) => {
            g.lineWidth = 1.6
            g.beginPath()
            g.ellipse(cx, cy, size, size * 0.21, turn, 0, 7)
            g.stroke()
          },
          {
            color: ['#8e94a2', '#fff3ea'],
            tone: 0.5,
            grad: [cx - size, cy, -0.4, cx + size, cy, 0.5],
            clip: glass,
            edge: [2.6, r * 0.5],
            pool: 0,
            dry: 0.14,
            alpha: 0.8,
          },
        )
    }
  // fine beads in strings, where the water is alive
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 90; i++) {
        const r = dice.range(1, 4)
        oval(g, [dice.range(120, 920), dice.range(640, 890), r, r * 0.5])
      }
    },
    { color: '#c9c6cc', clip: glass, edge: [0.6, 8], pool: 0, alpha: 0.6 },
  )
  paint(
    layer,
    (g) => {
      for (const line of [
        '90,760,1 260,700,3 420,664,1.4 600,640,3 760,636,1',
        '420,664,1 470,720,2 540,800,2.4 560,920,1',
        '760,636,1 820,690,2 930,720,1',
      ])
        limb(g, line)
    },
    { color: '#e0d2d0', clip: glass, edge: [5, 30], pool: 0, dry: 0.16, alpha: 0.55 },
  )
  hole(layer, dice)
}

function hole(layer: Layer, dice: Rng) {
  const [x, y] = HOLE
  paint(layer, (g) => oval(g, [x, y + 3, 68, 21]), {
    color: ['#8d8e9c', '#cfc0c2', '#fbe8dc'],
    tone: 0.56,
    edge: [4, 20],
    wash: 0.4,
    washSize: 30,
    pool: 0,
    shade: (px) => 0.24 * smooth(x - 40, x + 70, px),
    shadow: { dx: -8, dy: 5, r: 6, a: 0.4, color: '#1b2331' },
  })
  paint(layer, (g) => oval(g, [x, y, 50, 14]), {
    color: ['#03050a', '#0c121d', '#2a3444'],
    tone: 0.2,
    edge: [2, 20],
    pool: 0,
    shade: (_px, py) => 0.4 * smooth(y + 4, y + 14, py),
  })
  // chips of ice thrown out of it
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 26; i++) {
        const a = dice() * 7
        const r = dice.range(70, 118)
        const size = dice.range(2, 9)
        const cx = x + Math.cos(a) * r
        const cy = y + 4 + Math.sin(a) * r * 0.3
        const chip: Point[] = [
          [cx - size, cy + 1],
          [cx - size * 0.2, cy - size * 0.7],
          [cx + size, cy - size * 0.1],
          [cx + size * 0.3, cy + size * 0.4],
        ]
        poly(g, chip)
      }
    },
    {
      color: ['#7e8494', '#c5bcc2', '#fdebe0'],
      tone: 0.6,
      edge: [0.8, 8],
      wash: 0.4,
      washSize: 14,
      pool: 0.1,
      shadow: { dx: -4, dy: 3, r: 2, a: 0.4, color: '#1b2331' },
    },
  )
}
