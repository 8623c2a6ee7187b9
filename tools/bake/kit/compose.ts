import { hex, type Rgb } from './color.ts'
import { clamp, lerp, smooth } from './random.ts'
import { type Layer, type Stage } from './stage.ts'

/** The last tone curve: gamma above 1 lifts the middle, `black` is the darkest ink. */
export type Tone = { gamma: number; black: string }

/** One tone curve on every painted layer; night pictures are lifted here, the toe stays black. */
export function finish(stage: Stage, { gamma, black }: Tone) {
  const floor = hex(black)
  const curve = Float32Array.from({ length: 256 }, (_, v) =>
    lerp(v / 255, (v / 255) ** (1 / gamma), smooth(0, 0.2, v / 255)),
  )
  for (const { blend, px } of stage.layers) {
    if (blend !== 'normal') continue
    for (let j = 0; j < px.length; j += 4) {
      const a = px[j + 3] ?? 0
      if (a <= 0.002) continue
      floor.forEach((low, c) => {
        const level = curve[clamp(Math.round((px[j + c] ?? 0) / a), 0, 255)] ?? 0
        px[j + c] = (low + (255 - low) * level) * a
      })
    }
  }
}

/** The layers over one another, tints and strengths applied, as opaque RGB bytes. */
export function flatten(stage: Stage): Buffer {
  const { W, H } = stage
  const sum = new Float32Array(W * H * 3)
  for (const layer of stage.layers) {
    const tint: Rgb = layer.tint ? hex(layer.tint) : [255, 255, 255]
    for (let i = 0; i < W * H; i++) {
      const j = i * 4
      const a = (layer.px[j + 3] ?? 0) * layer.alpha
      if (!a) continue
      for (let c = 0; c < 3; c++) {
        const below = sum[i * 3 + c] ?? 0
        const own = (layer.px[j + c] ?? 0) * layer.alpha * ((tint[c] ?? 0) / 255)
        sum[i * 3 + c] =
          layer.blend === 'add'
            ? 255 - ((255 - below) * (255 - Math.min(255, own))) / 255
            : own + below * (1 - a)
      }
    }
  }
  const out = Buffer.alloc(sum.length)
  for (let i = 0; i < sum.length; i++) out[i] = clamp(Math.round(sum[i] ?? 0), 0, 255)
  return out
}

/** A layer's bytes for the game: straight-alpha RGBA for paint, RGB on black for light. Tint is left to the game. */
export function layerBytes({ stage, blend, px }: Layer): { data: Buffer; channels: 3 | 4 } {
  const { W, H } = stage
  const channels = blend === 'add' ? 3 : 4
  const data = Buffer.alloc(W * H * channels)
  for (let i = 0; i < W * H; i++) {
    const j = i * 4
    const a = px[j + 3] ?? 0
    if (a <= 0) continue
    for (let c = 0; c < 3; c++) {
      data[i * channels + c] = clamp(
        Math.round(channels === 3 ? (px[j + c] ?? 0) : (px[j + c] ?? 0) / a),
        0,
        255,
      )
    }
    if (channels === 4) data[i * 4 + 3] = clamp(Math.round(a * 255), 0, 255)
  }
  return { data, channels }
}
