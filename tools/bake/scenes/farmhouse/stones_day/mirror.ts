import { tileAt } from '../../../kit/noise.ts'
import { paperFields } from '../../../kit/paper.ts'
import { clamp, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'

/** Lays `from` over `to`, moved down by `dy` units. */
export function copyShifted(from: Layer, to: Layer, dy: number) {
  const { W, H, k } = to.stage
  const rows = Math.round(dy * k)
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) lay(to, (y * W + x) * 4, from, ((y - rows) * W + x) * 4, 1)
}

type Mirror = {
  foot: number
  line: number
  squash: number
  dim: number
  ink: readonly [number, number, number]
}

/** Lays `from` upside down in the water of `to`: what stands at `foot` hangs from `line`, broken by ripples. */
export function mirror(from: Layer, to: Layer, { foot, line, squash, dim, ink }: Mirror) {
  const { W, H, k } = to.stage
  const { cloud2, streak } = paperFields()
  for (let y = Math.ceil(line * k); y < H; y++) {
    const depth = (y / k - line) / 400
    const wobble = (3 + 13 * depth) * k
    for (let x = 0; x < W; x++) {
      const [X, Y] = [x / k, y / k]
      const wave = tileAt(cloud2, X * 0.16, Y * (2.6 - depth)) + 0.5 * tileAt(streak, X * 0.3, Y * 1.1)
      const sx = Math.round(x + wobble * wave)
      const sy = Math.round((foot - (Y - line) / squash + 7 * depth * wave) * k)
      if (sx < 0 || sx >= W || sy < 0) continue
      // bands of sky between the ripples
      const band = smooth(0.5 - 0.3 * depth, 0.05, tileAt(streak, X * 0.22 + 90, Y * 0.9) - 0.1 * depth)
      const i = (y * W + x) * 4
      const j = (sy * W + sx) * 4
      const a = (from.px[j + 3] ?? 0) * clamp(band * dim)
      for (let c = 0; c < 3; c++) {
        const own = (from.px[j + c] ?? 0) * 0.82 + (ink[c] ?? 0) * 0.18 * (from.px[j + 3] ?? 0)
        to.px[i + c] = own * clamp(band * dim) + (to.px[i + c] ?? 0) * (1 - a)
      }
    }
  }
}

function lay(to: Layer, i: number, from: Layer, j: number, alpha: number) {
  if (j < 0 || j >= from.px.length) return
  const a = (from.px[j + 3] ?? 0) * alpha
  if (!a) return
  for (let c = 0; c < 4; c++) {
    const own = (from.px[j + c] ?? 0) * alpha
    to.px[i + c] = own + (to.px[i + c] ?? 0) * (1 - a)
  }
}
