import { TIN, modesOf, type Mode } from '../kit/modal.ts'
import { shape } from '../kit/filters.ts'
import type { Rng } from '../kit/rng.ts'
import { SAMPLE_RATE, TAU, generate, samplesIn, type Samples } from '../kit/signal.ts'
import { place } from '../kit/tape.ts'
import { effect } from './effect.ts'
import { puff, rub, tap } from './friction.ts'

/** What a telephone line lets through. */
const line = (y: Samples): Samples => shape(y, ['highpass', 420], ['bandpass', 1250, 0.7], ['lowpass', 3000])

/** A line opens: nothing, a tick, then a narrow band of somewhere else. */
export const phoneHill = effect({ seconds: 2.6, loudness: -27, wet: 0 }, (tape, rng) => {
  const air = generate(samplesIn(2.3), (i) => {
    const t = i / SAMPLE_RATE
    const opening = Math.min(1, Math.max(0, (t - 0.28) / 0.25))
    const closing = t > 1.7 ? Math.max(0, (2.3 - t) / 0.6) : 1
    return (rng.next() * 2 - 1) * opening * closing * (0.75 + 0.25 * Math.sin(TAU * 0.9 * t))
  })
  const relay: Mode[] = [
    [1240, 0.02, 0.6],
    [2120, 0.015, 0.4],
  ]
  const click: Mode[] = [
    [1700, 0.008, 0.6],
    [2500, 0.006, 0.4],
  ]
  place(tape, line(air), 0.05, 0.16)
  place(tape, tap(rng, relay, 0.0013, 0.5), 0.26, 0.22)
  place(tape, puff(rng, [0.05, 0.3], ['bandpass', 720, 1.2]), 0.95, 0.07)
  for (const at of [0.62, 1.31, 1.38, 1.9]) place(tape, tap(rng, click, 0.00063, 0.8), at, 0.08)
})

/** The line closes. */
export const phoneOut = effect(
  { seconds: 1.5, loudness: -28, wet: 0.06, room: { t60: 0.2 } },
  (tape, rng) => {
    const length = samplesIn(0.6)
    const air = generate(length, (i) => {
      const cut = Math.min(1, (length - i) / 900)
      return (rng.next() * 2 - 1) * Math.min(1, i / SAMPLE_RATE / 0.15) * cut
    })
    const clack: Mode[] = [
      [640, 0.03, 0.8],
      [1480, 0.02, 0.5],
    ]
    place(tape, line(air), 0.05, 0.13)
    place(tape, tap(rng, clack, 0.0017, 0.3), 0.64, 0.24)
  },
)

const OFFICE = { t60: 0.5, size: 1, damp: 2400 }

/** A stamp: pad, then paper on a table. */
export const stamp = effect({ seconds: 1.3, loudness: -25, wet: 0.28, room: OFFICE }, (tape, rng) => {
  const pad: Mode[] = [
    [620, 0.02, 0.4],
    [240, 0.04, 0.6],
  ]
  const table: Mode[] = [
    [98, 0.14, 0.35],
    [163, 0.12, 0.6],
    [274, 0.09, 1],
    [486, 0.06, 0.9],
    [905, 0.035, 0.6],
    [1490, 0.02, 0.35],
  ]
  place(tape, tap(rng, pad, 0.0029, 0.5), 0.1, 0.28)
  place(tape, tap(rng, table, 0.0025, 0.3), 0.46, 1)
  place(tape, puff(rng, [0.006, 0.04], ['bandpass', 700, 0.8]), 0.46, 0.1)
  place(tape, rub(rng, { seconds: 0.1, from: 1700, to: 2300, q: 1 }), 0.62, 0.16)
})

/** E5, A5, G5, C6. */
const CODE_HZ = [659.3, 880, 784, 1046.5]
const KEY: Mode[] = [[900, 0.012, 0.5]]
const BOLT: Mode[] = [
  [260, 0.05, 1],
  [710, 0.03, 0.5],
  [1640, 0.02, 0.3],
]

const beep = (hz: number): Samples =>
  generate(samplesIn(0.16), (i) => {
    const t = i / SAMPLE_RATE
    const w = TAU * hz * t
    const tone = Math.sin(w) + 0.22 * Math.sin(3 * w) + 0.07 * Math.sin(5 * w)
    return tone * Math.min(1, t / 0.012) * Math.min(1, (0.16 - t) / 0.05)
  })

function boltMotor(rng: Rng): Samples {
  const length = samplesIn(0.3)
  return generate(length, (i) => {
    const u = i / length
    const hum = 0.6 * Math.sin((TAU * (150 + 50 * u) * i) / SAMPLE_RATE)
    return Math.sin(Math.PI * u) * (rng.next() - 0.5 + hum)
  })
}

/** Four notes of a door code, the motor, the bolt. */
export const doorCode = effect(
  { seconds: 2, loudness: -27, wet: 0.25, room: { t60: 0.5, damp: 2800 } },
  (tape, rng) => {
    for (const [k, hz] of CODE_HZ.entries()) {
      place(tape, shape(beep(hz), ['highpass', 380], ['lowpass', 3200]), 0.08 + k * 0.26, 0.2)
      place(tape, tap(rng, KEY, 0.0013, 0.6), 0.07 + k * 0.26, 0.08)
    }
    place(tape, shape(boltMotor(rng), ['bandpass', 520, 0.8]), 1.22, 0.12)
    place(tape, tap(rng, BOLT, 0.0021, 0.3), 1.54, 0.4)
  },
)

const SHUTTER_SECONDS = 1.25
const SHOPFRONT = { t60: 0.7, size: 1.4, damp: 2200 }

/** A shutter comes half-way down. */
export const shutterHalf = effect({ seconds: 2.4, loudness: -26, wet: 0.3, room: SHOPFRONT }, (tape, rng) => {
  const stop: Mode[] = [
    [120, 0.12, 1],
    [270, 0.08, 0.6],
    [520, 0.06, 0.4],
  ]
  for (let at = 0.1; at < 0.1 + SHUTTER_SECONDS;) {
    const u = (at - 0.1) / SHUTTER_SECONDS
    const slat = modesOf(TIN, [rng.range(360, 420), 0.12], { rng, slope: 0.7, jitter: 0.02 })
    const force = 0.2 * Math.sin(Math.PI * Math.min(1, u + 0.12))
    place(tape, tap(rng, slat, 0.0021, 0.5), at, force * rng.range(0.7, 1.1))
    at += 1 / (11 + 17 * Math.sin(Math.PI * Math.min(1, u * 1.05)))
  }
  place(tape, rub(rng, { seconds: 0.62, from: 420, to: 900, q: 0.6 }), 0.1, 0.2)
  place(tape, tap(rng, stop, 0.0034, 0.3), 1.42, 0.45)
})
