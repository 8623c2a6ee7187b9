import { shape, shapeRing, sweepRing } from '../kit/filters.ts'
import { WOOD, modesOf, strike } from '../kit/modal.ts'
import { brown, pink, wander } from '../kit/noise.ts'
import { inRoom } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { SAMPLE_RATE, TAU, addEach, generate, read, samplesIn, type Samples } from '../kit/signal.ts'
import { SIDES, createTape, place, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'
import { addRoomTone } from './room-tone.ts'

/** A flat high up, warm and empty: far traffic, mains hum, a lift that goes by once, a pipe. */
export const flatCity: Recipe = {
  kind: 'ambience',
  seconds: 28,
  channels: 2,
  kbps: 44,
  loudness: -35,
  peak: -18,
  make(rng, seconds) {
    const tape = createTape(seconds)
    addTraffic(tape, rng)
    addHum(tape, wander(tape.length, rng.fork('hum'), { period: 7 }))
    const shaft = rng.fork('lift')
    place(tape, shape(lift(shaft), ['lowpass', 900], ['lowpass', 1200], ['highpass', 110]), 9.5, 0.007, 0.5)
    const door = strike(modesOf(WOOD, [96, 0.2], { rng: shaft }), { contact: 0.005, grit: 0.4, rng: shaft })
    place(tape, door, 15.9, 0.04, 0.5)
    const pipe = rng.fork('pipe')
    for (const at of [4.1, 4.35, 27.2]) {
      const tick = [
        [410, 0.2, 0.5],
        [960, 0.12, 0.3],
        [1710, 0.06, 0.2],
      ] as const
      place(tape, strike(tick, { contact: 0.0017, grit: 0.3, rng: pipe }), at, 0.03, -0.5)
    }
    addRoomTone(tape, rng.fork('room'), { level: -33, corner: 1100 })
    return inRoom(tape, 0.2, { t60: 0.5, size: 0.9, damp: 2600 })
  },
}

function addTraffic(tape: Tape, rng: Rng): void {
  const n = tape.length
  const swells = {
    left: wander(n, rng.fork('s0'), { period: 5, power: 1.8 }),
    right: wander(n, rng.fork('s1'), { period: 6.2, power: 1.8 }),
  }
  const city = wander(n, rng.fork('c'), { period: 8 })
  for (const [k, side] of SIDES.entries()) {
    const swell = swells[side]
    const hz = generate(n, (i) => 320 + 620 * read(swell, i))
    const rumble = sweepRing(brown(n, rng.fork(`far${k}`)), { hz, q: 0.7, type: 'lowpass' })
    const far = shapeRing(rumble, ['highpass', 90], ['peaking', 420, 0.7, 5])
    const tyres = shapeRing(pink(n, rng.fork(`tyre${k}`)), ['bandpass', 720, 0.6])
    addEach(tape[side], (i) => {
      const near = read(far, i) * 0.12 * (0.4 + read(swell, i) * 0.8 + 0.2 * read(city, i))
      return near + read(tyres, i) * 0.11 * read(swell, i)
    })
  }
}

/** Mains hum; every tone is a whole number of cycles a ring. */
function addHum(tape: Tape, strength: Samples): void {
  const tone = (hz: number, i: number, phase = 0): number => Math.sin((TAU * hz * i) / SAMPLE_RATE + phase)
  const hum = (i: number): number => {
    const sum = 0.35 * tone(120, i) + 0.6 * tone(240, i, 1) + 0.35 * tone(360, i, 2) + 0.15 * tone(600, i)
    return 0.0035 * (0.7 + 0.3 * read(strength, i)) * sum
  }
  addEach(tape.left, hum)
  addEach(tape.right, (i) => hum(i) * 0.8)
}

/** A motor two walls off, up and gone. */
function lift(rng: Rng): Samples {
  let phase = 0
  return generate(samplesIn(6.5), (i) => {
    const t = i / SAMPLE_RATE
    const speed = Math.min(1, t / 1.3, Math.max(0, (6.3 - t) / 1.5))
    phase += (46 + 92 * speed * speed * (3 - 2 * speed)) / SAMPLE_RATE
    const motor =
      Math.sin(TAU * phase) * 0.5 +
      0.35 * Math.sin(TAU * phase * 2 + 0.4) +
      0.25 * Math.sin(TAU * phase * 3) +
      0.16 * Math.sin(TAU * phase * 5)
    return Math.min(1, t / 1.1, Math.max(0, (6.5 - t) / 1.6)) * (motor + (rng.next() - 0.5) * 0.8)
  })
}
