import { limb } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { toPoints } from '../../../kit/points.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SUN } from './palette.ts'

/** Jars that wait, shoulder to shoulder. */
export function drawJars(layer: Layer) {
  const clay = createCutter(layer, {
    color: ['#140d0c', '#2f1f1a', '#5b3c2a', '#99683c', '#e0a860'],
    tone: 0.34,
    edge: [1.6, 30],
    wash: 0.22,
    washSize: 80,
    form: { light: SUN, r: 30, amt: 0.48, steps: 5 },
    rim: { light: SUN, color: '#ffdf9c', w: 5, amt: 0.85 },
    shadow: { dx: 30, dy: 12, r: 18, a: 0.5 },
  })
  for (const [x, y, s] of [
    [1180, 640, 1.9],
    [1330, 716, 2.3],
    [1500, 830, 2.9],
  ] as const) {
    const q = (points: string) => toPoints(points).map(([a, b, c]) => [x + a * s, y + b * s, c] as const)
    clay.sheet(q('-22,-72,1 22,-72,1 38,-48 38,-22 22,2,1 -22,2,1 -38,-22 -38,-48'))
    clay.lines([q('-34,-52,1 0,-47,2 34,-52,1'), q('-37,-34,1 0,-28,2 37,-34,1')], { alpha: 0.4 })
    clay.sheet(q('-30,-74 -26,-80 0,-84 26,-80 30,-74 26,-69 0,-66 -26,-69'), { tone: 0.46, shadow: { dx: 2, dy: 6, r: 5, a: 0.5, inside: true } })
    clay.disc([x, y - 84 * s, 6 * s, 4 * s], { tone: 0.5, shadow: null })
  }
}

/** A bucket turned over to sit on, with the knife; a stool somebody has stood on. */
export function drawBucket(layer: Layer) {
  const tin = createCutter(layer, {
    color: ['#23262a', '#4b5156', '#838783', '#c6bd9e', '#fff0c4'],
    tone: 0.42,
    edge: [1.4, 30],
    wash: 0.2,
    washSize: 60,
    form: { light: SUN, r: 22, amt: 0.5, steps: 4 },
    rim: { light: SUN, color: '#fff0c0', w: 4, amt: 0.9 },
    shadow: { dx: 34, dy: 16, r: 14, a: 0.55, color: '#2a1a18' },
  })
  tin.sheet('900,640,1 884,748,1 902,764 946,772 990,764 1008,748,1 992,640,1')
  tin.disc([946, 640, 47, 16], { tone: 0.56, shadow: null, form: null })
  tin.lines(['888,722,2 946,738,3 1004,722,2', '896,668,2 946,682,2 996,668,2'], { alpha: 0.4 })
  tin.bars(['930,634,8 968,640,11 994,644,3'], {
    color: ['#5c6064', '#b8b8ac', '#fffdf0'],
    tone: 0.62,
    form: null,
    shadow: { dx: 3, dy: 4, r: 3, a: 0.5 },
  })
  tin.bars(['902,630,9 932,634,10'], { color: ['#2a1a10', '#6b4526', '#b07c46'], tone: 0.5, shadow: null })
  const wood = createCutter(layer, {
    color: ['#2a1a10', '#5e4024', '#9a6e3c', '#dcae6a', '#ffe2a4'],
    tone: 0.44,
    edge: [1.4, 30],
    wash: 0.24,
    washSize: 50,
    form: { light: SUN, r: 6, amt: 0.4, steps: 3 },
    rim: { light: SUN, color: '#ffeab4', w: 3, amt: 0.9 },
    shadow: { dx: 22, dy: 10, r: 8, a: 0.5, color: '#2a1a18' },
  })
  wood.bars(['822,428,8 816,486,8', '878,428,8 884,488,8', '832,424,7 828,470,7', '868,424,7 872,472,7'], { tone: 0.34 })
  wood.board('806,414 820,404 882,404 896,414 892,426 810,426', { tone: 0.56 })
  paint(layer, (g) => limb(g, '812,420,1 850,417,2 890,420,1'), { color: '#3a2412', edge: [1, 20], pool: 0, alpha: 0.5 })
}
