import { blob, dryStroke, limb, poly } from '../../kit/brush.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { blades } from '../../kit/plants.ts'
import { type Point } from '../../kit/points.ts'
import { bell, createRng, lerp, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawHoe } from './hoe.ts'
import { DUSK } from './light.ts'
import { maizeLeaves, stalk, type Maize } from './maize-plant.ts'
import { drawMule } from './mule.ts'

// The eye sits in the furrow: a row to the left, a row to the right, the last of the light where they meet.
const VANISH: readonly [number, number] = [560, 470]
const F = 900
const EYE = 0.62
const GAP = 0.86

/** Green dusk inside the rows of a maize field; a hoe stands in the furrow with a red scarf on it, a mule looks in at the end. */
export function drawMaize(stage: Stage) {
  const far = stage.layer('rows', { depth: 0.2 })
  sky(far)
  end(far)
  thicket(far)
  rows(far, { near: 6.4, far: 22, n: 22, salt: 3 })
  drawMule(far, { x: 662, y: 588, s: 2.55 }, DUSK)
  furrow(far)
  rows(far, { near: 2.2, far: 5.4, n: 7, salt: 9 })
  drawHoe(stage.layer('hoe', { depth: 0.6 }), DUSK)
  const front = stage.layer('front', { depth: 1, sway: { x: 3, y: 0, rotation: 0, seconds: 7 } })
  rows(front, { near: 1.05, far: 1.9, n: 3, salt: 21 })
  weeds(front)
  const light = stage.layer('light', { depth: 0.2, blend: 'add', lit: true })
  glow(light, { x: 532, y: 444, r: 38, color: '#ffb050', a: 0.7, p: 2.2 })
  glow(light, { x: 560, y: 430, r: 420, color: '#c8b060', a: 0.16, p: 1.8, sy: 0.8 })
}

function sky(layer: Layer) {
  wash(layer, ['#0d1a1c', '#1b2f30', '#39524a', '#72835f', '#bcae72', '#f2cf8f'], {
    toneAt: (x, y) =>
      0.26 +
      0.34 * smooth(-100, 420, y) +
      0.44 * bell(x, y, { x0: 560, y0: 430, rx: 330, ry: 230 }) -
      0.3 * smooth(500, 760, y),
    cloud: 0.2,
    size: 420,
  })
}

/** Beyond the field: a hill, the farm's roof, its one window. */
export function end(layer: Layer, hill: readonly string[] = ['#1c2f2c', '#39503f', '#5d6c4c']) {
  paint(layer, (g) => poly(g, '-20,470 240,448 420,438 520,444 700,428 900,446 1620,440 1620,640 -20,640'), {
    color: hill,
    tone: 0.36,
    edge: [4, 60],
    wash: 0.3,
    pool: 0,
    alpha: 0.9,
  })
  paint(layer, (g) => poly(g, '506,476 506,440 500,440 518,423 552,422 566,439 561,440 561,476'), {
    color: ['#0e1a18', '#1d2c27', '#33423a'],
    tone: 0.3,
    edge: [1, 14],
    pool: 0.1,
  })
  paint(layer, (g) => poly(g, '527,450 527,438 537,438 537,450'), {
    color: ['#f0a040', '#ffd088'],
    tone: 0.7,
    edge: [0.6, 8],
    pool: 0,
  })
}

const at = (X: number, z: number): readonly [number, number] => [
  VANISH[0] + (F * X) / z,
  VANISH[1] + (F * EYE) / z,
]

type Rows = { near: number; far: number; n: number; salt: number }

// Far plants first; each distance has its own air. Rows behind the first close the sides.
function rows(layer: Layer, { near, far, n, salt }: Rows) {
  const rng = createRng(salt)
  for (let i = n - 1; i >= 0; i--) {
    const z = near * (far / near) ** (i / Math.max(1, n - 1)) * rng.range(0.97, 1.03)
    for (const side of [-1, 1]) {
      for (const row of z > 2 ? [1, 0] : [0]) plant(layer, rng, { side, row, z })
    }
  }
}

