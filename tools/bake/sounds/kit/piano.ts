import { burst, strike, type Mode } from './modal.ts'
import { shape } from './filters.ts'
import type { Rng } from './rng.ts'
import { SAMPLE_RATE, addEach, read, type Samples } from './signal.ts'

export interface PianoOptions {
  /** Seconds until the damper falls. */
  seconds: number
  rng: Rng
  /** 0 to 1. */
  loudness: number
}

/** Two strings a note, a cent or so apart; each partial a little sharper than the last; the hammer at an eighth. */
function partialsOf(hz: number, rng: Rng): Mode[] {
  const stiffness = 0.00012 * Math.pow(hz / 110, 1.1)
  const longest = 7.5 * Math.pow(110 / hz, 0.6)
  const count = Math.min(18, Math.floor(5200 / hz))
  const apart = rng.range(0.6, 1.6) / 1731
  return Array.from({ length: count }, (_, i) => i + 1).flatMap((k): Mode[] => {
    const partial = hz * k * Math.sqrt(1 + stiffness * k * k)
    const gain = (Math.abs(Math.sin((Math.PI * k) / 8)) + 0.15) / Math.pow(k, 0.9)
    const t60 = longest / Math.pow(k, 0.55)
    return [
      [partial * (1 - apart), t60, gain * 0.6],
      [partial * (1 + apart), t60 * 0.55, gain * 0.5],
    ]
  })
}

const DAMPER = 0.16

/** An upright piano: a felt hammer on two strings, its thump in the case, the damper. */
export function playPiano(hz: number, { seconds, rng, loudness }: PianoOptions): Samples {
  const contact = 0.0042 - 0.0022 * loudness
  const y = strike(partialsOf(hz, rng), { contact, grit: 0.05, rng, seconds: seconds + DAMPER })
  const end = seconds * SAMPLE_RATE
  const damped = y.map((v, i) => (i < end ? v : v * Math.max(0, 1 - (i - end) / SAMPLE_RATE / DAMPER) ** 2))
  const thump = shape(burst(rng, [0.004, 0.06]), ['bandpass', 190, 1])
  addEach(damped.subarray(0, thump.length), (i) => read(thump, i) * 0.25)
  return damped.map((v) => v * loudness)
}
