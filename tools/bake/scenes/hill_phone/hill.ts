import { blob, dryStroke, limb, oval } from '../../kit/brush.ts'
import { ridgeLine, under } from '../../kit/land.ts'
import { paint } from '../../kit/paint.ts'
import { blades, reedHeads } from '../../kit/plants.ts'
import { type Rng, bell, createRng, smooth } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { SUN, GRASS } from './palette.ts'

const crest = (rng: Rng) =>
  ridgeLine(rng, '-20,566 160,604 330,640 520,664 700,676 880,700 1060,742 1240,790 1430,836 1620,868', {
    rough: 9,
    wl: 100,
  })

/** The hill we stand on: dry grass combed by one wind, a path worn to the top of it. */
export function drawHill(stage: Stage) {
  const rng = createRng(41)
  const hill = stage.layer('hill', { depth: 0.6 })
  const edge = crest(rng)
  const cloudShade = (x: number, y: number) =>
    -0.3 * smooth(420, 60, x) * smooth(560, 760, y) +
    0.16 * bell(x, y, { x0: 620, y0: 730, rx: 300, ry: 90 }) -
    0.16 * smooth(1000, 1500, x)
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
  paint(hill, (g) => limb(g, '180,940,120 300,860,80 420,800,52 500,762,34 552,736,22 584,716,12'), {
    color: ['#8a7c62', '#b8a680', '#e2d0a4'],
    tone: 0.56,
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
      { color: rng() < 0.5 ? '#f0e2b8' : '#66604c', edge: [3, 26], pool: 0, soft: 0.5, alpha: 0.34 },
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
}

/** The spot: a flat stone, grass that has been stood on, a post with nothing on it; nobody. */
export function drawPlace(stage: Stage) {
  const rng = createRng(51)
  const place = stage.layer('place', { depth: 0.7 })
  paint(
    place,
    (g) => {
      oval(g, [604, 724, 84, 17], 0.06)
    },
    {
      color: ['#8f8266', '#bcab84', '#e4d4a8'],
      tone: 0.6,
      edge: [5, 26],
      soft: 3,
      wash: 0.3,
      washSize: 50,
      pool: 0,
      alpha: 0.75,
    },
  )
  paint(
    place,
    (g) => {
      for (let i = 0; i < 70; i++) {
        const a = rng() * 7,
          r = rng() ** 0.5,
          x = 604 + Math.cos(a) * 78 * r,
          y = 724 + Math.sin(a) * 14 * r
        limb(g, [
          [x, y, 2],
          [x + 14, y + 2, 1.6],
          [x + rng.range(20, 34), y + rng.normal() * 4, 0.6],
        ])
      }
    },
    { color: GRASS, tone: 0.66, edge: [0.8, 10], pool: 0, alpha: 0.8 },
  )
  // the stone, warm on one side; one can sit on it for as long as a call lasts
  paint(place, (g) => limb(g, '640,722,18 700,736,26 770,752,12'), {
    color: '#6a6656',
    edge: [3, 26],
    soft: 4,
    pool: 0,
    alpha: 0.5,
  })
  paint(place, blob('560,722,1 562,700 580,684 616,678 654,684 672,702 670,724,1 616,730'), {
    color: ['#5f6264', '#85867e', '#b4ae98', '#e4d8b4', '#fbf0cc'],
    tone: 0.44,
    edge: [2, 22],
    wash: 0.3,
    washSize: 50,
    pool: 0.2,
    form: { light: SUN, r: 16, amt: 0.46, steps: 4 },
  })
  paint(
    place,
    (g) => {
      for (const l of [
        '578,700,1 600,692,2 630,694,1',
        '600,716,1 640,708,2 662,712,1',
        '620,684,1 628,700,2 624,722,1',
      ])
        limb(g, l)
    },
    { color: '#565650', edge: [1.4, 14], pool: 0, dry: 0.1, alpha: 0.5 },
  )
  paint(place, (g) => blades(g, rng, { x0: 548, x1: 690, y: 730, n: 40, h: [12, 38], lean: 0.6, w: 2 }), {
    color: GRASS,
    tone: 0.6,
    edge: [0.8, 10],
    pool: 0,
    wash: 0.4,
    washSize: 40,
  })
  // a survey post, leaning the way the wind goes
  paint(place, (g) => limb(g, '462,770,11 468,700,10 476,628,9'), {
    color: ['#5a5248', '#85796a', '#b8a890', '#ece0c0'],
    tone: 0.46,
    edge: [1.2, 24],
    wash: 0.3,
    washSize: 30,
    form: { light: SUN, r: 4, amt: 0.5, steps: 3 },
  })
  paint(place, (g) => limb(g, '470,770,10 520,786,12 580,802,5'), {
    color: '#6a6656',
    edge: [3, 26],
    soft: 3,
    pool: 0,
    alpha: 0.4,
  })
  // a thread caught on it: the last red in the picture is the size of a finger
  const thread = stage.layer('thread', {
    depth: 0.7,
    sway: { x: 0, y: 0, rotation: 9, seconds: 2.6, pivot: [478, 659] },
  })
  paint(
    thread,
    (g) => {
      limb(g, '470,656,2.6 478,662,2.8 486,656,2.4')
      limb(g, '478,660,2 500,654,2.2 520,664,1.8 546,656,0.8')
    },
    { color: ['#701a1c', '#9a302b', '#c4654f'], tone: 0.5, edge: [0.8, 10], pool: 0 },
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
