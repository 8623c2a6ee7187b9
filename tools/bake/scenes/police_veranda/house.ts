import { limb, oval, poly } from '../../kit/brush.ts'
import { leaf } from '../../kit/leaves.ts'
import { paint } from '../../kit/paint.ts'
import { straight } from '../../kit/pen.ts'
import { type Rng, smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN, SHADE } from './palette.ts'

/** Boards above, and the cool air under the deck. */
export function drawWall(wall: Layer, rng: Rng) {
  // under the deck: cool air between stilts, and what is kept there out of the sun
  paint(wall, (g) => g.fillRect(300, 580, 1340, 190), {
    color: ['#4c6463', '#6b8380', '#93a69a'],
    tone: 0.36,
    edge: [2, 50],
    wash: 0.4,
    washSize: 120,
    pool: 0.1,
    grad: [0, 590, -0.24, 0, 770, 0.4],
  })
  paint(
    wall,
    (g) => {
      for (const [x, y] of [
        [1230, 744],
        [1330, 742],
        [1420, 746],
      ] as const)
        limb(g, [
          [x - 60, y, 12],
          [x, y - 3, 13],
          [x + 70, y - 1, 12],
        ])
    },
    { color: ['#5d736e', '#7f918a'], tone: 0.4, edge: [1.4, 30], pool: 0.1, alpha: 0.5 },
  )
  // plank wall under the eave
  paint(wall, (g) => g.fillRect(270, 60, 1370, 500), {
    color: ['#6f938f', '#9bbab0', '#c6d8c8', '#e7ecd6', '#fbf7e2'],
    tone: 0.56,
    edge: [1.6, 50],
    wash: 0.18,
    washSize: 220,
    pool: 0.1,
    shade: (x, y) => 0.22 * smooth(300, 520, y) - 0.06 * smooth(900, 1600, x),
  })
  // wide boards, upright, no two of a width; some have been painted since
  const seams: number[] = []
  for (let x = 300; x < 1640; x += rng.range(64, 108)) seams.push(x)
  seams.forEach((x, i) => {
    const next = seams[i + 1] ?? 1640
    if (rng() < 0.5)
      paint(wall, (g) => g.fillRect(x + 2, 62, next - x - 4, 496), {
        color: rng() < 0.5 ? '#f6f4de' : '#8fb0a6',
        edge: [2, 30],
        pool: 0.1,
        alpha: 0.16,
        wash: 0.3,
      })
  })
  paint(
    wall,
    (g) => {
      for (const x of seams)
        limb(g, [
          [x, 62, 1.6],
          [x + rng.normal() * 1.6, 300, 2.6],
          [x + rng.normal() * 1.6, 556, 1.8],
        ])
    },
    { color: '#6c8c88', edge: [0.8, 24], pool: 0, dry: 0.16, alpha: 0.6 },
  )
}

/** A door to cool rooms, a plain window, a clock. */
export function drawOpenings(wall: Layer) {
  // door: cool rooms behind, a far window
  paint(wall, (g) => g.fillRect(972, 178, 150, 384), {
    color: ['#274245', '#3f5f60', '#6b8884'],
    tone: 0.36,
    edge: [1.4, 40],
    wash: 0.3,
    washSize: 110,
    pool: 0.14,
    grad: [0, 180, -0.2, 0, 560, 0.24],
  })
  paint(wall, (g) => g.fillRect(1046, 280, 46, 84), {
    color: ['#b9d0b0', '#e8efcd'],
    edge: [1, 24],
    tone: 0.6,
    pool: 0.1,
  })
  paint(
    wall,
    (g) => {
      g.lineWidth = 14
      g.strokeRect(966, 172, 162, 396)
      straight(g, 3, [1069, 280], [1069, 364])
    },
    {
      color: ['#4e7a78', '#6f9b95', '#a3c2b6'],
      tone: 0.5,
      edge: [1.2, 40],
      form: { light: SUN, r: 5, amt: 0.4, steps: 3 },
      shadow: { dx: 8, dy: 8, r: 6, a: 0.24, color: '#39565c' },
    },
  )
  paint(wall, (g) => poly(g, '972,178 1010,188 1010,556 972,562'), {
    color: ['#4c7d7c', '#7aaaa2', '#b8d4c4'],
    tone: 0.5,
    edge: [1, 40],
    wash: 0.2,
    washSize: 60,
    pool: 0.14,
  })
  // a window, its panes pushed to one side
  paint(wall, (g) => g.fillRect(1180, 214, 190, 176), {
    color: ['#2f4b4e', '#4f6e6e', '#86a19a'],
    tone: 0.4,
    edge: [1.2, 40],
    wash: 0.3,
    washSize: 80,
    grad: [0, 214, -0.1, 0, 390, 0.2],
  })
  paint(
    wall,
    (g) => {
      g.lineWidth = 10
      g.strokeRect(1176, 210, 198, 184)
      straight(g, 4, [1275, 210], [1275, 394])
    },
    { color: ['#5d8783', '#8db2a8', '#c0d6c6'], tone: 0.5, edge: [1, 40] },
  )
  // a wall clock that is only a clock, a pinned sheet
  paint(wall, (g) => oval(g, [806, 214, 42, 42]), {
    color: ['#9db4ae', '#dfe8d8', '#fbf8e8'],
    tone: 0.66,
    edge: [0.8, 24],
    pool: 0.3,
    poolR: 4,
    shadow: { dx: 6, dy: 8, r: 5, a: 0.3, color: '#39565c' },
  })
  paint(
    wall,
    (g) => {
      limb(g, '806,214,4 790,196,4')
      limb(g, '806,214,3 809,184,2.4')
      for (let i = 0; i < 12; i++) {
        const a = (i / 12) * Math.PI * 2
        oval(g, [806 + 34 * Math.cos(a), 214 + 34 * Math.sin(a), i % 3 ? 1.4 : 2.6, i % 3 ? 1.4 : 2.6])
      }
    },
    { color: '#2c4648', edge: [0.4, 8], pool: 0 },
  )
}

/** Shade of the eave, then of leaves. */
export function drawLeafShade(wall: Layer, rng: Rng) {
  // shade of the eave, then leaves: the morning comes through the garden first
  paint(wall, (g) => poly(g, '270,40 1640,40 1640,206 270,150'), {
    color: '#86a0b4',
    blend: 'multiply',
    soft: 5,
    edge: [5, 60],
    pool: 0,
    wash: 0,
    alpha: 0.72,
  })
  paint(
    wall,
    (g) => {
      for (let i = 0; i < 52; i++) {
        const x = rng.range(280, 800) + rng() ** 3 * 600,
          y = rng.range(170, 520),
          a = 0.9 + rng.normal() * 0.5,
          l = rng.range(60, 170)
        leaf(g, { from: [x, y], to: [x + Math.cos(a) * l, y + Math.sin(a) * l], w: rng.range(9, 24), sag: 8 })
      }
    },
    { color: SHADE, blend: 'multiply', soft: 3, edge: [3, 30], pool: 0, wash: 0, alpha: 0.44 },
  )
}
