import { dryStroke, oval, poly } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { ridgeLine, under } from '../../../kit/land.ts'
import { glow, wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer, type Pen } from '../../../kit/stage.ts'
import { at, BOARD, SKY } from './palette.ts'

/** A lid of cloud, a hill, the low houses of the lane: five chimneys, of which one smokes. */
export function drawFarEnd(back: Layer) {
  const rng = createRng(811)
  wash(back, ['#8e9497', '#a8adad', '#c1c4c0', '#d5d5cd', '#e3e1d6'], {
    toneAt: (x, y) => 0.44 + 0.4 * smooth(40, 430, y) - 0.1 * smooth(400, 1500, x),
    cloud: 0.26,
    size: 360,
    sx: 0.55,
    sy: 1.5,
    y1: 520,
  })
  const hill = ridgeLine(rng, '-20,404 240,372 460,352 620,372 820,346 1060,388 1340,362 1620,392', { rough: 12, wl: 100 })
  paint(back, under(hill, 520), {
    color: ['#8f979a', '#a6adad', '#bdc1bc'],
    edge: [2.4, 60],
    wash: 0.28,
    pool: 0.06,
    fade: [0, 380, 1, 0, 470, 0.3],
  })
  const wall = createCutter(back, { color: ['#6c6f6e', '#8b8d89', '#aaaba4'], edge: [1.4, 24], wash: 0.28, washSize: 60, tone: 0.5 })
  for (const [x, w, h, smokes] of [
    [470, 74, 26, false],
    [548, 62, 22, false],
    [616, 96, 32, true],
    [716, 64, 24, false],
    [784, 80, 27, false],
  ] as const) {
    wall.board([[x, 462], [x + w, 462], [x + w, 462 - h], [x, 462 - h]], { tone: 0.6 })
    wall.board([[x - 8, 464 - h], [x + w + 8, 464 - h], [x + w * 0.82, 462 - h * 1.9], [x + w * 0.16, 462 - h * 1.9]], { tone: 0.3 })
    wall.board([[x + w * 0.84, 462 - h * 1.4], [x + w * 0.97, 462 - h * 1.4], [x + w * 0.97, 462 - h * 2.5], [x + w * 0.84, 462 - h * 2.5]], { tone: 0.2 })
    if (!smokes) continue
    wall.board([[x + 26, 456], [x + 42, 456], [x + 42, 440], [x + 26, 440]], { color: ['#d98f3c', '#f7c878', '#ffe6b0'], tone: 0.6, pool: 0 })
    for (let i = 0; i < 18; i++)
      glow(back, {
        x: x + w * 0.9 + i * 7 + rng.normal() * 5,
        y: 380 - i * 11,
        r: 12 + i * 4.4,
        color: '#e9e7de',
        a: 0.26 * (1 - i / 20),
        p: 1.3,
        noise: 1.1,
      })
  }
}

/** The lane: frozen mud that nobody has walked on since, ruts with ice in them, straw. */
export function drawGround(back: Layer) {
  const rng = createRng(813)
  paint(back, under((x) => 462 + 2 * Math.sin(x / 60), 930), {
    color: ['#4d4a43', '#6c685f', '#8f8b80', '#b0ac9f', '#cdc9bc'],
    tone: 0.56,
    edge: [2, 60],
    wash: 0.3,
    washSize: 150,
    pool: 0,
    shade: (_x, y) => 0.1 * smooth(560, 470, y) - 0.16 * smooth(720, 900, y),
  })
  for (let i = 0; i < 44; i++) {
    const z = rng.range(2.6, 14)
    const [x, y] = at(rng.range(-1.5, 1.3), 0, z)
    const l = 420 / z
    paint(
      back,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + l * 0.4, y + rng.normal() * 3],
            [x + l, y + rng.normal() * 5],
          ],
          width: 60 / z,
          bristles: 14,
          load: 0.46,
          thin: [0.6, 2],
        }),
      { color: rng() < 0.5 ? '#d8d4c6' : '#57534b', edge: [3, 26], soft: 0.5, pool: 0, alpha: 0.42 },
    )
  }
  // two ruts run to the far end; ice lies in them
  for (const rut of [-0.62, 0.5])
    paint(back, (g) => poly(g, [at(rut - 0.09, 0, 1.9), at(rut + 0.09, 0, 1.9), at(rut + 0.06, 0, 30), at(rut - 0.06, 0, 30)]), {
      color: ['#55514a', '#7c776c'],
      tone: 0.5,
      edge: [4, 30],
      soft: 1.6,
      pool: 0,
      alpha: 0.6,
    })
  const ice = (g: Pen) => {
    for (const [x, z, r] of [
      [-0.6, 4.4, 0.3],
      [0.5, 3.1, 0.26],
      [0.48, 7, 0.34],
      [-0.62, 9.6, 0.4],
      [-0.2, 2.9, 0.16],
    ] as const) {
      const [X, Y] = at(x, 0, z)
      oval(g, [X, Y, (r * 900) / z, (r * 240) / z], 0)
    }
  }
  paint(back, ice, {
    color: ['#a9b3b6', '#cdd3d2', '#eef0ea'],
    tone: 0.6,
    edge: [6, 22],
    wash: 0.34,
    washSize: 40,
    pool: 0.3,
    rim: { light: SKY, color: '#ffffff', w: 2, amt: 0.6 },
  })
  paint(
    back,
    (g) => {
      for (let i = 0; i < 130; i++) {
        const [x, y] = at(rng.range(-1.6, 1.6), 0, rng.range(2.2, 9))
        const a = rng.range(-0.6, 0.6)
        g.lineWidth = rng.range(0.8, 2)
        g.beginPath()
        g.moveTo(x, y)
        g.lineTo(x + Math.cos(a) * 16, y + Math.sin(a) * 7)
        g.stroke()
      }
    },
    { color: BOARD, tone: 0.9, edge: [1, 10], pool: 0, alpha: 0.6 },
  )
}
