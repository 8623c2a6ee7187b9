import { limb, shape } from './brush.ts'
import { type Inks } from './color.ts'
import { paint, type PaintOptions } from './paint.ts'
import { toPoints, type Point, type Points } from './points.ts'
import { type Layer, type Mask } from './stage.ts'

/** Where a figure stands: feet at (x, y), `s` scene units for a hundredth of its standing height, mirrored or not. */
export type Place = { x: number; y: number; s: number; flip: boolean }

/** The inks and the light of a figure; what has no ink of its own wears the cloth. */
export type Look = {
  cloth: readonly string[]
  scarf?: readonly string[]
  bundle?: readonly string[]
  hair?: readonly string[]
  skin?: readonly string[]
  band?: readonly string[]
  kerchief?: readonly string[]
  cap?: readonly string[]
  child?: readonly string[]
  /** Cloth in the hands. */
  work?: readonly string[]
  /** Ink of the folds. */
  line?: string
  light: readonly [number, number]
  /** Light that models the body when it is not the light of its rim; null for flat. */
  formLight?: readonly [number, number] | null
  form?: number
  rim?: string
  rimAmt?: number
  reach?: number
}

/** A figure being cut: a few overlapping pieces, each with its own tone, so that light finds an edge in each. */
export type Body = { layer: Layer; at: Place; look: Look }

/** Feet at (x, y), standing height in scene units. */
export const place = (x: number, y: number, height: number, flip = false): Place => ({
  x,
  y,
  s: height / 100,
  flip,
})

/** Body units (height 100, feet at 0, up is negative) in the scene; widths too when `widths`. */
export const inScene = ({ x, y, s, flip }: Place, points: Points, widths = false): Point[] =>
  toPoints(points).map(([px, py, w]) => [
    x + px * s * (flip ? -1 : 1),
    y + py * s,
    widths && w !== undefined ? w * s : w,
  ])

/** How cloth is painted at the scale of this figure. */
export function clothOptions({ s }: Place, look: Look): PaintOptions & { color: Inks } {
  const formLight = look.formLight === undefined ? look.light : look.formLight
  const rim = look.rim && {
    light: look.light,
    color: look.rim,
    w: Math.max(1.2, 0.75 * s),
    amt: look.rimAmt ?? 0.9,
    reach: look.reach,
  }
  return {
    color: look.cloth,
    edge: [Math.max(0.5, 0.4 * s), 5 * s],
    wash: 0.22,
    washSize: 26 * s,
    pool: 0.12,
    poolR: Math.max(1.5, 0.7 * s),
    grain: 0.12,
    form: formLight && { light: formLight, r: 2.6 * s, amt: look.form ?? 0.3, steps: 4 },
    rim: rim || null,
  }
}

/** One cut piece. */
export function piece({ layer, at, look }: Body, outline: Points, options: PaintOptions = {}): Mask {
  const points = inScene(at, outline)
  return paint(
    layer,
    (g) => {
      shape(g, points)
      g.fill()
    },
    { ...clothOptions(at, look), ...options },
  )
}

/** Arms, legs, necks: lines with widths, cut as one piece. */
export function limbs({ layer, at, look }: Body, lines: readonly Points[], options: PaintOptions = {}): Mask {
  const draw = lines.map((line) => inScene(at, line, true))
  return paint(layer, (g) => draw.forEach((line) => limb(g, line)), { ...clothOptions(at, look), ...options })
}

/** A few brush lines that follow the cloth. */
export function folds({ layer, at, look }: Body, lines: readonly Points[], options: PaintOptions = {}): Mask {
  const draw = lines.map((line) => inScene(at, line, true))
  return paint(layer, (g) => draw.forEach((line) => limb(g, line)), {
    color: look.line ?? '#05080c',
    edge: [0.3 * at.s, 4 * at.s],
    pool: 0,
    wash: 0.1,
    dry: 0.1,
    dryAngle: 1.3,
    alpha: 0.7,
    ...options,
  })
}

type Head = { x: number; y: number; k?: number; tail?: boolean }

/** A head from behind: skull, the far ear, hair drawn down into a low tail. */
export function head(body: Body, { x, y, k = 1, tail = true }: Head) {
  const { look } = body
  const hair = look.hair ?? look.cloth
  const q = (points: Points): Point[] => toPoints(points).map(([a, b, c]) => [x + a * k, y + b * k, c])
  piece(body, q('-6,-0.6 -7,-1.4 -7.1,1.2 -6,2.6'), { tone: 0.6, color: look.skin ?? look.cloth })
  const skull =
    '0.2,-7.6 -3.6,-6.8 -6,-3.8 -6.5,0.2 -5.6,4 -3.4,6.8 -0.4,7.8 3,6.8 5.6,3.8 6.4,0 5.6,-4 3.4,-6.8'
  piece(body, q(skull), { tone: 0.44, color: hair })
  const strands = [
    '-4.6,-3,0.1 -3.4,2,0.35 -0.8,6,0.2',
    '-1.8,-6,0.1 -1.8,0,0.35 -0.4,5.6,0.2',
    '4.4,-3,0.1 3,2.4,0.35 0.6,6,0.2',
    '2,-6,0.1 1.4,0,0.3 0.2,5.6,0.2',
  ]
  folds(body, strands.map(q), { alpha: 0.6 })
  if (!tail) return
  piece(body, q('-1.9,5.6,1 1.9,5.4,1 2.9,8.6 3.1,13 1.8,17.6 0.2,19.6,1 -1.4,16.4 -2.5,11.6 -2.4,8'), {
    tone: 0.4,
    color: hair,
  })
  piece(body, q('-2.1,6,1 2,5.8,1 2.2,7.2,1 -2.2,7.5,1'), { tone: 0.7, color: look.band ?? hair })
}

/** A small hand at work. */
export function hand(body: Body, { x, y, k = 1 }: { x: number; y: number; k?: number }) {
  const palm: Point[] = [
    [x - 2.4 * k, y + 0.6 * k, 4 * k],
    [x + 0.6 * k, y - 0.4 * k, 3.6 * k],
    [x + 2.6 * k, y + 0.6 * k, 1.7 * k],
  ]
  const thumb: Point[] = [
    [x, y - 1 * k, 2 * k],
    [x + 2.6 * k, y - 1.6 * k, 1.4 * k],
    [x + 3.6 * k, y - 0.6 * k, 1.1 * k],
  ]
  limbs(body, [palm, thumb], { tone: 0.66, color: body.look.skin ?? body.look.cloth })
}
