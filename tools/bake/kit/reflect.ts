import { tileAt } from './noise.ts'
import { blendPixel } from './paint.ts'
import { paperFields } from './paper.ts'
import { type Rgb } from './color.ts'
import { clamp } from './random.ts'
import { createStage, type Layer, type Mask, type Stage } from './stage.ts'

type Reflection = {
  /** What is mirrored, drawn upright on a stage of its own (see `mirrored`). */
  from: Stage
  /** Height on that stage of what touches the water, and where it touches it in the picture. */
  foot: number
  at: number
  /** The water. */
  clip?: Mask
  /** How far off the mirror a height of 1 comes to lie; under 1 seen from above. */
  squash?: number
  /** How far ripples carry a colour sideways, in units, and how long they are. */
  ripple?: number
  wave?: number
  alpha?: number
  /** Length over which a colour runs up and down: wet stone, not water. */
  smear?: number
  /** Brightness of what is mirrored. */
  dim?: number
  /** Strength by place. */
  fade?: (x: number, y: number) => number
}

/** A stage of its own for things that are only seen in the water. */
export const mirrored = ({ k, seed }: Stage, draw: (stage: Stage) => void): Stage => {
  const stage = createStage({ k, seed })
  draw(stage)
  return stage
}

/** Lays what stands on another stage upside down into water, broken sideways by ripples. */
export function reflect(layer: Layer, options: Reflection) {
  const {
    from,
    foot,
    at,
    clip,
    squash = 1,
    ripple = 6,
    wave = 34,
    alpha = 1,
    smear = 0,
    dim = 1,
    fade,
  } = options
  const { k, W, H } = layer.stage
  const { cloud, cloud2 } = paperFields()
  const rgb: Rgb = [0, 0, 0]
  const scale = 512 / (wave * 3)
  for (let y = Math.max(0, Math.floor(at * k)); y < H; y++) {
    const Y = y / k
    const depth = Y - at
    for (let x = 0; x < W; x++) {
      const cover = clip ? (clip.m[y * W + x] ?? 0) : 1
      if (cover <= 0.003) continue
      const X = x / k
      const n =
        tileAt(cloud, X * scale * 0.22, Y * scale) + 0.5 * tileAt(cloud2, X * scale * 0.5, Y * scale * 2.3)
      const sx = clamp(Math.round((X + n * ripple) * k), 0, W - 1)
      const a = cover * alpha * (fade ? clamp(fade(X, Y)) : 1)
      if (a <= 0.003) continue
      const taps = smear ? 9 : 1
      for (let tap = 0; tap < taps; tap++) {
        const run = smear ? ((tap + 0.5) / taps - 0.5) * smear : 0
        const sy = Math.round((foot - depth / squash + n * ripple * 0.4 + run) * k)
        if (sy < 0 || sy >= H) continue
        const seen = sample(from, (sy * W + sx) * 4, rgb)
        for (let c = 0; c < 3; c++) rgb[c] = (rgb[c] ?? 0) * dim
        blendPixel(layer.px, (y * W + x) * 4, { ink: rgb, a: (seen * a) / (smear ? 3 : 1), blend: 'normal' })
      }
    }
  }
}

// The stage at one pixel: colour into `out`, coverage back; light counts as cover by its strength.
function sample(stage: Stage, j: number, out: Rgb): number {
  let cover = 0
  const sum: Rgb = [0, 0, 0]
  for (const { px, blend } of stage.layers) {
    const a = px[j + 3] ?? 0
    for (let c = 0; c < 3; c++) {
      const own = px[j + c] ?? 0
      const below = sum[c] ?? 0
      sum[c] = blend === 'add' ? below + own * (1 - below / 255) : own + below * (1 - a)
    }
    cover = blend === 'add' ? Math.max(cover, clamp(Math.max(...sum) / 255)) : a + cover * (1 - a)
  }
  for (let c = 0; c < 3; c++) out[c] = cover > 0.003 ? Math.min(255, (sum[c] ?? 0) / cover) : 0
  return cover
}
