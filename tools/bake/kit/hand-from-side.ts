import { limb, shape } from './brush.ts'
import { paint, type PaintOptions } from './paint.ts'
import { toPoints, type Point, type Points } from './points.ts'
import { type HandLook } from './hands.ts'
import { type Inks } from './color.ts'
import { type Layer } from './stage.ts'

type SideHand = {
  /** The wrist. */
  x: number
  y: number
  /** Length of the back of the hand in scene units. */
  size: number
  /** True when it points left. */
  flip?: boolean
  rot?: number
  /** 0 laid flat .. 1 closed round a pen. */
  curl?: number
  /** Inks of the pen it holds. */
  pen?: Inks
}

/** A hand on a table, seen from the side of the little finger, pointing right; it may hold a pen. */
export function handFromSide(layer: Layer, pose: SideHand, look: HandLook) {
  const { x, y, size, flip = false, rot = 0, curl = 0.4, pen } = pose
  const k = size / 70
  const cos = Math.cos(rot)
  const sin = Math.sin(rot)
  const m = (points: Points): Point[] =>
    toPoints(points).map(([a, b, w]) => {
      const [X, Y] = [a * k, b * k]
      return [x + (X * cos - Y * sin) * (flip ? -1 : 1), y + X * sin + Y * cos, w === undefined ? w : w * k]
    })
  const skin: PaintOptions = {
    color: look.skin,
    edge: [0.8 * k, 26 * k],
    wash: 0.16,
    washSize: 80 * k,
    pool: 0.22,
    poolR: 3 * k,
    grain: 0.1,
    rim: look.rim ? { light: look.light, color: look.rim, w: 3 * k, amt: look.rimAmt ?? 0.7 } : null,
  }
  const cut = (lines: readonly Points[], options: PaintOptions) =>
    paint(layer, (g) => lines.forEach((l) => limb(g, m(l))), { ...skin, ...options })
  const finger = (line: Points, tone: number) =>
    cut([line], {
      tone,
      form: { light: look.light, r: 6 * k, amt: 0.34, steps: 4 },
      shadow: { dx: 1.5 * k, dy: 3 * k, r: 3 * k, a: 0.4, inside: true, color: look.shade ?? '#1c0f0a' },
    })
  const q = (flat: Points, closed: Points): Point[] => {
    const b = toPoints(closed)
    return toPoints(flat).map(([fx, fy, fw = 0], i) => {
      const [cx, cy, cw = 0] = b[i] ?? [fx, fy, fw]
      return [fx + (cx - fx) * curl, fy + (cy - fy) * curl, fw + (cw - fw) * curl]
    })
  }
  finger(q('20,-26,24 50,-22,20 84,-8,16', '22,-28,24 58,-34,19 96,-16,14'), 0.44)
  if (pen)
    cut(['56,-92,4 78,-50,6.4 104,2,6 110,14,1.6'], {
      color: pen,
      tone: 0.5,
      edge: [0.4 * k, 20 * k],
      form: { light: look.light, r: 2 * k, amt: 0.5, steps: 3 },
      rim: null,
    })
  finger(q('58,-26,24 92,-20,20 122,-5,18 140,5,13', '60,-32,24 92,-34,21 108,-12,17 108,0,12'), 0.54)
  finger(q('58,-20,24 92,-12,21 122,2,18 138,9,13', '58,-24,25 90,-22,22 102,-2,18 99,8,13'), 0.52)
  finger(q('54,-11,24 86,-3,20 112,7,17 126,12,13', '54,-13,25 84,-9,22 91,7,18 82,13,14'), 0.5)
  finger(q('46,-1,22 74,6,18 94,12,15 106,14,11', '46,-2,23 72,3,20 76,13,16 64,16,13'), 0.48)
  const back = '-34,-20,1 -8,-25 22,-37 48,-45 66,-43 75,-33 71,-19 66,-6 56,8 36,15 6,15 -20,16 -34,17,1'
  const [near = [x, y], far = [x, y]] = m('0,-8 56,-30')
  paint(
    layer,
    (g) => {
      shape(g, m(back))
      g.fill()
    },
    {
      ...skin,
      tone: 0.52,
      form: { light: look.light, r: 15 * k, amt: 0.4, steps: 4 },
      pool: 0.14,
      grad: [near[0], near[1], -0.04, far[0], far[1], 0.04],
    },
  )
  cut(
    [
      '66,-40,0.6 72,-33,2 70,-24,0.6',
      '64,-22,0.6 68,-16,2 66,-9,0.6',
      '57,-6,0.6 61,0,2 57,6,0.6',
      '4,-20,0.5 30,-32,2 54,-40,0.6',
      '2,-8,0.5 30,-14,1.6 56,-20,0.6',
    ],
    {
      color: look.line ?? '#2b1510',
      pool: 0,
      rim: null,
      wash: 0.1,
      alpha: 0.34,
      dry: 0.1,
    },
  )
}
