import { limb, oval, poly } from '../../../kit/brush.ts'
import { cracks } from '../../../kit/cracks.ts'
import { wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { straight } from '../../../kit/pen.ts'
import { bell, createRng } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'
import { TUBE, WALL } from './palette.ts'

/** Far wall with a window, ceiling, lino; and the tube. */
export function drawRoom(stage: Stage) {
  const rng = createRng(401)
  const back = stage.layer('room', { depth: 0 })
  const far = (x: number, y: number) => bell(x, y, { x0: 640, y0: 180, rx: 420, ry: 330 })
  wash(back, WALL, { toneAt: (x, y) => 0.24 + 0.4 * far(x, y), cloud: 0.2, size: 300 })
  paint(back, (g) => poly(g, '-20,-20 1640,-20 900,190 380,190'), {
    color: WALL,
    tone: 0.3,
    edge: [2, 60],
    wash: 0.26,
    washSize: 200,
    pool: 0.1,
    shade: (x, y) => 0.4 * bell(x, y, { x0: 640, y0: 110, rx: 300, ry: 90 }),
  })
  paint(back, (g) => poly(g, '380,596 900,596 1640,930 -360,930'), {
    color: ['#0e1415', '#202b2b', '#3c4a46', '#66736a', '#a3aea0'],
    tone: 0.34,
    edge: [2, 60],
    wash: 0.26,
    washSize: 190,
    pool: 0,
    shade: (x, y) => 0.3 * bell(x, y, { x0: 640, y0: 690, rx: 200, ry: 180 }),
  })
  paint(
    back,
    (g) => {
      for (let i = -4; i < 9; i++) straight(g, 2, [640 + (i - 2) * 66, 596], [640 + (i - 2) * 180, 930])
      for (const y of [620, 652, 700, 770, 860]) straight(g, 1.6, [200, y], [1120, y])
    },
    { color: '#0c1213', edge: [1.2, 30], pool: 0, dry: 0.16, alpha: 0.4 },
  )
  paint(back, (g) => g.fillRect(380, 440, 520, 158), {
    color: ['#182426', '#2f4244', '#4f6660', '#84937e'],
    tone: 0.4,
    edge: [1.4, 50],
    wash: 0.3,
    washSize: 110,
    pool: 0.16,
    alpha: 0.8,
  })
  cracks(
    back,
    rng,
    { n: 26, x: [390, 890], y: [200, 560], width: [0.6, 1.6], pieces: 3, swing: 16, drop: [6, 24] },
    { color: '#1b2627', dry: 0.24, alpha: 0.45 },
  )
  // window: blue evening, a works with its lights on
  paint(back, (g) => g.fillRect(566, 246, 168, 150), {
    color: ['#101c30', '#22364f', '#45607a', '#8297a6'],
    tone: 0.44,
    edge: [1.2, 30],
    wash: 0.4,
    washSize: 70,
    pool: 0.2,
  })
  paint(
    back,
    (g) => {
      poly(g, '566,396 566,346 610,346 610,330 660,330 660,352 734,352 734,396')
    },
    {
      color: ['#0d1522', '#1c2a3c'],
      edge: [1, 16],
      pool: 0.1,
      clip: stage.mask((g) => g.fillRect(566, 246, 168, 150)),
    },
  )
  paint(
    back,
    (g) => {
      for (let i = 0; i < 9; i++) g.fillRect(572 + i * 18, 364 + (i % 2) * 10, 7, 6)
    },
    { color: '#e0b46a', edge: [0.6, 8], pool: 0, alpha: 0.8 },
  )
  paint(
    back,
    (g) => {
      g.lineWidth = 11
      g.strokeRect(562, 242, 176, 158)
      straight(g, 6, [650, 244], [650, 398])
      g.fillRect(552, 400, 196, 11)
    },
    {
      color: WALL,
      tone: 0.56,
      edge: [1.2, 40],
      form: { light: TUBE, r: 4, amt: 0.4, steps: 3 },
      shadow: { dx: 0, dy: 8, r: 7, a: 0.4 },
    },
  )
  // a timetable nobody reads any more, a mirror the size of a hand
  paint(
    back,
    (g) => {
      poly(g, '432,270 496,268 498,352 434,354')
    },
    {
      color: ['#7e8a84', '#b4bdb2', '#dfe4d8'],
      tone: 0.5,
      edge: [1, 24],
      wash: 0.24,
      washSize: 30,
      pool: 0.16,
      shadow: { dx: 2, dy: 6, r: 5, a: 0.3 },
    },
  )
  paint(
    back,
    (g) => {
      for (let i = 0; i < 6; i++)
        limb(g, [
          [440, 284 + i * 11, 1.2],
          [462, 283 + i * 11, 1.6],
          [rng.range(476, 490), 283 + i * 11, 1],
        ])
    },
    { color: '#56625e', edge: [0.6, 8], pool: 0, dry: 0.2, alpha: 0.6 },
  )
  paint(back, (g) => oval(g, [812, 306, 22, 30]), {
    color: ['#4a5c62', '#93a6a8', '#dbe4de'],
    tone: 0.5,
    edge: [0.8, 20],
    pool: 0.3,
    poolR: 3,
    shadow: { dx: 2, dy: 6, r: 5, a: 0.3 },
  })
  paint(
    back,
    (g) => {
      g.fillRect(470, 100, 340, 20)
    },
    { color: WALL, tone: 0.66, edge: [0.8, 40], pool: 0.2, shadow: { dx: 0, dy: -6, r: 8, a: 0.3 } },
  )
  paint(back, (g) => g.fillRect(482, 116, 316, 11), {
    color: ['#dfe9e2', '#f4faf4', '#ffffff'],
    tone: 0.7,
    edge: [0.6, 30],
    pool: 0,
  })
}
