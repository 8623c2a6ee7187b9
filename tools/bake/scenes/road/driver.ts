import { blob, limb, oval } from '../../kit/brush.ts'
import { backOfHand, type HandLook } from '../../kit/hands.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { toPoints, type Point } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { DIAL } from './dial.ts'
import { drawSeat } from './seat.ts'

/** The steering wheel. */
export function drawWheel(layer: Layer) {
  paint(
    layer,
    (g) =>
      limb(
        g,
        '350,880,16 312,800,17 296,700,18 318,622,18 388,560,17 520,532,16 640,552,17 716,610,18 750,690,18 746,780,17 700,880,16',
      ),
    {
      color: ['#050608', '#12110f', '#33291d', '#8f6a3c'],
      tone: 0.34,
      edge: [1.2, 30],
      pool: 0.1,
      form: { light: DIAL, r: 6, amt: 0.4, steps: 3 },
      rim: { light: [716, 470], color: '#d9b070', w: 2.6, amt: 0.75 },
    },
  )
}

/** The man who drives has a back, and two ears; and two hands on the wheel. */
export function drawDriver(layer: Layer) {
  drawGrip(layer, { x: 296, y: 712, rot: 0.36, flip: true })
  const light: readonly [number, number] = [716, 460]
  const cloth: PaintOptions = {
    color: ['#07090c', '#10151a', '#20262a', '#4c473a'],
    tone: 0.34,
    edge: [2, 30],
    wash: 0.24,
    washSize: 90,
    pool: 0.1,
    form: { light: DIAL, r: 24, amt: 0.3, steps: 4 },
    rim: { light: DIAL, color: '#d89450', w: 3, amt: 0.6, reach: 380 },
  }
  const skin: PaintOptions = {
    ...cloth,
    color: ['#221a17', '#57402f', '#9c7657', '#e2b98c'],
    tone: 0.42,
    grain: 0.035,
    wash: 0.1,
    edge: [1, 24],
    form: { light: DIAL, r: 6, amt: 0.4, steps: 3 },
  }
  // neck, ears, head, cap
  paint(layer, blob('474,500,1 566,500,1 580,590 460,590'), {
    ...skin,
    tone: 0.36,
    grad: [480, 0, -0.1, 570, 0, 0.14],
    form: null,
  })
  for (const [x, d] of [
    [452, -1],
    [588, 1],
  ] as const)
    paint(layer, (g) => oval(g, [x, 446, 13, 24], 0.16 * d), {
      ...skin,
      tone: d > 0 ? 0.52 : 0.34,
      rim: { light: DIAL, color: '#f3b878', w: 3, amt: d > 0 ? 0.9 : 0.2 },
    })
  paint(
    layer,
    blob('520,344 484,350 460,380 452,430 458,486 486,520 520,528 554,520 582,486 588,430 580,380 556,350'),
    { ...cloth, color: ['#08080a', '#151516', '#2a2724', '#6b583c'], tone: 0.34 },
  )
  paint(
    layer,
    blob(
      '446,424,1 446,382 466,346 496,328 522,326 552,332 578,352 594,388 594,424,1 560,416 520,412 480,416',
    ),
    { ...cloth, tone: 0.44, rim: { light, color: '#cdb07a', w: 3, amt: 0.6 } },
  )
  paint(layer, (g) => limb(g, '448,420,7 520,408,9 592,420,7'), { ...cloth, tone: 0.28, rim: null })
  // shoulders over the seat
  paint(
    layer,
    blob('470,556 400,584 352,640 330,760 320,930 720,930 712,760 690,640 640,584 568,556 540,580 500,580'),
    cloth,
  )
  paint(layer, blob('472,560 452,584 500,606 520,608 544,606 592,584 568,560 540,584 500,584'), {
    ...cloth,
    tone: 0.5,
  })
  // the dial finds the top of his shoulder
  paint(layer, (g) => limb(g, '588,566,3 640,590,6 684,640,6 706,720,3'), {
    color: ['#6b4a2a', '#c98e50'],
    tone: 0.5,
    edge: [1.6, 22],
    pool: 0,
    dry: 0.3,
    soft: 0.8,
    alpha: 0.6,
  })
  drawArm(layer, cloth)
  drawGrip(layer, { x: 742, y: 690, rot: -0.42, flip: false })
  drawSeat(layer, 520, 1)
}

// The right arm, its elbow at his side, forward to the wheel.
function drawArm(layer: Layer, cloth: PaintOptions) {
  const sleeve: PaintOptions = {
    ...cloth,
    color: ['#0a0d11', '#1a2026', '#343a3c', '#7c6a4c'],
    rim: { light: DIAL, color: '#d89450', w: 3, amt: 0.5, reach: 380 },
  }
  paint(layer, (g) => limb(g, '636,640,70 678,716,70 708,800,62'), { ...sleeve, tone: 0.34 })
  paint(layer, (g) => limb(g, '712,806,62 734,754,54 744,708,46'), { ...sleeve, tone: 0.46 })
  paint(
    layer,
    (g) => ['690,786,1 714,776,4.4 742,784,1', '712,738,1 732,730,3.6 758,738,1'].forEach((l) => limb(g, l)),
    {
      color: '#07090c',
      edge: [0.8, 16],
      pool: 0,
      alpha: 0.6,
    },
  )
  // cuff
  paint(layer, (g) => limb(g, '720,704,15 744,698,17 768,704,15'), { ...sleeve, tone: 0.58 })
}

// A hand closed round the rim: its back to us, the fingers gone over the far side, the thumb along this one.
function drawGrip(layer: Layer, { x, y, rot, flip }: { x: number; y: number; rot: number; flip: boolean }) {
  const size = 58
  const light: readonly [number, number] = flip ? [520, 440] : [760, 470]
  const look: HandLook = {
    skin: flip ? ['#14100e', '#33261d', '#5e4733', '#8c6e50'] : ['#221a17', '#57402f', '#9c7657', '#e2b98c'],
    line: '#1c120c',
    light,
    formLight: flip ? light : DIAL,
    rim: '#f0d09a',
    rimAmt: flip ? 0.4 : 0.6,
  }
  const k = size / 100
  const m = (points: string): Point[] =>
    toPoints(points).map(([a, b, w]) => {
      const [X, Y] = [a * k * (flip ? -1 : 1), b * k * 0.84]
      return [x + X * Math.cos(rot) - Y * Math.sin(rot), y + X * Math.sin(rot) + Y * Math.cos(rot), w]
    })
  paint(
    layer,
    blob(m('-50,-86 -54,-126 -44,-142 -26,-146 -12,-154 4,-156 20,-148 38,-142 50,-128 60,-116 60,-84')),
    {
      color: look.skin,
      tone: 0.36,
      edge: [0.8, 16],
      pool: 0.2,
      poolR: 3,
      form: { light, r: 7, amt: 0.4, steps: 3 },
      rim: { light, color: '#f0d09a', w: 2.6, amt: flip ? 0.5 : 0.8 },
    },
  )
  paint(
    layer,
    (g) =>
      ['-22,-112,1 -26,-140,3', '8,-116,1 8,-148,3', '36,-106,1 40,-136,3'].forEach((l) => limb(g, m(l))),
    {
      color: '#1c120c',
      edge: [0.5, 10],
      pool: 0,
      alpha: 0.7,
    },
  )
  backOfHand(
    layer,
    { x, y, size, rot, flip, bend: 0.4, spread: -0.3, foreshorten: 0.84, folded: [0, 1, 2, 3] },
    look,
  )
}
