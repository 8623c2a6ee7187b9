import { folds, limbs, piece, place, type Look } from '../../kit/body.ts'
import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { createRng } from '../../kit/random.ts'
import { blades } from '../../kit/plants.ts'
import { type Layer } from '../../kit/stage.ts'
import { lowTail, tiedHead } from '../../kit/tied-head.ts'
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

/** Ji-young at the stop where it has put her down: a bag on her shoulder, looking up the road; a post with a tin plate. */
export function drawBusStop(layer: Layer) {
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

// From behind, her weight on the left leg and that hip out; the right knee is loose, the left hand in its pocket, the head to the end of the road.
function stander(layer: Layer, at: ReturnType<typeof place>) {
  const look: Look = {
    cloth: ['#20242a', '#363c44', '#5a6068', '#918f84'],
    bundle: ['#4c4638', '#7c7258', '#ada07c', '#dccfa4'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    hair: ['#0c0a0a', '#1d1917', '#3c342c', '#857458'],
    skin: ['#4a3024', '#885c42', '#c49370', '#f4d6b0'],
    light: SUN,
    formLight: [200, 300],
    form: 0.4,
    rim: '#fff0c8',
    rimAmt: 0.8,
    line: '#120f0d',
  }
  const body = { layer, at, look }
  const trousers = ['#1d1a16', '#36312a', '#5a5244', '#8d8268']
  const bag = look.bundle ?? look.cloth
  // the loose leg, its foot turned out
  limbs(body, ['3.6,-46,12.4 9.8,-28.6,9.6 9.8,-14,7.4 10.6,-5,6.4'], { tone: 0.34, color: trousers })
  piece(body, '7.8,-6,1 13.8,-6,1 17,-2.6 17.6,-0.4 8.4,0.2,1', { tone: 0.3, color: trousers, rim: null })
  limbs(body, ['-5.4,-46,13 -4.8,-27,10.4 -3.8,-12,8 -3.4,-5,7.2'], { tone: 0.42, color: trousers })
  piece(body, '-7.2,-5.6,1 0.4,-5.6,1 0.8,-1 0.2,1.4,1 -7.4,1.4,1 -8,-1.4', {
    tone: 0.34,
    color: trousers,
    rim: null,
  })
  folds(
    body,
    [
      '-9.6,-26.4,0.2 -5,-24.6,0.6 -0.4,-26,0.2',
      '5.6,-29,0.2 9.4,-27,0.6 13.4,-28.6,0.2',
      '-7,-11,0.2 -4,-9.6,0.6 -0.6,-10.6,0.2',
      '7.6,-11.4,0.2 10.6,-9.8,0.6 13.6,-11,0.2',
    ],
    { alpha: 0.55 },
  )
  // the right arm goes forward behind the bag
  limbs(body, ['9.4,-75.6,7.6 14.4,-66,7.4 15.4,-56,6.6 13,-48,5.6'], { tone: 0.36 })
  piece(
    body,
    '-3.4,-82.8 -8.8,-79 -12.4,-74 -11.8,-65 -10.6,-57 -12.8,-47 -14,-37.6,1 -5,-35.4 3,-36 11.6,-33.4,1 11,-46 9.4,-57 11.2,-66 12.2,-75.6 9,-81 2.8,-83',
    { tone: 0.44 },
  )
  folds(
    body,
    [
      '9.2,-75,0.2 7.8,-66,0.7 8.2,-58,0.2',
      '-9.6,-57.4,0.2 -4,-54.8,0.8 2,-55.6,0.2',
      '-9,-51,0.2 -10,-44,0.7 -10.2,-37.6,0.2',
      '-1.6,-50,0.2 -1.2,-43,0.7 -1.4,-36.4,0.2',
    ],
    { alpha: 0.6 },
  )
  limbs(body, ['-9.6,-75,7.6 -14.6,-68,7.6 -18,-60.6,6.8', '-18,-60.6,6.8 -15.6,-54,6 -12,-48.4,5.4'], {
    tone: 0.5,
  })
  folds(
    body,
    ['-20.4,-63,0.2 -17.6,-60.4,0.7 -15,-61.4,0.2', '-14.4,-46,0.4 -11.4,-46.6,0.9 -8.8,-49.4,0.4'],
    {
      alpha: 0.7,
    },
  )
  // a cloth bag, its strap over the left shoulder, hanging at the right hip
  limbs(body, ['-7,-80,2.2 2.6,-66,2 11.4,-53,2.2'], { tone: 0.5, color: bag, rim: null })
  piece(body, '7.6,-54,1 15.8,-55,1 19,-48 20,-39 17.4,-33 10.8,-31.4 5,-33.6 3.8,-41 5.4,-49', {
    tone: 0.5,
    color: bag,
    shadow: { dx: 0.5 * at.s, dy: at.s, r: 1.2 * at.s, a: 0.45, inside: true },
  })
  folds(body, ['5.6,-48.6,0.2 11,-46,0.7 18.2,-48.4,0.2', '9,-45.4,0.2 9.4,-40,0.6 8,-35,0.2'], {
    alpha: 0.55,
  })
  // hair in one mass, the scarf round her neck with one end on the right, the tail over the scarf
  const where = { x: -2.2, y: -91.4, k: 0.9, turn: -5 }
  tiedHead(body, where)
  const wool = look.scarf ?? []
  piece(body, '-9.2,-79.4 -8.8,-82.6 -6,-84.6 -2,-84 3,-84.8 5.8,-82.6 6.2,-78.8 2.4,-76.6 -4.6,-76.4', {
    tone: 0.5,
    color: wool,
  })
  piece(body, '2.4,-80.4,1 6,-80 7.2,-73 8,-63.4,1 5.6,-62.6 3.2,-63,1 3.4,-72', { tone: 0.44, color: wool })
  folds(
    body,
    [
      '-8,-81,0.2 -2,-79.2,0.6 5,-81.4,0.2',
      '-7,-78.2,0.2 -2,-77.2,0.5 3.4,-78.2,0.2',
      '4.4,-78,0.2 5.2,-71,0.5 5.6,-63.6,0.2',
    ],
    { alpha: 0.6 },
  )
  lowTail(body, where)
}
