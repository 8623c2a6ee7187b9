import { clamp } from './random.ts'

/** A box of pixels, both ends included. */
export type Box = { x0: number; y0: number; x1: number; y1: number }

/** Grows a box by `pad` pixels within a W x H picture. */
export const padBox = (box: Box, pad: number, { W, H }: { W: number; H: number }): Box => ({
  x0: Math.max(0, box.x0 - pad),
  y0: Math.max(0, box.y0 - pad),
  x1: Math.min(W - 1, box.x1 + pad),
  y1: Math.min(H - 1, box.y1 + pad),
})

type Axis = { length: number; lines: number; step: number; lineStep: number }

// One running-sum box pass; samples past the end repeat the last one.
function boxPass(from: Float32Array, to: Float32Array, { length, lines, step, lineStep }: Axis, r: number) {
  for (let j = 0; j < lines; j++) {
    const at = (i: number) => from[j * lineStep + clamp(i, 0, length - 1) * step] ?? 0
    let sum = 0
    for (let i = -r; i <= r; i++) sum += at(i)
    for (let i = 0; i < length; i++) {
      to[j * lineStep + i * step] = sum / (2 * r + 1)
      sum += at(i + r + 1) - at(i - r)
    }
  }
}

/** Near enough a Gaussian of `radius` pixels, inside `box` of a field that is `width` wide. */
export function blur(
  source: Float32Array,
  { width, box }: { width: number; box: Box },
  radius: number,
): Float32Array {
  const r = Math.max(1, Math.round(radius))
  const w = box.x1 - box.x0 + 1
  const h = box.y1 - box.y0 + 1
  const a = new Float32Array(w * h)
  const b = new Float32Array(w * h)
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) a[y * w + x] = source[(y + box.y0) * width + x + box.x0] ?? 0
  }
  for (let pass = 0; pass < 2; pass++) {
    boxPass(a, b, { length: w, lines: h, step: 1, lineStep: w }, r)
    boxPass(b, a, { length: h, lines: w, step: w, lineStep: 1 }, r)
  }
  const out = new Float32Array(source.length)
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) out[(y + box.y0) * width + x + box.x0] = a[y * w + x] ?? 0
  }
  return out
}
