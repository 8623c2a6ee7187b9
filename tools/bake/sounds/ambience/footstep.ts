import { shape } from '../kit/filters.ts'
import { burst } from '../kit/modal.ts'
import type { Rng } from '../kit/rng.ts'
import type { Samples } from '../kit/signal.ts'

/** One step on the ground; `hz` is its colour, higher on stone than on earth. */
export const footstep = (rng: Rng, hz: number): Samples => {
  const sole = burst(rng, [0.006, rng.range(0.06, 0.12)])
  return shape(sole, ['bandpass', hz * rng.range(0.8, 1.3), 0.8])
}
