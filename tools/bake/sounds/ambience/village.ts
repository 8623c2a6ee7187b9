import { shape, shapeRing } from '../kit/filters.ts'
import { pink, poisson, wander } from '../kit/noise.ts'
import { inRoom, reverberation } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { SAMPLE_RATE, TAU, addEach, generate, read, samplesIn } from '../kit/signal.ts'
import { SIDES, createTape, mixIn, place, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'
import { hen } from './hen.ts'

/** A yard in the afternoon: air in leaves, sparrows, a few hens, a tractor and a dog a long way off. */
export const village: Recipe = {
  kind: 'ambience',
  seconds: 28,
  channels: 2,
  kbps: 44,
  loudness: -34,
  peak: -17,
  make(rng, seconds) {
    const tape = createTape(seconds)
    addAir(tape, rng)
    addTractor(tape, rng.fork('tractor'), seconds)
    addDog(tape, rng.fork('dog'), seconds)
    addSparrows(tape, rng.fork('sparrows'), seconds)
    const hens = rng.fork('hens')
    for (const start of [4.4, 14.8, 30.1]) {
      let at = start
      const clucks = hens.int(2, 5)
      for (let k = 0; k < clucks; k++) {
        place(tape, hen(hens), at, 0.05, -0.4)
        at += hens.range(0.2, 0.5)
      }
    }
    return inRoom(tape, 0.2, { t60: 0.9, size: 2.2, damp: 2200 })
  },
}

function addAir(tape: Tape, rng: Rng): void {
  const n = tape.length
  const winds = {
    left: wander(n, rng.fork('a0'), { period: 4 }),
    right: wander(n, rng.fork('a1'), { period: 4.6 }),
  }
  for (const [k, side] of SIDES.entries()) {
    const wind = winds[side]
    const air = shapeRing(pink(n, rng.fork(`air${k}`)), ['highpass', 170], ['lowpass', 1300, 0.5])
    const leaf = shapeRing(pink(n, rng.fork(`leaf${k}`)), ['bandpass', 3300, 0.6])
    addEach(tape[side], (i) => {
      const force = read(wind, i)
      return read(air, i) * 0.03 * (0.4 + 0.8 * force) + read(leaf, i) * 0.03 * force * force
    })
  }
}

/** A diesel of 13 beats a second that comes and goes; whole beats a ring. */
function addTractor(tape: Tape, rng: Rng, seconds: number): void {
  const nearness = wander(tape.length, rng.fork('g'), { period: 9, power: 1.5 })
  const beats = generate(tape.length, (i) => {
    const phase = (13 * seconds * i) / tape.length + 14 * read(nearness, i)
    const u = phase % 1
    const stroke = Math.exp(-u * 6) * (1 - Math.exp(-u * 60))
    return stroke * (0.6 + 0.4 * Math.sin((TAU * phase) / 2)) * read(nearness, i)
  })
  const far = shapeRing(beats, ['highpass', 70], ['lowpass', 420, 0.6], ['peaking', 240, 1.5, 5])
  addEach(tape.left, (i) => read(far, i) * 0.1)
  addEach(tape.right, (i) => read(far, i) * 0.04)
}

/** Three barks so far off that they are mostly their own echo. */
function addDog(tape: Tape, rng: Rng, seconds: number): void {
  const yard = createTape(seconds)
  for (const at of [21.2, 21.75, 23.1]) {
    const length = samplesIn(0.16)
    let phase = 0
    const bark = generate(length, (i) => {
      const u = i / length
      phase += (420 - 150 * u) / SAMPLE_RATE
      return Math.sin(Math.PI * Math.sqrt(u)) * (((phase % 1) * 2 - 1) * 0.7 + (rng.next() - 0.5) * 0.5)
    })
    place(yard, shape(bark, ['bandpass', 760, 1], ['lowpass', 1200]), at, 0.045 * rng.range(0.7, 1), 0.7)
  }
  mixIn(tape, yard, 0.35)
  mixIn(tape, reverberation(yard, { t60: 1.4, size: 2.4, damp: 1200, delay: 0.06 }), 0.8)
}

function addSparrows(tape: Tape, rng: Rng, seconds: number): void {
  for (const at of poisson(rng, 0.5, seconds)) {
    const chirps = rng.int(1, 4)
    const pan = rng.range(-0.9, 0.9)
    const hz = rng.range(3100, 4300)
    for (let k = 0; k < chirps; k++) {
      const length = samplesIn(rng.range(0.05, 0.09))
      let phase = 0
      const chirp = generate(length, (i) => {
        const u = i / length
        phase += (hz * (1 + 0.16 * Math.sin(Math.PI * u * 1.6))) / SAMPLE_RATE
        return Math.sin(TAU * phase) * Math.sin(Math.PI * u) ** 1.5
      })
      place(tape, chirp, at + k * rng.range(0.12, 0.22), 0.012 * rng.range(0.4, 1), pan)
    }
  }
}
