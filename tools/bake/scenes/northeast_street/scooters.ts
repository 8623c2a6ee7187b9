import { blob, limb, oval } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN } from './palette.ts'

/** Two electric scooters at the wall, from behind, quilted aprons buttoned on against the wind. */
export function drawScooters(layer: Layer) {
  scooter(layer, { x: 478, y: 604, s: 1.12, quilt: ['#33424c', '#4e626a', '#7c8e8e', '#b8c0ae'] })
  scooter(layer, { x: 404, y: 654, s: 1.46, quilt: ['#4c3c40', '#6e5658', '#9a807a', '#d0b8a0'] })
}

type Scooter = { x: number; y: number; s: number; quilt: readonly string[] }

// 100 units are a metre; the wheel stands at 0, 0.
function scooter(layer: Layer, { x, y, s, quilt }: Scooter) {
  const m = (points: Points): Point[] =>
    toPoints(points).map(([a, b, w]) => [x + a * s, y + b * s, w === undefined || w === 1 ? w : w * s])
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
  bars(['4,0,20 -80,38,34 -190,90,30'], {
    color: '#7d869a',
    form: null,
    rim: null,
    soft: 3,
    alpha: 0.6,
    pool: 0,
  })
  bars(['-34,-96,3 -40,-112,2.4', '34,-97,3 40,-113,2.4'])
  paint(layer, (g) => [-43, 43].forEach((a) => oval(g, [x + a * s, y - 116 * s, 7 * s, 9 * s])), {
    ...metal,
    tone: 0.5,
  })
  // handlebar and grips; the apron hangs below them and sags
  bars(['-40,-97,4 -20,-93,3.4 0,-95,3.4 20,-93,3.4 40,-98,4'], { tone: 0.2 })
  bars(['-46,-99,6 -35,-96,6', '35,-97,6 46,-100,6'], { tone: 0.1, rim: null })
  sheet(
    '-10,-92 -30,-94 -36,-86 -35,-66 -36,-34 -30,-22 -14,-17 0,-20 15,-16 31,-23 36,-36 35,-66 36,-87 30,-95 10,-92',
    {
      color: quilt,
      tone: 0.46,
    },
  )
  bars(
    ['-36,-84,1.4 0,-80,2 36,-85,1.4', '-34,-62,1.4 0,-58,2 34,-63,1.4', '-30,-42,1.4 0,-38,2 30,-43,1.4'],
    {
      color: '#2c3034',
      form: null,
      rim: null,
      pool: 0,
      alpha: 0.5,
    },
  )
  // seat, tail, a lamp that is off, the wheel
  bars(['0,-30,15 0,-6,13'], { tone: 0.14, rim: null })
  sheet('-17,-74 -10,-80 10,-80 17,-74 18,-64 -18,-64', { tone: 0.24 })
  sheet('-16,-64,1 16,-64,1 15,-34 9,-26,1 -9,-26,1 -15,-34', {
    color: ['#5a6468', '#8a9492', '#c0c4b6', '#eee8d0'],
    tone: 0.44,
  })
  sheet('-9,-54,1 9,-54,1 8,-47,1 -8,-47,1', {
    color: ['#5c1e18', '#8a3a2c', '#c07a5c'],
    tone: 0.4,
    rim: null,
  })
}
