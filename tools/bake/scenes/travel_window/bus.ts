import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { type PaintOptions, paint } from '../../kit/paint.ts'
import { bow, hoop } from '../../kit/pen.ts'
import { smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { SUN, PANEL, PLUSH } from './palette.ts'

// The handle on the back of a seat.
const GRIP: PaintOptions = {
  color: ['#8a7a44', '#c8b264', '#f2e2a0'],
  tone: 0.5,
  edge: [0.8, 20],
  pool: 0.14,
  form: { light: SUN, r: 4, amt: 0.4, steps: 3 },
}

/** Window posts, rubber, the panel under the glass. */
export function drawFrame(bus: Layer) {
  const panel: PaintOptions = {
    color: PANEL,
    edge: [1.4, 60],
    wash: 0.1,
    washSize: 240,
    pool: 0.1,
    grain: 0.07,
  }
  paint(
    bus,
    (g) => {
      g.fillRect(-20, -20, 1660, 104)
      g.fillRect(-20, 612, 1660, 320)
    },
    {
      ...panel,
      tone: 0.46,
      shade: (_x, y) => 0.12 * smooth(700, 620, y) * smooth(600, 640, y) - 0.36 * smooth(650, 860, y),
    },
  )
  paint(
    bus,
    (g) => {
      g.fillRect(176, 70, 46, 560)
      g.fillRect(1096, 70, 46, 560)
    },
    {
      ...panel,
      tone: 0.5,
      form: { light: SUN, r: 8, amt: 0.3, steps: 3 },
      shadow: { dx: 10, dy: 4, r: 8, a: 0.3, color: '#4a4854' },
    },
  )
  paint(
    bus,
    (g) => {
      g.lineWidth = 11
      for (const [x, w] of [
        [-60, 232],
        [226, 866],
        [1146, 540],
      ] as const) {
        g.beginPath()
        g.roundRect(x, 82, w, 532, 26)
        g.stroke()
      }
    },
    {
      color: ['#1f1f28', '#3a3a44', '#5c5a60'],
      tone: 0.4,
      edge: [1, 50],
      pool: 0.1,
      form: { light: SUN, r: 4, amt: 0.4, steps: 2 },
    },
  )
  paint(
    bus,
    (g) => {
      limb(g, '-20,44,3 800,46,3 1640,44,3')
      limb(g, '-20,690,3 800,692,3 1640,690,3')
      for (let x = 30; x < 1640; x += 96) g.fillRect(x, 724, 60, 4)
    },
    { color: '#5b5863', edge: [0.8, 40], pool: 0, alpha: 0.5 },
  )
  // what the sun lays on the sill
  paint(bus, (g) => poly(g, '250,622 1080,620 1130,664 330,668'), {
    color: '#fff4da',
    edge: [3, 40],
    soft: 4,
    pool: 0,
    alpha: 0.4,
  })
}

/** A rail with handles, each hanging in its own swing, and a pole with a stop button. */
export function drawHandles(stage: Stage, bus: Layer) {
  const handles = stage.layer('handles', { depth: 0.55, sway: { x: 3, y: 0, rotation: 0, seconds: 2.4 } })
  const strap: PaintOptions = {
    color: ['#6a5a34', '#a8924e', '#dcc67c', '#f8ecb8'],
    tone: 0.5,
    edge: [0.8, 24],
    pool: 0.16,
    form: { light: SUN, r: 4, amt: 0.4, steps: 3 },
  }
  paint(bus, (g) => limb(g, '-20,30,12 800,34,12 1640,30,12'), {
    ...strap,
    color: PANEL,
    shadow: { dx: 0, dy: 8, r: 6, a: 0.3, color: '#4a4854' },
  })
  for (const [x, swing] of [
    [96, -14],
    [318, -8],
    [742, -17],
    [880, -11],
    [1300, -6],
    [1470, -15],
  ] as const) {
    paint(
      handles,
      (g) =>
        limb(g, [
          [x, 30, 11],
          [x + swing * 0.4, 76, 10],
          [x + swing, 118, 8],
        ]),
      { ...strap, color: ['#4a4854', '#716d78', '#a8a2a4'], tone: 0.44 },
    )
    paint(handles, (g) => hoop(g, 9, [x + swing * 1.4, 148, 25, 30], { turn: -swing * 0.014 }), {
      ...strap,
      shadow: { dx: 3, dy: 5, r: 4, a: 0.25, color: '#4a4854' },
    })
  }
  paint(bus, (g) => limb(g, '962,-20,17 960,420,17 964,940,18'), {
    ...strap,
    shadow: { dx: 10, dy: 2, r: 8, a: 0.3, color: '#4a4854' },
  })
  // the button, and its small light
  paint(bus, blob('944,412,1 980,411,1 984,420 984,476 979,484,1 945,484,1 940,474 940,420'), {
    color: ['#3a3a46', '#5c5c68', '#9a98a0'],
    tone: 0.4,
    edge: [0.8, 30],
    pool: 0.14,
    form: { light: SUN, r: 6, amt: 0.4, steps: 3 },
    shadow: { dx: 8, dy: 6, r: 6, a: 0.35, color: '#4a4854' },
  })
  paint(bus, (g) => oval(g, [962, 448, 12, 12]), {
    color: ['#6d4a2a', '#b8843c', '#ecc878'],
    tone: 0.5,
    edge: [0.5, 16],
    pool: 0.2,
    form: { light: SUN, r: 4, amt: 0.4, steps: 3 },
  })
}

/** The upper panes slide; hers has been pushed open by order. */
export function drawVents(bus: Layer) {
  const bar: PaintOptions = {
    color: ['#1f1f28', '#3a3a44', '#6a6870'],
    tone: 0.4,
    edge: [0.8, 50],
    pool: 0.1,
    form: { light: SUN, r: 3, amt: 0.4, steps: 2 },
  }
  paint(
    bus,
    (g) => {
      limb(g, '226,212,7 660,213,7 1092,212,7')
      limb(g, '1146,212,7 1620,213,7')
      limb(g, '-20,212,7 170,212,7')
      limb(g, '560,88,7 560,212,7')
      limb(g, '1400,88,6 1400,212,6')
    },
    bar,
  )
  // what is shut has a second glass in it
  paint(bus, (g) => poly(g, '566,90 1086,90 1086,208 566,208'), {
    color: '#e4ece8',
    edge: [0.8, 40],
    pool: 0,
    alpha: 0.2,
  })
}

/** Her seat, from the side. */
export function drawSeats(stage: Stage) {
  const seats = stage.layer('seat', { depth: 0.65 })
  paint(
    seats,
    blob(
      '196,940,1 222,760 232,560 250,480 288,462 322,482 334,560 338,700 352,822,1 520,838 640,846 690,864 700,900 694,940,1',
    ),
    PLUSH,
  )
  paint(
    seats,
    (g) => {
      limb(g, '262,500,1 272,640,5 290,800,1')
      limb(g, '380,850,1 520,864,4 660,876,1')
    },
    { color: '#1c1d30', edge: [2, 30], pool: 0, alpha: 0.5 },
  )
  paint(seats, (g) => bow(g, 13, [242, 484], [280, 426], [326, 486]), GRIP)
}

/** The seat in front, empty since two stops ago. */
export function drawNextSeat(stage: Stage) {
  const near = stage.layer('next', { depth: 0.9 })
  paint(
    near,
    blob(
      '1040,940,1 1064,760 1072,600 1092,520 1132,500 1168,522 1180,600 1184,760 1200,868,1 1380,884 1520,890 1640,900 1640,960,1 1040,960,1',
    ),
    { ...PLUSH, tone: 0.36 },
  )
  paint(
    near,
    (g) => {
      limb(g, '1104,540,1 1114,700,5 1130,860,1')
      limb(g, '1240,900,1 1400,914,4 1600,924,1')
    },
    { color: '#1c1d30', edge: [2, 30], pool: 0, alpha: 0.5 },
  )
  paint(near, (g) => bow(g, 13, [1084, 522], [1124, 462], [1170, 524]), GRIP)
}
