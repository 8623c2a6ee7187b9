import { limb, oval, poly } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { type Layer } from '../../kit/stage.ts'
import { onWall, slab, PLASTER } from './place.ts'

/** One leaf of sheet iron, shorter than it need be; beside it the hatch with its shelf. */
export function drawDoor(wall: Layer) {
  const iron = ['#1d2426', '#2f393a', '#465150', '#68726c', '#98a096']
  paint(wall, (g) => poly(g, slab(556, 682, 0, 2.02)), {
    color: PLASTER,
    tone: 0.3,
    edge: [1.6, 40],
    wash: 0.24,
    washSize: 60,
    pool: 0.16,
    form: { light: [900, -300], r: 6, amt: 0.4, steps: 3 },
  })
  paint(wall, (g) => poly(g, slab(570, 668, 0.05, 1.88)), {
    color: ['#15191b', '#23292b', '#343b3c'],
    tone: 0.3,
    edge: [1.2, 40],
    pool: 0.1,
  })
  const leaf = paint(wall, (g) => poly(g, slab(578, 664, 0.06, 1.84)), {
    color: iron,
    tone: 0.46,
    edge: [1.2, 40],
    wash: 0.34,
    washSize: 60,
    pool: 0.22,
    grad: [0, 380, 0.12, 0, 600, -0.14],
    form: { light: [900, 100], r: 5, amt: 0.3, steps: 3 },
  })
  paint(
    wall,
    (g) => {
      for (const [a, b] of [
        [0.16, 0.74],
        [0.84, 1.72],
      ] as const) {
        const q = slab(588, 654, a, b)
        g.lineWidth = 2
        g.beginPath()
        q.forEach(([x, y], i) => (i ? g.lineTo(x, y) : g.moveTo(x, y)))
        g.closePath()
        g.stroke()
      }
    },
    { color: '#1a2022', edge: [1, 20], pool: 0, alpha: 0.7, clip: leaf },
  )
  paint(wall, (g) => oval(g, [649, onWall(649, 0.92)[1], 3.4, 4.2]), {
    color: ['#4e5552', '#a9aea2'],
    tone: 0.7,
    edge: [0.5, 8],
  })
  // worn step
  paint(wall, (g) => poly(g, slab(562, 678, -0.06, 0.05)), {
    color: ['#54595a', '#7e827e', '#b3b4aa'],
    tone: 0.6,
    edge: [1.6, 20],
    form: { light: [700, 0], r: 4, amt: 0.4, steps: 2 },
    shadow: { dx: 0, dy: 4, r: 4, a: 0.4 },
  })
  // the hatch, shut
  paint(wall, (g) => poly(g, slab(742, 806, 1.06, 1.6)), {
    color: ['#1b2022', '#2b3234', '#454d4d'],
    tone: 0.4,
    edge: [1.2, 30],
    wash: 0.3,
    washSize: 40,
    pool: 0.16,
  })
  paint(wall, (g) => poly(g, slab(748, 800, 1.1, 1.56)), {
    color: iron,
    tone: 0.56,
    edge: [1, 30],
    wash: 0.3,
    washSize: 40,
    pool: 0.24,
  })
  paint(
    wall,
    (g) =>
      limb(g, [
        [774, onWall(774, 1.1)[1], 1.6],
        [774, onWall(774, 1.56)[1], 1.6],
      ]),
    {
      color: '#1b2022',
      edge: [0.6, 20],
      pool: 0,
    },
  )
  paint(wall, (g) => poly(g, slab(734, 814, 1, 1.07)), {
    color: ['#4a4d4a', '#74766e', '#a9a99c'],
    tone: 0.62,
    edge: [1, 20],
    shadow: { dx: -3, dy: 9, r: 6, a: 0.5, color: '#33383a' },
  })
}
