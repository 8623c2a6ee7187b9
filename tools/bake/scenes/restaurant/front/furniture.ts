import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { hoop } from '../../../kit/pen.ts'
import { bell } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { CHINA, LANTERN, WOOD } from './palette.ts'

const TIMBER: PaintOptions = {
  color: WOOD,
  tone: 0.3,
  edge: [1, 40],
  wash: 0.26,
  washSize: 60,
  pool: 0.14,
  form: { light: LANTERN, r: 6, amt: 0.4, steps: 4 },
  rim: { light: LANTERN, color: '#ffc878', w: 2.6, amt: 0.8, reach: 400 },
}

function drawStool(layer: Layer, [x, y, k]: readonly [number, number, number], tone = 0.34) {
  paint(layer, (g) => oval(g, [x, y + 62 * k, 40 * k, 8 * k]), {
    color: '#120604',
    soft: 4,
    pool: 0,
    alpha: 0.5,
  })
  paint(
    layer,
    (g) => {
      for (const [a, b] of [
        [-24, -32],
        [24, 32],
        [-10, -12],
        [10, 13],
      ] as const)
        limb(g, [
          [x + a * k, y, 6 * k],
          [x + b * k, y + 60 * k, 5 * k],
        ])
      limb(g, [
        [x - 28 * k, y + 34 * k, 4 * k],
        [x + 28 * k, y + 34 * k, 4 * k],
      ])
    },
    { ...TIMBER, tone: tone - 0.06 },
  )
  paint(layer, (g) => oval(g, [x, y, 34 * k, 9 * k]), { ...TIMBER, tone: tone + 0.1 })
}

/** The round table at the back: a pot, two cups apart, one stool drawn up and one pushed back by somebody who has stood up. */
export function drawRoundTable(layer: Layer) {
  const [x, y] = [630, 462]
  drawStool(layer, [520, 474, 1])
  paint(layer, (g) => oval(g, [x, 590, 180, 22]), { color: '#150704', soft: 10, pool: 0, alpha: 0.6 })
  paint(
    layer,
    (g) => {
      poly(g, [
        [x - 17, y + 10],
        [x + 17, y + 10],
        [x + 23, 562],
        [x - 23, 562],
      ])
      limb(g, [
        [x, 548, 16],
        [x - 72, 586, 10],
      ])
      limb(g, [
        [x, 548, 16],
        [x + 70, 586, 10],
      ])
      limb(g, [
        [x, 548, 14],
        [x + 2, 596, 10],
      ])
    },
    { ...TIMBER, tone: 0.22 },
  )
  paint(layer, (g) => oval(g, [x, y + 11, 184, 38]), { ...TIMBER, tone: 0.24 })
  paint(layer, (g) => oval(g, [x, y, 186, 37]), {
    ...TIMBER,
    tone: 0.58,
    shade: (px, py) => 0.3 * bell(px, py, { x0: x, y0: y - 4, rx: 110, ry: 28 }),
  })
  // the part that turns
  paint(layer, (g) => oval(g, [x, y - 8, 92, 16]), {
    ...TIMBER,
    tone: 0.7,
    shadow: { dx: 0, dy: 6, r: 4, a: 0.5, inside: true },
  })
  const china: PaintOptions = {
    color: CHINA,
    tone: 0.54,
    edge: [0.7, 16],
    wash: 0.12,
    washSize: 30,
    pool: 0.2,
    poolR: 2.6,
    form: { light: LANTERN, r: 9, amt: 0.44, steps: 4 },
    rim: { light: LANTERN, color: '#fff4d0', w: 2.6, amt: 0.9 },
    shadow: { dx: 0, dy: 6, r: 4, a: 0.55, inside: true },
  }
  paint(
    layer,
    (g) => {
      shape(g, '584,458,1 576,436 589,416 614,408 637,418 645,438 637,459,1')
      g.fill()
      limb(g, '640,442,10 658,431,7 668,415,5')
      oval(g, [612, 404, 6, 5])
      hoop(g, 4, [576, 436, 16, 16], { arc: [1.4, 4.6] })
    },
    china,
  )
  for (const [cx, cy] of [
    [524, 476],
    [744, 472],
  ] as const) {
    paint(
      layer,
      (g) => {
        shape(g, [
          [cx - 18, cy - 27, 1],
          [cx + 18, cy - 27, 1],
          [cx + 15, cy - 10],
          [cx + 10, cy, 1],
          [cx - 10, cy, 1],
          [cx - 15, cy - 10],
        ])
        g.fill()
        oval(g, [cx, cy - 27, 18, 4.4])
      },
      china,
    )
    paint(layer, (g) => oval(g, [cx, cy - 27, 14, 3]), { color: '#7a3a14', edge: [0.4, 10], pool: 0 })
  }
  // pushed back, and a little turned
  drawStool(layer, [782, 540, 1.24], 0.32)
}

/** At the right, cut by the hatch: the counter with its drawer, and a plate of mandarins beside it. */
export function drawCounter(layer: Layer) {
  paint(layer, (g) => poly(g, '842,470 1060,470 1060,680 834,680'), {
    ...TIMBER,
    tone: 0.24,
    shadow: { dx: -10, dy: 6, r: 10, a: 0.5 },
  })
  paint(layer, (g) => poly(g, '826,458 1060,452 1060,474 828,478'), { ...TIMBER, tone: 0.5 })
  paint(layer, (g) => poly(g, '884,506 1040,504 1040,566 886,566'), {
    ...TIMBER,
    tone: 0.36,
    shadow: { dx: -2, dy: 3, r: 3, a: 0.6 },
  })
  paint(layer, (g) => oval(g, [960, 536, 10, 6]), {
    color: ['#4a3012', '#e8bc66'],
    tone: 0.6,
    edge: [0.6, 10],
  })
  paint(layer, (g) => oval(g, [872, 456, 38, 8]), {
    color: CHINA,
    tone: 0.44,
    edge: [0.7, 16],
    rim: { light: LANTERN, color: '#fff4d0', w: 2.2, amt: 0.9 },
  })
  for (const [x, y, r] of [
    [856, 442, 13],
    [884, 443, 13],
    [870, 440, 14],
    [868, 422, 12.5],
  ] as const)
    paint(layer, (g) => oval(g, [x, y, r, r * 0.9]), {
      color: ['#3a1404', '#8c3a08', '#d9741a', '#ffb44e', '#ffe0a0'],
      tone: 0.44,
      edge: [0.6, 12],
      wash: 0.12,
      washSize: 20,
      form: { light: LANTERN, r: 6, amt: 0.46, steps: 4 },
      pool: 0.24,
      poolR: 2.4,
      shadow: { dx: 2, dy: 3, r: 3, a: 0.5, inside: true },
    })
}
