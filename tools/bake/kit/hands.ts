import { limb, oval, shape } from './brush.ts'
import { paint, type PaintOptions } from './paint.ts'
import { toPoints, type Point, type Points } from './points.ts'
import { type Layer } from './stage.ts'

type HandPose = {
  /** The wrist. */
  x: number
  y: number
  /** Width of the palm in scene units. */
  size: number
  /** Turn in radians; 0 points up. */
  rot?: number
  /** False for a right hand, thumb on the left. */
  flip?: boolean
  /** 0 flat .. 1 curled under. */
  bend?: number
  spread?: number
  foreshorten?: number
  /** Which fingers are folded away: little finger 0, index 1, ring finger 2, middle 3, thumb 4. */
  folded?: readonly number[]
  /** Width of the fingers, 1 a worker's. */
  slim?: number
}

/** The inks and the light of a hand. */
export type HandLook = {
  skin: readonly string[]
  skinLight?: string
  line?: string
  shade?: string
  light: readonly [number, number]
  formLight?: readonly [number, number]
  rim?: string
  rimAmt?: number
}

/** The back of a hand, wrist at (x, y), fingers up; palm 100 wide, 130 long before `size`. */
export function backOfHand(layer: Layer, pose: HandPose, look: HandLook) {
  const {
    x,
    y,
    size,
    rot = 0,
    flip = false,
    bend = 0.2,
    spread = 0.3,
    foreshorten = 0.82,
    folded = [],
    slim = 1,
  } = pose
  const k = size / 100
  const cos = Math.cos(rot)
  const sin = Math.sin(rot)
  const formLight = look.formLight ?? look.light
  const m = (points: Points): Point[] =>
    toPoints(points).map(([a, b, w]) => {
      const X = a * (flip ? -1 : 1) * k
      const Y = b * foreshorten * k
      return [x + X * cos - Y * sin, y + X * sin + Y * cos, w === undefined ? w : w * k]
    })
  const skin: PaintOptions = {
    color: look.skin,
    edge: [0.9 * k, 30 * k],
    wash: 0.16,
    washSize: 90 * k,
    pool: 0.2,
    poolR: 3.4 * k,
    grain: 0.1,
    rim: look.rim ? { light: look.light, color: look.rim, w: 3.6 * k, amt: look.rimAmt ?? 0.7 } : null,
  }
  const finger = (points: readonly Point[], tone: number) =>
    paint(layer, (g) => limb(g, m(points.map(([a, b, w = 0]) => [a, b, w * slim]))), {
      ...skin,
      tone,
      form: { light: formLight, r: 8 * k, amt: 0.3, steps: 4 },
      shadow: { dx: 3 * k, dy: 3 * k, r: 4 * k, a: 0.3, inside: true, color: look.shade ?? '#1c0f0a' },
    })
  const creases = (lines: readonly Points[], alpha: number) =>
    paint(layer, (g) => lines.forEach((line) => limb(g, m(line))), {
      color: look.line ?? '#2b1510',
      edge: [0.6 * k, 18 * k],
      pool: 0,
      wash: 0.1,
      alpha,
      dry: 0.12,
    })
  const fingers = fingersOf(bend, spread * 14).filter((_, i) => !folded.includes(i))
  if (!folded.includes(4)) finger(thumbOf(bend, spread * 14), 0.46)
  fingers.forEach((points, i) => finger(points, 0.5 + i * 0.02))
  // The back of the hand goes over the roots of the fingers; its top edge is the row of knuckles.
  const back =
    '-37,20 37,20 47,-30 58,-76 60,-98 48,-112 34,-112 24,-126 8,-126 -6,-134 -22,-128 -36,-126 -52,-112 -55,-84 -48,-34'
  const [wrist = [x, y], palm = [x, y]] = m('0,24 0,-34')
  paint(
    layer,
    (g) => {
      shape(g, m(back))
      g.fill()
    },
    {
      ...skin,
      tone: 0.52,
      pool: 0.12,
      rim: null,
      fade: [wrist[0], wrist[1], 0, palm[0], palm[1], 1],
      form: { light: formLight, r: 26 * k, amt: 0.34, steps: 4 },
    },
  )
  creases(['-14,-30,0.8 -30,-104,3.4', '2,-30,0.8 -5,-112,3.6', '14,-30,0.8 20,-106,3.2'], 0.16)
  const roots = fingers.flatMap((points) => m(points.slice(0, 1)))
  paint(layer, (g) => roots.forEach((p) => oval(g, [p[0], p[1] + 2 * k, 12 * k, 7 * k], rot)), {
    color: look.skinLight ?? look.skin.at(-1) ?? '#ffffff',
    edge: [2 * k, 14 * k],
    soft: 3.6 * k,
    pool: 0,
    alpha: 0.26,
  })
  creases(fingers.flatMap(jointsOf), 0.55)
}

const thumbOf = (bend: number, sp: number): Point[] => [
  [-22, -8, 44],
  [-56, -44, 40],
  [-80 - sp, -84, 31],
  [-82 - sp, -118 * (1 - bend * 0.1), 23],
]

// Little finger, index, ring, middle: each from its root over two joints to the tip.
function fingersOf(bend: number, sp: number): Point[][] {
  const length = 1 - bend * 0.42
  return [
    [
      [46, -92, 29],
      [57 + sp, -128, 26],
      [60 + sp * 1.5, -128 - 34 * length, 22],
      [57 + sp * 1.6, -128 - 56 * length, 16],
    ],
    [
      [-38, -108, 32],
      [-43 - sp * 0.7, -156, 29],
      [-43 - sp, -156 - 40 * length, 25],
      [-38 - sp, -156 - 66 * length, 18],
    ],
    [
      [22, -110, 31],
      [26 + sp * 0.5, -158, 28],
      [28 + sp * 0.7, -158 - 42 * length, 24],
      [25 + sp * 0.7, -158 - 68 * length, 17],
    ],
    [
      [-9, -114, 33],
      [-10, -168, 30],
      [-8, -168 - 46 * length, 26],
      [-5, -168 - 76 * length, 18],
    ],
  ]
}

// Short creases at the root and at both joints.
function jointsOf(finger: readonly Point[]): Point[][] {
  const [a = [0, 0], b = [0, 0], tip = b] = finger
  const crease = (
    [x, y]: Point,
    [w, up, lift]: readonly [number, number, number],
    width: number,
  ): Point[] => [
    [x - w, y + up, 0.6],
    [x, y + lift, width],
    [x + w, y + up, 0.6],
  ]
  return [
    crease(a, [9, -8, -12], 1.8),
    crease(b, [10, 2, -2], 2.1),
    crease(b, [9, -7, -9], 1.6),
    crease(tip, [8, 0, -3], 1.6),
  ]
}
