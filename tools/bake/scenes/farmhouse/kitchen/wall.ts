import { limb, oval, poly } from '../../../kit/brush.ts'
import { cracks } from '../../../kit/cracks.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { BULB, IRON, WALL, WOOD } from './palette.ts'

const lit = (x: number, y: number) => bell(x, y, { x0: BULB[0], y0: BULB[1] + 70, rx: 560, ry: 380 })
// Her shadow, grown large on the wall away from the bulb.
const shadowed = (x: number, y: number) =>
  Math.max(
    bell(x, y, { x0: 1240, y0: 330, rx: 150, ry: 150 }),
    smooth(330, 560, y) * bell(x, y, { x0: 1260, y0: 620, rx: 330, ry: 400 }),
  )

/** The wall in lamplight, patched with old paper, sooty above the fire; a beam, the dark of the loft. */
export function drawWall(back: Layer) {
  const rng = createRng(411)
  wash(back, WALL, {
    toneAt: (x, y) =>
      0.24 +
      0.56 * lit(x, y) -
      0.24 * shadowed(x, y) -
      0.2 * smooth(900, 1300, x) -
      0.1 * bell(x, y, { x0: 640, y0: 60, rx: 190, ry: 130 }),
    cloud: 0.2,
    size: 260,
  })
  const paper = createCutter(back, {
    color: WALL,
    edge: [2.4, 40],
    wash: 0.24,
    washSize: 90,
    pool: 0.22,
    alpha: 0.42,
  })
  for (const [x, y, w, h, t] of [
    [560, 130, 150, 110, 0.74],
    [830, 210, 120, 160, 0.6],
    [346, 300, 120, 96, 0.86],
    [20, 190, 90, 130, 0.5],
  ] as const) {
    paper.board(
      [
        [x, y],
        [x + w, y + rng.normal() * 8],
        [x + w + rng.normal() * 6, y + h],
        [x + rng.normal() * 6, y + h + rng.normal() * 6],
      ],
      { tone: t },
    )
    const lines = Array.from({ length: Math.floor(h / 11) - 1 }, (_, i) => [
      [x + 10, y + 14 + i * 11, 2] as const,
      [x + w - rng.range(10, 40), y + 14 + i * 11, 2] as const,
    ])
    paper.lines(lines, { color: '#3a2410', alpha: 0.16, soft: 1, dry: 0.4 })
  }
  cracks(
    back,
    rng,
    { n: 40, x: [0, 1600], y: [70, 420], width: [0.6, 1.7], swing: 18, drop: [6, 30] },
    { color: '#2a180a', dry: 0.22, alpha: 0.5 },
  )
  // the beam, and left of it the way up into the loft
  paint(back, (g) => poly(g, '-20,-20 372,-20 356,62 -20,70'), {
    color: ['#060403', '#120b07'],
    edge: [2, 40],
    pool: 0,
  })
  paint(back, (g) => poly(g, '-20,58 1640,40 1640,92 -20,112'), {
    color: WOOD,
    tone: 0.2,
    edge: [2.4, 60],
    wash: 0.3,
    washSize: 110,
    dry: 0.04,
    form: { light: BULB, r: 12, amt: 0.3, steps: 3 },
    rim: { light: BULB, color: '#f3c873', w: 4, amt: 0.9, reach: 460 },
    shadow: { dx: 0, dy: 16, r: 12, a: 0.4 },
    shade: (x) => 0.22 * Math.exp(-(((x - 452) / 320) ** 2)),
  })
  paint(back, (g) => limb(g, '1002,206,6 1012,199,5'), { color: IRON, tone: 0.4, edge: [0.6, 8], pool: 0 })
  drawBunches(back)
}

// What hangs from the beam: garlic in plaits, three ears of maize.
function drawBunches(back: Layer) {
  const rng = createRng(413)
  const rim = { light: BULB, color: '#ffe7ac', w: 2, amt: 0.8, reach: 330 }
  for (const [x, top, n] of [
    [772, 84, 9],
    [824, 82, 7],
  ] as const) {
    paint(
      back,
      (g) =>
        limb(g, [
          [x, top, 4],
          [x + 2, top + n * 13, 5],
        ]),
      {
        color: WOOD,
        tone: 0.5,
        edge: [1, 10],
        pool: 0,
      },
    )
    for (let i = 0; i < n; i++) {
      const s = i % 2 ? 1 : -1
      paint(back, (g) => oval(g, [x + s * 9 + rng.normal() * 2, top + 24 + i * 12, 12, 10.4], s * 0.5), {
        color: ['#4b3720', '#8f744a', '#d0b681', '#f7e6b8'],
        tone: 0.44,
        edge: [1, 10],
        washSize: 20,
        form: { light: BULB, r: 6, amt: 0.42, steps: 3 },
        rim,
        shadow: { dx: 5, dy: 3, r: 3, a: 0.4 },
      })
    }
  }
  for (const [x, d] of [
    [880, -0.2],
    [904, 0.12],
    [930, -0.08],
  ] as const)
    paint(
      back,
      (g) =>
        limb(g, [
          [x, 84, 4],
          [x + d * 30, 104, 13],
          [x + d * 60, 132, 17],
          [x + d * 90, 166, 7],
        ]),
      {
        color: ['#2c1a08', '#7a4f14', '#c58a26', '#efbf58'],
        tone: 0.46,
        edge: [1, 10],
        washSize: 20,
        form: { light: BULB, r: 6, amt: 0.42, steps: 3 },
        rim,
        shadow: { dx: 6, dy: 4, r: 4, a: 0.4 },
      },
    )
}
