import type { SceneLook } from './scene-file.ts'
import { scatter } from './scatter.ts'

export type FlickerKind = NonNullable<SceneLook['flicker']>['kind']

/** Brightness of a light at a time in seconds, 0.5 to 1. Never two dips within a second (photosensitivity). */
export function flickerLight(kind: FlickerKind, seconds: number): number {
  switch (kind) {
    case 'lamp':
      return 0.9 + 0.07 * Math.sin(seconds * 7) * Math.sin(seconds * 3.1) + waver(seconds, 0.12, 0.03)
    case 'fire':
      return 0.86 + 0.08 * Math.sin(seconds * 5.3) * Math.sin(seconds * 2.3) + waver(seconds, 0.12, 0.06)
    case 'neon':
      return dip(seconds, { every: 9, lasting: 0.08, to: 0.6 })
    case 'tube':
      return dip(seconds, { every: 13, lasting: 0.06, to: 0.82 })
  }
}

/** A new random value every `step` seconds, between minus and plus `amount`. */
function waver(seconds: number, step: number, amount: number): number {
  return amount * (2 * scatter(Math.floor(seconds / step), 3) - 1)
}

/** Full light but for one short dip in each period, at a time that differs from period to period. */
function dip(
  seconds: number,
  { every, lasting, to }: { every: number; lasting: number; to: number },
): number {
  const period = Math.floor(seconds / every)
  const start = every * (0.3 + 0.4 * scatter(period, 5))
  const within = seconds - period * every - start
  return within >= 0 && within < lasting ? to : 1
}
