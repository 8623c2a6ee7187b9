import { folds, limbs, piece, place, type Body, type Look } from '../../kit/body.ts'
import { oval } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { createRng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { drawNearHand, drawPot } from './neighbour-pot.ts'

const LAMP: readonly [number, number] = [560, 66]

const LOOK: Look = {
  // a quilted vest over a cardigan
  cloth: ['#15141b', '#2d2d3a', '#555263', '#8b8488', '#c8b8a0'],
  scarf: ['#232427', '#4d4c4e', '#87847e', '#c4bba8', '#efe2c4'],
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
  limbs(body, ['-18,-28,8.4 -23,-17,7.4 -25.4,-7.4,5.2'], { tone: 0.24, color: cloth })
  foot(body, -25.6, -1.2, 0.3)
  limbs(body, ['9,-24.6,14 -4,-27.6,11.6 -14.6,-28.4,9.4'], { tone: 0.4, color: cloth })
  limbs(body, ['-14.6,-28,9.4 -16.6,-17,8.2 -18.2,-7.4,5.6'], {
    tone: 0.44,
    color: cloth,
    shadow: { dx: -5, dy: 2, r: 5, a: 0.5 },
  })
  foot(body, -18.4, 0, 0.46)
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
    { tone, color: ['#26241f', '#545046', '#8d8672', '#c4bba0'] },
  )
  const slipper = ['#0c0b0e', '#2a2226', '#5a4a46', '#8d7a68']
  piece(
    body,
    at([
      [-2.6, -4, 1],
      [-6, -3.6],
      [-9, -1.6],
      [-9.2, 0, 1],
      [-1.6, 0, 1],
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

// Turned from us to the door's side: a short perm, one rounded mass with its curls at the edge; an ear, the edge of a cheek.
function head(body: Body) {
  const hair = body.look.scarf ?? []
  const skin = body.look.skin ?? []
  limbs(body, ['2.6,-54.6,5.4 1.6,-58.4,6.2'], { tone: 0.3, color: skin, rim: null })
  piece(body, '-4.8,-62 -5.5,-59.8 -5,-57.8 -3.6,-56.4 -1.6,-55.6 1,-56 0,-62', { tone: 0.24, color: skin })
  piece(body, '-2.4,-52.6 -3,-55.2 -0.4,-56.4 3.4,-55.8 6.4,-53.4 5.4,-51.4 1,-51', {
    tone: 0.56,
    color: CARDIGAN,
  })
  piece(body, curledOutline(), { tone: 0.42, color: hair, pool: 0.2 })
  const [dark, light] = curls()
  folds(body, dark, { color: hair[0] ?? '', alpha: 0.34 })
  folds(body, light, { color: hair.at(-1) ?? '', alpha: 0.32 })
  piece(body, '-2.6,-60 -1.4,-60.5 -0.5,-59.5 -0.7,-58.2 -1.6,-57.2 -2.4,-58', {
    tone: 0.36,
    color: skin,
    rim: null,
  })
}

const SKULL = { x: 0.2, y: -64.2, rx: 6.5, ry: 6.9 }

// Round the skull from the temple over the crown to the nape in small scallops, then back below the ear.
function curledOutline(): Point[] {
  const { x, y, rx, ry } = SKULL
  const steps = 44
  const round = Array.from({ length: steps + 1 }, (_, i): Point => {
    const a = -3.98 + (i / steps) * 5.2
    const r = 1 + 0.045 * Math.abs(Math.sin((i / steps) * 26))
    return [x + Math.cos(a) * rx * r, y + Math.sin(a) * ry * r]
  })
  return [...round, [0.8, -57], [-1.6, -57.2], [-3.2, -58]]
}

// Broken crescents in rows that follow the skull: their shaded and their lit sides.
function curls(): [Point[][], Point[][]] {
  const dice = createRng(51)
  const { x, y, rx, ry } = SKULL
  const lines: [Point[][], Point[][]] = [[], []]
  for (const [row, count] of [
    [0.26, 4],
    [0.56, 8],
    [0.84, 12],
  ] as const)
    for (let i = 0; i < count; i++) {
      const a = (i / count) * 6.28 + row * 3 + dice.range(-0.3, 0.3)
      const [cx, cy] = [x + Math.cos(a) * rx * row, y + Math.sin(a) * ry * (row + dice.range(-0.1, 0.08))]
      if (cy > y + 2.6 && cx < x + 1.6) continue
      const w = dice.range(0.8, 1.1)
      lines[0].push([
        [cx - w, cy + 0.2, 0.1],
        [cx, cy + 0.9, 0.5],
        [cx + w, cy, 0.1],
      ])
      if (cx < x + 2)
        lines[1].push([
          [cx - w, cy - 0.3, 0.1],
          [cx - 0.1, cy - 0.9, 0.4],
          [cx + w * 0.8, cy - 0.5, 0.1],
        ])
    }
  return lines
}
