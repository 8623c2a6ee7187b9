import { blur, padBox, type Box } from './blur.ts'
import { createRamp, hex, type Inks, type Rgb } from './color.ts'
import { tileAt } from './noise.ts'
import { paperFields } from './paper.ts'
import { clamp, lerp, smooth } from './random.ts'
import { type Blend, type Draw, type Layer, type Mask, type Stage } from './stage.ts'

type Point = readonly [x: number, y: number]
/** A value that changes along a line: x, y, value at one end and at the other. */
export type Gradient = readonly [number, number, number, number, number, number]
/** Volume: how far light from `light` models the sheet; r is the width of the turn, amt its strength. */
export type Form = { light: Point; r: number; amt: number; steps?: number }
/** Light on the edge that faces `light`; w its width, reach the distance at which it has halved. */
export type Rim = { light: Point; color: string; w: number; amt: number; reach?: number | undefined }
/** Shade cast on what lies below; `inside` keeps it on what this layer already holds. */
export type Shadow = { dx: number; dy: number; r: number; a: number; color?: string; inside?: boolean }

/** How a sheet is painted; lengths in scene units. */
export type PaintOptions = {
  color?: Inks
  /** Where on the ramp the sheet starts, 0 dark .. 1 light. */
  tone?: number
  /** Tone added along a line, and tone added by place. */
  grad?: Gradient
  shade?: (x: number, y: number) => number
  /** The hand-cut wobble: [amplitude, wavelength]. */
  edge?: readonly [number, number]
  /** Blur of the shape: a wet edge. */
  soft?: number
  /** Clouded wash and its wavelength. */
  wash?: number
  washSize?: number
  /** Dark rim of dried pigment and its width. */
  pool?: number
  poolR?: number
  grain?: number
  /** Dry brush 0..1 and the direction it runs, in radians. */
  dry?: number
  dryAngle?: number
  /** Coverage along a line, and how much cloud breaks it. */
  fade?: Gradient | undefined
  fadeNoise?: number
  form?: Form | null
  rim?: Rim | null
  /** Pale deckle along the edge. */
  torn?: { w: number; color: string; amt?: number }
  shadow?: Shadow | null
  alpha?: number
  blend?: Blend
  /** Keeps the paint inside another sheet. */
  clip?: Mask | null
}

const DEFAULTS = {
  edge: [2.2, 46],
  soft: 0,
  wash: 0.18,
  washSize: 260,
  pool: 0.16,
  poolR: 5,
  grain: 0.1,
  dry: 0,
  dryAngle: 0,
  alpha: 1,
  blend: 'normal',
  tone: 0.5,
  fadeNoise: 1,
} as const satisfies PaintOptions

/**
 * The one painting operation: a shape becomes a hand-cut sheet of painted paper. Displaced edge, clouded wash, form
 * light, pooled pigment, granulation, dry brush, rim light. Gives back the cut shape, for use as a `clip`.
 */
export function paint(layer: Layer, shape: Draw | Mask, options: PaintOptions = {}): Mask {
  const { stage } = layer
  const { k, W } = stage
  const n = ++stage.calls
  // Every sheet is torn from another place of the paper.
  const offset = { x: (n * 197.3 + stage.seed * 31.7) % 512, y: (n * 83.9 + stage.seed * 57.1) % 512 }
  const mask = typeof shape === 'function' ? stage.mask(shape) : shape
  if (mask.x1 < 0) return mask
  const o: Options = { ...DEFAULTS, ...options }
  const box = padBox(mask, Math.ceil((o.edge[0] * 1.6 + o.soft * 2.5 + 3) * k), stage)
  const cut = { stage, box, offset }
  let m = o.edge[0] > 0 ? cutEdge(mask.m, cut, o.edge) : mask.m
  if (o.soft) m = blur(m, { width: W, box }, o.soft * k)
  if (o.shadow) castShadow(layer, { ...mask, m }, o.shadow)
  fillSheet(layer, { ...cut, m }, o)
  return { m, ...box }
}

type Cut = { stage: Stage; box: Box; offset: { x: number; y: number } }

