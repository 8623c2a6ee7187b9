import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { glow, wash } from '../../../kit/light.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'
import { LAMP, HALL } from './palette.ts'
import { drawPassers } from './passers.ts'

/** The passage beyond: lit shops, people on their way, none of it sharp. */
export function drawHall(stage: Stage) {
  const rng = createRng(501)
  const hall = stage.layer('hall', { depth: 0.1 })
  wash(hall, HALL, {
    toneAt: (x, y) =>
      0.4 +
      0.16 * bell(x, y, { x0: 1100, y0: 260, rx: 560, ry: 240 }) -
      0.12 * smooth(420, 720, y) -
      0.16 * smooth(700, 60, x),
    cloud: 0.2,
    size: 320,
  })
  for (const [x, w, y, color] of [
    [180, 260, 150, ['#6e6878', '#968a90', '#bcaa9c', '#dcc8ac']],
    [520, 300, 140, ['#667282', '#8e9aa2', '#b4bcb8', '#d8dccc']],
    [900, 250, 150, ['#84726a', '#ae947c', '#d4b890', '#f0d8ac']],
    [1220, 320, 138, ['#7a768c', '#9c96a4', '#c4b8b6', '#e4d8cc']],
  ] as const) {
    paint(hall, (g) => g.fillRect(x, y, w, 330), {
      color,
      tone: 0.56,
      edge: [3, 50],
      soft: 5,
      wash: 0.3,
      washSize: 110,
      pool: 0.1,
    })
    paint(hall, (g) => g.fillRect(x - 6, y - 44, w + 12, 40), {
      color: HALL,
      tone: 0.3,
      edge: [3, 40],
      soft: 4,
      wash: 0.3,
      pool: 0.1,
    })
    paint(
      hall,
      (g) => {
        for (let i = 0; i < 6; i++)
          g.fillRect(x + 20 + i * w * 0.15, y + rng.range(60, 120), rng.range(14, 30), rng.range(100, 190))
      },
      { color: HALL, tone: 0.3, edge: [3, 20], soft: 5, wash: 0.4, washSize: 40, pool: 0, alpha: 0.5 },
    )
  }
  paint(hall, (g) => g.fillRect(-20, 480, 1660, 450), {
    color: HALL,
    tone: 0.4,
    edge: [3, 60],
    soft: 5,
    wash: 0.24,
    washSize: 200,
    pool: 0,
    shade: (x, y) => 0.2 * bell(x, y, { x0: 820, y0: 520, rx: 420, ry: 60 }) - 0.2 * smooth(640, 900, y),
  })
  drawPassers(hall)
}

/** The pane between: a frame, a frosted band, one reflection of the lamp. */
export function drawGlass(stage: Stage) {
  const glass = stage.layer('glass', { depth: 0.3 })
  paint(glass, (g) => g.fillRect(-20, 560, 1660, 60), {
    color: '#fbf4e6',
    edge: [1.4, 60],
    pool: 0,
    wash: 0.2,
    alpha: 0.4,
  })
  paint(
    glass,
    (g) => {
      for (const [x, w] of [
        [80, 40],
        [420, 70],
        [1180, 46],
        [1420, 26],
      ] as const)
        poly(g, [
          [x, -20],
          [x + w, -20],
          [x - 220 + w, 700],
          [x - 220, 700],
        ])
    },
    { color: '#fffaf0', edge: [2, 60], soft: 6, pool: 0, wash: 0.1, alpha: 0.16 },
  )
  const frame: PaintOptions = {
    color: ['#24242e', '#44424e', '#6a6670', '#a09894'],
    tone: 0.4,
    edge: [1.2, 60],
    wash: 0.2,
    washSize: 120,
    pool: 0.1,
    form: { light: LAMP, r: 6, amt: 0.4, steps: 3 },
  }
  paint(
    glass,
    (g) => {
      g.fillRect(-20, 40, 1660, 22)
      g.fillRect(986, 50, 26, 800)
      g.fillRect(-20, 782, 1660, 26)
    },
    { ...frame, shadow: { dx: 4, dy: 6, r: 8, a: 0.25, color: '#3a3844' } },
  )
  paint(glass, (g) => poly(g, '-20,806 1640,804 1640,930 -20,930'), {
    color: ['#5c5058', '#857678', '#b09c90', '#d8c4ac'],
    tone: 0.36,
    edge: [1.4, 60],
    wash: 0.24,
    washSize: 160,
    pool: 0,
  })
}

/** A lamp that hangs over every table alike. */
export function drawGlow(stage: Stage) {
  const lamp = stage.layer('lamp', { depth: 0.5 })
  paint(lamp, (g) => limb(g, '470,-20,3 470,70,3'), { color: '#2a2830', edge: [0.5, 20], pool: 0 })
  paint(lamp, blob('446,70,1 494,70,1 528,108 548,148,1 470,158 392,148,1 412,108'), {
    color: ['#24343a', '#43585c', '#789088', '#c4ccb4'],
    tone: 0.42,
    edge: [1, 30],
    wash: 0.14,
    washSize: 90,
    grain: 0.06,
    form: { light: [380, 40], r: 14, amt: 0.36, steps: 4 },
  })
  paint(lamp, (g) => oval(g, [470, 150, 76, 9]), {
    color: ['#ffdc94', '#fff8e0'],
    tone: 0.7,
    edge: [0.7, 20],
    pool: 0,
  })
  const light = stage.layer('light', { depth: 0.5, blend: 'add', lit: true })
  glow(light, { x: 470, y: 165, r: 420, color: '#ffc878', a: 0.3, p: 1.9 })
  glow(light, { x: 510, y: 652, r: 400, color: '#ffd89a', a: 0.2, p: 1.3, sy: 0.34 })
}
