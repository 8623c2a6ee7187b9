import { shape } from '../kit/filters.ts'
import { burst } from '../kit/modal.ts'
import { poisson } from '../kit/noise.ts'
import { inRoom } from '../kit/room.ts'
import { createTape, place } from '../kit/tape.ts'
import type { Recipe } from '../recipe.ts'
import { addMurmur } from './murmur.ts'
import { addRoomTone } from './room-tone.ts'

/** Many people in one room, chairs, pages. */
export const voices: Recipe = {
  kind: 'ambience',
  seconds: 26,
  channels: 2,
  kbps: 44,
  loudness: -32,
  peak: -15,
  make(rng, seconds) {
    const tape = createTape(seconds)
    const hall = { t60: 0.85, size: 1.1, damp: 2600 }
    addMurmur(tape, rng.fork('crowd'), { count: 15, near: 3800, wet: 0.75, women: 0.7, room: hall })
    const chairs = rng.fork('chairs')
    for (const at of poisson(chairs, 0.35, seconds)) {
      const scrape = burst(chairs, [0.05, 0.18])
      place(tape, shape(scrape, ['bandpass', chairs.range(240, 420), 2.5]), at, 0.07, chairs.range(-0.9, 0.9))
    }
    const pages = rng.fork('pages')
    for (const at of poisson(pages, 0.3, seconds)) {
      const page = burst(pages, [0.07, 0.2])
      place(tape, shape(page, ['bandpass', pages.range(2200, 3600), 0.8]), at, 0.025, pages.range(-0.9, 0.9))
    }
    addRoomTone(tape, rng.fork('room'), { level: -32 })
    return inRoom(tape, 0.2, { t60: 0.8, size: 1.1, damp: 2600 })
  },
}
