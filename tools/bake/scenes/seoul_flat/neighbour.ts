import { folds, limbs, piece, place, type Body, type Look } from '../../kit/body.ts'
import { oval } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { createRng } from '../../kit/random.ts'
import { type Layer, type Mask } from '../../kit/stage.ts'
import { drawNearHand, drawPot } from './neighbour-pot.ts'

const LAMP: readonly [number, number] = [560, 66]

const LOOK: Look = {
  // a quilted vest over a cardigan
  cloth: ['#15141b', '#2d2d3a', '#555263', '#8b8488', '#c8b8a0'],
  scarf: ['#1e1a17', '#4a433c', '#7d7367', '#b5a990', '#e8d9b8'],
  skin: ['#4a3020', '#8a5f42', '#c79470', '#eccaa0'],
  work: ['#55503f', '#9a917a', '#d2c8ac', '#fbf3dc'],
  light: LAMP,
  formLight: [470, 240],
  form: 0.36,
  rim: '#ffe2b0',
  rimAmt: 0.6,
  line: '#0b080c',
}

const CARDIGAN = ['#1c1720', '#3d3040', '#6d5668', '#a58a8a', '#d8bca4']

/** Grandmother Bang on the second tread, head turned from us: a perm, a cushion tied to one knee, a lidded pot in a cloth. */
export function drawNeighbour(layer: Layer) {
  const at = place(736, 792, 452)
  const body: Body = { layer, at, look: LOOK }
  legs(body)
  // trunk, bent a little over what it carries
  piece(
    body,
    '14.6,-18,1 16.4,-26 16.6,-35 14.6,-44 10.4,-51 4,-54.6 -2,-53.6 -5.4,-48 -6,-40 -5.4,-32 -7,-27 2,-19,1',
    { tone: 0.44, shadow: { dx: 18, dy: 16, r: 12, a: 0.45 } },
  )
  folds(body, [
    '13,-45,0.2 6,-43.6,0.7 -3,-45.4,0.2',
    '14.8,-38,0.2 8,-36,0.7 0,-37,0.2',
    '15.4,-31,0.2 8,-28.6,0.7 0,-29,0.2',
    '9.4,-51,0.2 11.4,-40,0.6 11.6,-24,0.2',
    '13,-25,0.2 6,-22.6,0.8 -1,-24,0.2',
  ])
  drawPot(body)
  // cardigan sleeve: elbow at her side, the hand under the pot
  limbs(body, ['5.4,-48.6,9.4 9,-41.6,9 7.4,-36,8.2 1,-33.2,6.4 -3.4,-33.4,4.8'], {
    tone: 0.52,
    color: CARDIGAN,
  })
  folds(body, ['4.6,-39,0.2 8.4,-37.4,0.7 12,-39.4,0.2', '3,-36.6,0.2 4.6,-33.4,0.7 8,-31.8,0.2'], {
    alpha: 0.6,
  })
  drawNearHand(body)
  head(body)
}

// Both feet on the floor before the first step: wide trousers gathered over the ankle, socks, slippers; a heated cushion tied to the near knee.
function legs(body: Body) {
  const cloth = ['#120f16', '#2a2430', '#4d4350', '#7d6e6c', '#b09a84']
  paint(body.layer, (g) => oval(g, [624, 795, 78, 7]), { color: '#08080a', soft: 6, pool: 0, alpha: 0.7 })
  const far = limbs(body, ['-18,-28,9 -22.6,-17,9.4 -25,-9.4,8 -25.4,-6.8,5'], { tone: 0.24, color: cloth })
  foot(body, -25.6, -1.2, 0.3)
  const thigh = limbs(body, ['9,-24.6,14 -4,-27.4,12.4 -14.6,-28,10.4'], { tone: 0.4, color: cloth })
  const shin = limbs(body, ['-14.6,-27.6,10.4 -16.2,-17,10.4 -17.8,-9.4,9 -18.2,-6.8,5.6'], {
    tone: 0.44,
    color: cloth,
    shadow: { dx: -5, dy: 2, r: 5, a: 0.5 },
  })
  foot(body, -18.4, 0, 0.46)
  flowers(body, [far, thigh, shin])
  folds(
    body,
    [
      '-10.6,-26,0.2 -13.4,-22,0.7 -18.6,-20.4,0.2',
      '-12.4,-19,0.2 -15.6,-13,0.7 -16.8,-8,0.2',
      '-18.8,-13,0.2 -19,-10,0.5 -18.4,-7.6,0.2',
      '-20.8,-7.4,0.3 -18.2,-6.6,0.6 -15.6,-7,0.3',
      '4,-30,0.2 -2,-26,0.7 -10,-24.6,0.2',
    ],
    { alpha: 0.6 },
  )
  const cushion = ['#1a2028', '#333f4a', '#5f6c74', '#a4aea4']
  piece(body, '-9.6,-33 -14.6,-33.6 -19,-31 -20.6,-26.4 -20.2,-21.6,1 -17,-21 -13.6,-23.8 -8.8,-28.4,1', {
    tone: 0.54,
    color: cushion,
    shadow: { dx: 3, dy: 5, r: 5, a: 0.4, inside: true },
  })
  folds(
    body,
    [
      '-11,-32.8,0.2 -17,-30.2,0.4 -19.4,-23,0.2',
      '-10,-30.6,0.2 -14.6,-28.4,0.4 -17.4,-22,0.2',
      '-15.4,-33,0.2 -14.4,-29.4,0.4 -12.4,-26,0.2',
      '-19.6,-29.4,0.2 -16.6,-27.4,0.4 -14.4,-24.4,0.2',
    ],
    { alpha: 0.45 },
  )
  // its tape goes round the leg below the knee
  folds(body, ['-20.6,-21.6,0.6 -16,-20.2,0.8 -11.8,-21.6,0.6'], { alpha: 0.8 })
}

