import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { bell, createRng, type Rng, smooth } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { DOOR, FOOT_Y, WET } from './palette.ts'

/** Asphalt, a gutter of slabs, the foot of the houses, a door somebody left open. */
export function drawGround(stage: Stage) {
  const rng = createRng(111)
  const ground = stage.layer('ground', { depth: 0.3 })
  wash(ground, WET, {
    toneAt: (x, y) =>
      0.36 +
      0.12 * bell(x, y, { x0: 420, y0: 300, rx: 500, ry: 240 }) -
      0.1 * smooth(1000, 1600, x) -
      0.1 * smooth(640, 900, y),
    cloud: 0.22,
    size: 190,
    sy: 1.8,
    grain: 0.14,
  })
  // cracks, a seam of newer tar
  paint(
    ground,
    (g) => {
      limb(g, '1640,470,3 1380,452,3 1200,470,2 1000,440,1.4')
      limb(g, '1120,930,3 1090,820,3 1030,740,2 1020,690,1')
      limb(g, '60,930,3 110,860,2 90,780,1')
    },
    { color: '#020406', edge: [5, 30], pool: 0, dry: 0.2, alpha: 0.7 },
  )
  paint(
    ground,
    (g) => {
      for (let i = 0; i < 420; i++) {
        const y = 260 + rng() ** 0.7 * 640
        const s = (y - 100) / 500
        oval(g, [rng.range(-20, 1620), y, 3.2 * s, 1.6 * s], rng.normal() * 0.4)
      }
    },
    {
      color: ['#1c2c34', '#4a626a', '#8ea6a4'],
      tone: 0.4,
      edge: [0.8, 8],
      wash: 0.8,
      washSize: 20,
      pool: 0,
      alpha: 0.5,
    },
  )
  drawFoot(ground, rng)
  drawCabbages(ground, rng)
}

