import { SAMPLE_RATE, addEach, generate, read, samplesIn, type Samples } from './signal.ts'

/** A stereo tape that sounds are laid on. Whatever runs off the end of a ring comes back at its start. */
export interface Tape {
  readonly length: number
  readonly ring: boolean
  readonly left: Samples
  readonly right: Samples
}

export function createTape(seconds: number, { ring = true } = {}): Tape {
  const length = samplesIn(seconds)
  return { length, ring, left: new Float32Array(length), right: new Float32Array(length) }
}

export type Side = 'left' | 'right'
export const SIDES: readonly Side[] = ['left', 'right']

/** Lays a mono sound on the tape at `at` seconds; pan from -1 to 1, equal power and up to 0.3 ms of delay. */
export function place(tape: Tape, sound: Samples, at: number, gain = 1, pan = 0): void {
  const angle = ((pan + 1) * Math.PI) / 4
  const start = Math.round(at * SAMPLE_RATE)
  lay(tape, 'left', sound, start + (pan > 0 ? Math.round(pan * 14) : 0), Math.cos(angle) * gain * Math.SQRT2)
  lay(
    tape,
    'right',
    sound,
    start + (pan < 0 ? Math.round(-pan * 14) : 0),
    Math.sin(angle) * gain * Math.SQRT2,
  )
}

function lay(tape: Tape, side: Side, sound: Samples, start: number, gain: number): void {
  const y = tape[side]
  for (let i = 0; i < sound.length; i++) {
    let p = start + i
    if (tape.ring) p = ((p % tape.length) + tape.length) % tape.length
    else if (p < 0 || p >= tape.length) continue
    y[p] = read(y, p) + read(sound, i) * gain
  }
}

/** Adds another tape of the same length. */
export function mixIn(tape: Tape, other: Tape, gain = 1): void {
  for (const side of SIDES) addEach(tape[side], (i) => read(other[side], i) * gain)
}

/** The same tape with its stereo width scaled: 0 is mono, 1 unchanged. */
export function withWidth(tape: Tape, width: number): Tape {
  const part = (sign: number) => (i: number) => {
    const [l, r] = [read(tape.left, i), read(tape.right, i)]
    return (l + r) / 2 + (sign * width * (l - r)) / 2
  }
  return { ...tape, left: generate(tape.length, part(1)), right: generate(tape.length, part(-1)) }
}

/** Both sides folded into one channel. */
export const toMono = ({ length, left, right }: Pick<Tape, 'length' | 'left' | 'right'>): Samples =>
  generate(length, (i) => (read(left, i) + read(right, i)) / 2)
