import { CERAMIC, bubble, modesOf, type Mode } from '../kit/modal.ts'
import { shape } from '../kit/filters.ts'
import { place } from '../kit/tape.ts'
import { effect } from './effect.ts'
import { addGrains, puff, rub, stickSlip, tap } from './friction.ts'

/** A knife cuts a notch in the doorpost: two cuts, a chip, its fall. */
export const notchKnife = effect({ seconds: 1.7, loudness: -26 }, (tape, rng) => {
  const chip: Mode[] = [
    [480, 0.06, 1],
    [1030, 0.04, 0.7],
    [1890, 0.03, 0.4],
  ]
  const fall: Mode[] = [
    [2100, 0.02, 0.5],
    [1300, 0.02, 0.4],
  ]
  for (const [at, length] of [
    [0.08, 0.26],
    [0.58, 0.3],
  ] as const) {
    const cut = { from: at, to: at + length, rate: 150, gain: 0.4 }
    addGrains(tape, rng, { ...cut, band: [600, 2100], envelope: (u) => 0.4 + u })
    place(tape, rub(rng, { seconds: length, from: 420, to: 900, q: 2.5 }), at, 0.25)
  }
  place(tape, tap(rng, chip, 0.0013, 0.5), 0.93, 0.5)
  place(tape, tap(rng, fall, 0.00084, 0.5), 1.2, 0.1)
})

const PLANK: Mode[] = [
  [104, 0.16, 0.3],
  [176, 0.14, 0.55],
  [268, 0.11, 0.85],
  [412, 0.085, 1],
  [633, 0.06, 0.95],
  [871, 0.045, 0.7],
  [1240, 0.03, 0.6],
  [1810, 0.02, 0.5],
]
const LATCH: Mode[] = [
  [2840, 0.03, 0.4],
  [1730, 0.04, 0.5],
]
const HALLWAY = { t60: 0.5, size: 0.8, damp: 2200 }

/** Three knuckles on a plank door: the same wood for a neighbour and for a form. */
export const knock = effect({ seconds: 2.2, loudness: -24, wet: 0.3, room: HALLWAY }, (tape, rng) => {
  for (const [at, force] of [
    [0.1, 0.82],
    [0.42, 1],
    [0.76, 0.74],
  ] as const) {
    const plank = PLANK.map(([hz, t60, gain]): Mode => {
      return [hz * (1 + rng.gauss() * 0.006), t60, gain * rng.range(0.85, 1.15)]
    })
    place(tape, tap(rng, plank, 0.0019, 0.25), at, force)
    place(tape, puff(rng, [0.003, 0.02], ['bandpass', 1300, 0.8]), at, 0.05 * force)
    place(tape, tap(rng, LATCH, 0.0013), at + 0.021, 0.03 * force)
  }
})

const DOOR_FOOT: Mode[] = [
  [82, 0.2, 0.4],
  [139, 0.17, 0.7],
  [212, 0.13, 1],
  [334, 0.09, 1],
  [515, 0.06, 0.8],
  [790, 0.035, 0.5],
]

/** Something soft kicks the bottom of the door, and a bowl trembles. */
export const kickLow = effect(
  { seconds: 1.5, loudness: -25, wet: 0.25, room: { damp: 1800 } },
  (tape, rng) => {
    for (const [at, force] of [
      [0.1, 0.8],
      [0.5, 1],
    ] as const) {
      place(tape, tap(rng, DOOR_FOOT, 0.003, 0.3), at, force)
      place(tape, puff(rng, [0.008, 0.05], ['lowpass', 800]), at, 0.12 * force)
      place(tape, tap(rng, modesOf(CERAMIC, [1320, 0.12], { rng }), 0.0013), at + 0.09, 0.025)
    }
  },
)

const HULL: Mode[] = [
  [96, 0.2, 0.4],
  [163, 0.17, 0.8],
  [251, 0.12, 0.8],
  [402, 0.08, 0.5],
]
const RIVER = { t60: 0.7, size: 1.8, damp: 1600 }

/** Wood of a boat: it creaks twice, touches, rests; water. */
export const boatWood = effect({ seconds: 2.6, loudness: -26, room: RIVER }, (tape, rng) => {
  for (const [at, seconds, hz] of [
    [0.1, 0.42, 265],
    [0.7, 0.3, 236],
  ] as const) {
    const rate = (u: number): number => 34 + 46 * Math.sin(Math.PI * u) + 4 * rng.gauss()
    const creak = stickSlip(rng, { seconds, rate, softest: 0.5 })
    place(tape, shape(creak, ['bandpass', hz, 9]), at, 3.2)
    place(tape, shape(creak, ['bandpass', hz * 2.35, 8]), at, 2)
    place(tape, shape(creak, ['bandpass', hz * 4.1, 6]), at, 0.9)
  }
  place(tape, tap(rng, HULL, 0.005, 0.2), 1.35, 0.3)
  for (let k = 0; k < 9; k++) {
    const drop = bubble(rng.log(330, 900), { rise: 0.2, t60: rng.range(0.05, 0.1) })
    place(tape, drop, 1.45 + rng.exp(0.3), 0.08 * rng.log(0.3, 1))
  }
})

/** A plastic chair is pulled out. */
export const chairPlastic = effect({ seconds: 1.4, loudness: -26 }, (tape, rng) => {
  const leg: Mode[] = [
    [210, 0.07, 1],
    [468, 0.05, 0.8],
    [880, 0.035, 0.5],
    [1430, 0.02, 0.3],
  ]
  const otherLeg: Mode[] = [
    [224, 0.06, 1],
    [490, 0.04, 0.7],
  ]
  const rate = (u: number): number => 88 + 30 * u + 10 * rng.gauss()
  const scrape = stickSlip(rng, { seconds: 0.34, rate, softest: 0.4 })
  for (const [hz, q, gain] of [
    [310, 5, 2.2],
    [690, 6, 1.6],
    [1180, 6, 1],
    [1900, 4, 0.5],
  ] as const)
    place(tape, shape(scrape, ['bandpass', hz, q]), 0.08, gain)
  place(tape, tap(rng, leg, 0.0021, 0.3), 0.62, 0.6)
  place(tape, tap(rng, otherLeg, 0.0021, 0.3), 0.7, 0.25)
})
