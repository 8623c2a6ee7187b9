import { shapeRing, sweep } from '../kit/filters.ts'
import { CERAMIC, modesOf, strike } from '../kit/modal.ts'
import { pink, wander } from '../kit/noise.ts'
import { inRoom } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { SAMPLE_RATE, TAU, addEach, clamp, generate, read, samplesIn, type Samples } from '../kit/signal.ts'
import { SIDES, createTape, place, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'
import { footstep } from './footstep.ts'
import { addMurmur } from './murmur.ts'

/** A street: a few cars, electric bicycles, cups at a stall, somebody who walks by. */
export const street: Recipe = {
  kind: 'ambience',
  seconds: 32,
  channels: 2,
  kbps: 44,
  loudness: -32,
  peak: -15,
  make(rng, seconds) {
    const tape = createTape(seconds)
    const swells = {
      left: wander(tape.length, rng.fork('a'), { period: 5 }),
      right: wander(tape.length, rng.fork('b'), { period: 6 }),
    }
    for (const [k, side] of SIDES.entries()) {
      const far = shapeRing(pink(tape.length, rng.fork(`far${k}`)), ['highpass', 80], ['lowpass', 520, 0.6])
      addEach(tape[side], (i) => read(far, i) * 0.12 * (0.5 + 0.6 * read(swells[side], i)))
    }
    const r = rng.fork('pass')
    for (const pass of PASSES) addPass(tape, r.fork(`x${pass.at}`), pass)
    const open = { t60: 0.7, size: 2, damp: 2000 }
    addMurmur(tape, rng.fork('people'), { count: 5, near: 2200, wet: 0.8, gain: 0.4, busy: 0.3, room: open })
    const stall = rng.fork('stall')
    for (const at of [5.2, 5.9, 13.8, 25.6, 26.1]) {
      const cup = modesOf(CERAMIC, [stall.range(1900, 2300), 0.18], { rng: stall })
      place(tape, strike(cup, { contact: 0.00084, grit: 0.2, rng: stall }), at, 0.03, -0.6)
    }
    const feet = rng.fork('feet')
    let at = 7.5
    for (let k = 0; k < 12; k++) {
      const near = Math.sin((Math.PI * (k + 0.5)) / 12)
      place(tape, footstep(feet, 1300), at, 0.035 * near, -0.8 + k * 0.13)
      at += feet.range(0.5, 0.55)
    }
    return inRoom(tape, 0.2, { t60: 0.7, size: 2, damp: 2200 })
  },
}

interface Pass {
  at: number
  seconds: number
  direction: 1 | -1
  vehicle: 'car' | 'bicycle'
}
const PASSES: Pass[] = [
  { at: 2.5, seconds: 7, direction: 1, vehicle: 'car' },
  { at: 10.5, seconds: 8.5, direction: -1, vehicle: 'car' },
  { at: 17.5, seconds: 5, direction: 1, vehicle: 'bicycle' },
  { at: 21.5, seconds: 9, direction: 1, vehicle: 'car' },
  { at: 29, seconds: 6, direction: -1, vehicle: 'bicycle' },
]

/** Something passes with its own road noise: nearer is louder and brighter, and the pitch falls as it goes by. */
function addPass(tape: Tape, rng: Rng, { at, seconds, direction, vehicle }: Pass): void {
  const length = samplesIn(seconds)
  const position = (i: number): number => (i / length - 0.5) * 2
  const nearness = (u: number): number => 1 / (1 + 14 * u * u)
  const hz = generate(length, (i) => 420 + 2300 * nearness(position(i)) * (1 - 0.1 * position(i)))
  const road = sweep(pink(length, rng), { hz, q: 0.6, type: 'lowpass' })
  const motor = createMotor(vehicle)
  const sound: Samples = generate(length, (i) => {
    const u = position(i)
    const level = nearness(u) * Math.sin((Math.PI * i) / length)
    const roadShare = vehicle === 'car' ? 0.5 : 0.12
    return (read(road, i) * roadShare + motor(1 - 0.035 * Math.atan(u * 6))) * level * 0.5
  })
  const start = samplesIn(at)
  for (let i = 0; i < length; i++) {
    const p = (start + i) % tape.length
    const angle = ((clamp(position(i) * 2.2 * direction, -0.9, 0.9) + 1) * Math.PI) / 4
    tape.left[p] = read(tape.left, p) + read(sound, i) * Math.cos(angle)
    tape.right[p] = read(tape.right, p) + read(sound, i) * Math.sin(angle)
  }
}

function createMotor(vehicle: Pass['vehicle']): (doppler: number) => number {
  const hz = vehicle === 'car' ? 62 : 410
  let phase = 0
  const tone = (multiple: number): number => Math.sin(TAU * phase * multiple)
  return (doppler) => {
    phase += (hz * doppler) / SAMPLE_RATE
    return vehicle === 'car' ? 0.016 * (tone(1) + tone(2) + 0.5 * tone(4)) : 0.012 * (tone(1) + 0.4 * tone(2))
  }
}
