import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { createRng } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { lit, PALE, SUN, WOOD } from './palette.ts'

type Dial = { x: number; y: number; r: number; /** Minutes after ten. */ minutes: number; squash?: number }

// A face with strokes for hours; the two clocks are to be told apart by their hands.
function drawDial(layer: Layer, { x, y, r, minutes, squash = 1 }: Dial, face: PaintOptions) {
  paint(layer, (g) => oval(g, [x, y, r * squash, r]), {
    color: PALE,
    edge: [0.9, 30],
    wash: 0.2,
    washSize: r,
    pool: 0.22,
    poolR: r * 0.08,
    ...face,
  })
  const at = (turn: number, d: number): [number, number] => [
    x + Math.sin(turn) * d * r * squash,
    y - Math.cos(turn) * d * r,
  ]
  const ink = { color: '#1c0f06', edge: [0.5, 12] as const, pool: 0 }
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 12; i++) {
        const turn = (i * Math.PI) / 6
        limb(g, [
          [...at(turn, 0.86), r * (i % 3 ? 0.03 : 0.05)],
          [...at(turn, 0.74), r * (i % 3 ? 0.02 : 0.04)],
        ])
      }
    },
    { ...ink, alpha: 0.7 },
  )
  paint(
    layer,
    (g) => {
      const hour = ((10 + minutes / 60) * Math.PI) / 6
      const minute = (minutes * Math.PI) / 30
      limb(g, [
        [...at(hour + Math.PI, 0.12), r * 0.05],
        [...at(hour, 0.3), r * 0.075],
        [...at(hour, 0.5), r * 0.03],
      ])
      limb(g, [
        [...at(minute + Math.PI, 0.14), r * 0.04],
        [...at(minute, 0.4), r * 0.05],
        [...at(minute, 0.72), r * 0.024],
      ])
      oval(g, [x, y, r * 0.06, r * 0.06])
    },
    ink,
  )
}

/** The clock at the window: round, tin, four minutes ahead. */
export function drawFarClock(things: Layer) {
  paint(things, (g) => oval(g, [752, 176, 62, 62]), {
    color: WOOD,
    tone: 0.36,
    edge: [1.2, 30],
    wash: 0.2,
    washSize: 40,
    ...lit(7),
    shadow: { dx: -10, dy: 6, r: 9, a: 0.5 },
  })
  drawDial(things, { x: 752, y: 176, r: 50, minutes: 4 }, { tone: 0.56 })
}

/** The clock at the door, near and cut off below by nothing but the dark: a case, a face, a pendulum behind glass; beside it her scarf on a nail. */
export function drawNearClock(stage: Stage) {
  const front = stage.layer('front', { depth: 0.95 })
  const rng = createRng(321)
  // the jamb of the door
  paint(front, (g) => poly(g, '-40,-40 66,-40 74,940 -40,940'), {
    color: WOOD,
    tone: 0.14,
    edge: [2, 60],
    wash: 0.28,
    washSize: 140,
    rim: { light: SUN, color: '#e8b060', w: 4, amt: 0.6 },
    shadow: { dx: 14, dy: 0, r: 18, a: 0.5 },
  })
  const frame: PaintOptions = {
    color: WOOD,
    tone: 0.22,
    edge: [1.6, 50],
    wash: 0.26,
    washSize: 90,
    pool: 0.14,
    form: { light: SUN, r: 12, amt: 0.42, steps: 4 },
    rim: { light: SUN, color: '#ffd890', w: 4, amt: 0.85 },
    shadow: { dx: -12, dy: 14, r: 16, a: 0.55 },
  }
  paint(
    front,
    (g) => {
      shape(g, '118,470,1 306,462,1 304,640 290,676,1 212,700,1 136,684,1 122,650')
      g.fill()
    },
    frame,
  )
  paint(
    front,
    (g) => {
      shape(g, '144,206,1 276,202,1 338,268,1 340,410,1 280,478,1 146,484,1 82,416,1 80,272,1')
      g.fill()
    },
    frame,
  )
  drawDial(
    front,
    { x: 210, y: 342, r: 104, minutes: 0, squash: 0.97 },
    { tone: 0.44, grad: [110, 342, -0.16, 310, 342, 0.18] },
  )
  paint(
    front,
    (g) => {
      g.lineWidth = 7
      g.beginPath()
      g.ellipse(210, 342, 104, 107, 0, 0, 7)
      g.stroke()
    },
    { color: ['#2c190a', '#7a5020', '#d6a24c', '#fff0b8'], tone: 0.46, edge: [0.8, 30], ...lit(5) },
  )
  // glass, and what swings behind it
  paint(front, (g) => poly(g, '146,506 282,500 280,640 212,668 150,650'), {
    color: ['#0c0603', '#1f1108', '#3c240f', '#6a4318'],
    tone: 0.36,
    edge: [1, 30],
    wash: 0.3,
    washSize: 50,
    pool: 0.2,
  })
  // four seconds to the swing: an old clock, and nothing else in the room
  const pendulum = stage.layer('pendulum', {
    depth: 0.95,
    sway: { x: 0, y: 0, rotation: -7, seconds: 2, pivot: [212, 490], end: true },
  })
  paint(
    pendulum,
    (g) => {
      limb(g, '212,490,4 222,560,4 230,606,4')
      oval(g, [232, 618, 25, 25])
    },
    { color: ['#3c240c', '#946224', '#e2ac50', '#fff2c0'], tone: 0.5, edge: [0.8, 20], ...lit(9, 0.9) },
  )
  paint(front, (g) => limb(g, '262,512,3 266,570,5 262,630,2'), {
    color: '#ffe6a8',
    edge: [1.4, 20],
    soft: 1.6,
    pool: 0,
    alpha: 0.34,
  })
  paint(
    front,
    (g) => {
      for (let i = 0; i < 16; i++) {
        const x = rng.range(0, 62)
        const y = rng.range(0, 800)
        g.lineWidth = rng.range(0.6, 1.8)
        g.beginPath()
        g.moveTo(x, y)
        g.lineTo(x + rng.normal() * 3, y + rng.range(40, 160))
        g.stroke()
      }
    },
    { color: '#080402', edge: [1.2, 24], pool: 0, dry: 0.14, alpha: 0.7 },
  )
}
