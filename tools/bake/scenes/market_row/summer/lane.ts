import { limb, oval } from '../../../kit/brush.ts'
import { landSheet } from '../../../kit/land-sheet.ts'
import { wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { smooth, type Rng } from '../../../kit/random.ts'
import { type Layer, type Pen } from '../../../kit/stage.ts'
import { drawHouses, drawWay, HILL, laneAt } from '../winter/lane.ts'

/** The lane in July: a white-hot sky, green hill, tiled roofs, dust with cart tracks in it. */
export function drawLane(layer: Layer, rng: Rng) {
  wash(layer, ['#a3b4b4', '#c0cbc2', '#dcdfcc', '#efeedb', '#fbf7e6'], {
    toneAt: (x, y) => 0.5 + 0.36 * smooth(60, 230, y) - 0.12 * smooth(500, 0, x),
    cloud: 0.16,
    size: 380,
  })
  landSheet(layer, rng, HILL.line, {
    ridge: HILL.ridge,
    color: ['#6b8468', '#8ea283', '#b3bf9f'],
    edge: [2, 50],
    wash: 0.34,
    washSize: 70,
    alpha: 0.86,
    fade: [0, 150, 1, 0, 240, 0.2],
  })
  drawHouses(layer, {
    walls: ['#a89c84', '#c9bea2', '#e2d9be'],
    tiles: ['#6c6a60', '#8d8878', '#aaa38e'],
    snow: false,
  })
  // heads of trees between the roofs
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 110; i++) {
        const x = [606, 722, 836, 930][i % 4] ?? 606
        oval(g, [x + rng.normal() * 16, 206 + rng.normal() * 14, 5, 3.6], rng.normal())
      }
    },
    { color: ['#4f6b40', '#7d9560', '#aebb86'], edge: [1, 8], pool: 0, wash: 0.4, washSize: 24 },
  )
  drawWay(layer, { color: ['#a1885c', '#c6ae80', '#e2cfa2', '#f3e5c0', '#fcf3d8'], tone: 0.74, waves: 0.04 })
  const tracks = (g: Pen) => {
    for (const side of [-0.62, 0.5])
      limb(
        g,
        [40, 20, 12, 8, 5.6].map((z) => {
          const [x, y] = laneAt(side + Math.sin(z) * 0.06, 0, z)
          return [x, y, 150 / z]
        }),
      )
  }
  paint(layer, tracks, {
    color: '#b0945f',
    edge: [2, 24],
    soft: 1.6,
    pool: 0,
    dry: 0.2,
    dryAngle: 1.5,
    alpha: 0.5,
  })
  const footprints = (g: Pen) => {
    for (let i = 0; i < 120; i++) {
      const [x, y] = laneAt(rng.normal() * 0.75, 0, rng.range(7, 34))
      const k = (y - 218) / 200
      g.globalAlpha = rng.range(0.3, 1)
      oval(g, [x, y, 7 * k, 2.2 * k], rng.normal() * 0.3)
    }
    g.globalAlpha = 1
  }
  paint(layer, footprints, { color: '#9a8050', edge: [1, 10], pool: 0, soft: 0.8, alpha: 0.34 })
}