// Small flowers printed on the cloth, five dabs each.
function flowers(body: Body, cloths: readonly Mask[]) {
  const dabs = FLOWERS.flatMap(([x, y]) =>
    [0, 1, 2, 3, 4].map((i): Point[] => {
      const [dx, dy] = [Math.cos(i * 1.257 + x) * 0.8, Math.sin(i * 1.257 + x) * 0.8]
      return [
        [x + dx * 0.8, y + dy * 0.8, 0.9],
        [x + dx, y + dy, 0.9],
      ]
    }),
  )
  for (const clip of cloths)
    limbs(body, dabs, { color: '#b08a86', pool: 0, form: null, rim: null, alpha: 0.55, clip })
}

const FLOWERS = [
  [6, -21],
  [1, -24.6],
  [-4, -23],
  [-8, -26],
  [-14, -19],
  [-17.6, -16],
  [-14.4, -13],
  [-18.8, -10.6],
  [-15.4, -9],
  [-22.4, -14.4],
  [-25, -11],
] as const

// A sock in a slipper, pointing left, its heel on (x, y).
function foot(body: Body, x: number, y: number, tone: number) {
  const at = (points: readonly Point[]): Point[] => points.map(([a, b, w]) => [x + a, y + b, w])
  piece(
    body,
    at([
      [2, -7.6],
      [-1.8, -7.4],
      [-3.6, -3.6],
      [-7, -2],
      [-6, -0.4, 1],
      [2.4, -0.4, 1],
      [2.6, -3],
    ]),
    { tone, color: ['#1c1b1a', '#3f3c38', '#6d685c', '#a89f86'] },
  )
  const slipper = ['#0c0b0e', '#2c2420', '#5c4630', '#96754a']
  piece(
    body,
    at([
      [-1.6, -5.4, 1],
      [-5.4, -4.6],
      [-9, -2.2],
      [-9.6, 0, 1],
      [-0.6, 0, 1],
    ]),
    { tone: tone + 0.06, color: slipper },
  )
  limbs(
    body,
    [
      at([
        [2.6, 0, 1.2],
        [-8.8, 0.2, 1.2],
      ]),
    ],
    { tone: 0.2, color: slipper, rim: null },
  )
}

// Turned from us to the door's side: a short perm, curl over curl; under it an ear, the nape and a collar.
function head(body: Body) {
  const skin = body.look.skin ?? []
  limbs(body, ['3.2,-53.6,6.4 1.8,-58,6.6'], { tone: 0.36, color: skin, rim: null })
  piece(body, '-2.4,-52.2 -2.6,-53.8 0,-54.6 4,-54.8 6.8,-53.4 6,-51.4 1,-51.2', {
    tone: 0.42,
    color: CARDIGAN,
  })
  const hair = { color: body.look.scarf ?? [], pool: 0.22, poolR: 2, wash: 0.3 }
  const { x, y, rx, ry } = SKULL
  piece(body, oval12(x, y, rx * 0.98, ry * 0.98), { ...hair, tone: 0.24 })
  const dice = createRng(51)
  for (const [row, count, size] of RINGS)
    for (let i = 0; i < count; i++) {
      const a = (i / count) * 6.283 + row * 2 + dice.range(-0.1, 0.1)
      const [cx, cy] = [x + Math.cos(a) * rx * row, y + Math.sin(a) * ry * row]
      // it is cut short over the ear
      if (cy > y + 3.6 && cx < x - 0.6) continue
      const r = size * dice.range(0.9, 1.12)
      const lit = 0.42 - 0.034 * (cx - x) - 0.022 * (cy - y)
      piece(body, oval12(cx, cy, r, r * 0.9), {
        ...hair,
        tone: lit,
        shadow: { dx: 1, dy: 1.4, r: 1.6, a: 0.34 },
        form: { light: LAMP, r: 4, amt: 0.16, steps: 3 },
        rim: null,
      })
      folds(
        body,
        [
          [
            [cx - r * 0.6, cy + r * 0.1, 0.15],
            [cx, cy + r * 0.5, 0.4],
            [cx + r * 0.5, cy, 0.3],
            [cx + r * 0.1, cy - r * 0.5, 0.2],
          ],
        ],
        { color: '#1c1815', alpha: 0.7 },
      )
    }
  piece(body, '-3.4,-60.8 -2,-61.4 -0.9,-60.2 -1.1,-58.4 -2.2,-57 -3.2,-58', { tone: 0.56, color: skin })
}

const SKULL = { x: 0.4, y: -63.6, rx: 6.4, ry: 6.6 }

// Rows of curls from the edge inwards: how far out, how many, how large.
const RINGS = [
  [0.98, 15, 1.7],
  [0.64, 10, 1.8],
  [0.26, 5, 1.7],
] as const

const oval12 = (x: number, y: number, rx: number, ry: number): Point[] =>
  Array.from({ length: 12 }, (_, i): Point => {
    const a = (i / 12) * 6.283
    return [x + Math.cos(a) * rx, y + Math.sin(a) * ry]
  })
