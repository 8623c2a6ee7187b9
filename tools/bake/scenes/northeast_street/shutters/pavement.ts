import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { along, EYE, metre, NOON, onRow } from './place.ts'

const STONE = ['#8d8a88', '#b0a9a0', '#cfc7b8', '#e8e0ce', '#f8f2e2'] as const

/** The pavement, the empty road, and the few things nobody took in. */
export function drawPavement(stage: Stage) {
  const ground = stage.layer('ground', { depth: 0.42 })
  const rng = createRng(151)
  paint(
    ground,
    (g) => poly(g, [onRow(-420, 0), [EYE[0] - 22, EYE[1] + 4], [1640, 642], [1640, 930], [-30, 930]]),
    {
      color: STONE,
      tone: 0.58,
      edge: [1.8, 60],
      wash: 0.26,
      washSize: 260,
      pool: 0,
      shade: (x, y) =>
        0.14 * bell(x, y, { x0: 1060, y0: 600, rx: 380, ry: 80 }) -
        0.16 * smooth(760, 930, y) -
        0.1 * smooth(400, -20, x),
    },
  )
  // slabs towards the vanishing point, and across
  paint(
    ground,
    (g) => {
      for (const out of [0.62, 1.24, 1.86])
        limb(g, [
          [...row(-900, out), 4],
          [...row(400, out), 2],
          [...row(1000, out), 0.8],
        ])
      for (let z = 1.0; z < 30; z += z < 9 ? 0.62 : 1.24)
        limb(g, [
          [...row(along(z), 0), 2.2 - Math.min(1.4, z * 0.12)],
          [...row(along(z), 2.5), 2.6 - Math.min(1.6, z * 0.12)],
        ])
    },
    { color: '#867f78', edge: [1.2, 24], pool: 0, dry: 0.24, alpha: 0.55 },
  )
  // kerb
  paint(ground, (g) => poly(g, [row(-900, 2.5), row(1050, 2.5), row(1050, 2.72), row(-900, 2.72)]), {
    color: STONE,
    tone: 0.72,
    edge: [1.4, 40],
    wash: 0.3,
    washSize: 60,
    pool: 0.1,
    form: { light: NOON, r: 4, amt: 0.3, steps: 2 },
    shadow: { dx: 6, dy: 4, r: 5, a: 0.5, color: '#55555c' },
  })
  // the foot of the row: noon's narrow shade, dust in it
  paint(ground, (g) => poly(g, [row(-420, 0), row(1060, 0), row(1060, 0.2), row(-420, 0.24)]), {
    color: '#8b8f9c',
    blend: 'multiply',
    edge: [3, 40],
    soft: 2,
    pool: 0,
    alpha: 0.8,
  })
  // the warm wedge from under the half shutter
  paint(
    ground,
    (g) =>
      poly(g, [row(along(6.2), 0.02), row(along(8.8), 0.02), row(along(8.5), 0.9), row(along(6.1), 1.1)]),
    {
      color: ['#d89c52', '#f4c884', '#ffe6b6'],
      tone: 0.6,
      edge: [4, 30],
      soft: 4,
      pool: 0,
      wash: 0.3,
      alpha: 0.55,
      fade: [560, 0, 1, 760, 0, 0.1],
    },
  )
  paint(
    ground,
    (g) => {
      for (let i = 0; i < 26; i++) {
        const z = 1.7 + rng() ** 2 * 16
        const [x, y] = row(along(z), rng.range(0.1, 6))
        const s = 26 / z
        oval(g, [x, y, s * rng.range(0.6, 2), s * 0.3], rng.normal() * 0.2)
      }
    },
    { color: '#8f8578', edge: [2, 12], soft: 1, pool: 0, alpha: 0.3 },
  )
  // a lid in the road
  paint(ground, (g) => oval(g, [1180, 742, 64, 13]), {
    color: STONE,
    tone: 0.24,
    edge: [1.4, 20],
    wash: 0.4,
    washSize: 30,
    pool: 0.3,
  })
  paint(ground, (g) => oval(g, [1180, 741, 54, 9.6]), {
    color: STONE,
    tone: 0.4,
    edge: [1.4, 20],
    wash: 0.4,
    washSize: 20,
    pool: 0.2,
  })
  paint(ground, (g) => poly(g, [row(1080, 6), [1640, 640], [1640, 660], [1150, 580]]), {
    color: '#8b8f9c',
    blend: 'multiply',
    edge: [3, 40],
    soft: 2,
    pool: 0,
    alpha: 0.5,
  })
  drawStool(ground)
  drawMask(ground)
}

