import { limb, oval, poly } from '../../../kit/brush.ts'
import { glow, wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { createRng, lerp, type Rng, smooth } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { dab } from '../glyph.ts'
import { AMBER, DUSK, ROSE, SEA, WET } from './palette.ts'

/** Where the houses of the mirror touch the ground on their own stage. */
export const GROUND = 880

/** The houses over the way, upright, only ever seen in the water. */
export function drawHouses(stage: Stage) {
  const rng = createRng(91)
  const walls = stage.layer('walls')
  wash(walls, ['#0b1420', '#1a2c46', '#324e70', '#5c6f98'], {
    toneAt: (_x, y) => 0.44 + 0.5 * smooth(0, 420, y),
    cloud: 0.3,
    size: 300,
  })
  for (const [x0, x1, top, tone] of [
    [-40, 180, 300, 0.3],
    [180, 470, 210, 0.4],
    [470, 760, 392, 0.34],
    [760, 1010, 240, 0.4],
    [1010, 1300, 340, 0.3],
    [1300, 1640, 260, 0.34],
  ] as const) {
    paint(
      walls,
      (g) =>
        poly(g, [
          [x0, GROUND],
          [x0, top],
          [x1, top + 8],
          [x1, GROUND],
        ]),
      {
        color: WET,
        tone,
        edge: [2, 40],
        wash: 0.3,
        washSize: 120,
        pool: 0.2,
      },
    )
    for (let i = 0; i < 6; i++) {
      const x = lerp(x0 + 20, x1 - 56, (i % 3) / 2)
      const y = top + 44 + Math.floor(i / 3) * 84
      const on = rng() < 0.42
      paint(walls, (g) => g.fillRect(x, y, 34, 46), {
        color: on ? ['#8a5a28', AMBER, '#ffe2a8'] : ['#0c141c', '#22343e'],
        tone: 0.5,
        edge: [1.4, 20],
        wash: 0.4,
        washSize: 30,
      })
    }
  }
  // the back door
  paint(walls, (g) => g.fillRect(216, 622, 142, 260), {
    color: ['#7a4418', '#d88a36', '#ffc878', '#ffeabc'],
    tone: 0.56,
    edge: [1.6, 30],
    wash: 0.3,
    washSize: 60,
  })
  paint(walls, (g) => limb(g, '236,650,3 236,860,3'), { color: '#8a5424', edge: [1, 20], alpha: 0.6 })
  const light = stage.layer('neon', { blend: 'add' })
  tall(light, walls, rng, { x: 716, y: 366, w: 78, h: 300, ink: ROSE })
  tall(light, walls, rng, { x: 872, y: 330, w: 66, h: 240, ink: SEA })
  wide(light, walls, rng, { x: 824, y: 600, w: 150, h: 62, ink: AMBER })
  tall(light, walls, rng, { x: 132, y: 380, w: 58, h: 190, ink: DUSK })
  wide(light, walls, rng, { x: 1060, y: 560, w: 260, h: 60, ink: ROSE })
  wide(light, walls, rng, { x: 1390, y: 520, w: 180, h: 60, ink: DUSK })
  glow(light, { x: 286, y: 760, r: 260, color: AMBER, a: 0.5, p: 1.8 })
}

type Board = { x: number; y: number; w: number; h: number; ink: string }

function board(light: Layer, walls: Layer, { x, y, w, h, ink }: Board) {
  paint(
    walls,
    (g) =>
      poly(g, [
        [x, y],
        [x + w, y - 2],
        [x + w, y + h],
        [x, y + h],
      ]),
    { color: ['#06090e', '#141c26', '#2c3440'], tone: 0.4, edge: [1.4, 30], wash: 0.3 },
  )
  paint(light, (g) => g.fillRect(x + 4, y + 4, w - 8, h - 8), {
    color: ink,
    edge: [1.2, 30],
    soft: 5,
    wash: 0.5,
    washSize: 40,
    pool: 0,
    alpha: 0.34,
  })
  glow(light, {
    x: x + w / 2,
    y: y + h / 2,
    r: Math.max(w, h) * 0.86,
    sx: w > h ? 1 : 0.62,
    sy: w > h ? 0.62 : 1,
    color: ink,
    a: 0.7,
    p: 1.4,
  })
}

function tall(light: Layer, walls: Layer, rng: Rng, b: Board) {
  board(light, walls, b)
  const n = Math.round(b.h / 62)
  paint(
    light,
    (g) => {
      for (let i = 0; i < n; i++) {
        dab(g, rng, { x: b.x + b.w / 2, y: b.y + ((i + 0.5) * b.h) / n, s: b.w * 0.6, round: i % 2 === 1 })
      }
    },
    { color: b.ink, edge: [1.4, 10], soft: 4, pool: 0, alpha: 1 },
  )
}

function wide(light: Layer, walls: Layer, rng: Rng, b: Board) {
  board(light, walls, b)
  const n = Math.round(b.w / 44)
  paint(
    light,
    (g) => {
      for (let i = 0; i < n; i++) {
        const x = b.x + ((i + 0.5) * b.w) / n
        if (i === 1) oval(g, [x, b.y + b.h / 2, 9, 9])
        else dab(g, rng, { x, y: b.y + b.h / 2, s: b.h * 0.56, round: i % 2 === 0 })
      }
    },
    { color: b.ink, edge: [1.4, 10], soft: 4, pool: 0, alpha: 1 },
  )
}