function plant(layer: Layer, rng: Rng, { side, row, z }: { side: number; row: number; z: number }) {
  const [x, y] = at(side * (GAP + row * 0.75) + rng.normal() * 0.07, z)
  if (x < -260 || x > 1860) return
  const h = (F * rng.range(2, 2.5)) / z
  const maize: Maize = { x, y, h, lean: (rng.normal() * 0.09 - side * 0.03) * h, thick: (F * 0.029) / z }
  const air = smooth(1.4, 13, z)
  const back = row > 0 ? 0.1 : 0
  const inks =
    air > 0.66
      ? ['#23382f', '#466048', '#7e8a58', '#cdb874']
      : air > 0.22
        ? ['#10201c', '#27433a', '#4d6a48', '#93985a', '#e0c67c']
        : z < 1.95
          ? ['#040908', '#0a1512', '#152620', '#2c4233', '#7d7c4c']
          : ['#070f0e', '#12231f', '#274238', '#4f6a46', '#a79f5e']
  const options: PaintOptions = {
    color: inks,
    tone: 0.34 - back,
    edge: [Math.max(0.5, 2.4 / z), Math.max(8, 40 / z)],
    wash: 0.3,
    washSize: Math.max(20, 160 / z),
    pool: 0.08,
    rim: { light: DUSK, color: '#ecd083', w: Math.max(0.9, 4.4 / z), amt: row > 0 ? 0.2 : 0.62, reach: 560 },
  }
  const n = z > 6 ? 6 : 9
  const leaves = maizeLeaves(rng, maize, {
    n,
    width: 1.66,
    inward: -side,
    // where the mule looks in, no leaf hangs over its head
    // nor over the scarf on the hoe
    short: (side > 0 && z > 2.4 && z < 12) || (side < 0 && z < 2.1) ? 0.24 : 0.56,
  })
  const half = Math.ceil(leaves.length / 2)
  const draw = (some: readonly (readonly Point[])[], tone: number) =>
    paint(layer, (g) => some.forEach((line) => limb(g, line)), {
      ...options,
      tone: (options.tone ?? 0) + tone,
    })
  draw(leaves.slice(0, half), -0.08)
  paint(layer, (g) => stalk(g, rng, maize), {
    ...options,
    form: { light: DUSK, r: Math.max(1, 9 / z), amt: 0.3, steps: 3 },
  })
  draw(leaves.slice(half), 0.04)
  // earth is heaped over its roots
  if (z < 12) foot(layer, x, y, z)
  if (z > 1.95 && z < 8 && row === 0 && rng() < 0.8) cob(layer, rng, maize, z)
  if (z > 1.95 && z < 5 && row === 0) {
    // Midribs, where the light runs along a leaf.
    paint(
      layer,
      (g) =>
        leaves.forEach((line) =>
          limb(
            g,
            line.slice(0, 5).map(([px, py, w = 1]) => [px, py, Math.max(0.6, w * 0.1)]),
          ),
        ),
      { color: '#b9b878', edge: [0.6, 14], pool: 0, dry: 0.3, dryAngle: 0.8, alpha: 0.26 },
    )
  }
}

// A cob in its pale husk at the height of a hip, brown silk at its tip.
function cob(layer: Layer, rng: Rng, maize: Maize, z: number) {
  const dice = rng.fork(3)
  const t = dice.range(0.2, 0.3)
  const x = maize.x + maize.lean * t * t
  const y = maize.y - maize.h * t
  const side = maize.x < VANISH[0] ? 1 : -1
  const l = maize.h * 0.11
  const w = maize.thick * 1.4
  paint(
    layer,
    (g) =>
      limb(g, [
        [x, y, w * 0.7],
        [x + side * l * 0.22, y - l * 0.4, w * 1.35],
        [x + side * l * 0.42, y - l * 0.85, w * 1.1],
        [x + side * l * 0.54, y - l * 1.15, w * 0.4],
      ]),
    {
      color: ['#24352a', '#4d5f40', '#8b8d56', '#d8c884'],
      tone: 0.42,
      edge: [Math.max(0.5, 2 / z), Math.max(8, 30 / z)],
      wash: 0.3,
      washSize: Math.max(14, 60 / z),
      pool: 0.18,
      form: { light: DUSK, r: Math.max(1.5, 14 / z), amt: 0.4, steps: 3 },
      rim: { light: DUSK, color: '#f4dc90', w: Math.max(0.9, 4 / z), amt: 0.7, reach: 560 },
    },
  )
  paint(
    layer,
    (g) => {
      for (let i = -1; i < 2; i++)
        limb(g, [
          [x + side * l * 0.52, y - l * 1.1, w * 0.3],
          [x + side * l * (0.62 + i * 0.06), y - l * 1.22, w * 0.24],
          [x + side * l * (0.72 + i * 0.12), y - l * 1.1, w * 0.08],
        ])
    },
    { color: ['#3a2416', '#6d452a'], edge: [0.5, 8], pool: 0 },
  )
}

