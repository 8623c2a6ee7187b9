import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { bow, hoop } from '../../../kit/pen.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LAMP, WOOD } from './palette.ts'

/** The table top, round and too small for two people and a paper. */
export function drawTop(table: Layer) {
  const rng = createRng(503)
  paint(
    table,
    (g) => {
      poly(g, '566,700 634,700 650,940 550,940')
    },
    {
      color: ['#2a2830', '#4c4852', '#7c7680'],
      tone: 0.34,
      edge: [1.4, 50],
      form: { light: LAMP, r: 14, amt: 0.4, steps: 3 },
    },
  )
  paint(
    table,
    (g) => {
      g.beginPath()
      g.ellipse(600, 690, 452, 132, 0, 0, Math.PI)
      g.lineTo(148, 672)
      g.ellipse(600, 672, 452, 132, 0, Math.PI, 0, true)
      g.fill()
    },
    { color: WOOD, tone: 0.26, edge: [1.4, 60], wash: 0.24, washSize: 90 },
  )
  paint(table, (g) => oval(g, [600, 668, 452, 130]), {
    color: WOOD,
    tone: 0.56,
    edge: [1.4, 70],
    wash: 0.2,
    washSize: 190,
    pool: 0.12,
    shade: (x, y) =>
      0.3 * bell(x, y, { x0: 500, y0: 652, rx: 300, ry: 92 }) -
      0.2 * smooth(760, 1040, x) -
      0.1 * smooth(700, 790, y),
    shadow: { dx: 0, dy: 16, r: 16, a: 0.35, color: '#3a2c2c' },
  })
  paint(
    table,
    (g) => {
      for (let i = 0; i < 50; i++) {
        const y = rng.range(556, 784),
          half = 440 * Math.sqrt(Math.max(0, 1 - ((y - 668) / 130) ** 2)),
          x = 600 + rng.range(-1, 0.6) * half
        bow(g, rng.range(0.6, 1.8), [x, y], [x + 80, y - 3], [x + rng.range(100, 300), y - 2])
      }
    },
    {
      color: '#7a5230',
      edge: [1.4, 40],
      pool: 0,
      dry: 0.26,
      alpha: 0.35,
      clip: table.stage.mask((g) => oval(g, [600, 668, 440, 124])),
    },
  )
  paint(table, (g) => hoop(g, 3, [300, 690, 40, 12]), {
    color: '#8a5c30',
    edge: [1, 16],
    pool: 0,
    dry: 0.3,
    alpha: 0.5,
  })
}

/** Two paper cups: hers open, his with its lid on, to be carried to the next one. */
export function drawCups(table: Layer) {
  const paper: PaintOptions = {
    color: ['#8a7a66', '#c4b496', '#ecdfc0', '#fffaea'],
    tone: 0.56,
    edge: [0.9, 30],
    wash: 0.12,
    washSize: 80,
    grain: 0.06,
    form: { light: LAMP, r: 16, amt: 0.4, steps: 5 },
  }
  for (const [x, y, lid] of [
    [352, 664, false],
    [846, 650, true],
  ] as const) {
    paint(
      table,
      (g) => {
        const d = x < LAMP[0] ? -1 : 1
        limb(g, [
          [x, y, 60],
          [x + d * 60, y + 8, 56],
          [x + d * (lid ? 150 : 110), y + 22, 44],
        ])
      },
      {
        color: '#4c2c18',
        soft: 6,
        edge: [2, 24],
        pool: 0,
        alpha: 0.62,
        clip: table.stage.mask((g) => oval(g, [600, 668, 446, 126])),
      },
    )
    paint(
      table,
      (g) => {
        shape(g, [
          [x - 46, y - 132, 1],
          [x + 46, y - 132, 1],
          [x + 33, y - 4],
          [x + 26, y + 7],
          [x, y + 11],
          [x - 26, y + 7],
          [x - 33, y - 4],
        ])
        g.fill()
      },
      paper,
    )
    paint(
      table,
      (g) => {
        poly(g, [
          [x - 41, y - 92],
          [x + 41, y - 92],
          [x + 35, y - 28],
          [x - 35, y - 28],
        ])
      },
      { ...paper, color: ['#5a4230', '#8f6c4a', '#c8a274', '#e8cc9c'], tone: 0.46, edge: [1, 20] },
    )
    if (lid)
      paint(
        table,
        (g) => {
          shape(g, [
            [x - 51, y - 130, 1],
            [x - 48, y - 146],
            [x - 38, y - 153],
            [x + 38, y - 153],
            [x + 48, y - 146],
            [x + 51, y - 130, 1],
            [x, y - 122],
          ])
          g.fill()
        },
        { ...paper, color: ['#26242c', '#46424c', '#7a747c', '#c4bcb4'], tone: 0.4 },
      )
    else {
      paint(table, (g) => oval(g, [x, y - 132, 46, 12]), { ...paper, tone: 0.66 })
      paint(table, (g) => oval(g, [x, y - 129, 40, 8.6]), {
        color: ['#2a160a', '#5c361a', '#a06a34'],
        tone: 0.44,
        edge: [0.8, 18],
        pool: 0.16,
      })
    }
  }
}
