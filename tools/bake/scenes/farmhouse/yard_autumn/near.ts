import { limb } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { toPoints } from '../../../kit/points.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SUN } from './palette.ts'

/** Jars that wait, shoulder to shoulder. */
export function drawJars(layer: Layer) {
  const clay = createCutter(layer, {
    color: ['#0e0908', '#241712', '#46291b', '#7d4f2c', '#cf9450'],
    tone: 0.28,
    edge: [1.6, 30],
    wash: 0.14,
    washSize: 120,
    grain: 0.07,
    form: { light: SUN, r: 44, amt: 0.46, steps: 4 },
    rim: { light: SUN, color: '#ffdf9c', w: 5, amt: 0.85 },
    shadow: { dx: 30, dy: 12, r: 18, a: 0.5 },
  })
  for (const [x, y, s] of [
    [1180, 640, 1.9],
    [1330, 716, 2.3],
    [1500, 830, 2.9],
  ] as const) {
    const q = (points: string) => toPoints(points).map(([a, b, c]) => [x + a * s, y + b * s, c] as const)
    clay.sheet(
      q(
        '-30,-80,1 30,-80,1 33,-76 42,-66 47,-50 45,-32 36,-12 25,2,1 0,5 -25,2,1 -36,-12 -45,-32 -47,-50 -42,-66 -33,-76',
      ),
    )
    clay.lines([q('-46,-56,0.6 0,-48,1.4 46,-56,0.6')], { alpha: 0.35 })
    clay.bars([q('-31,-60,2 -36,-46,4 -35,-32,2')], {
      color: '#f4cf90',
      soft: 3,
      pool: 0,
      form: null,
      rim: null,
      shadow: null,
      alpha: 0.6,
    })
    clay.sheet(q('-36,-78,1 -38,-82 -35,-85,1 35,-85,1 38,-82 36,-78,1 18,-74 -18,-74'), {
      tone: 0.4,
      form: { light: SUN, r: 8, amt: 0.4, steps: 3 },
      shadow: { dx: 2, dy: 6, r: 5, a: 0.5, inside: true },
    })
    // the lid: a shallow bowl, upside down
    clay.sheet(q('-35,-84,1 -32,-90 -19,-97,1 19,-97,1 32,-90 35,-84,1 16,-80 -16,-80'), {
      tone: 0.32,
      form: { light: SUN, r: 10, amt: 0.46, steps: 4 },
      shadow: { dx: 2, dy: 4, r: 4, a: 0.5, inside: true },
    })
    clay.disc([x, y - 97 * s, 18 * s, 3.4 * s], { tone: 0.42, shadow: null, form: null })
  }
}

/** A bucket turned over to sit on, with the knife; a stool somebody has stood on. */
export function drawBucket(layer: Layer) {
  const tin = createCutter(layer, {
    color: ['#23262a', '#4b5156', '#838783', '#c6bd9e', '#fff0c4'],
    tone: 0.42,
    edge: [1.4, 30],
    wash: 0.1,
    washSize: 90,
    grain: 0.06,
    form: { light: SUN, r: 30, amt: 0.5, steps: 4 },
    rim: { light: SUN, color: '#fff0c0', w: 4, amt: 0.9 },
    shadow: { dx: 34, dy: 16, r: 14, a: 0.55, color: '#2a1a18' },
  })
  tin.sheet('582,646,1 566,754,1 584,770 628,778 672,770 690,754,1 674,646,1')
  tin.disc([628, 646, 47, 16], { tone: 0.56, shadow: null, form: null })
  tin.lines(['570,728,2 628,744,3 686,728,2', '578,674,2 628,688,2 678,674,2'], { alpha: 0.4 })
  tin.bars(['612,640,8 650,646,11 676,650,3'], {
    color: ['#5c6064', '#b8b8ac', '#fffdf0'],
    tone: 0.62,
    form: null,
    shadow: { dx: 3, dy: 4, r: 3, a: 0.5 },
  })
  tin.bars(['584,636,9 614,640,10'], { color: ['#2a1a10', '#6b4526', '#b07c46'], tone: 0.5, shadow: null })
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
  wood.bars(['626,434,8 620,492,8', '682,434,8 688,494,8', '636,430,7 632,476,7', '672,430,7 676,478,7'], {
    tone: 0.34,
  })
  wood.board('610,420 624,410 686,410 700,420 696,432 614,432', { tone: 0.56 })
  paint(layer, (g) => limb(g, '616,426,1 654,423,2 694,426,1'), {
    color: '#3a2412',
    edge: [1, 20],
    pool: 0,
    alpha: 0.5,
  })
}
