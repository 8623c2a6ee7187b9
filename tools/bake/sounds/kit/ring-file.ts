import { generate, readRing, samplesIn, type Samples } from './signal.ts'

/** Seconds of the ring before and after it in a file: more than any decoder adds or drops. */
export const LEAD_SECONDS = 0.25

/**
 * A ring as a file: its last lead, the ring, its first lead. The sound is periodic, so any window one ring long
 * loops without a seam and a player needs to know nothing of a codec's padding.
 */
export const lap = (channels: readonly Samples[]): Samples[] => {
  const lead = samplesIn(LEAD_SECONDS)
  return channels.map((x) => generate(x.length + 2 * lead, (i) => readRing(x, i - lead)))
}

/** The inverse, for measuring decoded files: one ring of `length` samples, from the lead on. */
export const unlap = (channels: readonly Samples[], length: number): Samples[] => {
  const lead = samplesIn(LEAD_SECONDS)
  return channels.map((x) => x.slice(lead, lead + length))
}
