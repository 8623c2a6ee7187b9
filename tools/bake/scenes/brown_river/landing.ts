import { blob, limb } from '../../kit/brush.ts'
import { ridgeLine } from '../../kit/land.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { blades } from '../../kit/plants.ts'
import { createRng, smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { streaks } from '../../kit/streaks.ts'

const lip = ridgeLine(
  createRng(4),
  '300,940 470,880 600,812 720,748 860,712 1020,694 1200,676 1400,650 1640,626',
  { rough: 7, wl: 70 },
)

/** The bank where they have sat since midnight: trodden mud, wet grass, the groove of a boat. */
export function drawLanding(layer: Layer) {
  const dice = createRng(58)
  const mud: PaintOptions = {
    color: ['#20211a', '#393728', '#5c563e', '#857c5c', '#b3a987', '#dcd3b4'],
    tone: 0.42,
    edge: [4, 40],
    wash: 0.32,
    washSize: 140,
    pool: 0.1,
  }
  const sheet = paint(
    layer,
    (g) => {
      g.beginPath()
      g.moveTo(300, 940)
      for (let x = 300; x <= 1640; x += 6) g.lineTo(x, lip(x))
      g.lineTo(1640, 940)
      g.closePath()
      g.fill()
    },
    {
      ...mud,
      shade: (x, y) =>
        0.2 * smooth(60, 0, y - lip(x)) - 0.24 * smooth(760, 900, y) - 0.16 * smooth(1100, 1500, x),
      shadow: { dx: -3, dy: -4, r: 7, a: 0.3, color: '#6d6048' },
    },
  )
  // where a keel was pulled up, and pushed off again
  paint(layer, blob('590,822,1 640,792 760,806 900,836 1010,846,1 900,856 740,842 640,836'), {
    ...mud,
    tone: 0.24,
    clip: sheet,
    edge: [5, 30],
    soft: 2,
  })
  paint(layer, (g) => limb(g, '610,800,3 760,800,6 940,836,3'), {
    color: '#cfc4a2',
    clip: sheet,
    edge: [4, 26],
    soft: 0.8,
    pool: 0,
    dry: 0.2,
    alpha: 0.5,
  })
  streaks(layer, dice, {
    n: 16,
    at: () => {
      const x = dice.range(520, 1500)
      return [x, lip(x) + dice.range(16, 190)]
    },
    along: '0,0 60,4 150,2',
    brush: { width: [8, 26], bristles: 18, load: 0.5, thin: [0.8, 2.4] },
    ink: {
      color: (_, i) => (i % 2 ? '#cfc6a6' : '#2c2b20'),
      clip: sheet,
      edge: [3, 26],
      soft: 0.6,
      alpha: 0.34,
    },
  })
  paint(
    layer,
    (g) => {
      blades(g, dice, {
        x0: 880,
        x1: 1640,
        n: 170,
        h: [12, 44],
        lean: -0.14,
        w: 3,
        base: (x) => lip(x) + dice.range(-2, 16),
      })
      blades(g, dice, {
        x0: 430,
        x1: 720,
        n: 50,
        h: [10, 34],
        lean: 0.2,
        w: 3,
        base: (x) => lip(x) + dice.range(4, 14),
      })
    },
    { color: ['#2f3b28', '#4f5d3e', '#7f8a5c'], tone: 0.4, edge: [1, 10], wash: 0.4, washSize: 60, pool: 0 },
  )
}

/** Grass in front of whoever sits on them. */
export function drawRoots(layer: Layer) {
  const dice = createRng(12)
  paint(
    layer,
    (g) => {
      blades(g, dice, { x0: 980, x1: 1640, y: 936, n: 110, h: [20, 84], lean: -0.12, w: 6 })
      blades(g, dice, { x0: 1220, x1: 1640, y: 880, n: 60, h: [20, 70], lean: -0.1, w: 5 })
    },
    {
      color: ['#1c2418', '#344029', '#5c6843', '#8d9668'],
      tone: 0.34,
      edge: [1.2, 12],
      wash: 0.36,
      washSize: 60,
      pool: 0.05,
    },
  )
}
