import { heal } from '../../game/platform/speaker-heal.ts'
import { corner, measureSeam } from '../../tools/bake/sounds/kit/loop-measures.ts'
import { measureLoudness, measurePeak, measureTruePeak } from '../../tools/bake/sounds/kit/loudness.ts'
import { SAMPLE_RATE, generate, read, type Samples } from '../../tools/bake/sounds/kit/signal.ts'

/** What a browser makes of a sound file, measured in the browser: samples take ten times as long to bring out as to measure. */

/** The loop of an ambience within its file: where it begins and how long it is, in seconds. */
export interface RingPlace {
  readonly lead: number
  readonly seconds: number
}

export interface Heard {
  /** Loudness with both gates and of the loudest 400 ms, LUFS. */
  readonly integrated: number
  readonly momentary: number
  /** Highest sample, dBFS, and highest point of the wave, dBTP. */
  readonly peak: number
  readonly truePeak: number
  /** How the join of a ring stands among its other places, as a percentile; null where there is none. */
  readonly seam: number | null
}

const monoOf = (channels: readonly Samples[]): Samples =>
  generate(
    channels[0]?.length ?? 0,
    (i) => channels.reduce((sum, x) => sum + read(x, i), 0) / channels.length,
  )

/** Changes the channels: the join is healed first, as it is when it plays. */
function seamOf(channels: readonly Samples[], { lead, seconds }: RingPlace): number {
  const from = lead * SAMPLE_RATE
  const to = from + seconds * SAMPLE_RATE
  const straight = corner(monoOf(channels))(from)
  heal(channels, { from, to, fade: 0.05 * SAMPLE_RATE })
  const ring = monoOf(channels).slice(from, to)
  const seam = measureSeam(ring)
  // one place in a hundred is as sharp by nature: the join is a fault if it is sharper than the file played straight on
  const isSharper = corner(ring)(0) > straight * 1.05
  return Math.max(isSharper ? seam.corner : 0, seam.level, seam.spectrum)
}

async function hear(address: string, ring: RingPlace | null): Promise<Heard> {
  const bytes = await (await fetch(address)).arrayBuffer()
  const decoded = await new OfflineAudioContext(1, 1, SAMPLE_RATE).decodeAudioData(bytes)
  const channels = Array.from({ length: decoded.numberOfChannels }, (_, i) => decoded.getChannelData(i))
  return {
    ...measureLoudness(channels),
    peak: measurePeak(channels),
    truePeak: measureTruePeak(channels),
    seam: ring === null ? null : seamOf(channels, ring),
  }
}

declare global {
  interface Window {
    /** There where this file was run in the page. */
    hear: typeof hear
  }
}
window.hear = hear
