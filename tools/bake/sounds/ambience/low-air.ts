import { shapeRing, sweepRing } from '../kit/filters.ts'
import { brown, pink, wander } from '../kit/noise.ts'
import { addEach, generate, read } from '../kit/signal.ts'
import { SIDES, createTape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'

/**
 * A change of air, laid under a place while something may happen: low air that leans in as a nearer breath of it lets
 * go. No tone, no pulse.
 */
export const lowAir: Recipe = {
  kind: 'ambience',
  seconds: 24,
  channels: 2,
  kbps: 32,
  band: 8000,
  loudness: -38,
  peak: -18,
  make(rng, seconds) {
    const tape = createTape(seconds)
    const n = tape.length
    const lean = wander(n, rng.fork('lean'), { period: 6, rough: 0.1 })
    for (const [k, side] of SIDES.entries()) {
      const r = rng.fork(`side${k}`)
      const own = wander(n, r.fork('own'), { period: 8, rough: 0.1 })
      const near = generate(n, (i) => 0.7 * read(lean, i) + 0.3 * read(own, i))
      const low = shapeRing(
        brown(n, r.fork('low')),
        ['highpass', 75],
        ['highpass', 75],
        ['highpass', 60],
        ['lowpass', 320],
      )
      const hz = generate(n, (i) => 620 - 230 * read(near, i))
      const breath = shapeRing(sweepRing(pink(n, r.fork('breath')), { hz, q: 0.9 }), ['lowpass', 1300])
      addEach(tape[side], (i) => {
        const v = read(near, i)
        return read(low, i) * (0.15 + 0.2 * v) + read(breath, i) * (0.3 - 0.18 * v)
      })
    }
    return tape
  },
}
