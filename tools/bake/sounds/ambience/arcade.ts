import { shape, shapeRing } from '../kit/filters.ts'
import { burst } from '../kit/modal.ts'
import { pink } from '../kit/noise.ts'
import { inRoom, reverberation } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { SAMPLE_RATE, TAU, addEach, clamp, generate, read, samplesIn, type Samples } from '../kit/signal.ts'
import { SIDES, createTape, mixIn, place, type Tape } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'
import { footstep } from './footstep.ts'
import { addMurmur } from './murmur.ts'

/** Shops under the street: an escalator, people, steam of an iron, two tunes at once. */
export const arcade: Recipe = {
  kind: 'ambience',
  seconds: 28,
  channels: 2,
  kbps: 44,
  loudness: -32,
  peak: -15,
  make(rng, seconds) {
    const tape = createTape(seconds)
    addEscalator(tape, rng)
    const hall = { t60: 1.2, size: 1.7, damp: 2600 }
    addMurmur(tape, rng.fork('crowd'), { count: 9, near: 2400, wet: 0.9, gain: 0.7, room: hall })
    const iron = rng.fork('iron')
    for (const at of [3.1, 12.6, 13.7, 25.2]) {
      const steam = burst(iron, [0.12, iron.range(0.5, 0.9)])
      place(tape, shape(steam, ['bandpass', 5200, 0.6], ['highpass', 1800]), at, 0.055, -0.3)
    }
    mixIn(tape, roundCorner(SHOPS.first, rng.fork('shopA'), seconds), 0.34)
    mixIn(tape, roundCorner(SHOPS.second, rng.fork('shopB'), seconds), 0.34)
    const feet = rng.fork('feet')
    for (let walker = 0; walker < 3; walker++) {
      let at = feet.range(0, seconds)
      for (let k = 0; k < 11; k++) {
        const near = Math.sin((Math.PI * (k + 0.5)) / 11)
        place(tape, footstep(feet, 1500), at, 0.03 * near, -0.9 + k * 0.17)
        at += feet.range(0.47, 0.53)
      }
    }
    return inRoom(tape, 0.25, hall)
  },
}

/** A chain of four links a second and the hum of its motor, both whole cycles a ring. */
function addEscalator(tape: Tape, rng: Rng): void {
  for (const [k, side] of SIDES.entries()) {
    const noise = pink(tape.length, rng.fork(`esc${k}`))
    const chain = shapeRing(noise, ['highpass', 80], ['lowpass', 700], ['peaking', 240, 2, 5])
    addEach(tape[side], (i) => {
      const t = i / SAMPLE_RATE
      const hum = 0.004 * (Math.sin(TAU * 118 * t) + 0.5 * Math.sin(TAU * 236 * t))
      return read(chain, i) * 0.11 * (1 + 0.22 * Math.sin(TAU * 4 * t)) + hum
    })
  }
}

interface Shop {
  /** Key note, Hz. */
  key: number
  /** Steps of its scale in half tones. */
  scale: readonly number[]
  beatsPerMinute: number
  pan: number
  /** Hz that the corner lets through. */
  corner: number
  /** Share of the second harmonic. */
  bright: number
}
/** Neither is in the other's key or tempo. */
const SHOPS: Record<'first' | 'second', Shop> = {
  first: { key: 233.1, scale: [0, 2, 4, 7, 9], beatsPerMinute: 96, pan: -0.8, corner: 1500, bright: 0.4 },
  second: { key: 196, scale: [0, 3, 5, 7, 10], beatsPerMinute: 127.5, pan: 0.85, corner: 900, bright: 0.7 },
}

/** One shop's tune, made up as it goes, heard round a corner. */
function roundCorner(shop: Shop, rng: Rng, seconds: number): Tape {
  const tape = createTape(seconds)
  const beats = Math.round((seconds * shop.beatsPerMinute) / 60)
  const beat = seconds / beats
  let degree = 0
  for (let k = 0; k < beats; k++) {
    degree = clamp(degree + rng.int(-2, 2), 0, shop.scale.length * 2 - 1)
    if (rng.chance(0.25)) continue
    const octave = Math.floor(degree / shop.scale.length)
    const step = shop.scale[degree % shop.scale.length] ?? 0
    place(
      tape,
      chime(shop.key * Math.pow(2, step / 12 + octave), beat * 1.6, shop.bright),
      k * beat,
      0.12,
      shop.pan,
    )
    if (k % 4 === 0) place(tape, bass(shop.key / 2), k * beat, 0.16, shop.pan)
  }
  const heard = reverberation(tape, { t60: 1.1, size: 1.6, damp: 1800 })
  for (const side of SIDES)
    heard[side].set(shapeRing(heard[side], ['highpass', 160], ['lowpass', shop.corner, 0.6]))
  return heard
}

const chime = (hz: number, seconds: number, bright: number): Samples =>
  generate(samplesIn(seconds), (i) => {
    const t = i / SAMPLE_RATE
    const w = TAU * hz * t
    const tone = Math.sin(w) + bright * Math.sin(2 * w) + bright * 0.4 * Math.sin(3 * w)
    return tone * Math.min(1, t / 0.012) * Math.exp(-t * 5)
  })

const bass = (hz: number): Samples =>
  generate(samplesIn(0.5), (i) => {
    const t = i / SAMPLE_RATE
    return Math.sin(TAU * hz * t) * Math.min(1, i / 600) * Math.exp(-t * 7)
  })
