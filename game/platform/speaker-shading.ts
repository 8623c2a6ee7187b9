import type { FilterStage, SpeakerContext, SpeakerNode } from './speaker-context.ts'
import { createFader } from './speaker-mixer.ts'
import { MIX, dB, fadeTo } from './speaker-plan.ts'
import type { Shade } from './sound-shades.ts'

/** What stands between one playing sound and its bus, and changes it for its place and year. */
export interface Shading {
  readonly input: SpeakerNode
  readonly output: SpeakerNode
  /** Turns to another shade, as slowly as one place becomes another. */
  turn(shade: Shade): void
}

/** Corners at which a filter changes nothing that is heard. */
const OPEN = { lowpass: 20_000, highpass: 10 }

export function createShading(context: SpeakerContext, shade: Shade): Shading {
  const low = createFilter(context, 'lowpass', shade.lowpass ?? OPEN.lowpass)
  const high = createFilter(context, 'highpass', shade.highpass ?? OPEN.highpass)
  const fader = createFader(context, dB(shade.db ?? 0))
  low.connect(high)
  high.connect(fader.node)

  function move({ frequency }: FilterStage, hz: number): void {
    const now = context.currentTime
    frequency.cancelScheduledValues(0)
    frequency.setValueAtTime(frequency.value, now)
    frequency.linearRampToValueAtTime(hz, now + MIX.crossFade)
  }

  return {
    input: low,
    output: fader.node,
    turn({ db = 0, lowpass = OPEN.lowpass, highpass = OPEN.highpass }) {
      move(low, lowpass)
      move(high, highpass)
      fader.shape((envelope, now) => fadeTo(envelope, dB(db), { start: now, seconds: MIX.crossFade }))
    },
  }
}

function createFilter(context: SpeakerContext, type: 'lowpass' | 'highpass', hz: number): FilterStage {
  const filter = context.createBiquadFilter()
  filter.type = type
  filter.frequency.value = hz
  return filter
}
