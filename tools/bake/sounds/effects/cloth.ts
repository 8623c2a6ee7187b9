import { COIN, modesOf, type Mode } from '../kit/modal.ts'
import type { Rng } from '../kit/rng.ts'
import { place, type Tape } from '../kit/tape.ts'
import { effect } from './effect.ts'
import { addGrains, puff, rub, tap } from './friction.ts'

const BLADES: Mode[] = [
  [2380, 0.09, 0.5],
  [3910, 0.06, 0.4],
  [5630, 0.04, 0.2],
  [1240, 0.05, 0.4],
]

/** Long blades through thick cloth, twice: a crunch that travels, then the blades meet. */
export const scissorsWool = effect({ seconds: 2, loudness: -25 }, (tape, rng) => {
  for (const [at, length] of [
    [0.08, 0.52],
    [0.92, 0.62],
  ] as const) {
    addGrains(tape, rng, {
      from: at,
      to: at + length,
      rate: 190,
      band: [900, 3200],
      gain: 0.35,
      envelope: (u) => Math.sin(Math.PI * Math.min(1, u + 0.08)) ** 0.7,
    })
    place(tape, rub(rng, { seconds: length * 0.8, from: 700, to: 1500, q: 0.7 }), at, 0.32)
    place(tape, rub(rng, { seconds: length * 0.7, from: 3600, to: 5200, q: 2 }), at + 0.03, 0.06)
    place(tape, tap(rng, BLADES, 0.001, 0.3), at + length, 0.22)
  }
})

/** A thread, bitten off. */
export const threadBite = effect({ seconds: 0.9, loudness: -28 }, (tape, rng) => {
  const snap: Mode[] = [
    [1450, 0.02, 0.6],
    [2700, 0.015, 0.5],
    [4100, 0.01, 0.3],
  ]
  place(tape, rub(rng, { seconds: 0.18, from: 2600, to: 3800, q: 1.5 }), 0.05, 0.07)
  place(tape, tap(rng, snap, 0.00084, 0.8), 0.3, 0.5)
  place(tape, rub(rng, { seconds: 0.22, from: 1800, to: 1100, q: 0.7 }), 0.36, 0.05)
})

interface TeethOptions {
  from: number
  to: number
  /** Teeth a second at the start and at the end. */
  rates: readonly [number, number]
  gain: number
}

function addTeeth(tape: Tape, rng: Rng, { from, to, rates: [first, last], gain }: TeethOptions): void {
  for (let at = from; at < to;) {
    const u = (at - from) / (to - from)
    const rate = first + (last - first) * u
    const tooth: Mode[] = [
      [2350 * (1 + 0.25 * u), 0.012, 0.6],
      [3720 * (1 + 0.2 * u), 0.01, 0.5],
      [1180, 0.02, 0.4],
    ]
    place(tape, tap(rng, tooth, 0.00059, 0.6), at, gain * rng.range(0.7, 1.1) * Math.min(1, u * 8 + 0.25))
    at += (1 / rate) * rng.range(0.92, 1.08)
  }
}

/** A zip, closed: teeth and rub rise together. */
export const zip = effect({ seconds: 1.4, loudness: -26 }, (tape, rng) => {
  const stop: Mode[] = [
    [1900, 0.03, 0.5],
    [3100, 0.02, 0.3],
    [520, 0.04, 0.5],
  ]
  addTeeth(tape, rng, { from: 0.08, to: 0.78, rates: [58, 150], gain: 0.3 })
  place(tape, rub(rng, { seconds: 0.42, from: 900, to: 2400, q: 1 }), 0.1, 0.12)
  place(tape, tap(rng, stop, 0.0013, 0.3), 0.8, 0.3)
})

/** A zip that sticks, and three tries. */
export const zipStuck = effect({ seconds: 1.8, loudness: -26 }, (tape, rng) => {
  addTeeth(tape, rng, { from: 0.08, to: 0.34, rates: [60, 90], gain: 0.3 })
  place(tape, rub(rng, { seconds: 0.14, from: 700, to: 420, q: 2 }), 0.34, 0.2)
  for (const [from, to] of [
    [0.66, 0.74],
    [0.98, 1.05],
    [1.22, 1.27],
  ] as const) {
    addTeeth(tape, rng, { from, to, rates: [70, 50], gain: 0.24 })
    place(tape, rub(rng, { seconds: 0.07, from: 620, to: 380, q: 2 }), to, 0.16)
  }
})

/** Curtain rings on a rail. */
export const curtainRings = effect({ seconds: 1.6, loudness: -27 }, (tape, rng) => {
  for (let k = 0; k < 11; k++) {
    const at = 0.08 + 0.82 * Math.pow(k / 11, 1.15) + rng.range(-0.02, 0.02)
    const ring = modesOf(COIN, [rng.range(2050, 2700), 0.07], { rng, slope: 0.5 })
    place(tape, tap(rng, ring, 0.00084, 0.2), at, 0.3 * rng.log(0.4, 1))
    place(tape, puff(rng, [0.02, 0.06], ['bandpass', 1500, 1.2]), at, 0.02)
  }
  place(tape, rub(rng, { seconds: 0.5, from: 500, to: 900, q: 0.6 }), 0.1, 0.06)
})

const needle = (rng: Rng): Mode[] => [
  [rng.log(4200, 6400), 0.05, 0.5],
  [rng.log(2500, 3400), 0.03, 0.3],
]

/** A needle case, shaken once. */
export const needleCase = effect({ seconds: 1.4, loudness: -29 }, (tape, rng) => {
  const lidOff: Mode[] = [
    [1380, 0.03, 0.7],
    [2460, 0.02, 0.4],
  ]
  const lidOn: Mode[] = [
    [1210, 0.04, 0.8],
    [2300, 0.02, 0.4],
  ]
  place(tape, tap(rng, lidOff, 0.0013, 0.3), 0.08, 0.3)
  for (let k = 0; k < 14; k++) {
    const blow = tap(rng, needle(rng), 0.0005)
    place(tape, blow, 0.24 + Math.pow(rng.next(), 1.5) * 0.5, 0.12 * rng.log(0.25, 1))
  }
  place(tape, tap(rng, lidOn, 0.0013, 0.3), 0.96, 0.3)
})
