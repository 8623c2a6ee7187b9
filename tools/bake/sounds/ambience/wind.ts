import { shape, shapeRing, sweepRing } from '../kit/filters.ts'
import { burst } from '../kit/modal.ts'
import { pink, poisson, wander, white } from '../kit/noise.ts'
import { addEach, generate, read, samplesIn } from '../kit/signal.ts'
import { SIDES, createTape, place } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'

/** Wind over ice. One gust curve moves level and colour of both ears, each ear a little on its own. */
export const wind: Recipe = {
  kind: 'ambience',
  seconds: 28,
  channels: 2,
  kbps: 44,
  loudness: -31,
  peak: -14,
  make(rng, seconds) {
    const tape = createTape(seconds)
    const n = tape.length
    const gust = wander(n, rng.fork('gust'), { period: 4.2, power: 1.3 })
    const slow = wander(n, rng.fork('slow'), { period: 9 })
    for (const [k, side] of SIDES.entries()) {
      const r = rng.fork(`side${k}`)
      const own = wander(n, r.fork('own'), { period: 2.1 })
      const force = generate(n, (i) => 0.62 * read(gust, i) + 0.22 * read(own, i) + 0.16 * read(slow, i))
      const lowHz = generate(n, (i) => 190 + 420 * read(force, i))
      const toneHz = generate(n, (i) => 520 + 900 * read(force, i) ** 2 + 160 * read(own, i))
      const body = sweepRing(pink(n, r.fork('p')), { hz: lowHz, q: 0.8, type: 'lowpass' })
      const low = shapeRing(body, ['highpass', 70], ['peaking', 330, 0.8, 3])
      const tone = sweepRing(pink(n, r.fork('w')), { hz: toneHz, q: 2.6 })
      const ice = shapeRing(white(n, r.fork('ice')), ['bandpass', 3400, 0.6], ['lowpass', 6500])
      addEach(tape[side], (i) => {
        const g = read(force, i)
        const hiss = read(ice, i) * (0.012 + 0.17 * g ** 3)
        return read(low, i) * (0.16 + 0.55 * g) + read(tone, i) * 1.25 * (0.12 + g * g) + hiss
      })
    }
    // Dry snow that skates over the ice in the gusts.
    const r = rng.fork('grain')
    for (const at of poisson(r, 9, seconds)) {
      const g = read(gust, samplesIn(at))
      if (r.next() > g * g * 1.3) continue
      const grain = burst(r, [0.004, r.range(0.01, 0.03)], (y) =>
        shape(y, ['bandpass', r.range(2600, 5600), 1.6]),
      )
      place(tape, grain, at, 0.02 * r.log(0.3, 1), r.range(-0.9, 0.9))
    }
    return tape
  },
}
