import { generate, read, readRing, type Samples } from './signal.ts'

const LOOK_SAMPLES = 240

/**
 * Look-ahead limiter (5 ms either side) on all channels together: nothing is louder than `peak` (amplitude).
 * On a ring it looks round the join.
 */
export function cap(channels: readonly Samples[], peak: number, { ring = false } = {}): Samples[] {
  const length = channels[0]?.length ?? 0
  const least = new Float32Array(length).fill(1)
  const wrap = (i: number): number => (ring ? ((i % length) + length) % length : i)
  for (let i = 0; i < length; i++) {
    const loudest = Math.max(...channels.map((c) => Math.abs(read(c, i))))
    if (loudest <= peak) continue
    for (let j = i - LOOK_SAMPLES; j <= i + LOOK_SAMPLES; j++) {
      const p = wrap(j)
      if (p >= 0 && p < length) least[p] = Math.min(read(least, p), peak / loudest)
    }
  }
  const gain = movingAverage(least, ring)
  return channels.map((c) => generate(length, (i) => read(c, i) * Math.min(1, read(gain, i))))
}

function movingAverage(x: Samples, ring: boolean): Samples {
  const at = (i: number): number => (ring ? readRing(x, i) : read(x, Math.min(x.length - 1, Math.max(0, i))))
  let sum = 0
  for (let i = -LOOK_SAMPLES; i < LOOK_SAMPLES; i++) sum += at(i)
  return generate(x.length, (i) => {
    const mean = sum / (2 * LOOK_SAMPLES)
    sum += at(i + LOOK_SAMPLES) - at(i - LOOK_SAMPLES)
    return mean
  })
}