// The rows behind the rows: no more than a darkness with a few stalks in it.
function thicket(layer: Layer) {
  for (const [outline, fade] of [
    ['-60,40 120,90 300,210 420,330 486,420 500,520 300,640 -60,860', [300, 0, 1, 520, 0, 0]],
    ['1660,20 1300,40 1000,110 800,240 690,360 630,430 620,520 900,640 1660,900', [800, 0, 1, 600, 0, 0]],
  ] as const) {
    paint(layer, blob(outline), {
      color: ['#08110f', '#11211d', '#1d352d', '#33503e'],
      tone: 0.4,
      edge: [16, 50],
      wash: 0.4,
      washSize: 130,
      pool: 0,
      soft: 5,
      fade,
      shade: (_, y) => 0.2 * smooth(300, 0, y) - 0.2 * smooth(420, 700, y),
      alpha: 0.96,
    })
  }
}

// Earth between the rows: it takes the light far off and gives it up towards us.
function furrow(layer: Layer) {
  paint(
    layer,
    (g) =>
      poly(g, '-40,940 -40,610 200,560 420,516 540,500 580,500 700,512 920,540 1240,580 1660,620 1660,940'),
    {
      color: ['#0a100d', '#1b211a', '#37382a', '#6d6440', '#b09a5c'],
      tone: 0.3,
      edge: [5, 50],
      wash: 0.34,
      washSize: 120,
      pool: 0,
      shade: (x, y) =>
        0.5 * bell(x, y, { x0: 560, y0: 530, rx: 150, ry: 170 }) -
        0.14 * smooth(640, 900, y) -
        0.3 * smooth(250, 520, Math.abs(x - 560) - (y - 500) * 0.5),
      fade: [0, 492, 0.4, 0, 520, 1],
    },
  )
  const rng = createRng(8)
  for (let i = 0; i < 46; i++) {
    const z = lerp(1.25, 8, rng() ** 1.3)
    const [x, y] = at(rng.normal() * 0.42, z)
    const r = (F * rng.range(0.06, 0.16)) / z
    paint(
      layer,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x - r, y + r * 0.1],
            [x, y - r * 0.14],
            [x + r * 1.2, y + r * 0.06],
          ],
          width: r * 0.5,
          bristles: 14,
          load: 0.5,
          thin: [0.5, 2.4],
        }),
      {
        color: i % 3 ? '#a08a52' : '#050806',
        edge: [2, 14],
        pool: 0,
        soft: 0.5,
        alpha: 0.12 + 0.3 * smooth(1.2, 6, z),
      },
    )
  }
}

// Where a stalk stands the hoe has heaped the earth; its own dark lies before it.
function foot(layer: Layer, x: number, y: number, z: number) {
  const r = (F * 0.13) / z
  paint(
    layer,
    blob([
      [x - r * 2, y + r * 0.42],
      [x - r * 0.9, y + r * 0.06],
      [x - r * 0.2, y - r * 0.26],
      [x + r * 0.5, y - r * 0.1],
      [x + r * 1.3, y + r * 0.2],
      [x + r * 2.1, y + r * 0.44],
      [x, y + r * 0.56],
    ]),
    {
      color: ['#0a0f0c', '#191d16', '#3a3524'],
      tone: 0.3,
      edge: [r * 0.16, 16],
      soft: r * 0.06,
      pool: 0,
      rim: { light: DUSK, color: '#b59a58', w: Math.max(0.8, r * 0.08), amt: 0.4, reach: 400 },
      fade: [0, y + r * 0.1, 1, 0, y + r * 0.56, 0],
      alpha: 0.9,
    },
  )
}

function weeds(layer: Layer) {
  const rng = createRng(31)
  paint(
    layer,
    (g) => {
      blades(g, rng, { x0: -40, x1: 420, y: 915, n: 80, h: [30, 130], lean: 0.1, w: 6 })
      blades(g, rng, { x0: 840, x1: 1640, y: 920, n: 110, h: [30, 110], lean: -0.1, w: 6 })
    },
    {
      color: ['#070f0d', '#14241e', '#2c4435'],
      tone: 0.3,
      edge: [1.2, 14],
      pool: 0,
      wash: 0.4,
      washSize: 60,
      rim: { light: DUSK, color: '#a89e5c', w: 1.6, amt: 0.4, reach: 700 },
    },
  )
}
