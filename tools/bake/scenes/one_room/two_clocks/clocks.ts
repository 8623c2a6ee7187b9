import { limb, oval, poly } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { straight } from '../../../kit/pen.ts'
import { createRng } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { lit, PALE, SUN, WOOD } from './palette.ts'

/** Where a face's own circle (-1..1, -1..1) comes to lie, and what a unit of it is wide there. */
type Dial = {
  at: (u: number, v: number) => readonly [number, number]
  r: number
  /** Minutes after ten. */ minutes: number
}

// A face with strokes for hours; the two clocks are to be told apart by their hands, from the other end of a hall.
function drawDial(layer: Layer, { at, r, minutes }: Dial, face: PaintOptions) {
  const ring = (d: number) =>
    Array.from({ length: 40 }, (_, i) =>
      at(Math.sin((i * Math.PI) / 20) * d, Math.cos((i * Math.PI) / 20) * d),
    )
  paint(layer, (g) => poly(g, ring(1)), {
    color: PALE,
    edge: [0.9, 30],
    wash: 0.12,
    washSize: r,
    pool: 0.22,
    poolR: r * 0.08,
    ...face,
  })
  const on = (turn: number, d: number) => at(Math.sin(turn) * d, -Math.cos(turn) * d)
  const ink = { color: '#140b05', edge: [0.5, 12] as const, pool: 0 }
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 12; i++) {
        const turn = (i * Math.PI) / 6
        limb(g, [
          [...on(turn, 0.88), r * (i % 3 ? 0.04 : 0.07)],
          [...on(turn, 0.74), r * (i % 3 ? 0.03 : 0.06)],
        ])
      }
    },
    { ...ink, alpha: 0.8 },
  )
  paint(
    layer,
    (g) => {
      const hour = ((10 + minutes / 60) * Math.PI) / 6
      const minute = (minutes * Math.PI) / 30
      limb(g, [
        [...on(hour + Math.PI, 0.14), r * 0.09],
        [...on(hour, 0.3), r * 0.12],
        [...on(hour, 0.52), r * 0.06],
      ])
      limb(g, [
        [...on(minute + Math.PI, 0.16), r * 0.07],
        [...on(minute, 0.4), r * 0.085],
        [...on(minute, 0.78), r * 0.05],
      ])
      g.beginPath()
      g.arc(...at(0, 0), r * 0.08, 0, 7)
      g.fill()
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
  drawDial(things, { at: (u, v) => [752 + u * 51, 176 + v * 51], r: 51, minutes: 4 }, { tone: 0.8 })
}

// A place on the side wall: its distance from the corner by x, its height as it would be in the corner.
const onSide = (x: number, h: number) => [x, 365 + ((h - 365) * (697 - x)) / 367] as const
const side = (points: string) =>
  points.split(' ').map((p) => {
    const [x = 0, h = 0] = p.split(',').map(Number)
    return onSide(x, h)
  })

/** The clock at the door, flat on the side wall: a nail, a case, a face, a pendulum behind glass; nearest us the jamb. */
export function drawNearClock(stage: Stage) {
  const front = stage.layer('front', { depth: 0.4 })
  const frame: PaintOptions = {
    color: ['#0c0a06', '#211a0e', '#443218', '#78592a', '#c09244', '#f6d890'],
    tone: 0.3,
    edge: [1.4, 50],
    wash: 0.2,
    washSize: 90,
    pool: 0.14,
    form: { light: SUN, r: 9, amt: 0.4, steps: 4 },
    rim: { light: SUN, color: '#ffd890', w: 3.4, amt: 0.85 },
    shadow: { dx: -16, dy: 12, r: 12, a: 0.6 },
  }
  paint(front, (g) => limb(g, '206,140,5 206,176,4'), {
    color: ['#3c240c', '#e2ac50'],
    tone: 0.5,
    edge: [0.5, 8],
    shadow: { dx: -8, dy: 5, r: 4, a: 0.5 },
  })
  paint(front, (g) => poly(g, side('164,395 248,395 248,516 236,528 176,528 164,516')), frame)
  paint(front, (g) => poly(g, side('170,236 240,236 270,266 270,372 240,404 170,404 140,372 140,266')), frame)
  drawDial(
    front,
    { at: (u, v) => onSide(205 + u * 52, 320 + v * 66), r: 74, minutes: 0 },
    { tone: 0.5, grad: [150, 320, -0.2, 260, 320, 0.16] },
  )
  // glass, and what swings behind it
  paint(front, (g) => poly(g, side('174,412 240,412 240,510 230,520 182,520 174,510')), {
    color: ['#060604', '#12100a', '#2a2010', '#54401c'],
    tone: 0.34,
    edge: [1, 30],
    wash: 0.2,
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
      limb(g, '206,436,3.4 212,490,3.4 216,534,3.4')
      oval(g, [217, 544, 17, 21])
    },
    { color: ['#3c240c', '#946224', '#e2ac50', '#fff2c0'], tone: 0.5, edge: [0.8, 20], ...lit(8, 0.9) },
  )
  drawJamb(stage)
}

function drawJamb(stage: Stage) {
  const rng = createRng(321)
  const jamb = stage.layer('jamb', { depth: 0.95 })
  paint(jamb, (g) => poly(g, '-40,-40 66,-40 74,940 -40,940'), {
    color: ['#060705', '#10110b', '#231d10', '#4a3a1c'],
    tone: 0.3,
    edge: [2, 60],
    wash: 0.24,
    washSize: 140,
    rim: { light: SUN, color: '#d8a456', w: 4, amt: 0.6 },
    shadow: { dx: 14, dy: 0, r: 18, a: 0.5 },
  })
  paint(
    jamb,
    (g) => {
      for (let i = 0; i < 16; i++) {
        const x = rng.range(0, 62)
        const y = rng.range(0, 800)
        straight(g, rng.range(0.6, 1.8), [x, y], [x + rng.normal() * 3, y + rng.range(40, 160)])
      }
    },
    { color: '#030302', edge: [1.2, 24], pool: 0, dry: 0.14, alpha: 0.7 },
  )
}
