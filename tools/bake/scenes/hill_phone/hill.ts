import { dryStroke, limb } from '../../kit/brush.ts'
import { ridgeLine, under } from '../../kit/land.ts'
import { paint } from '../../kit/paint.ts'
import { blades, reedHeads } from '../../kit/plants.ts'
import { shifted } from '../../kit/points.ts'
import { type Rng, bell, createRng, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { GRASS } from './palette.ts'

const crest = (rng: Rng) =>
  ridgeLine(
    rng,
    '-20,400 100,424 220,476 340,548 460,622 580,672 720,694 880,716 1060,752 1240,796 1430,838 1620,868',
    {
      rough: 9,
      wl: 100,
    },
  )

/** The hill we stand on: dry grass combed by one wind, a path worn to the top of it. */
export function drawHill(stage: Stage) {
  const rng = createRng(41)
  const hill = stage.layer('hill', { depth: 0.6 })
  const edge = crest(rng)
  const cloudShade = (x: number, y: number) =>
    -0.2 * smooth(460, 60, x) +
    0.2 * bell(x, y, { x0: 720, y0: 742, rx: 260, ry: 60 }) -
    0.1 * smooth(1000, 1500, x)
  paint(hill, (g) => under((x) => edge(x) - 4, 930)(g), {
    color: '#5c5c50',
    edge: [3, 40],
    soft: 8,
    pool: 0,
    alpha: 0.4,
  })
  paint(hill, under(edge, 930), {
    color: GRASS,
    tone: 0.54,
    edge: [3, 50],
    wash: 0.3,
    washSize: 200,
    pool: 0,
    shade: (x, y) => cloudShade(x, y) - 0.16 * smooth(800, 920, y),
  })
  // the path, and where it stops
  paint(hill, (g) => limb(g, '300,960,120 420,880,86 540,826,56 620,800,34 680,786,18'), {
    color: ['#544a38', '#7d7052', '#a8976c'],
    tone: 0.5,
    edge: [8, 40],
    wash: 0.3,
    washSize: 90,
    soft: 3,
    pool: 0,
    alpha: 0.75,
  })
  for (let i = 0; i < 46; i++) {
    const x = rng.range(-20, 1500),
      y = edge(x) + rng.range(10, 220),
      p = (y - 560) / 340
    paint(
      hill,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + 70 + 60 * p, y + 10],
            [x + 160 + 120 * p, y + 34],
          ],
          width: 16 + 30 * p,
          bristles: 26,
          load: 0.5,
          thin: [0.6, 2],
        }),
      { color: rng() < 0.4 ? '#a89a6e' : '#26281f', edge: [3, 26], pool: 0, soft: 0.5, alpha: 0.34 },
    )
  }
  for (const [tone, n] of [
    [0.24, 200],
    [0.52, 260],
    [0.8, 200],
  ] as const)
    paint(
      hill,
      (g) => {
        for (let band = 0; band < 6; band++)
          blades(g, rng, {
            x0: -20,
            x1: 1560,
            n: Math.round(n / 6),
            h: [10 + band * 6, 26 + band * 11],
            lean: 0.7,
            w: 1.6 + band * 0.24,
            base: (x) => edge(x) + 6 + band * 30 + ((x * 13) % 23),
          })
      },
      {
        color: GRASS,
        tone,
        edge: [0.8, 10],
        pool: 0,
        wash: 0.3,
        washSize: 90,
        alpha: 0.85,
        shade: cloudShade,
      },
    )
  drawTrail(hill)
  drawKnots(hill, createRng(53))
}

// Trodden by one pair of feet after another: along the slope to the stone.
function drawTrail(hill: Layer) {
  const trail =
    '-30,606,13 70,612,15 180,640,17 300,690,20 400,726,23 500,756,28 580,782,32 650,796,30 720,804,20'
  paint(hill, (g) => limb(g, trail), {
    color: ['#6a5d44', '#97865f', '#c2ae7c'],
    tone: 0.6,
    edge: [5, 30],
    wash: 0.3,
    washSize: 70,
    soft: 2,
    pool: 0,
    alpha: 0.72,
  })
  paint(hill, (g) => limb(g, shifted(trail, 0, 12)), {
    color: '#2a2a22',
    edge: [5, 24],
    soft: 3,
    pool: 0,
    dry: 0.3,
    alpha: 0.26,
  })
}

// Dead grass in knots, laid over by the wind that has the thread.
function drawKnots(hill: Layer, rng: Rng) {
  for (const [x, y, h] of [
    [96, 556, 66],
    [262, 634, 76],
    [424, 690, 58],
  ] as const)
    for (const [tone, n, k] of [
      [0.14, 20, 0.8],
      [0.5, 20, 1],
      [0.76, 12, 0.94],
    ] as const)
      paint(
        hill,
        (g) =>
          blades(g, rng, {
            x0: x - h * 0.34,
            x1: x + h * 0.34,
            n,
            h: [h * 0.5 * k, h * 1.2 * k],
            lean: 0.9,
            w: 3.4,
            base: (at) => y + 5 - ((at - x) / h) ** 2 * 30,
          }),
        { color: GRASS, tone, edge: [0.8, 10], pool: 0, wash: 0.3, washSize: 40 },
      )
}

/** Tall grass at our knees. */
export function drawFront(stage: Stage) {
  const rng = createRng(61)
  const front = stage.layer('front', {
    depth: 1,
    sway: { x: 3, y: 0, rotation: 0.5, seconds: 5, pivot: [200, 920] },
  })
  for (const [tone, n] of [
    [0.06, 90],
    [0.26, 80],
    [0.5, 40],
  ] as const)
    paint(
      front,
      (g) =>
        blades(g, rng, { x0: -60, x1: 460, n, h: [60, 230], lean: 0.55, w: 4, base: (x) => 910 + x * 0.08 }),
      { color: GRASS, tone, edge: [1, 12], pool: 0, wash: 0.3, washSize: 60 },
    )
  paint(front, (g) => reedHeads(g, rng, { x0: -40, x1: 330, y: 920, n: 11, h: [170, 300], lean: 0.6 }), {
    color: GRASS,
    tone: 0.34,
    edge: [0.8, 10],
    pool: 0,
  })
}
