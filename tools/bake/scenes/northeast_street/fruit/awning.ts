import { blob, limb, poly } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { createRng } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'

const STRIPE = 92
const BAR = 46

/** The awning from under it: the roof in its own shade, a bar, and the hanging edge with the sun in it. */
export function drawAwning(stage: Stage) {
  const awning = stage.layer('awning', { depth: 1 })
  drawRoof(awning)
  drawEdge(awning)
}

function drawRoof(awning: Layer) {
  const away = (x: number) => 640 + (x - 640) * 1.5
  const roof = paint(
    awning,
    (g) =>
      poly(g, [
        [-40, -40],
        [1640, -40],
        [1640, BAR + 8],
        [-40, BAR + 8],
      ]),
    {
      color: ['#3a1c10', '#6e3414', '#a4581e', '#d08a3c', '#f0bc70'],
      tone: 0.3,
      edge: [1.2, 40],
      wash: 0.24,
      washSize: 160,
      pool: 0.06,
      grad: [0, -40, -0.14, 0, BAR, 0.16],
    },
  )
  paint(
    awning,
    (g) => {
      for (let i = -8; i < 18; i += 2) {
        const [a, b] = [i * STRIPE, (i + 1) * STRIPE]
        poly(g, [
          [away(a), -60],
          [away(b), -60],
          [b, BAR + 10],
          [a, BAR + 10],
        ])
      }
    },
    {
      color: ['#5c4632', '#92724e', '#c8a474', '#ecd09c'],
      tone: 0.34,
      clip: roof,
      edge: [1.4, 40],
      wash: 0.24,
      washSize: 130,
      pool: 0.08,
      grain: 0.05,
      grad: [0, -40, -0.16, 0, BAR, 0.22],
    },
  )
  // two ribs that carry it, towards us
  paint(
    awning,
    (g) => ['-60,-60,20 20,10,16 70,52,13', '1400,-60,20 1340,10,16 1312,52,13'].forEach((l) => limb(g, l)),
    {
      color: ['#241c18', '#4e443c', '#8c8070', '#d8ccae'],
      tone: 0.34,
      edge: [1, 30],
      form: { light: [640, 400], r: 5, amt: 0.4, steps: 3 },
      shadow: { dx: 14, dy: -8, r: 8, a: 0.36, color: '#2a1408' },
    },
  )
}

function drawEdge(awning: Layer) {
  const rng = createRng(81)
  const edge: [number, number, number?][] = [[-40, BAR, 1]]
  edge.push([1640, BAR, 1])
  for (let i = 36; i >= -1; i--) {
    const x = i * (STRIPE / 2)
    const y = 140 + Math.sin(i * 0.5) * 5
    if (i % 2) edge.push([x, y + 16])
    else edge.push([x, y - 14, 1])
  }
  const sheet = paint(awning, blob(edge), {
    color: ['#6c3014', '#ac5622', '#dc8a3c', '#f6be68', '#ffe2a0'],
    tone: 0.46,
    edge: [1.6, 40],
    wash: 0.24,
    washSize: 120,
    pool: 0.18,
    grain: 0.06,
    grad: [0, BAR, -0.2, 0, 158, 0.16],
    shade: (x) => 0.1 * Math.sin(x * 0.021) + 0.06 * Math.sin(x * 0.053 + 2),
  })
  paint(
    awning,
    (g) => {
      for (let i = -2; i < 20; i += 2)
        poly(g, [
          [i * STRIPE, BAR - 4],
          [(i + 1) * STRIPE, BAR - 4],
          [(i + 1) * STRIPE + 2, 180],
          [i * STRIPE + 2, 180],
        ])
    },
    {
      color: ['#8a6c4c', '#c4a478', '#f0dcb0', '#fff6dc'],
      tone: 0.46,
      clip: sheet,
      edge: [1.6, 40],
      wash: 0.24,
      washSize: 110,
      pool: 0.08,
      grain: 0.06,
      grad: [0, BAR, -0.2, 0, 158, 0.22],
      shade: (x) => 0.1 * Math.sin(x * 0.021) + 0.06 * Math.sin(x * 0.053 + 2),
    },
  )
  paint(
    awning,
    (g) => {
      for (let i = 0; i < 28; i++) {
        const x = rng.range(-20, 1620)
        limb(g, [
          [x, BAR + 4, 0.6],
          [x + rng.normal() * 5, BAR + 36, 2.4],
          [x + rng.normal() * 8, 126, 0.6],
        ])
      }
      limb(g, '-20,122,1.6 800,126,2 1620,121,1.6')
    },
    { color: '#7a4a24', clip: sheet, edge: [2, 30], pool: 0, dry: 0.3, alpha: 0.4 },
  )
  // the bar it is laced to
  paint(
    awning,
    (g) =>
      limb(g, [
        [-40, BAR + 2, 13],
        [800, BAR - 2, 13],
        [1640, BAR + 2, 13],
      ]),
    {
      color: ['#241c18', '#4e443c', '#8c8070', '#e4d8b8'],
      tone: 0.36,
      edge: [0.8, 40],
      wash: 0.3,
      form: { light: [400, -200], r: 5, amt: 0.5, steps: 3 },
      shadow: { dx: 4, dy: 10, r: 8, a: 0.45, color: '#3a1c0a', inside: true },
    },
  )
  paint(
    awning,
    (g) => {
      for (let x = 20; x < 1620; x += STRIPE)
        limb(g, [
          [x - 3, BAR - 8, 3],
          [x + 4, BAR + 12, 3],
        ])
    },
    { color: '#e8dcbc', edge: [0.8, 10], pool: 0, alpha: 0.7 },
  )
}

/** The sun that comes in under the edge, and what a wiped skin gives back of it. */
export function drawFruitLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.6, blend: 'add' })
  glow(light, { x: 540, y: 560, r: 360, color: '#ffb054', a: 0.16, p: 1.7 })
  glow(light, { x: 200, y: 320, r: 520, color: '#ffe0a0', a: 0.16, p: 1.5 })
}
