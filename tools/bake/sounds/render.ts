import { cap } from './kit/cap.ts'
import { measureLoudness } from './kit/loudness.ts'
import { createRng } from './kit/rng.ts'
import { amplify, fadeOut, fromDb, samplesIn, type Samples } from './kit/signal.ts'
import { toMono, withWidth } from './kit/tape.ts'
import type { Recipe } from './recipe.ts'

const SEED = 'a pocket of air'
/** libopus narrows wide noise at these rates and loses its level, so beds are narrowed before. */
const BED_WIDTH = 0.65

/** The channels of a sound before they are levelled, or one channel folded from both. The same id gives the same samples. */
export function synthesise(id: string, recipe: Recipe): Samples[] {
  const tape = recipe.make(createRng(`${SEED}/${id}`), recipe.seconds)
  if (recipe.channels === 1) return [toMono(tape)]
  const bed = recipe.kind === 'ambience' ? withWidth(tape, BED_WIDTH) : tape
  return [bed.left, bed.right]
}

/** The loudness a recipe is held to: the loudest 400 ms of an effect, else integrated. LUFS. */
export function loudnessOf(kind: Recipe['kind'], channels: readonly Samples[]): number {
  const { integrated, momentary } = measureLoudness(channels)
  return kind === 'effect' ? momentary : integrated
}

/** The finished samples of a sound: levelled, capped and, if it isn't a ring, trimmed. */
export function render(id: string, recipe: Recipe): Samples[] {
  const ring = recipe.kind === 'ambience'
  let channels = synthesise(id, recipe)
  // The cap takes a little loudness away, so level and cap in turns.
  for (let pass = 0; pass < 3; pass++) {
    const gain = fromDb(recipe.loudness - loudnessOf(recipe.kind, channels))
    for (const channel of channels) amplify(channel, gain)
    channels = cap(channels, fromDb(recipe.peak), { ring })
  }
  return ring ? channels : channels.map(trimmed)
}

const INAUDIBLE = 2e-5

/** Cuts the silence after a one-shot and lets the last 20 ms go softly. */
function trimmed(x: Samples): Samples {
  const last = x.findLastIndex((v) => Math.abs(v) >= INAUDIBLE)
  const end = Math.min(x.length, Math.max(last + 1, samplesIn(0.5)) + samplesIn(0.01))
  return fadeOut(x.slice(0, end), 0.02)
}
