import { limb, oval, poly } from '../../../kit/brush.ts'
import { cracks } from '../../../kit/cracks.ts'
import { type Gradient, paint } from '../../../kit/paint.ts'
import { type Rng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { drawDoor } from './door.ts'
import { DOOR } from './palette.ts'
import { drawRoof } from './roof.ts'

/** The house: whitewashed walls, paper windows, a paper door with a lamp behind it, a hipped roof of grey tiles. */
export function drawHouse(house: Layer, rng: Rng) {
  const near = (x: number, y: number) => Math.exp(-(((x - DOOR[0]) / 190) ** 2 + ((y - DOOR[1]) / 150) ** 2))
  // wall: clay over stalks, whitewashed once
  paint(house, (g) => poly(g, '236,392 900,384 896,648 240,652'), {
    color: ['#1a1d28', '#303440', '#50525a', '#7a7468', '#b49a72', '#e0bf88'],
    tone: 0.26,
    edge: [2, 60],
    wash: 0.3,
    washSize: 150,
    pool: 0.2,
    grain: 0.12,
    shade: (x, y) =>
      0.56 * near(x, y) +
      0.12 * Math.exp(-(((x - 766) / 120) ** 2 + ((y - 500) / 120) ** 2)) -
      0.16 * smooth(470, 400, y),
  })
  cracks(
    house,
    rng,
    { n: 40, x: [250, 890], y: [420, 630], width: [0.6, 1.8], pieces: 3, swing: 20, drop: [6, 26] },
    { color: '#0c0c14', dry: 0.2, alpha: 0.5 },
  )
  paint(
    house,
    (g) => {
      for (const x of [250, 492, 690, 886])
        limb(g, [
          [x, 392, 15],
          [x + rng.normal() * 3, 650, 17],
        ])
    },
    {
      color: ['#080910', '#171721', '#2e2a2c', '#5a4835'],
      tone: 0.36,
      edge: [1.8, 50],
      wash: 0.3,
      washSize: 60,
      form: { light: DOOR, r: 6, amt: 0.5, steps: 3 },
      rim: { light: DOOR, color: '#e2a456', w: 3, amt: 0.8, reach: 240 },
    },
  )
  paint(house, (g) => poly(g, '226,640 912,632 924,662 214,668'), {
    color: ['#0c0f1a', '#1f2431', '#41424a', '#7c6a52'],
    tone: 0.34,
    edge: [2, 50],
    wash: 0.34,
    washSize: 70,
    shade: (x) => 0.34 * Math.exp(-(((x - 592) / 120) ** 2)),
  })
  // the other room: paper window, nobody in it
  drawWindow(house, rng, { box: [316, 456, 120, 104], color: ['#182234', '#2a384c', '#4a5a6c'], tone: 0.42 })
  drawWindow(house, rng, {
    box: [716, 452, 118, 104],
    color: ['#5a3516', '#a86a28', '#e2a24c', '#f8d08a'],
    tone: 0.5,
    grad: [0, 452, -0.14, 0, 556, 0.16],
  })
  drawDoor(house)
  // split wood along the wall
  for (let r = 0; r < 5; r++)
    for (let i = 0; i < 8 - (r > 3 ? 2 : 0); i++) {
      const x = 270 + i * 27 + (r % 2) * 12 + rng.normal() * 3,
        y = 640 - r * 20 + rng.normal() * 2,
        q = rng.range(9, 13)
      paint(house, (g) => oval(g, [x, y, q * 1.1, q * 0.86], rng.normal() * 0.3), {
        color: ['#10121c', '#2a2a32', '#554a42', '#94734a'],
        tone: 0.34 + 0.1 * smooth(270, 480, x),
        edge: [1, 12],
        wash: 0.3,
        washSize: 20,
        pool: 0.34,
        poolR: 3,
        rim: { light: DOOR, color: '#d79a52', w: 2.4, amt: 0.8, reach: 200 },
      })
    }
  drawRoof(house, rng)
}

type Pane = {
  box: readonly [number, number, number, number]
  color: readonly string[]
  tone: number
  grad?: Gradient
}

function drawWindow(layer: Layer, rng: Rng, { box: [x, y, w, h], ...glass }: Pane) {
  paint(layer, (g) => g.fillRect(x, y, w, h), {
    edge: [1.4, 30],
    wash: 0.4,
    washSize: 60,
    pool: 0.2,
    ...glass,
  })
  paint(
    layer,
    (g) => {
      g.lineWidth = 11
      g.strokeRect(x - 4, y - 4, w + 8, h + 8)
      g.lineWidth = 2.8
      g.beginPath()
      for (let i = 1; i < 6; i++) {
        g.moveTo(x + (w * i) / 6, y)
        g.lineTo(x + (w * i) / 6 + rng.normal(), y + h)
      }
      for (const t of [0.2, 0.5, 0.8]) {
        g.moveTo(x, y + h * t)
        g.lineTo(x + w, y + h * t)
      }
      g.stroke()
    },
    { color: ['#090a11', '#1c1b20', '#3f3428'], tone: 0.36, edge: [1, 30], pool: 0.1 },
  )
}
