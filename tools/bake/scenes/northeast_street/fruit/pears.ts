import { limb, poly, shape } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { bell, createRng, smooth, type Rng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'

const SUN = [160, -160] as const

/** Pears in little white nets, like vests. */
export function drawPears(stall: Layer) {
  const rng = createRng(72)
  for (const [x, y, r] of [
    [34, 640, 50],
    [132, 632, 50],
    [226, 650, 48],
    [-14, 714, 54],
    [84, 712, 56],
    [186, 716, 55],
    [284, 726, 50],
    [24, 800, 60],
    [140, 804, 60],
    [252, 806, 58],
  ] as const)
    pear(stall, rng, x, y, r)
  // the edge of their box
  paint(stall, (g) => poly(g, '-30,822 330,816 346,930 -30,930'), {
    color: ['#3e3226', '#6c563c', '#a08258', '#d6b684'],
    tone: 0.36,
    edge: [1.8, 40],
    wash: 0.3,
    washSize: 90,
    pool: 0.2,
    form: { light: SUN, r: 8, amt: 0.4, steps: 3 },
    shadow: { dx: 2, dy: -6, r: 8, a: 0.4, color: '#3a2a14', inside: true },
  })
  paint(
    stall,
    (g) => {
      limb(g, '-30,862,2 330,858,3')
      limb(g, '110,826,1.4 116,930,2')
    },
    { color: '#3a2c1e', edge: [1.4, 30], pool: 0, dry: 0.2, alpha: 0.6 },
  )
}

function pear(stall: Layer, rng: Rng, x: number, y: number, r: number) {
  const body = paint(
    stall,
    (g) => {
      shape(g, [
        [x - r * 0.14, y - r * 1.16],
        [x + r * 0.2, y - r * 1.14],
        [x + r * 0.56, y - r * 0.66],
        [x + r * 0.94, y + r * 0.08],
        [x + r * 0.7, y + r * 0.76],
        [x, y + r * 0.94],
        [x - r * 0.72, y + r * 0.74],
        [x - r * 0.94, y + r * 0.06],
        [x - r * 0.54, y - r * 0.68],
      ])
      g.fill()
    },
    {
      color: ['#5e4a12', '#987a20', '#ccac3c', '#e8d070', '#f8ecac'],
      tone: 0.46,
      edge: [1.2, 24],
      wash: 0.16,
      washSize: 40,
      grain: 0.05,
      pool: 0.16,
      form: { light: SUN, r: 20, amt: 0.46, steps: 4 },
      shadow: { dx: 4, dy: 6, r: 8, a: 0.42, color: '#4a3a10' },
    },
  )
  paint(
    stall,
    (g) =>
      limb(g, [
        [x + r * 0.04, y - r * 1.08, 5],
        [x + r * 0.16 + rng.normal() * 4, y - r * 1.46, 3.4],
      ]),
    { color: ['#3c2c18', '#6e5430', '#a88a54'], tone: 0.4, edge: [0.6, 12] },
  )
  // the net: foam threads, thick, crossing, open at the neck
  paint(
    stall,
    (g) => {
      g.lineWidth = r * 0.062
      for (let i = -4; i < 7; i++)
        for (const k of [1, -1]) {
          g.beginPath()
          for (let j = 0; j <= 12; j++) {
            const v = j / 12
            const yy = y - r * 0.52 + v * r * 1.56
            const u = (i - 1) * 0.42 + k * v * 0.9
            const xx = x + Math.sin(Math.max(-1.5, Math.min(1.5, u))) * r * 1.02
            if (j) g.lineTo(xx, yy)
            else g.moveTo(xx, yy)
          }
          g.stroke()
        }
    },
    {
      color: ['#a09a8a', '#cfcabc', '#f0ede2', '#ffffff'],
      tone: 0.6,
      clip: body,
      edge: [1, 12],
      pool: 0.12,
      poolR: 2,
      fade: [0, y - r * 0.72, 0.3, 0, y - r * 0.4, 1],
      fadeNoise: 0.4,
      shade: (X, Y) =>
        0.2 * bell(X, Y, { x0: x - r * 0.4, y0: y - r * 0.2, rx: r * 0.6, ry: r * 0.6 }) -
        0.24 * smooth(x, x + r, X),
      shadow: { dx: 2, dy: 3, r: 2, a: 0.4, color: '#5a4a18', inside: true },
    },
  )
}
