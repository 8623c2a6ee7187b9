import { blob, limb, poly } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { type At, cornersOf, LOWER, pair, SHEET, UPPER } from './corners.ts'
import { IRON, TUBE } from './palette.ts'

/** What lies on the beds: quilts folded into blocks at the foot, one thrown over the rail. */
export function drawBedding(bunks: Layer) {
  const left = cornersOf(false)
  const right = cornersOf(true)
  foldedQuilt(bunks, left, [0.62, 0.94, LOWER - 44, 84], ['#2c2a36', '#4f4c5c', '#827e88', '#c0bab4'])
  foldedQuilt(bunks, right, [0.62, 0.94, LOWER - 44, 84], ['#1c2c2a', '#3a524c', '#6a8276', '#aebea8'])
  foldedQuilt(bunks, right, [0.5, 0.9, UPPER - 46, 80], ['#33302a', '#5e584a', '#958a70', '#d0c4a0'])
  // over the left upper rail a quilt hangs, as it was thrown off for the night shift
  const over = [
    left(0, 0.06, 196),
    left(0, 0.3, 196),
    left(0, 0.34, 318),
    left(-0.01, 0.2, 344),
    left(-0.01, 0.05, 372),
  ]
  paint(bunks, (g) => poly(g, over), {
    ...SHEET,
    color: ['#20303a', '#435a66', '#76909a', '#b4c4c4'],
    tone: 0.42,
    edge: [3, 30],
    form: { light: TUBE, r: 14, amt: 0.3, steps: 4 },
    shadow: { dx: -4, dy: 8, r: 9, a: 0.5 },
  })
  paint(
    bunks,
    (g) => {
      for (const f of [0.1, 0.17, 0.25])
        limb(g, [
          [...pair(left(0, f, 204)), 1],
          [...pair(left(0, f + 0.01, 280)), 4],
          [...pair(left(0, f + 0.03, 340)), 1],
        ])
    },
    { color: '#141e26', edge: [2, 26], soft: 1, pool: 0, alpha: 0.55 },
  )
  drawCurtain(bunks)
}

// A block of folded quilt: top, long side, the end that faces us.
function foldedQuilt(
  bunks: Layer,
  at: At,
  [near, far, y, h]: readonly [number, number, number, number],
  color: readonly string[],
) {
  const soft: PaintOptions = { ...SHEET, color, edge: [2.4, 24] }
  const over = y - h
  if (over > 400)
    paint(
      bunks,
      (g) => poly(g, [at(0.1, near, over), at(0.1, far, over), at(0.9, far, over), at(0.9, near, over)]),
      {
        ...soft,
        tone: 0.66,
      },
    )
  paint(
    bunks,
    (g) => poly(g, [at(0.1, near, over), at(0.9, near, over), at(0.9, near, y), at(0.1, near, y)]),
    {
      ...soft,
      tone: 0.32,
    },
  )
  paint(bunks, (g) => poly(g, [at(0.1, near, over), at(0.1, far, over), at(0.1, far, y), at(0.1, near, y)]), {
    ...soft,
    tone: 0.46,
    shadow: { dx: 0, dy: 5, r: 6, a: 0.4 },
  })
  paint(
    bunks,
    (g) => {
      for (const d of [0.36, 0.68]) {
        limb(g, [
          [...pair(at(0.1, near, over + h * d)), 2.4],
          [...pair(at(0.1, (near + far) / 2, over + h * (d + 0.05))), 3.4],
          [...pair(at(0.1, far, over + h * d)), 1.6],
        ])
        limb(g, [
          [...pair(at(0.1, near, over + h * d)), 2.4],
          [...pair(at(0.9, near, over + h * d)), 2],
        ])
      }
    },
    { color: '#0c1113', edge: [1.4, 20], soft: 0.6, pool: 0, alpha: 0.6 },
  )
}

// The right near bunk has its curtain drawn: the quiet of the room.
function drawCurtain(bunks: Layer) {
  const rng = createRng(403)
  const top =
    '1262,232,1 1400,196 1520,166 1660,132,1 1660,960,1 1500,924 1400,892 1330,846 1270,822,1 1266,640 1274,420'
  const cloth = paint(bunks, blob(top), {
    ...SHEET,
    color: ['#0c1115', '#182126', '#28343a', '#44525a', '#76858a'],
    tone: 0.34,
    edge: [2.4, 50],
    shade: (x, y) =>
      0.07 * Math.sin((x - 1262) * 0.075 + 0.6 * Math.sin(y * 0.006)) + 0.16 * smooth(1380, 1262, x),
    shadow: { dx: -8, dy: 6, r: 12, a: 0.5 },
  })
  paint(
    bunks,
    (g) => {
      for (let i = 0; i < 7; i++) {
        const x = 1290 + i * 52
        limb(g, [
          [x, 240 - i * 14, 1],
          [x + rng.normal() * 6, 500, rng.range(4, 8)],
          [x + rng.normal() * 6, 860 + i * 12, 1.4],
        ])
      }
    },
    { color: '#080c10', edge: [2, 40], soft: 3, pool: 0, alpha: 0.45, clip: cloth },
  )
  paint(bunks, (g) => limb(g, '1244,240,5 1440,192,5 1660,138,6'), {
    color: IRON,
    tone: 0.4,
    edge: [0.8, 40],
    pool: 0,
  })
}