/** A plastic stool, beside the shutter that is half down, where its owner sat till eleven. */
function drawStool(ground: Layer) {
  const x = along(5.9)
  const [px, py] = row(x, 0.42)
  const m = metre(x)
  const q = (points: string): Point[] =>
    points.split(' ').map((p) => {
      const [a = 0, b = 0, w] = p.split(',').map(Number)
      return [px + a * m, py + b * m, w === undefined || w === 1 ? w : w * m]
    })
  const plastic: PaintOptions = {
    color: ['#27435a', '#43678a', '#7899b4', '#c0d2d4'],
    tone: 0.46,
    edge: [1, 20],
    wash: 0.24,
    washSize: 40,
    pool: 0.18,
    form: { light: NOON, r: 5, amt: 0.5, steps: 3 },
  }
  paint(ground, (g) => oval(g, [px + 0.02 * m, py, 0.3 * m, 0.07 * m]), {
    color: '#5c6072',
    edge: [2, 20],
    soft: 3,
    pool: 0,
    alpha: 0.7,
  })
  paint(
    ground,
    (g) => {
      for (const leg of ['-0.09,-0.4,0.05 -0.11,-0.07,0.04', '0.1,-0.4,0.05 0.12,-0.08,0.04']) limb(g, q(leg))
    },
    { ...plastic, tone: 0.26 },
  )
  paint(
    ground,
    (g) => {
      for (const leg of ['-0.17,-0.42,0.08 -0.23,0,0.07', '0.17,-0.42,0.08 0.23,0.01,0.07']) limb(g, q(leg))
      limb(g, q('-0.2,-0.2,0.04 0.2,-0.19,0.04'))
    },
    plastic,
  )
  paint(
    ground,
    blob(q('-0.22,-0.48,1 -0.17,-0.52 0.17,-0.52 0.22,-0.48,1 0.21,-0.4,1 0,-0.38 -0.21,-0.4,1')),
    {
      ...plastic,
      tone: 0.6,
    },
  )
}

/** A cloth for nose and mouth, dropped, no bigger than the seat of the stool; the wind has it by one loop. */
function drawMask(ground: Layer) {
  const paper: PaintOptions = {
    color: ['#7c98a4', '#a8c0c6', '#d4e0dc', '#f6f6ee'],
    tone: 0.56,
    edge: [0.8, 14],
    wash: 0.24,
    washSize: 30,
    pool: 0.16,
    form: { light: NOON, r: 4, amt: 0.4, steps: 3 },
  }
  // its shadow begins where it touches
  paint(ground, blob('607,770,1 640,771 668,758,1 674,763 646,778 612,778'), {
    color: '#5c6072',
    edge: [1, 14],
    soft: 1.6,
    pool: 0,
    alpha: 0.6,
  })
  // one loop flat on the stone, the other lifted by the wind
  paint(
    ground,
    (g) => {
      g.lineWidth = 1.7
      g.beginPath()
      g.moveTo(606, 757)
      g.bezierCurveTo(582, 760, 580, 780, 608, 771)
      g.moveTo(663, 735)
      g.bezierCurveTo(678, 708, 700, 718, 667, 753)
      g.stroke()
    },
    {
      color: '#f2f2ea',
      edge: [0.6, 12],
      pool: 0,
      shadow: { dx: 1, dy: 3, r: 1.6, a: 0.5, color: '#5a5c66' },
    },
  )
  const cloth = paint(
    ground,
    blob('604,755,1 618,744 640,735 664,733,1 669,757,1 652,766 632,771 608,772,1'),
    paper,
  )
  paint(
    ground,
    (g) => {
      limb(g, '605,761,0.8 634,746,1.7 665,741,0.8')
      limb(g, '607,767,0.8 638,756,1.7 667,749,0.8')
    },
    { color: '#7f99a4', clip: cloth, edge: [0.8, 12], pool: 0, alpha: 0.8 },
  )
}

const row = (x: number, out: number): [number, number] => {
  const [px, py] = onRow(x, 0, out)
  return [px, py]
}