// Two scales of displacement: a slow hand and a fast fibre. Past the border the sheet goes on.
function cutEdge(m: Float32Array, { stage, box, offset }: Cut, edge: readonly [number, number]) {
  const { k, W, H } = stage
  const { cloud, cloud2 } = paperFields()
  const out = new Float32Array(W * H)
  const slow = edge[0] * k
  const fast = Math.min(1.1, edge[0] * 0.45) * k
  const slowScale = 512 / (edge[1] * 3) / k
  const fastScale = 512 / 24 / k
  for (let y = box.y0; y <= box.y1; y++) {
    for (let x = box.x0; x <= box.x1; x++) {
      const u = x * slowScale + offset.x
      const v = y * slowScale + offset.y
      const u2 = x * fastScale + offset.y
      const v2 = y * fastScale + offset.x
      const sx = x + slow * tileAt(cloud, u, v) + fast * tileAt(cloud2, u2, v2)
      const sy = y + slow * tileAt(cloud2, u, v) + fast * tileAt(cloud, u2, v2)
      const xf = Math.floor(sx)
      const yf = Math.floor(sy)
      const x0 = clamp(xf, 0, W - 1)
      const y0 = clamp(yf, 0, H - 1)
      const x1 = clamp(xf + 1, 0, W - 1)
      const y1 = clamp(yf + 1, 0, H - 1)
      const fx = sx - xf
      const a = m[y0 * W + x0] ?? 0
      const c = m[y0 * W + x1] ?? 0
      const d = m[y1 * W + x0] ?? 0
      const e = m[y1 * W + x1] ?? 0
      out[y * W + x] = (a + (c - a) * fx) * (1 - (sy - yf)) + (d + (e - d) * fx) * (sy - yf)
    }
  }
  return out
}

function castShadow(layer: Layer, mask: Mask, shadow: Shadow) {
  const { stage, px } = layer
  const { k, W, H } = stage
  const reach = shadow.r * 3 + Math.abs(shadow.dx) + Math.abs(shadow.dy)
  const box = padBox(mask, Math.ceil(reach * k), stage)
  const soft = blur(mask.m, { width: W, box }, shadow.r * k)
  const dx = Math.round(shadow.dx * k)
  const dy = Math.round(shadow.dy * k)
  const ink = hex(shadow.color ?? '#05070c')
  for (let y = box.y0; y <= box.y1; y++) {
    for (let x = box.x0; x <= box.x1; x++) {
      // Past the border the sheet goes on.
      const X = clamp(x - dx, 0, W - 1)
      const Y = clamp(y - dy, 0, H - 1)
      const a = (soft[Y * W + X] ?? 0) * shadow.a
      const j = (y * W + x) * 4
      if (a > 0.002) blendPixel(px, j, { ink, a: shadow.inside ? a * (px[j + 3] ?? 0) : a, blend: 'normal' })
    }
  }
}

type Sheet = Cut & { m: Float32Array }
type Options = PaintOptions & Required<Pick<PaintOptions, keyof typeof DEFAULTS>>

