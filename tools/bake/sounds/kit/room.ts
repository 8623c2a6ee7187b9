import { biquad, onePole } from './filters.ts'
import { SAMPLE_RATE, addEach, read } from './signal.ts'
import { SIDES, createTape, type Tape } from './tape.ts'

export interface RoomOptions {
  /** Seconds to -60 dB at low and middle frequencies. */
  t60?: number
  /** Scale of all dimensions: 0.5 a cupboard, 1 a room, 2 the open. */
  size?: number
  /** Hz above which the room is shorter. */
  damp?: number
  /** Seconds before the first reflection. */
  delay?: number
}

const LINE_LENGTHS = [1153, 1361, 1559, 1801, 2053, 2269, 2503, 2801]
const LOW_CUT_HZ = 90

/** Hadamard transform of eight values, in place. */
function hadamard(v: Float32Array): void {
  for (let step = 1; step < v.length; step <<= 1)
    for (let a = 0; a < v.length; a += step << 1)
      for (let b = a; b < a + step; b++) {
        const [p, q] = [v[b] ?? 0, v[b + step] ?? 0]
        v[b] = p + q
        v[b + step] = p - q
      }
}

/** Feedback delay network of eight lines; the reverberation alone. On a ring it hears the end before it begins. */
export function reverberation(tape: Tape, options: RoomOptions = {}): Tape {
  const { t60 = 0.8, size = 1, damp = 4000, delay = 0.012 } = options
  const lines = LINE_LENGTHS.map((length) => {
    const scaled = Math.max(31, Math.round(length * size))
    return {
      samples: new Float32Array(scaled),
      position: 0,
      feedback: Math.pow(10, (-3 * scaled) / SAMPLE_RATE / t60),
      lowpass: onePole(damp),
    }
  })
  const wait = Math.max(1, Math.round(delay * SAMPLE_RATE))
  const before = { left: new Float32Array(wait), right: new Float32Array(wait), position: 0 }
  const cut = { left: biquad('highpass', LOW_CUT_HZ), right: biquad('highpass', LOW_CUT_HZ) }
  const out = createTape(tape.length / SAMPLE_RATE, { ring: tape.ring })
  const v = new Float32Array(lines.length)
  const warmUp = tape.ring ? Math.min(tape.length, Math.round((t60 * 1.6 + 0.2) * SAMPLE_RATE)) : 0

  for (let k = -warmUp; k < tape.length; k++) {
    const i = k < 0 ? k + tape.length : k
    const left = cut.left(read(before.left, before.position), i)
    const right = cut.right(read(before.right, before.position), i)
    before.left[before.position] = read(tape.left, i)
    before.right[before.position] = read(tape.right, i)
    before.position = (before.position + 1) % wait

    for (const [j, line] of lines.entries())
      v[j] = line.lowpass(read(line.samples, line.position), i) * line.feedback
    if (k >= 0) {
      const tap = (j: number): number => v[j] ?? 0
      out.left[k] = tap(0) - tap(2) + tap(4) - tap(6) + 0.5 * (tap(1) - tap(5))
      out.right[k] = tap(1) - tap(3) + tap(5) - tap(7) + 0.5 * (tap(2) - tap(6))
    }
    hadamard(v)
    for (const [j, line] of lines.entries()) {
      line.samples[line.position] = (v[j] ?? 0) * Math.SQRT1_2 * 0.5 + (j % 2 ? right : left) * 0.4
      line.position = (line.position + 1) % line.samples.length
    }
  }
  return out
}

/** Adds `wet` of the room to the tape, in place, and gives it back. */
export function inRoom(tape: Tape, wet: number, options: RoomOptions = {}): Tape {
  const heard = reverberation(tape, options)
  for (const side of SIDES) addEach(tape[side], (i) => read(heard[side], i) * wet)
  return tape
}
