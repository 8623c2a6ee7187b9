/** A pitch as it is written: 'A3', 'C#4', 'Eb2'. */
export type NoteName = `${'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G'}${'' | '#' | 'b'}${number}`

const STEPS: Record<string, number> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 }
const BENDS: Record<string, number> = { '#': 1, b: -1 }

/** Frequency in Hz, A4 = 440. */
export function noteHz(note: NoteName): number {
  const octave = Number(note.at(-1))
  const step = (STEPS[note.charAt(0)] ?? 0) + (BENDS[note.charAt(1)] ?? 0)
  return 440 * Math.pow(2, (step + (octave - 4) * 12 - 9) / 12)
}

/** Frequency ratio of an interval in cents. */
export const centsRatio = (cents: number): number => Math.pow(2, cents / 1200)

/** A slide as knots of [seconds, cents]. */
export type PitchLine = readonly (readonly [seconds: number, cents: number])[]

export const smoothstep = (x: number): number => {
  const u = Math.min(1, Math.max(0, x))
  return u * u * (3 - 2 * u)
}

/** Cents of a pitch line at `t` seconds, eased from knot to knot. */
export function centsAt(line: PitchLine, t: number): number {
  const next = line.findIndex(([knot]) => knot > t)
  const [fromTime, from] = line[next === -1 ? line.length - 1 : Math.max(0, next - 1)] ?? [0, 0]
  const [toTime, to] = line[next] ?? [fromTime, from]
  return toTime > fromTime ? from + (to - from) * smoothstep((t - fromTime) / (toTime - fromTime)) : from
}
