import { dryStroke, limb, poly, shape } from '../../../kit/brush.ts'
import { type Gradient, paint } from '../../../kit/paint.ts'
import { type Rng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { drawDoor } from './door.ts'
import { DOOR, NIGHT_SNOW } from './palette.ts'

/** The house: clay walls, paper windows, a paper door with a lamp behind it, thatch and snow. */
export function drawHouse(house: Layer, rng: Rng) {
  const near = (x: number, y: number) => Math.exp(-(((x - DOOR[0]) / 190) ** 2 + ((y - DOOR[1]) / 150) ** 2))
  // wall: clay over stalks, whitewashed once
  paint(house, (g) => poly(g, '236,392 900,384 896,648 240,652'), {
    color: ['#12131f', '#232433', '#3f3c44', '#6a5c50', '#a88a62', '#d9b47c'],
    tone: 0.2,
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
  paint(
    house,
    (g) => {
      for (let i = 0; i < 40; i++) {
        let x = rng.range(250, 890),
          y = rng.range(420, 630)
        g.lineWidth = rng.range(0.6, 1.8)
        g.beginPath()
        g.moveTo(x, y)
        for (let j = 0; j < 3; j++) {
          x += rng.normal() * 20
          y += rng.range(6, 26)
          g.lineTo(x, y)
        }
        g.stroke()
      }
    },
    { color: '#0c0c14', edge: [2, 16], pool: 0, dry: 0.2, alpha: 0.5 },
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
  // split wood along the wall, snow on it; jars under snow caps at the other end
  for (let r = 0; r < 5; r++)
    for (let i = 0; i < 8 - (r > 3 ? 2 : 0); i++) {
      const x = 270 + i * 27 + (r % 2) * 12 + rng.normal() * 3,
        y = 640 - r * 20 + rng.normal() * 2,
        q = rng.range(9, 13)
      paint(
        house,
        (g) => {
          g.beginPath()
          g.ellipse(x, y, q * 1.1, q * 0.86, rng.normal() * 0.3, 0, 7)
          g.fill()
        },
        {
          color: ['#10121c', '#2a2a32', '#554a42', '#94734a'],
          tone: 0.34 + 0.1 * smooth(270, 480, x),
          edge: [1, 12],
          wash: 0.3,
          washSize: 20,
          pool: 0.34,
          poolR: 3,
          rim: { light: DOOR, color: '#d79a52', w: 2.4, amt: 0.8, reach: 200 },
        },
      )
    }
  paint(
    house,
    (g) => {
      shape(g, '256,556,1 262,538 300,532 350,536 410,534 452,544 470,556,1 420,552 350,556 300,552')
      g.fill()
    },
    { color: NIGHT_SNOW, tone: 0.62, edge: [2, 24], torn: { w: 3, color: '#a8b4c0', amt: 0.7 } },
  )
  // roof: thatch thick as a mattress, then the snow on it
  paint(
    house,
    (g) => {
      shape(
        g,
        '146,396,1 190,330 262,258 316,232,1 560,222 806,226,1 884,262 960,330 1004,388,1 960,410 880,402 700,412 560,406 400,414 260,406 190,414,1',
      )
      g.fill()
    },
    {
      color: ['#0b0d16', '#1a1b24', '#332d28', '#6a5234', '#a8803f'],
      tone: 0.3,
      edge: [3, 40],
      wash: 0.3,
      washSize: 110,
      form: { light: [592, 900], r: 14, amt: 0.42, steps: 3 },
      shade: (x, y) => 0.36 * smooth(380, 412, y) * Math.exp(-(((x - 610) / 210) ** 2)),
      shadow: { dx: 0, dy: 22, r: 12, a: 0.5, inside: true },
    },
  )
  paint(
    house,
    (g) => {
      for (let i = 0; i < 300; i++) {
        const x = rng.range(150, 1000),
          y = 392 + rng.normal() * 8
        limb(g, [
          [x, y - 8, 2],
          [x + rng.normal() * 5, y + rng.range(8, 22), 0.7],
        ])
      }
    },
    {
      color: ['#120f0f', '#3c2f22', '#8a683a', '#d8a758'],
      edge: [1, 10],
      pool: 0,
      tone: 0.2,
      shade: (x) => 0.6 * Math.exp(-(((x - 612) / 210) ** 2)),
    },
  )
  const cap =
    '136,384,1 182,318 254,244 312,216,1 560,204 810,210,1 892,248 968,318 1014,378,1 960,372 930,388 880,374 800,384 730,372 640,386 560,376 470,388 400,376 320,390 250,378 200,392'
  paint(
    house,
    (g) => {
      shape(g, cap)
      g.fill()
    },
    {
      color: NIGHT_SNOW,
      tone: 0.58,
      edge: [3, 60],
      wash: 0.26,
      washSize: 170,
      pool: 0.06,
      torn: { w: 5, color: '#a9b6c3', amt: 0.8 },
      form: { light: [1300, -200], r: 34, amt: 0.3, steps: 4 },
      shade: (x, y) => -0.14 * smooth(500, 150, x) - 0.12 * smooth(280, 390, y),
    },
  )
  paint(
    house,
    (g) => {
      for (const l of ['312,224,1 262,290,3 206,372,1', '806,220,1 870,290,3 936,366,1']) limb(g, l)
    },
    { color: '#33455c', edge: [3, 30], soft: 1.6, pool: 0, alpha: 0.5 },
  )
  for (let i = 0; i < 9; i++) {
    const x = rng.range(250, 800),
      y = rng.range(250, 350)
    paint(
      house,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + 70, y + 10],
            [x + 180, y + 4],
          ],
          width: 22,
          bristles: 20,
          load: 0.5,
          thin: [0.6, 2],
        }),
      { color: rng() < 0.5 ? '#a5b3c0' : '#34465d', edge: [3, 30], soft: 0.8, pool: 0, alpha: 0.34 },
    )
  }
  // chimney of a hollow log, with its smoke
  paint(house, (g) => poly(g, '842,262 846,150 880,150 884,280'), {
    color: ['#0a0c14', '#1d1f29', '#3b3a3f'],
    tone: 0.42,
    edge: [2, 30],
    wash: 0.3,
    washSize: 40,
    form: { light: [1400, 200], r: 8, amt: 0.4, steps: 3 },
  })
  paint(
    house,
    (g) => {
      shape(g, '838,156,1 848,142 878,142 888,156,1 864,152')
      g.fill()
    },
    { color: '#8e9cab', edge: [1.4, 14], pool: 0 },
  )
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
