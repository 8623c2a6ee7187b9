import { blob, dryStroke, limb, oval, poly } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
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
    '-60,640 120,622 300,598 470,552 596,536 730,552 850,590 1010,616 1120,640,1 1010,650 960,668 1090,690 1180,712,1 1030,716 940,740 1010,778 1130,806,1 960,812 880,840 930,880 1040,930,1 -60,930'
  const glass = paint(layer, blob(swept), {
    color: ['#0e131d', '#1b2331', '#2f394a', '#4c5566'],
    tone: 0.36,
    edge: [12, 110],
    soft: 5,
    wash: 0.3,
    washSize: 170,
    pool: 0,
    alpha: 0.92,
    shade: (x, y) => 0.26 * smooth(660, 540, y) - 0.14 * smooth(780, 900, y) + 0.16 * smooth(240, -20, x),
    fade: [60, 0, 1, -80, 0, 0.5],
  })
  // the wind has laid the snow over it in tongues, all one way
  for (let i = 0; i < 64; i++) {
    const right = i % 4 !== 0
    const y = right ? dice.range(596, 880) : dice.range(606, 690)
    const x = right ? dice.range(860, 1080) - (y - 600) * 0.1 : dice.range(-60, 300)
    const l = dice.range(90, 260)
    paint(
      layer,
      (g) =>
        dryStroke(g, dice, {
          points: [
            [x - l * 0.5, y + dice.normal() * 4],
            [x, y],
            [x + l * 0.6, y + dice.normal() * 5],
          ],
          width: dice.range(4, 18),
          bristles: 22,
          load: 0.6,
          thin: [0.8, 2.6],
        }),
      { color: i % 3 ? '#b9abb2' : '#7f8494', edge: [3, 40], soft: 0.8, pool: 0, alpha: 0.5 },
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
  // Each is a column: the topmost lies just under the surface, the others hang below it, smaller and bluer.
  for (const [x, y, r] of plates) {
    const n = 2 + (Math.round(x) % 3)
    for (let depth = n; depth >= 0; depth--) {
      const size = r * (1 - depth * 0.19) * dice.range(0.9, 1.04)
      const cx = x + dice.normal() * 3 + depth * 4
      const cy = y + depth * r * 0.26
      const turn = dice.normal() * 0.04
      const far = depth / n
      paint(layer, (g) => oval(g, [cx, cy, size, size * 0.15], turn), {
        color:
          far > 0.6
            ? ['#1c2738', '#2f3f55', '#4a5a70']
            : far > 0.2
              ? ['#263246', '#43526a', '#6d7a8e']
              : ['#38445a', '#6f7a8c', '#a9adb8', '#d6cccc'],
        tone: 0.5,
        clip: glass,
        edge: [3.4, r * 0.4],
        soft: 0.6 + depth * 0.9,
        wash: 0.5,
        washSize: r * 0.5,
        pool: 0,
        alpha: 0.72 - far * 0.26,
        shade: (px) => 0.34 * smooth(cx - size, cx + size, px) - 0.2,
      })
      if (depth === 0)
        paint(layer, (g) => hoop(g, 1.3, [cx, cy, size, size * 0.15], { turn, arc: [-0.5, 1.9] }), {
          color: '#e9d9d4',
          clip: glass,
          edge: [3.4, r * 0.4],
          pool: 0,
          dry: 0.2,
          alpha: 0.6,
        })
    }
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
        '-20,776,1 120,752,2.4 260,722,3 420,690,1.4 600,662,3 760,650,1.4 960,652,0.6',
        '420,690,1 470,740,2 520,790,2.4 560,920,1',
        '500,762,1 600,752,1.6 720,782,2 800,830,0.8',
        '260,722,1 330,770,1.8 360,830,2 440,930,1',
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
