import { clamp } from './random.ts'

/** Red, green, blue in 0..255. */
export type Rgb = [number, number, number]

/** One ink '#rrggbb', or a ramp of inks from dark to light. */
export type Inks = string | readonly string[]

/** Reads '#rrggbb'. */
export const hex = (ink: string): Rgb => [
  parseInt(ink.slice(1, 3), 16),
  parseInt(ink.slice(3, 5), 16),
  parseInt(ink.slice(5, 7), 16),
]

/** Writes the colour at tone t (0 dark .. 1 light) into `out`, so that pixel loops allocate nothing. */
export type Ramp = (t: number, out: Rgb) => void

/** A straight mix through the inks. */
export function createRamp(inks: Inks): Ramp {
  const colors = (typeof inks === 'string' ? [inks] : inks).map(hex)
  const black: Rgb = [0, 0, 0]
  return (t, out) => {
    const p = clamp(t) * (colors.length - 1)
    const i = Math.max(0, Math.min(colors.length - 2, Math.floor(p)))
    const a = colors[i] ?? black
    const b = colors[i + 1] ?? a
    const f = p - i
    out[0] = a[0] + (b[0] - a[0]) * f
    out[1] = a[1] + (b[1] - a[1]) * f
    out[2] = a[2] + (b[2] - a[2]) * f
  }
}
