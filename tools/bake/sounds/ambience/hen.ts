import { shape } from '../kit/filters.ts'
import type { Rng } from '../kit/rng.ts'
import { SAMPLE_RATE, TAU, fadeOut, generate, type Samples } from '../kit/signal.ts'

/** One syllable of a hen: a short falling cluck, or a long held note; never a cackle of alarm. */
export function hen(rng: Rng, syllable: 'cluck' | 'long' = 'cluck'): Samples {
  const long = syllable === 'long'
  const length = Math.ceil((long ? rng.range(0.35, 0.55) : rng.range(0.06, 0.1)) * SAMPLE_RATE)
  const f0 = long ? rng.range(480, 560) : rng.range(340, 470)
  let phase = 0
  const y = generate(length, (i) => {
    const u = i / length
    const melody = long ? 1 + 0.25 * Math.sin(Math.PI * u * 0.8) : 1.15 - 0.3 * u
    const rattle = 1 + 0.02 * Math.sin((TAU * 34 * i) / SAMPLE_RATE)
    phase += (f0 * melody * rattle) / SAMPLE_RATE
    let tone = 0
    for (let k = 1; k < 8; k++) tone += Math.sin(TAU * phase * k) / k
    return Math.sin(Math.PI * Math.pow(u, 0.6)) * (tone * 0.4 + (rng.next() - 0.5) * 0.25)
  })
  return fadeOut(shape(y, ['bandpass', 1250, 1.1], ['lowpass', 3600]), 0.01)
}
