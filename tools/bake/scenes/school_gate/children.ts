import { place } from '../../kit/body.ts'
import { limb, oval } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { bow } from '../../kit/pen.ts'
import { createRng, lerp, type Rng } from '../../kit/random.ts'
import { satchelChild, type Child } from '../../kit/satchel-child.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { SHADOWS_TO, SUN, metre, onWall } from './place.ts'

const BLUE = ['#26385c', '#3c5486', '#5d7aa8', '#8fa6c2', '#d6d2bc'] as const
const FACTORY = [
  ['#24484a', '#3f6c6a', '#729a92', '#b8ccb4'],
  ['#453e54', '#695e7a', '#958a9e', '#c9bec0'],
  ['#2d3d4e', '#4c6478', '#7f97a4', '#c0c8c0'],
  ['#3c5240', '#607a5c', '#92a482', '#cfd0a8'],
  ['#5a4650', '#8c6c74', '#b89a98', '#e0ccba'],
  ['#2f4a66', '#4a7090', '#80a2b4', '#c2d0c8'],
] as const
/** The one that somebody cut. */
const HERS = ['#8a5520', '#c08a38', '#e8bc66', '#fae4a8'] as const

const HAIR: readonly Child['hair'][] = ['short', 'tails', 'bob', 'short', 'tail']

/** The far end of the line first; height in metres, place along the wall, metres from it. */
const LINE: readonly (readonly [x: number, out: number, height: number])[] = [
  [356, 0.8, 1.04],
  [366, 1.7, 1.02],
  [386, 0.7, 1.05],
  [398, 1.7, 1.04],
  [420, 0.8, 1.06],
  [436, 1.8, 1.08],
  [462, 0.7, 1.1],
  [480, 1.7, 1.06],
  [510, 0.8, 1.12],
  [532, 1.8, 1.1],
  [568, 0.7, 1.16],
  [590, 1.75, 1.14],
  [634, 0.7, 1.22],
  [660, 1.9, 1.2],
  [690, 0.5, 1.3],
  [742, 1.9, 1.36],
  [800, 0.3, 1.26],
  [830, 1.5, 1.4],
  [866, -0.1, 1.24],
  [912, 1.7, 1.3],
  [958, 0.5, 1.5],
]
const HERS_AT = 15

/** Who hops, who stands, who has turned the head to the next one. */
const STRIDE: Readonly<Record<number, number>> = { 11: 1.5, 13: 0.4, 16: 0.3, 17: 1.7, 19: 0.5, 20: 1.4 }
const LEAN: Readonly<Record<number, number>> = { 12: 3, 14: -3.4, 16: 3.6, 17: -2, 18: 4, 19: 1.4 }

/** Whose head is tilted, where the arms are, whose satchel hangs from one strap, who hops. */
const MANNER: Readonly<Record<number, Omit<Child, 'hair' | 'step' | 'lean'>>> = {
  12: { tilt: 0.16 },
  14: { arms: ['down', 'up'] },
  15: { tilt: -0.07 },
  17: { arms: ['out', 'out'], tilt: 0.1, hops: true },
  18: { tilt: 0.12, arms: ['strap', 'strap'] },
  19: { tilt: 0.2, arms: ['down', 'out'], slung: 0.26 },
  20: { tilt: -0.2, arms: ['strap', 'down'] },
}

/** How high one is off the ground, in metres. */
const HOP: Readonly<Record<number, number>> = { 17: 0.14 }

