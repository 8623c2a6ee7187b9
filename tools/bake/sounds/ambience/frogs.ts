import { shape, shapeRing } from '../kit/filters.ts'
import { bubble } from '../kit/modal.ts'
import { pink, poisson, wander } from '../kit/noise.ts'
import { inRoom } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { SAMPLE_RATE, TAU, addEach, fadeOut, read, samplesIn, type Samples } from '../kit/signal.ts'
import { SIDES, createTape, place, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'

const FROGS = 14
/** Second at which they stop. */
const HUSH = 18.5

/** Frogs and slow water. They sit in a ring; the near ones hear something first, and the silence runs outward. */
export const frogsWater: Recipe = {
  kind: 'ambience',
  seconds: 30,
  channels: 2,
  kbps: 44,
  loudness: -32,
  peak: -15,
  make(rng, seconds) {
    const tape = createTape(seconds)
    const lapping = {
      left: wander(tape.length, rng.fork('lap0'), { period: 1.3, power: 2 }),
      right: wander(tape.length, rng.fork('lap1'), { period: 1.6, power: 2 }),
    }
    const frogs = rng.fork('frogs')
    for (let k = 0; k < FROGS; k++) addFrog(tape, frogs.fork(`f${k}`), seconds)
    inRoom(tape, 0.35, { t60: 1.1, size: 2.2, damp: 2200, delay: 0.03 })
    for (const [k, side] of SIDES.entries()) {
      const r = rng.fork(`w${k}`)
      const water = shapeRing(
        pink(tape.length, r),
        ['highpass', 160],
        ['lowpass', 1000, 0.6],
        ['peaking', 420, 1, 4],
      )
      const air = shapeRing(pink(tape.length, r.fork('air')), ['lowpass', 500], ['highpass', 90])
      addEach(tape[side], (i) => read(water, i) * 0.16 * read(lapping[side], i) + read(air, i) * 0.035)
    }
    const plink = rng.fork('plink')
    for (const at of poisson(plink, 5, seconds)) {
      const wave = plink.int(0, 1) ? lapping.right : lapping.left
      if (plink.next() > read(wave, samplesIn(at)) + 0.1) continue
      const drop = bubble(plink.log(380, 1500), {
        rise: plink.range(0.05, 0.35),
        t60: plink.range(0.04, 0.12),
      })
      place(tape, drop, at, 0.045 * plink.log(0.25, 1), plink.range(-0.8, 0.8))
    }
    return tape
  },
}

type FrogKind = 'small' | 'large'

/** One frog at its place, in bouts, but for the hush: the nearest stop first and come back last. */
function addFrog(tape: Tape, rng: Rng, seconds: number): void {
  const distance = rng.range(0.15, 1)
  const pan = rng.range(-1, 1)
  const kind: FrogKind = rng.chance(0.6) ? 'small' : 'large'
  const stop = HUSH + distance * 1.6
  const back = HUSH + 7.4 - distance * 3 + rng.range(0, 1.2)
  let at = rng.range(0, 3)
  const pause = rng.range(0.55, 1.4)
  while (at < seconds - 0.3) {
    const bout = rng.int(2, 7)
    for (let k = 0; k < bout && at < seconds; k++) {
      if (at < stop || at > back) {
        const call = shape(frogCall(rng, kind), ['lowpass', 1600 + 5200 * (1 - distance)])
        place(tape, call, at, 0.2 * Math.pow(1.15 - distance, 1.6) * rng.range(0.75, 1), pan)
      }
      at += pause * rng.range(0.9, 1.12)
    }
    at += rng.exp(3.4) + 0.8
  }
}

/** A train of pulses that rises and falls. */
function frogCall(rng: Rng, kind: FrogKind): Samples {
  const small = kind === 'small'
  const pulses = small ? rng.int(5, 9) : rng.int(9, 16)
  const rate = small ? rng.range(17, 24) : rng.range(30, 40)
  const hz = small ? rng.range(1750, 2700) : rng.range(560, 1150)
  const y = new Float32Array(Math.ceil((pulses / rate + 0.12) * SAMPLE_RATE))
  for (let k = 0; k < pulses; k++) {
    const at = (k + rng.range(-0.05, 0.05)) / rate
    const gain = 0.35 + 0.65 * Math.sin((Math.PI * (k + 0.7)) / (pulses + 0.4))
    const w = TAU * hz * (1 + (0.05 * k) / pulses)
    const start = Math.max(0, Math.floor(at * SAMPLE_RATE))
    addEach(y.subarray(start, start + Math.floor(0.05 * SAMPLE_RATE)), (i) => {
      const t = i / SAMPLE_RATE
      const envelope = Math.min(1, t / 0.006) * Math.exp(-t / (small ? 0.009 : 0.0065))
      const tone = Math.sin(w * t) + 0.2 * Math.sin(2.02 * w * t + 1)
      return gain * envelope * (tone + 0.1 * Math.sin(TAU * hz * 0.5 * t))
    })
  }
  return fadeOut(shape(y, ['highshelf', 4500, 0.7, -8]), 0.01)
}
