import { createRamp, type Rgb } from '../../../kit/color.ts'
import { clamp } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'

/** What was painted for the lamp, seen by day: its tones on another ramp, `keep` of its own colour left. */
export function inDaylight(layer: Layer | undefined, inks: readonly string[], keep = 0.3) {
  if (!layer) return
  const ramp = createRamp(inks)
  const { px } = layer
  const ink: Rgb = [0, 0, 0]
  for (let j = 0; j < px.length; j += 4) {
    const a = px[j + 3] ?? 0
    if (a <= 0.002) continue
    const own = [0, 1, 2].map((c) => (px[j + c] ?? 0) / a)
    const [r = 0, g = 0, b = 0] = own
    const level = 0.2126 * r + 0.7152 * g + 0.0722 * b
    ramp(clamp((level - 6) / 170) ** 0.62, ink)
    for (let c = 0; c < 3; c++) px[j + c] = clamp((ink[c] ?? 0) + keep * ((own[c] ?? 0) - level), 0, 255) * a
  }
}

/** Everything drawn so far as one layer. */
export function mergeInto(stage: Stage, name: string, depth: number) {
  const parts = stage.layers.splice(0)
  const { px } = stage.layer(name, { depth })
  for (const part of parts)
    for (let j = 0; j < px.length; j += 4) {
      const below = 1 - (part.px[j + 3] ?? 0)
      for (let c = 0; c < 4; c++) px[j + c] = (part.px[j + c] ?? 0) + (px[j + c] ?? 0) * below
    }
}