function drawFoot(ground: Layer, rng: Rng) {
  paint(
    ground,
    (g) =>
      poly(g, [
        [-30, -30],
        [1640, -30],
        [1640, FOOT_Y - 30],
        [-30, FOOT_Y - 26],
      ]),
    {
      color: WET,
      tone: 0.22,
      edge: [2, 50],
      wash: 0.3,
      washSize: 140,
      pool: 0.1,
      shade: (x, y) => 0.3 * bell(x, y, { x0: DOOR[0], y0: 100, rx: 210, ry: 130 }),
    },
  )
  // brick courses, tiles at the foot
  paint(
    ground,
    (g) => {
      for (let r = 0; r < 7; r++) {
        const y = -6 + r * 26
        limb(g, [
          [-30, y, 1.6],
          [800, y + 1, 1.6],
          [1640, y, 1.6],
        ])
        for (let x = -20 + (r % 2) * 36; x < 1640; x += 72)
          limb(g, [
            [x, y, 1.4],
            [x, y + 26, 1.4],
          ])
      }
    },
    { color: '#03070a', edge: [1.2, 20], pool: 0, dry: 0.24, alpha: 0.5 },
  )
  // pavement in front of the wall
  paint(
    ground,
    (g) =>
      poly(g, [
        [-30, FOOT_Y - 30],
        [1640, FOOT_Y - 34],
        [1640, FOOT_Y + 26],
        [-30, FOOT_Y + 34],
      ]),
    {
      color: WET,
      tone: 0.36,
      edge: [2, 50],
      wash: 0.3,
      washSize: 90,
      pool: 0.16,
      shade: (x) => 0.3 * bell(x, 0, { x0: DOOR[0], y0: 0, rx: 190, ry: 1 }),
      shadow: { dx: 0, dy: 8, r: 7, a: 0.6, color: '#010204' },
    },
  )
  paint(
    ground,
    (g) => {
      for (let x = -10; x < 1640; x += 118)
        limb(g, [
          [x, FOOT_Y - 30, 1.6],
          [x + (x - 620) * 0.05, FOOT_Y + 30, 2.4],
        ])
    },
    { color: '#03070a', edge: [1.4, 20], pool: 0, alpha: 0.6 },
  )
  // the open door, its step, what it throws on the stones
  paint(ground, (g) => poly(g, '214,-30 360,-30 360,166 214,166'), {
    color: ['#5a3212', '#a8682a', '#e8a452', '#ffd896', '#fff0c8'],
    tone: 0.5,
    edge: [1.6, 30],
    wash: 0.26,
    washSize: 60,
    pool: 0.14,
    grad: [0, -30, 0.16, 0, 166, -0.1],
  })
  paint(
    ground,
    (g) => {
      // a crate, a bucket and a broom just inside
      poly(g, '316,96 362,96 362,166 318,166')
      limb(g, '238,-20,4 244,120,4')
      shape(g, [
        [228, 112, 1],
        [260, 112, 1],
        [266, 164, 1],
        [222, 164, 1],
      ])
      g.fill()
    },
    {
      color: ['#2a1608', '#5a3416', '#94622c'],
      tone: 0.4,
      edge: [1.4, 20],
      wash: 0.3,
      washSize: 30,
      pool: 0.2,
    },
  )
  paint(ground, (g) => poly(g, '200,-30 216,-30 216,170 200,170'), {
    color: ['#1a1410', '#5a3e22', '#c8904a'],
    tone: 0.56,
    edge: [1.2, 30],
  })
  paint(ground, (g) => poly(g, '358,-30 374,-30 374,170 358,170'), {
    color: ['#0c0b0c', '#2a2018', '#6a4a28'],
    tone: 0.4,
    edge: [1.2, 30],
  })
  paint(ground, (g) => poly(g, '196,164 378,164 388,190 188,192'), {
    color: ['#2c2016', '#7a5630', '#d8a05a', '#ffdca0'],
    tone: 0.56,
    edge: [1.6, 30],
    wash: 0.3,
    washSize: 40,
    pool: 0.16,
    shadow: { dx: 0, dy: 6, r: 6, a: 0.5 },
  })
  for (let i = 0; i < 16; i++) {
    const y = 206 + i * 9
    paint(
      ground,
      (g) =>
        limb(g, [
          [DOOR[0] - 90 - i * 4 + rng.normal() * 16, y, 1],
          [DOOR[0] + rng.normal() * 20, y + 2, 5],
          [DOOR[0] + 96 + i * 4 + rng.normal() * 16, y, 1],
        ]),
      {
        color: '#e0a050',
        edge: [3, 24],
        soft: 1.4,
        pool: 0,
        wash: 0.3,
        dry: 0.2,
        alpha: 0.5 - i * 0.024,
      },
    )
  }
  // a pipe that ends above the gutter
  paint(ground, (g) => limb(g, '1010,-30,22 1012,120,22 1020,150,22 1044,168,20'), {
    color: WET,
    tone: 0.44,
    edge: [1.2, 30],
    form: { light: [400, 60], r: 7, amt: 0.5, steps: 3 },
    rim: { light: [300, 100], color: '#e0a868', w: 3, amt: 0.6, reach: 500 },
  })
}

/** Cabbages, in a heap at the foot of the wall, outer leaves and all. */
function drawCabbages(ground: Layer, rng: Rng) {
  paint(ground, (g) => oval(g, [872, 214, 138, 17]), {
    color: '#020406',
    edge: [3, 24],
    soft: 6,
    pool: 0,
    alpha: 0.8,
  })
  for (const [x, y, r] of [
    [888, 142, 36],
    [824, 146, 38],
    [940, 168, 34],
    [784, 178, 36],
    [862, 176, 42],
    [916, 192, 36],
  ] as const) {
    paint(ground, (g) => oval(g, [x, y, r, r * 0.86], rng.normal() * 0.2), {
      color: ['#0c1612', '#22382c', '#47644a', '#86a074', '#d8dcaa'],
      tone: 0.34,
      edge: [3, 18],
      wash: 0.3,
      washSize: 30,
      pool: 0.22,
      form: { light: [300, 60], r: 15, amt: 0.46, steps: 4 },
      rim: { light: [300, 90], color: '#ffcf88', w: 3, amt: 0.7, reach: 380 },
      shadow: { dx: 5, dy: 6, r: 7, a: 0.5 },
    })
    paint(
      ground,
      (g) => {
        for (const a of [-0.9, -0.4, 0.1, 0.6])
          limb(g, [
            [x + Math.sin(a) * r * 0.2, y + r * 0.6, 2.6],
            [x + Math.sin(a) * r * 0.5, y, 1.8],
            [x + Math.sin(a) * r * 0.9, y - r * 0.5, 0.6],
          ])
      },
      { color: '#9fb48a', edge: [1.2, 14], pool: 0, dry: 0.2, alpha: 0.4 },
    )
  }
}
