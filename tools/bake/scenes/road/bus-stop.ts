import { folds, limbs, piece, place, type Body, type Look } from '../../kit/body.ts'
import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { headPoints } from '../../kit/kerchief.ts'
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

/** Ji-young at the stop where it has put her down: a bag on her shoulder, looking after it; a post with a tin plate. */
export function drawBusStop(layer: Layer) {
  const at = place(846, 782, 300)
  for (const line of [
    '836,784,16 930,800,20 1050,820,24 1150,836,8',
    '866,786,14 950,804,16 1060,824,20 1160,840,6',
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
      blades(g, rng, { x0: 796, x1: 896, y: 796, n: 22, h: [6, 24], lean: 0.2, w: 3 })
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
    [834, 26],
    [868, 32],
  ] as const)
    glow(layer, { x, y: 786, r, color: '#efdcb0', a: 0.4, sy: 0.3, p: 1.4, noise: 1.2 })
}

// Weight on the right leg, the left knee loose; she leans a little to the left, after the lorry, and so does her head.
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
  limbs(body, ['-3.4,-46,11.4 -7.8,-28,9.2 -6.4,-13,7.2 -5,-5,6.4'], { tone: 0.36, color: trousers })
  piece(body, '-9,-5.4,1 -1.8,-5.4,1 -2,-1.4 -6,1.2 -11.4,0.8,1', {
    tone: 0.3,
    color: trousers,
    rim: null,
  })
  limbs(body, ['4.6,-46,12.4 5.4,-27,10.2 4.6,-12,8 4.2,-5,7'], { tone: 0.42, color: trousers })
  piece(body, '0,-5.4,1 7.6,-5.4,1 8.4,-1 7.6,1.2,1 0.2,1.2,1', { tone: 0.34, color: trousers, rim: null })
  folds(
    body,
    [
      '-11.6,-29,0.2 -8,-27,0.6 -4.6,-28.4,0.2',
      '0.4,-26,0.2 4.4,-24.4,0.6 9,-26,0.2',
      '-1,-40,0.2 0.4,-33,0.6 0,-27,0.2',
    ],
    {
      alpha: 0.55,
    },
  )
  const lean = leaning(body)
  // jacket: open, one shoulder drawn down by the bag
  lean.piece(
    '-2.6,-82.4 -8,-79.6 -11.4,-75 -11.4,-66 -10,-57 -11,-47 -12.2,-37,1 -4,-35 3,-36.6 11,-34.6,1 12,-46 10,-57 11.6,-67 12.2,-75.4 9.4,-80.6 3.2,-82.6',
    { tone: 0.44 },
  )
  lean.folds(
    [
      '-9,-73,0.2 -7.4,-65,0.7 -8,-56,0.2',
      '9.4,-74,0.2 8,-65,0.7 8.6,-56,0.2',
      '-8,-55,0.2 0,-52.6,0.8 8.6,-54.4,0.2',
      '-6,-50,0.2 -7.4,-43,0.7 -8,-36.4,0.2',
      '5.4,-50,0.2 7,-43,0.7 7.4,-36,0.2',
    ],
    { alpha: 0.6 },
  )
  // left arm up a little, the hand on the strap before her; right arm hangs behind the bag
  lean.limbs(['-8.8,-75,7.4 -14.2,-66.6,7.4 -14.4,-60,6.4 -9,-63.4,5.2'], { tone: 0.5 })
  lean.limbs(['10,-75.4,7.4 14.4,-65,7.4 14.6,-55,6.6 12,-48,5.4'], { tone: 0.34 })
  lean.folds(['-17,-64,0.2 -14.4,-62,0.6 -11.4,-63.4,0.2'], { alpha: 0.6 })
  // a cloth bag on the left shoulder, hanging at the right hip
  lean.limbs(['-6.4,-80.4,2.2 3,-66,2 12,-53,2.2'], { tone: 0.5, color: bag, rim: null })
  lean.piece('8,-54,1 16.4,-55,1 19.6,-48 20.6,-39 18,-33 11.4,-31.4 5.6,-33.6 4.4,-41 6,-49', {
    tone: 0.5,
    color: bag,
    shadow: { dx: 0.5 * at.s, dy: at.s, r: 1.2 * at.s, a: 0.45, inside: true },
  })
  lean.folds(
    [
      '9,-52,0.2 9.6,-44,0.7 8,-34,0.3',
      '15.4,-53,0.2 16.6,-44,0.7 16.4,-34,0.3',
      '5.4,-46,0.2 11,-44,0.6 19,-46,0.2',
    ],
    {
      alpha: 0.55,
    },
  )
  // head turned left: nape, hair in a low tail off axis, a rim of cheek; the scarf round her neck, its end on the right
  const q = headPoints({ x: -0.8, y: -91.6, k: 0.96, turn: -12 })
  lean.limbs(['0,-86,6.2 0,-80,7'], { tone: 0.4, color: look.skin ?? [] })
  lean.piece(q('-3.6,-4 -5.9,-2 -6.6,1 -6.2,3.8 -4.6,6 -2,7 1,6'), { tone: 0.6, color: look.skin ?? [] })
  lean.piece(
    q(
      '-0.4,-8 3,-7.4 5.8,-4.8 6.6,-0.8 6,3 4.2,6.2 1.4,7.6 -1.4,6.8 -3,4.4 -4.2,1.4 -5.2,-1.6 -5,-4.8 -3.2,-7',
    ),
    {
      tone: 0.44,
      color: look.hair ?? [],
    },
  )
  lean.piece(q('-2.2,0.6 -3.8,0 -4.4,1.8 -3.8,4 -2.6,4.4 -1.8,2.8'), { tone: 0.62, color: look.skin ?? [] })
  lean.folds(
    [
      q('-2.4,-7,0.1 -3,-3,0.35 -0.6,4,0.2'),
      q('0.8,-7.4,0.1 0.4,-2,0.4 1.6,5.6,0.2'),
      q('4,-6,0.1 3.8,-1,0.4 2.8,5.6,0.2'),
    ],
    {
      alpha: 0.6,
    },
  )
  const wool = look.scarf ?? []
  lean.piece('-7.8,-79.4 -7.4,-83.4 -4.6,-85.6 0,-84.6 5,-85.6 7.6,-83 7.6,-79 4,-76.6 -3,-76.4', {
    tone: 0.5,
    color: wool,
  })
  lean.piece('3,-80.4,1 7.2,-80 8.6,-73 9.6,-63,1 7,-62 4.4,-62.6,1 4.4,-72', { tone: 0.44, color: wool })
  lean.folds(
    [
      '-6.8,-81.4,0.2 0,-79.4,0.6 6.6,-81.6,0.2',
      '-6,-78.4,0.2 0,-77.4,0.5 5,-78.4,0.2',
      '5.6,-78,0.2 6.4,-71,0.5 7,-63.4,0.2',
    ],
    {
      alpha: 0.6,
    },
  )
  lean.piece('1,-87,1 4,-86.6 4,-81 2.4,-76 1,-73.6,1 0.2,-78', { tone: 0.36, color: look.hair ?? [] })
}

// What is above the hips leans to the left, more the higher it is.
function leaning(body: Body) {
  const q = (points: Points): Point[] =>
    toPoints(points).map(([x, y, w]) => [x - Math.max(0, -y - 36) * 0.075, y, w])
  return {
    piece: (outline: Points, options?: PaintOptions) => piece(body, q(outline), options),
    limbs: (lines: readonly Points[], options?: PaintOptions) => limbs(body, lines.map(q), options),
    folds: (lines: readonly Points[], options?: PaintOptions) => folds(body, lines.map(q), options),
  }
}
