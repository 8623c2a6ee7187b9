import { place, type Place } from '../../kit/body.ts'
import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { createRng } from '../../kit/random.ts'
import { blades } from '../../kit/plants.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN } from './light.ts'

/** The tail of a lorry with cabbages on it, going off in its own dust. */
export function drawLorry(layer: Layer) {
  const rng = createRng(61)
  const k = 0.66
  const q = (points: Points): Point[] =>
    toPoints(points).map(([x, y, w]) => [
      672 + (x - 694) * k,
      470 + (y - 478) * k,
      w === undefined ? w : w * k,
    ])
  paint(layer, (g) => oval(g, [692, 482, 46, 5]), {
    color: '#4d412c',
    soft: 4,
    edge: [3, 20],
    pool: 0,
    alpha: 0.6,
  })
  const iron: PaintOptions = {
    color: ['#1f2a2e', '#37484c', '#5d7072', '#93a29a'],
    tone: 0.4,
    edge: [0.8, 16],
    wash: 0.3,
    washSize: 40,
    pool: 0.16,
    form: { light: SUN, r: 6, amt: 0.3, steps: 3 },
  }
  for (const wheel of ['653,472 675,472 674,497 654,497', '713,472 735,472 734,497 714,497'])
    paint(layer, (g) => poly(g, q(wheel)), { ...iron, color: ['#14120f', '#2c2822', '#4c453a'] })
  paint(layer, (g) => poly(g, q('640,430 748,430 746,478 642,478')), iron)
  paint(
    layer,
    (g) =>
      ['640,444,2 748,444,2', '676,430,2.4 676,478,2.4', '712,430,2.4 712,478,2.4'].forEach((l) =>
        limb(g, q(l)),
      ),
    { color: '#151d20', edge: [0.6, 12], pool: 0, alpha: 0.6 },
  )
  // the load, higher in the middle
  for (let i = 0; i < 36; i++) {
    const row = Math.floor(i / 12)
    const x = 694 + (i % 12) * 9.4 - 50 + row * 6 + rng.normal() * 2
    const y = 428 - row * 10 + Math.abs(x - 694) * 0.1 + rng.normal() * 1.6
    if (Math.abs(x - 694) > 52 - row * 8) continue
    paint(layer, (g) => q([[x, y]]).forEach((p) => oval(g, [p[0], p[1], 6, 5.2], rng.normal() * 0.4)), {
      color: ['#5f7040', '#93a262', '#c9cf97', '#eff0cc'],
      tone: 0.46 + rng.normal() * 0.1,
      edge: [0.6, 8],
      pool: 0.24,
      poolR: 1.6,
      form: { light: SUN, r: 2.4, amt: 0.5, steps: 3 },
    })
  }
  // dust hangs behind it and drifts off to the right
  for (const [x, y, r, a, sy] of [
    [640, 476, 44, 0.6, 0.5],
    [684, 480, 62, 0.8, 0.42],
    [736, 470, 84, 0.7, 0.44],
    [800, 462, 110, 0.5, 0.4],
    [690, 520, 100, 0.4, 0.22],
    [890, 452, 150, 0.34, 0.3],
    [1000, 446, 170, 0.2, 0.24],
  ] as const)
    glow(layer, { x, y, r, color: '#f6e8c2', a, sy, p: 1.2, noise: 1 })
}

/** The stop where it has put her down: a post with a tin plate, and who stands at it looking up the road. */
export function drawBusStop(layer: Layer, stander: (layer: Layer, at: Place) => void) {
  const at = place(826, 782, 300)
  for (const line of [
    '814,784,16 908,800,20 1028,820,24 1128,836,8',
    '860,784,12 940,800,15 1046,820,20 1140,836,6',
    '946,770,5 1060,790,5 1210,816,3',
  ])
    paint(layer, (g) => limb(g, line), { color: '#4f4634', edge: [3, 24], soft: 2.6, pool: 0, alpha: 0.5 })
  const tin: PaintOptions = {
    color: ['#3d4446', '#66706e', '#9aa298', '#d4d6c4'],
    tone: 0.46,
    edge: [1.2, 18],
    wash: 0.3,
    washSize: 40,
    pool: 0.16,
    form: { light: SUN, r: 3, amt: 0.4, steps: 3 },
    rim: { light: SUN, color: '#fff0c8', w: 2, amt: 0.6 },
  }
  paint(layer, (g) => limb(g, '944,774,9 941,640,8 946,486,8'), tin)
  paint(layer, (g) => poly(g, '914,492 976,486 978,546 916,550'), { ...tin, tone: 0.56 })
  paint(layer, blob('916,538 930,530 944,542 938,550,1 916,550,1'), {
    color: ['#6b4026', '#8f5c38'],
    edge: [2, 8],
    pool: 0,
    alpha: 0.7,
  })
  paint(layer, (g) => ['926,506,3 964,503,3', '928,518,2.4 952,516,2.4'].forEach((l) => limb(g, l)), {
    color: '#5d6866',
    edge: [1.6, 7],
    soft: 1,
    pool: 0,
    alpha: 0.5,
  })
  stander(layer, at)
  // dry grass over her shoes, and at the foot of the post
  const rng = createRng(29)
  paint(
    layer,
    (g) => {
      blades(g, rng, { x0: 782, x1: 892, y: 796, n: 22, h: [6, 24], lean: 0.2, w: 3 })
      blades(g, rng, { x0: 924, x1: 968, y: 782, n: 16, h: [8, 26], lean: 0.2, w: 3 })
    },
    {
      color: ['#5d4a26', '#93783f', '#c9ab6a', '#ecd8a0'],
      tone: 0.46,
      edge: [0.8, 8],
      pool: 0,
      wash: 0.4,
      washSize: 30,
    },
  )
  for (const [x, r] of [
    [816, 28],
    [862, 28],
  ] as const)
    glow(layer, { x, y: 786, r, color: '#efdcb0', a: 0.4, sy: 0.3, p: 1.4, noise: 1.2 })
}