function fillSheet(layer: Layer, { stage, box, offset, m }: Sheet, o: Options) {
  const { k, W } = stage
  const { cloud, grain, fibre, streak } = paperFields()
  const { form, rim, torn, clip, pool, dry } = o
  const nearWidth = rim?.w ?? torn?.w ?? o.poolR
  const near = pool || rim || torn ? blur(m, { width: W, box }, Math.max(1, nearWidth * k)) : m
  const volume = form ? blur(m, { width: W, box }, form.r * k) : m
  const rgb: Rgb = [0, 0, 0]
  const ramp = createRamp(o.color ?? '#000000')
  const rimInk = hex(rim?.color ?? '#000000')
  const tornInk = hex(torn?.color ?? '#000000')
  const tornAmount = torn?.amt ?? 1
  const gradAt = o.grad && alongLine(o.grad)
  const fadeAt = o.fade && alongLine(o.fade)
  const cos = Math.cos(o.dryAngle)
  const sin = Math.sin(o.dryAngle)
  const washScale = 512 / (o.washSize * 3) / k
  // How much the field falls off towards the light at pixel i.
  const facing = (field: Float32Array, i: number, toward: { x: number; y: number; d: number }) => {
    // Past the border the sheet goes on: no edge there to catch light.
    const gx = (field[(i + 1) % W ? i + 1 : i] ?? 0) - (field[i % W ? i - 1 : i] ?? 0)
    const gy = (field[i + W < field.length ? i + W : i] ?? 0) - (field[i < W ? i : i - W] ?? 0)
    return -(gx * toward.x + gy * toward.y) / toward.d
  }
  const toward = { x: 0, y: 0, d: 1 }
  const aim = (light: Point, x: number, y: number) => {
    toward.x = light[0] - x
    toward.y = light[1] - y
    toward.d = Math.hypot(toward.x, toward.y) || 1
    return toward
  }
  for (let y = box.y0; y <= box.y1; y++) {
    for (let x = box.x0; x <= box.x1; x++) {
      const i = y * W + x
      let a = m[i] ?? 0
      if (a <= 0.003) continue
      if (clip) a *= clip.m[i] ?? 0
      if (a <= 0.003) continue
      const X = x / k
      const Y = y / k
      const cl = tileAt(cloud, x * washScale + offset.y, y * washScale + offset.x)
      const gr = tileAt(grain, X * 1.1 + offset.x, Y * 1.1 + offset.y)
      const fb = tileAt(fibre, X * 0.8, Y * 0.8)
      let t = o.tone + o.wash * cl + o.grain * (gr * 0.8 + fb * 0.7)
      if (gradAt) t += gradAt(X, Y)
      if (o.shade) t += o.shade(X, Y)
      if (form) {
        const turn = facing(volume, i, aim(form.light, X, Y)) * form.r * k * 1.6
        t += stepped(clamp(turn, -1, 1), form.steps, cl * 0.5 + gr * 0.18) * form.amt
      }
      if (pool) t -= pool * (1 - clamp((near[i] ?? 0) * 2 - 1)) * (0.7 + 0.5 * cl)
      if (fadeAt) a *= clamp(fadeAt(X, Y) + cl * 0.16 * o.fadeNoise)
      if (dry) {
        const u = X * cos + Y * sin
        const v = -X * sin + Y * cos
        const load = tileAt(streak, u * 0.35 + offset.x, v * 0.9 + offset.y) + gr * 0.35 + fb * 0.3
        a *= smooth(-0.15, 0.25, load + 0.55 - dry * 1.5)
      }
      ramp(t, rgb)
      if (torn) {
        const inner = clamp((near[i] ?? 0) * 2 - 1)
        mix(rgb, tornInk, (1 - smooth(0.15, 0.8, inner + gr * 0.22 + cl * 0.2)) * tornAmount)
      }
      if (rim) {
        const edge = facing(near, i, aim(rim.light, X, Y)) * rim.w * k * 1.7
        const far = rim.reach ? 1 / (1 + (toward.d / rim.reach) ** 2) : 1
        mix(rgb, rimInk, clamp(smooth(0.12, 0.7, edge + gr * 0.12 + cl * 0.08) * rim.amt * far))
      }
      blendPixel(layer.px, i * 4, { ink: rgb, a: a * o.alpha, blend: o.blend })
    }
  }
}

// Form light in a few steps with broken borders: gouache, not airbrush.
function stepped(turn: number, steps: number | undefined, noise: number) {
  if (!steps) return turn
  const q = (turn * 0.5 + 0.5) * steps + noise
  const whole = Math.floor(q)
  return ((whole + smooth(0.32, 0.68, q - whole)) / steps) * 2 - 1
}

function alongLine([ax, ay, from, bx, by, to]: Gradient) {
  const dx = bx - ax
  const dy = by - ay
  const q = dx * dx + dy * dy
  return (x: number, y: number) => lerp(from, to, clamp(((x - ax) * dx + (y - ay) * dy) / q))
}

function mix(rgb: Rgb, ink: Rgb, t: number) {
  for (let c = 0; c < 3; c++) rgb[c] = lerp(rgb[c] ?? 0, ink[c] ?? 0, t)
}

/** Lays one pixel of ink with coverage `a` at index `j` of a layer's floats. */
export function blendPixel(
  px: Float32Array,
  j: number,
  { ink, a, blend }: { ink: Rgb; a: number; blend: Blend },
) {
  const rest = 1 - a
  const cover = px[j + 3] ?? 0
  for (let c = 0; c < 3; c++) {
    const below = px[j + c] ?? 0
    const own = ink[c] ?? 0
    px[j + c] =
      blend === 'normal'
        ? own * a + below * rest
        : blend === 'multiply'
          ? below * (rest + (a * own) / 255)
          : blend === 'erase'
            ? below * rest
            : blend === 'screen'
              ? below + own * a * (cover - below / 255)
              : below + own * a
  }
  if (blend === 'normal') px[j + 3] = a + cover * rest
  else if (blend === 'erase') px[j + 3] = cover * rest
  else if (blend === 'add') px[j + 3] = Math.min(1, cover + a)
}