/** Two hundred backs in one blue, the smallest in front, on a rope. */
export function drawChildren(stage: Stage) {
  const rng = createRng(41)
  const line = stage.layer('children', { depth: 0.5 })
  drawCrowd(line, rng)
  paint(line, (g) => LINE.forEach(([x, out, height]) => shadowOf(g, x, out, height)), {
    color: '#646e96',
    blend: 'normal',
    edge: [2, 16],
    soft: 1.2,
    pool: 0,
    alpha: 0.62,
  })
  LINE.forEach(([x, out, height], i) => {
    const [px, py] = onWall(x, 0, out)
    const hers = i === HERS_AT
    satchelChild(
      line,
      place(px, py - metre(x) * (HOP[i] ?? 0), metre(x) * height),
      {
        cloth: BLUE,
        bundle: hers ? HERS : (FACTORY[(i * 5 + 2) % FACTORY.length] ?? FACTORY[0]),
        hair: ['#141216', '#2a2422', '#54463a', '#a88a5c'],
        skin: ['#7a5238', '#b88a62', '#e6be90'],
        trousers: ['#222c44', '#384668', '#5c6a84'],
        shoes: ['#77777c', '#b8b4aa', '#eee4cc'],
        line: '#1b2438',
        light: SUN,
        formLight: SUN,
        form: 0.34,
        rim: '#ffeab4',
        rimAmt: 0.9,
      },
      {
        hair: HAIR[(i * 3) % HAIR.length] ?? 'short',
        step: (i % 2 ? 1 : -1) * (STRIDE[i] ?? 1),
        lean: (LEAN[i] ?? 0) + rng.normal() * 1.6,
        ...MANNER[i],
      },
    )
  })
  seam(line)
  // the rope: between the pairs, slack, as far as the fifth
  paint(
    line,
    (g) => {
      const rope = [
        [352, 1.2],
        [400, 1.2],
        [450, 1.25],
        [520, 1.3],
        [580, 1.3],
        [640, 1.3],
      ] as const
      limb(
        g,
        rope.map(([x, out]) => [...up(x, out, 0.4), metre(x) * 0.03] as const),
      )
    },
    { color: ['#8f7448', '#d6b878', '#f8e6b0'], tone: 0.7, edge: [0.8, 16], pool: 0.1 },
  )
}

/** Those so far along that they are only blue. */
function drawCrowd(line: Layer, rng: Rng) {
  paint(
    line,
    (g) => {
      for (let i = 0; i < 12; i++) {
        const x = lerp(262, 356, rng())
        const m = metre(x)
        const [px, py] = onWall(x, 0, rng.range(0.5, 1.8))
        oval(g, [px, py - m * 0.5, m * 0.16, m * 0.36])
        oval(g, [px, py - m * 0.9, m * 0.11, m * 0.12])
      }
    },
    {
      color: ['#4d618a', '#7b8ea8', '#b4b8b4'],
      tone: 0.5,
      edge: [0.8, 8],
      wash: 0.4,
      washSize: 18,
      pool: 0.2,
      poolR: 2,
    },
  )
}

// A seam where no factory would put one.
function seam(line: Layer) {
  const at = LINE[HERS_AT]
  if (!at) return
  const [x, out, height] = at
  const [px, py] = onWall(x, 0, out)
  const s = (metre(x) * height) / 100
  paint(
    line,
    (g) => {
      g.setLineDash([2.2 * s, 1.5 * s])
      bow(g, 1 * s, [px - 10.6 * s, py - 42 * s], [px - 1 * s, py - 52 * s], [px + 11.4 * s, py - 54 * s])
      g.setLineDash([])
    },
    { color: '#83382a', edge: [0.4, 8], pool: 0 },
  )
}

function shadowOf(g: Parameters<typeof oval>[0], x: number, out: number, height: number) {
  const [px, py] = onWall(x, 0, out)
  const m = metre(x) * height
  const t = Math.min(0.5, (m * 0.9) / Math.hypot(SHADOWS_TO[0] - px, SHADOWS_TO[1] - py))
  limb(g, [
    [px, py, m * 0.2],
    [lerp(px, SHADOWS_TO[0], t * 0.6), lerp(py, SHADOWS_TO[1], t * 0.6), m * 0.22],
    [lerp(px, SHADOWS_TO[0], t), lerp(py, SHADOWS_TO[1], t), m * 0.1],
  ])
}

const up = (x: number, out: number, height: number): [number, number] => {
  const [px, py] = onWall(x, height, out)
  return [px, py]
}
