import { limb, oval, poly } from '../../kit/brush.ts'
import { wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { bell, createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { AWAY, PLASTER, SUN } from './place.ts'

/** An afternoon sky, a long building in the last of the sun, trees that are older than it. */
export function drawSchool(stage: Stage): Layer {
  const rng = createRng(11)
  const back = stage.layer('back', { depth: 0.14 })
  wash(back, ['#8fa6b8', '#b4c1c4', '#d8d5c6', '#f2e2c0', '#fdf0cf'], {
    toneAt: (x, y) =>
      0.2 + 0.5 * smooth(-40, 400, y) + 0.2 * bell(x, y, { x0: 200, y0: 340, rx: 460, ry: 220 }),
    cloud: 0.2,
    size: 460,
    sy: 1.7,
  })
  // the end of the street
  for (const [x, w, h, t] of [
    [-20, 120, 70, 0.6],
    [90, 70, 44, 0.66],
    [150, 80, 66, 0.6],
    [226, 90, 96, 0.56],
  ] as const)
    paint(
      back,
      (g) =>
        poly(g, [
          [x, 360],
          [x, AWAY[1] - h],
          [x + w, AWAY[1] - h + 4],
          [x + w, 372],
        ]),
      {
        color: ['#a3a2a8', '#c4b9ae', '#e2d2b4', '#f4e4c2'],
        tone: t,
        edge: [1.4, 30],
        wash: 0.3,
        washSize: 60,
        pool: 0.14,
        form: { light: SUN, r: 6, amt: 0.3, steps: 3 },
      },
    )
  drawBuilding(back)
  drawCrowns(back, rng)
  return back
}

function drawBuilding(back: Layer) {
  const rng = createRng(12)
  const front = '420,116 1010,70 1640,24 1640,520 420,440'
  const body = paint(back, (g) => poly(g, front), {
    color: PLASTER,
    tone: 0.66,
    edge: [2, 60],
    wash: 0.18,
    washSize: 240,
    pool: 0.1,
    shade: (x) => 0.12 * smooth(1200, 500, x),
  })
  // roof edge, floors
  const top = (x: number) => 116 - ((x - 420) / 1220) * 92
  const floor = (x: number, f: number) => top(x) + f * (396 - top(x)) * 0.34
  paint(
    back,
    (g) => {
      limb(g, [
        [412, top(412) - 4, 12],
        [1640, top(1640) - 4, 18],
      ])
      for (const f of [1, 2])
        limb(g, [
          [420, floor(420, f), 4],
          [1640, floor(1640, f), 6],
        ])
    },
    {
      color: ['#96827c', '#c2a68c', '#ecd2a4'],
      tone: 0.5,
      edge: [1.4, 50],
      form: { light: [600, -600], r: 4, amt: 0.4, steps: 2 },
      shadow: { dx: 4, dy: 8, r: 5, a: 0.34, color: '#6a6478', inside: true },
    },
  )
  for (const f of [0, 1, 2])
    for (let i = 0; i < 15; i++) {
      const x = 448 + i * 78 + i * i * 0.4
      const w = 44 + i * 0.8
      const y0 = floor(x, f + 0.24)
      const y1 = floor(x, f + 0.78)
      paint(
        back,
        (g) =>
          poly(g, [
            [x, y0],
            [x + w, y0 - 3],
            [x + w, y1 - 2],
            [x, y1],
          ]),
        {
          color: ['#5d7080', '#8699a0', '#bcc4b8', '#f3e3b4', '#fff2cc'],
          tone: 0.34 + rng() * 0.42 * (rng() < 0.4 ? 1 : 0.4),
          edge: [1.2, 24],
          wash: 0.4,
          washSize: 44,
          soft: 0.8,
          pool: 0.2,
          clip: body,
        },
      )
      paint(
        back,
        (g) => {
          limb(g, [
            [x + w * 0.5, y0 - 2, 2.4],
            [x + w * 0.5, y1 - 1, 2.4],
          ])
          limb(g, [
            [x, y0 + (y1 - y0) * 0.34, 2],
            [x + w, y0 + (y1 - y0) * 0.34 - 2, 2],
          ])
          limb(g, [
            [x - 4, y1 + 2, 4],
            [x + w + 4, y1, 4],
          ])
        },
        { color: ['#c9b79a', '#f4e6c4'], tone: 0.7, edge: [0.8, 20], pool: 0.06, clip: body },
      )
    }
}

function drawCrowns(back: Layer, rng: Rng) {
  const leaf = ['#55614e', '#77804f', '#a19c5c', '#cdbb74', '#f0e0a0']
  for (const [x, y, r] of [
    [300, 310, 80],
    [372, 280, 90],
    [1240, 300, 120],
    [1400, 270, 160],
    [1570, 240, 160],
  ] as const) {
    paint(
      back,
      (g) =>
        limb(g, [
          [x, y + r * 2, r * 0.14],
          [x + 4, y + r * 0.4, r * 0.1],
          [x - 6, y - r * 0.2, r * 0.05],
        ]),
      {
        color: ['#55483c', '#806a50', '#bb9a6a'],
        tone: 0.4,
        edge: [1.4, 30],
        form: { light: SUN, r: 4, amt: 0.4, steps: 2 },
      },
    )
    for (const [tone, n, k, dx, dy] of [
      [0.24, 60, 1, 6, 8],
      [0.48, 64, 0.92, -2, -4],
      [0.76, 44, 0.74, -0.16 * r, -0.2 * r],
    ] as const)
      paint(
        back,
        (g) => {
          for (let i = 0; i < n; i++) {
            const a = rng() * 7
            const d = Math.sqrt(rng()) * r * k
            const cx = x + dx + Math.cos(a) * d
            const cy = y + dy + Math.sin(a) * d * 0.86
            for (let j = 0; j < 6; j++)
              oval(
                g,
                [cx + rng.normal() * 16, cy + rng.normal() * 10, rng.range(3.4, 7.4), rng.range(2, 4)],
                rng() * 3,
              )
          }
        },
        {
          color: leaf,
          tone,
          edge: [1.4, 10],
          soft: 1.8,
          wash: 0.3,
          washSize: 50,
          pool: 0,
          form: { light: SUN, r: 6, amt: 0.24, steps: 3 },
          alpha: 0.95,
        },
      )
  }
}
