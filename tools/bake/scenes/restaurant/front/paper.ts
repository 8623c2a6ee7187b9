import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { createRng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LANTERN, RED } from './palette.ts'

const SHEET: PaintOptions = {
  color: RED,
  tone: 0.56,
  edge: [0.9, 16],
  wash: 0.22,
  washSize: 40,
  pool: 0.16,
  poolR: 3,
  form: { light: LANTERN, r: 5, amt: 0.3, steps: 4 },
  shadow: { dx: -2, dy: 4, r: 4, a: 0.45, color: '#1a0604' },
}

/** Red paper: strips beside the door, a cut flower on the wall, a lantern. Nothing is written on it. */
export function drawPaper(room: Layer) {
  const rng = createRng(43)
  for (const x of [412, 548])
    paint(
      room,
      (g) =>
        poly(g, [
          [x - 9, 232],
          [x + 9, 231],
          [x + 8, 400],
          [x - 8, 402],
        ]),
      SHEET,
    )
  paint(
    room,
    (g) => {
      for (const x of [412, 548])
        for (let i = 0; i < 6; i++)
          oval(g, [x + rng.normal(), 252 + i * 25, 3.6 + rng() * 1.6, 5 + rng() * 3])
    },
    { color: '#e0a45a', edge: [2.4, 7], soft: 1.4, pool: 0, alpha: 0.4 },
  )
  drawCutFlower(room, [792, 300, 52])
  drawLantern(room)
}

function drawCutFlower(room: Layer, [x, y, r]: readonly [number, number, number]) {
  paint(
    room,
    (g) =>
      poly(g, [
        [x, y - r],
        [x + r, y],
        [x, y + r],
        [x - r, y],
      ]),
    SHEET,
  )
  // what the scissors took out
  paint(
    room,
    (g) => {
      for (let i = 0; i < 8; i++) {
        const a = (i * Math.PI) / 4
        oval(g, [x + Math.cos(a) * r * 0.36, y + Math.sin(a) * r * 0.36, r * 0.13, r * 0.055], a)
        if (i % 2 === 0)
          oval(g, [x + Math.cos(a) * r * 0.66, y + Math.sin(a) * r * 0.66, r * 0.1, r * 0.05], a + 1.57)
      }
      oval(g, [x, y, r * 0.09, r * 0.09])
    },
    { color: ['#6a2c12', '#c98238'], tone: 0.6, edge: [0.8, 9], pool: 0.2 },
  )
}

function drawLantern(room: Layer) {
  const [x, y] = LANTERN
  paint(
    room,
    (g) => {
      limb(g, [
        [x, 60, 2.4],
        [x, y - 52, 2.4],
      ])
      g.fillRect(x - 20, y - 56, 40, 10)
      g.fillRect(x - 18, y + 46, 36, 9)
    },
    { color: ['#1c0906', '#5a2a12', '#c98a40'], tone: 0.5, edge: [0.8, 20] },
  )
  paint(
    room,
    (g) => {
      shape(g, [
        [x - 20, y - 48, 1],
        [x + 20, y - 48, 1],
        [x + 56, y - 26],
        [x + 64, y],
        [x + 54, y + 28],
        [x + 18, y + 48, 1],
        [x - 18, y + 48, 1],
        [x - 54, y + 28],
        [x - 64, y],
        [x - 56, y - 26],
      ])
      g.fill()
    },
    {
      color: ['#8c1808', '#c83414', '#f06a26', '#ffb65c', '#fff0bc'],
      tone: 0.42,
      edge: [0.9, 30],
      wash: 0.1,
      washSize: 40,
      pool: 0.2,
      poolR: 8,
      shade: (px, py) => 0.5 * Math.exp(-(((px - x) / 26) ** 2 + ((py - y - 8) / 26) ** 2)),
    },
  )
  paint(
    room,
    (g) => {
      for (const t of [-0.8, -0.45, 0, 0.45, 0.8])
        limb(g, [
          [x + t * 20, y - 48, 0.8],
          [x + t * 64, y, 1.8],
          [x + t * 18, y + 48, 0.8],
        ])
      for (let i = -3; i <= 3; i++)
        limb(g, [
          [x + i * 4, y + 54, 1.4],
          [x + i * 4.4, y + 82, 1],
        ])
    },
    { color: '#8c1c0a', edge: [0.5, 14], pool: 0, alpha: 0.6 },
  )
}
