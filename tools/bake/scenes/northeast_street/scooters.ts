import { blob, limb } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN } from './palette.ts'

/** Two electric scooters at the wall, from behind, each on its stand, a quilted muff on either grip. */
export function drawScooters(layer: Layer) {
  scooter(layer, { x: 414, y: 618, s: 1.02, quilt: ['#33424c', '#4e626a', '#7c8e8e', '#b8c0ae'] })
  scooter(layer, { x: 330, y: 666, s: 1.34, quilt: ['#4c3c40', '#6e5658', '#9a807a', '#d0b8a0'] })
}

type Scooter = { x: number; y: number; s: number; quilt: readonly string[] }

// 100 units are a metre; the wheel stands at 0, 0, and the whole leans to the wall.
function scooter(layer: Layer, { x, y, s, quilt }: Scooter) {
  const m = (points: Points): Point[] =>
    toPoints(points).map(([a, b, w]) => [
      x + (a + b * 0.13) * s,
      y + b * s,
      w === undefined || w === 1 ? w : w * s,
    ])
  const metal: PaintOptions = {
    color: ['#22252a', '#3e4246', '#6c6e6a', '#b4b09c'],
    tone: 0.34,
    edge: [0.8, 16],
    wash: 0.2,
    washSize: 40,
    pool: 0.14,
    form: { light: SUN, r: 4 * s, amt: 0.4, steps: 3 },
    rim: { light: SUN, color: '#fff0c4', w: 2, amt: 0.7 },
  }
  const bars = (lines: readonly Points[], options: PaintOptions = {}) =>
    paint(layer, (g) => lines.forEach((l) => limb(g, m(l))), { ...metal, ...options })
  const sheet = (outline: Points, options: PaintOptions = {}) =>
    paint(layer, blob(m(outline)), { ...metal, ...options })
  const dark: PaintOptions = { color: '#5f6779', form: null, rim: null, pool: 0 }
  bars(['4,-2,16 -50,21,30 -120,55,8'], { ...dark, color: '#7d869a', soft: 3, alpha: 0.6 })
  bars(['-30,2,5 0,2,9 16,1,4'], { ...dark, color: '#33363f', soft: 1.4, alpha: 0.85 })
  bars(['-34,-96,3 -40,-112,2.4', '34,-97,3 40,-113,2.4'])
  bars(['-41,-113,10 -42,-119,9', '41,-114,10 42,-120,9'], { tone: 0.5 })
  // the shield in front, seen past the seat, and the bar
  sheet('-17,-92 17,-92 19,-70 15,-44,1 -15,-44,1 -19,-70', { tone: 0.16, rim: null })
  bars(['-40,-97,6 -16,-92,6 16,-92,6 40,-98,6'], { tone: 0.2 })
  // one muff on each grip, sagging outward, the bar bare between them
  sheet('-14,-98 -26,-102 -42,-101 -47,-90 -44,-76 -36,-68 -26,-70 -20,-80', { color: quilt, tone: 0.44 })
  sheet('14,-98 26,-102 42,-102 47,-91 44,-77 36,-69 26,-71 20,-80', { color: quilt, tone: 0.56 })
  bars(['-45,-86,1.4 -32,-82,2 -20,-86,1.4', '20,-86,1.4 32,-82,2 45,-87,1.4'], {
    ...dark,
    color: '#2c3034',
    alpha: 0.5,
  })
  // the rear wheel on the ground, the stand's leg beside it
  bars(['-8,-24,3 -24,1,3'], { tone: 0.1, rim: null })
  bars(['0,-42,12 0,-5,11'], { tone: 0.08 })
  // mudguard, tail, lamp, seat
  sheet('-15,-76,1 15,-76,1 17,-56 13,-38 8,-26,1 -8,-26,1 -13,-38 -17,-56', {
    color: ['#5a6468', '#8a9492', '#c0c4b6', '#eee8d0'],
    tone: 0.4,
    shadow: { dx: -3, dy: 5, r: 4, a: 0.4, inside: true },
  })
  sheet('-9,-58,1 9,-58,1 8,-51,1 -8,-51,1', {
    color: ['#5c1e18', '#8a3a2c', '#c07a5c'],
    tone: 0.4,
    rim: null,
  })
  bars(['-5,-42,9 5,-42,9'], { ...dark, color: '#d8d2be', alpha: 0.8 })
  sheet('-16,-84 -9,-88 9,-88 16,-84 18,-75 -18,-75', { tone: 0.2 })
}
