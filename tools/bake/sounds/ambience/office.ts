import { shape } from '../kit/filters.ts'
import { burst } from '../kit/modal.ts'
import { inRoom } from '../kit/room.ts'
import type { Rng } from '../kit/rng.ts'
import { SAMPLE_RATE, TAU, addEach, generate, samplesIn, type Samples } from '../kit/signal.ts'
import { createTape, place } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'
import { addRoomTone } from './room-tone.ts'

/** An office: air, a chair, paper, a printer that finishes. */
export const office: Recipe = {
  kind: 'ambience',
  seconds: 26,
  channels: 1,
  kbps: 37,
  loudness: -35,
  peak: -18,
  make(rng, seconds) {
    const tape = createTape(seconds)
    addRoomTone(tape, rng.fork('room'), { level: -34, corner: 1600 })
    for (const y of [tape.left, tape.right])
      addEach(y, (i) => {
        const w = (TAU * 100 * i) / SAMPLE_RATE
        return 0.0006 * (Math.sin(w) + 0.6 * Math.sin(2 * w) + 0.3 * Math.sin(4 * w))
      })
    const printer = rng.fork('printer')
    for (const start of [5.5, 8.4]) {
      place(tape, shape(printedPage(printer), ['bandpass', 900, 0.6], ['lowpass', 3000]), start, 0.055, 0.5)
      place(tape, shape(burst(printer, [0.08, 0.25]), ['bandpass', 2600, 0.8]), start + 2.25, 0.06, 0.5)
    }
    const chair = rng.fork('chair')
    for (const at of [2.2, 16.4, 22.9])
      for (let k = 0; k < 3; k++) {
        const length = chair.range(0.12, 0.22)
        const creak = burst(chair, [length * 0.5, length])
        const wood = shape(creak, ['bandpass', chair.range(420, 640), 7], ['peaking', 900, 3, 6])
        place(tape, wood, at + k * 0.17, 0.16 * chair.range(0.5, 1), -0.3)
      }
    const paper = rng.fork('paper')
    for (const at of [12.4, 13.3, 19.8, 26.5]) {
      const sheet = burst(paper, [0.09, 0.22])
      place(tape, shape(sheet, ['bandpass', paper.range(2000, 3400), 0.7]), at, 0.03, -0.1)
    }
    return inRoom(tape, 0.3, { t60: 0.55, size: 0.9, damp: 3200 })
  },
}

/** A burr in legs of 0.55 s: the head goes over and comes back. */
function printedPage(rng: Rng): Samples {
  let phase = 0
  return generate(samplesIn(2.2), (i) => {
    const t = i / SAMPLE_RATE
    const leg = t % 0.55
    phase += (260 + 420 * Math.min(1, leg / 0.1, Math.max(0, (0.5 - leg) / 0.08))) / SAMPLE_RATE
    const motor = 0.006 * Math.sin(TAU * phase) + 0.008 * Math.sin(TAU * phase * 3)
    const burr = (rng.next() - 0.5) * 1.1 * (0.6 + 0.4 * Math.sin((TAU * phase) / 8))
    return Math.min(1, t / 0.15, (2.2 - t) / 0.2) * (leg < 0.5 ? 1 : 0.1) * (motor + burr)
  })
}
