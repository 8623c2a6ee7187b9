import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
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

/** The round table at the back: a pot, two cups, two stools drawn up and one pushed away. */
export function drawRoundTable(layer: Layer) {
  const [x, y] = [640, 456]
  drawStool(layer, [530, 474, 0.92])
  drawStool(layer, [752, 472, 0.92])
  paint(layer, (g) => oval(g, [x, 560, 150, 20]), { color: '#150704', soft: 10, pool: 0, alpha: 0.6 })
  paint(
    layer,
    (g) => {
      poly(g, [
        [x - 14, y + 10],
        [x + 14, y + 10],
        [x + 20, 540],
        [x - 20, 540],
      ])
      limb(g, '640,528,14 584,558,9')
      limb(g, '640,528,14 696,558,9')
      limb(g, '640,528,12 642,566,9')
    },
    { ...TIMBER, tone: 0.22 },
  )
  paint(layer, (g) => oval(g, [x, y + 8, 146, 31]), { ...TIMBER, tone: 0.24 })
  paint(layer, (g) => oval(g, [x, y, 148, 30]), {
    ...TIMBER,
    tone: 0.6,
    shade: (px, py) => 0.3 * bell(px, py, { x0: x, y0: y - 4, rx: 90, ry: 24 }),
  })
  // the part that turns
  paint(layer, (g) => oval(g, [x, y - 5, 84, 15]), {
    ...TIMBER,
    tone: 0.72,
    shadow: { dx: 0, dy: 5, r: 3, a: 0.5, inside: true },
  })
  const china: PaintOptions = {
    color: CHINA,
    tone: 0.5,
    edge: [0.7, 16],
    wash: 0.12,
    washSize: 30,
    pool: 0.2,
    poolR: 2.6,
    form: { light: LANTERN, r: 8, amt: 0.44, steps: 4 },
    rim: { light: LANTERN, color: '#fff4d0', w: 2.2, amt: 0.9 },
    shadow: { dx: 0, dy: 4, r: 3, a: 0.5, inside: true },
  }
  paint(
    layer,
    (g) => {
      shape(g, '592,450,1 586,432 596,416 616,410 634,418 640,434 634,451,1')
      g.fill()
      limb(g, '636,436,8 650,428,6 658,416,4')
      oval(g, [614, 408, 5, 4])
      g.lineWidth = 3.4
      g.beginPath()
      g.arc(586, 432, 13, 1.4, 4.6)
      g.stroke()
    },
    china,
  )
  for (const [cx, cy] of [
    [566, 462],
    [724, 458],
  ] as const) {
    paint(
      layer,
      (g) => {
        shape(g, [
          [cx - 12, cy - 18, 1],
          [cx + 12, cy - 18, 1],
          [cx + 8, cy, 1],
          [cx - 8, cy, 1],
        ])
        g.fill()
        oval(g, [cx, cy - 18, 12, 3])
      },
      china,
    )
    paint(layer, (g) => oval(g, [cx, cy - 18, 9, 2]), { color: '#7a3a14', edge: [0.4, 10], pool: 0 })
  }
  paint(layer, (g) => oval(g, [690, 447, 26, 6]), china)
  drawStool(layer, [604, 528, 1.16], 0.26)
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
