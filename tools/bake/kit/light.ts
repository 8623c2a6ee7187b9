import { createRamp, hex, type Inks, type Rgb } from './color.ts'
import { tileAt } from './noise.ts'
import { blendPixel } from './paint.ts'
import { paperFields } from './paper.ts'
import { clamp } from './random.ts'
import { type Layer } from './stage.ts'

type Glow = {
  x: number
  y: number
  r: number
  color: string
  /** Strength at the middle. */
  a: number
  /** Squash of the circle. */
  sx?: number
  sy?: number
  /** Falloff: 1 mist .. 2 soft .. 4 tight. */
  p?: number
  /** How far paper breaks it: 0.25 light, 0.8 to 1.4 steam and mist. */
  noise?: number
}

/** A round glow with a falloff broken by paper; in an 'add' layer it is light, in another it is mist. */
export function glow(layer: Layer, { x, y, r, color, a, sx = 1, sy = 1, p = 2.4, noise = 0.25 }: Glow) {
  const { k, W, H } = layer.stage
  const { cloud, grain, fibre } = paperFields()
  const ink = hex(color)
  const add = layer.blend === 'add'
  const left = Math.max(0, Math.floor((x - r * sx) * k))
  const right = Math.min(W - 1, Math.ceil((x + r * sx) * k))
  const top = Math.max(0, Math.floor((y - r * sy) * k))
  const bottom = Math.min(H - 1, Math.ceil((y + r * sy) * k))
  for (let py = top; py <= bottom; py++) {
    for (let px = left; px <= right; px++) {
      const X = px / k
      const Y = py / k
      const d = Math.hypot((X - x) / (r * sx), (Y - y) / (r * sy))
      if (d >= 1) continue
      const fine = tileAt(grain, X, Y) * 0.35 + tileAt(fibre, X * 0.8, Y * 0.8) * 0.3
      const n = tileAt(cloud, X * 0.9 + x, Y * 0.9) * 0.75 * noise + fine * Math.min(noise, 0.22)
      const q = a * (1 - d) ** p * (1 + n)
      if (q <= 0) continue
      const pixel = { ink, a: add ? q : clamp(q), blend: add ? ('add' as const) : ('normal' as const) }
      blendPixel(layer.px, (py * W + px) * 4, pixel)
    }
  }
}

type Wash = {
  grain?: number
  cloud?: number
  /** Wavelength of the cloud in units, and its stretch. */
  size?: number
  sx?: number
  sy?: number
  /** The band that is washed. */
  y0?: number
  y1?: number
  alpha?: (x: number, y: number, cloud: number) => number
}

/** A field of wash across the sheet (sky, wall, water); `toneAt` gives the tone on the ramp of inks. */
export function wash(
  layer: Layer,
  inks: Inks,
  { toneAt, ...options }: Wash & { toneAt: (x: number, y: number, cloud: number) => number },
) {
  const { grain = 0.08, cloud = 0.2, size = 420, sx = 1, sy = 1, y0 = 0, y1 = 900, alpha } = options
  const { stage, px } = layer
  const { k, W, H } = stage
  const paper = paperFields()
  const ramp = createRamp(inks)
  const rgb: Rgb = [0, 0, 0]
  const scale = 512 / (size * 3)
  const s = (stage.calls += 1) * 71.3
  for (let py = Math.max(0, Math.floor(y0 * k)); py < Math.min(H, Math.ceil(y1 * k)); py++) {
    for (let p = 0; p < W; p++) {
      const X = p / k
      const Y = py / k
      const wide = tileAt(paper.cloud, X * scale * sx + s, Y * scale * sy + s * 0.7)
      const narrow = tileAt(paper.cloud2, X * scale * sx * 2.3 + s, Y * scale * sy * 2.3)
      const gr = tileAt(paper.grain, X * 1.1 + s, Y * 1.1) * 0.8 + tileAt(paper.fibre, X * 0.8, Y * 0.8) * 0.8
      ramp(toneAt(X, Y, wide) + cloud * (wide * 0.75 + narrow * 0.4) + grain * gr, rgb)
      const a = alpha ? clamp(alpha(X, Y, wide)) : 1
      if (a > 0) blendPixel(px, (py * W + p) * 4, { ink: rgb, a, blend: 'normal' })
    }
  }
}
