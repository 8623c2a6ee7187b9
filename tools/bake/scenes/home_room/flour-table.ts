import { limb, oval } from '../../kit/brush.ts'
import { wash } from '../../kit/light.ts'
import { createLine1d } from '../../kit/noise.ts'
import { paint } from '../../kit/paint.ts'
import { bow, hoop } from '../../kit/pen.ts'
import { type Point } from '../../kit/points.ts'
import { bell, type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

const PLANKS = [-20, 168, 352, 520, 716, 900]

/** Dark boards with the grain running across; the lamp's circle lies on them, the bottom edge goes over into the dark. */
export function drawTable(layer: Layer, rng: Rng) {
  const grain = createLine1d(rng)
  const warp = createLine1d(rng)
  wash(layer, ['#070403', '#140c07', '#2b190d', '#4b2d16', '#744821', '#a06a33'], {
    toneAt: (x, y) => {
      const board = PLANKS.filter((top) => top <= y).length
      const line = grain((y + 14 * warp(x / 300 + board * 40, 3)) / 6 + board * 91, 3) * 0.1
      return (
        0.1 + line + 0.05 * Math.sin(board * 5.1) + 0.5 * bell(x, y, { x0: 570, y0: 380, rx: 620, ry: 430 })
      )
    },
    cloud: 0.16,
    size: 300,
    sx: 0.5,
    sy: 2.4,
  })
  for (const top of PLANKS.slice(1, -1)) {
    const edge: Point[] = Array.from({ length: 17 }, (_, i) => [
      i * 104 - 30,
      top + rng.normal() * 2.4,
      rng.range(2, 6),
    ])
    paint(layer, (g) => limb(g, edge), { color: '#040202', edge: [1.6, 40], pool: 0, alpha: 0.85 })
    const lip: Point[] = edge.map(([x, y]) => [x, y + 5, 1.6])
    paint(layer, (g) => limb(g, lip), { color: '#b07a44', edge: [1.6, 40], pool: 0, dry: 0.26, alpha: 0.3 })
  }
  const knots: readonly (readonly [number, number, number])[] = [
    [1180, 96, 20],
    [246, 610, 16],
    [1330, 640, 24],
    [1010, 438, 13],
  ]
  for (const [x, y, r] of knots) {
    for (const k of [2.1, 1.5, 1, 0.5]) {
      paint(layer, (g) => hoop(g, 2.2, [x, y, r * k * 1.5, r * k * 0.72], { turn: 0.05 }), {
        color: '#0a0503',
        edge: [2, 14],
        pool: 0,
        dry: 0.1,
        alpha: 0.6,
      })
    }
    paint(layer, (g) => oval(g, [x, y, r * 0.7, r * 0.36]), {
      color: ['#050302', '#1a0e07'],
      edge: [1.4, 10],
      pool: 0,
    })
  }
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 120; i++) {
        const x = rng.range(-40, 1600)
        const y = rng.range(0, 830)
        bow(
          g,
          rng.range(0.6, 1.8),
          [x, y],
          [x + 70, y + rng.normal() * 4],
          [x + rng.range(60, 260), y + rng.normal() * 5],
        )
      }
    },
    { color: '#080402', edge: [1.4, 30], pool: 0, dry: 0.24, alpha: 0.5 },
  )
  // The table's edge: past it there is only the dark.
  paint(layer, (g) => g.fillRect(-20, 838, 1640, 90), {
    color: ['#020101', '#0a0604'],
    edge: [2, 70],
    pool: 0,
    shadow: { dx: 0, dy: -10, r: 12, a: 0.6 },
  })
  paint(layer, (g) => limb(g, '-20,836,4 500,834,5 1100,838,5 1620,835,4'), {
    color: '#c08a4e',
    edge: [1.6, 40],
    pool: 0,
    dry: 0.16,
    alpha: 0.5,
  })
}
