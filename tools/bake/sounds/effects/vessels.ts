import { CERAMIC, COIN, TIN, modesOf, type Mode } from '../kit/modal.ts'
import { place } from '../kit/tape.ts'
import { effect } from './effect.ts'
import { puff, tap } from './friction.ts'

/** Corn into a jar: as it fills, the air in it is shorter and sings higher. It stops early; three grains more. */
export const jarCorn = effect({ seconds: 2.6, loudness: -24 }, (tape, rng) => {
  for (let at = 0.1; at < 1.55; at += rng.exp(1 / 62)) {
    const u = (at - 0.1) / 1.45
    const flow = Math.min(1, u * 6) * (u > 0.82 ? (1 - u) / 0.18 : 1)
    const hz = rng.log(2600, 5200)
    const grain: Mode[] = [
      [hz, 0.02, 0.5],
      [hz * 1.58, 0.014, 0.4],
    ]
    const air = 360 + 210 * u
    const jar: Mode[] = [
      [air, 0.06, 1],
      [air * 2.9, 0.03, 0.4],
    ]
    place(tape, tap(rng, grain, 0.0005, 0.6), at, 0.24 * flow * rng.log(0.2, 1))
    place(tape, tap(rng, jar, 0.00084, 0.4), at, 0.12 * flow * rng.log(0.3, 1))
  }
  const last: Mode[] = [
    [3300, 0.03, 0.5],
    [570, 0.08, 0.5],
  ]
  for (const at of [1.66, 1.83, 2.14]) place(tape, tap(rng, last, 0.00059, 0.4), at, 0.2 * rng.range(0.5, 1))
})

/** A bowl is put down; then a spoon. */
export const bowlDown = effect({ seconds: 1.8, loudness: -25 }, (tape, rng) => {
  const bowl = modesOf(CERAMIC, [1080, 0.5], { rng, slope: 0.9, damp: 0.8 })
  const table: Mode[] = [
    [131, 0.12, 0.3],
    [223, 0.1, 0.5],
    [384, 0.07, 0.6],
    [610, 0.04, 0.4],
  ]
  place(tape, tap(rng, table, 0.0025, 0.2), 0.08, 0.6)
  place(tape, tap(rng, bowl, 0.0015, 0.2), 0.081, 0.42)
  place(tape, tap(rng, bowl, 0.0013), 0.165, 0.2)
  place(tape, tap(rng, bowl, 0.0013), 0.213, 0.1)
  place(tape, tap(rng, modesOf(TIN, [1640, 0.25], { rng, slope: 0.8 }), 0.0013), 0.62, 0.16)
})

/** A tin with a few coins, shaken three times. */
export const tinCoins = effect({ seconds: 1.6, loudness: -25 }, (tape, rng) => {
  const hits = [0.08, 0.36, 0.62].flatMap((shake) =>
    Array.from({ length: 5 }, () => ({ at: shake + rng.range(0, 0.13), force: rng.log(0.25, 1) })),
  )
  for (const { at, force } of hits) {
    const coin = modesOf(COIN, [rng.range(2900, 3900), 0.1], { rng, slope: 0.5 })
    place(tape, tap(rng, coin, 0.00063), at, 0.16 * force)
    const tin = modesOf(TIN, [610, 0.22], { rng, slope: 0.6, jitter: 0.006 })
    place(tape, tap(rng, tin, 0.001, 0.3), at + 0.001, 0.26 * force)
  }
})

const PACKED: Mode[] = [
  [196, 0.06, 0.6],
  [318, 0.05, 1],
  [540, 0.035, 0.8],
  [860, 0.02, 0.4],
]
const NO_ECHO = { t60: 0.3, damp: 1500 }

/** The same tin, full: two dull pushes. */
export const tinFull = effect({ seconds: 1, loudness: -29, wet: 0.12, room: NO_ECHO }, (tape, rng) => {
  for (const at of [0.08, 0.36]) {
    place(tape, tap(rng, PACKED, 0.0042, 0.3), at, 0.8)
    place(tape, puff(rng, [0.02, 0.06], ['bandpass', 900, 0.7]), at, 0.06)
  }
})
