import { blob, limb, oval } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
import { bell, createRng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

type Glass = { x: number; y: number; s: number; level: number }

/** A glass of tea: leaves at the bottom, light through the rest. */
export function glass(layer: Layer, { x, y, s, level }: Glass) {
  const q = (points: string) =>
    points.split(' ').map((p) => {
      const [a = 0, b = 0, w] = p.split(',').map(Number)
      return [x + a * s, y + b * s, w] as const
    })
  paint(layer, (g) => oval(g, [x - 16 * s, y - 1, 60 * s, 13 * s]), {
    color: '#22292b',
    soft: 4,
    edge: [3, 20],
    pool: 0,
    alpha: 0.5,
  })
  // tea's light on the cloth
  paint(layer, (g) => oval(g, [x + 10 * s, y + 5, 46 * s, 10 * s]), {
    color: '#d99a4a',
    soft: 5,
    edge: [3, 20],
    pool: 0,
    alpha: 0.5,
  })
  paint(layer, blob(q('-41,-136,1 -36,0,1 -18,6 18,6 36,0,1 41,-136,1')), {
    color: ['#7f8a88', '#a5aeaa', '#cfd5cf'],
    tone: 0.5,
    edge: [0.8, 30],
    pool: 0.1,
    alpha: 0.5,
  })
  const height = 128 * level
  paint(
    layer,
    blob(
      q(
        `${-36 - level * 4},${-height},1 -34,-3,1 -17,3 17,3 34,-3,1 ${36 + level * 4},${-height},1 0,${-height + 7}`,
      ),
    ),
    {
      color: ['#4a260e', '#7a431a', '#a86a2c', '#cf9650', '#efcb8c'],
      tone: 0.4,
      edge: [0.7, 20],
      wash: 0.2,
      washSize: 36,
      pool: 0.24,
      shade: (X, Y) => 0.3 * bell(X, Y, { x0: x + 12 * s, y0: y - height * 0.5 * s, rx: 20 * s, ry: 50 * s }),
    },
  )
  paint(
    layer,
    (g) => {
      const rng = createRng(Math.round(x))
      for (let i = 0; i < 30; i++) {
        const a = rng.range(-27, 27)
        oval(
          g,
          [x + a * s, y - rng() ** 1.6 * 22 * s, rng.range(5, 9) * s, rng.range(2, 3.6) * s],
          rng.range(-0.6, 0.6),
        )
      }
      for (let i = 0; i < 3; i++)
        oval(g, [x + rng.range(-20, 20) * s, y - rng.range(34, 74) * s, 6 * s, 2.2 * s], rng.range(-1.2, 1.2))
    },
    {
      color: ['#2a2510', '#4c421c', '#7c6a30'],
      tone: 0.4,
      edge: [0.8, 10],
      wash: 0.3,
      washSize: 12,
      pool: 0.1,
      alpha: 0.9,
    },
  )
  // surface, lip, the window of grey sky in the side
  paint(layer, (g) => oval(g, [x, y - height * s, (37 + level * 4) * s, 8.6 * s]), {
    color: ['#8c5620', '#bd8440', '#ecc98c'],
    tone: 0.6,
    edge: [0.7, 16],
    pool: 0.3,
    poolR: 3,
  })
  paint(
    layer,
    (g) => {
      hoop(g, 2.4 * s, [x, y - 136 * s, 41 * s, 9 * s])
      limb(g, q('-39,-132,1.6 -36,-60,1.2 -35,-4,2'))
      limb(g, q('39,-132,1.6 36,-60,1.2 35,-4,2'))
      limb(g, q('-30,-118,5 -28,-84,5.6 -27,-66,2'))
      limb(g, q('27,-120,2.4 25,-84,2.6 24,-40,1.4'))
    },
    { color: '#eef1ea', edge: [0.6, 16], pool: 0, dry: 0.06, alpha: 0.86 },
  )
}
