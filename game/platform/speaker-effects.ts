import type { DecodedSound, SpeakerContext } from './speaker-context.ts'
import { createFader, type Mixer } from './speaker-mixer.ts'
import { MIX, duckFor, effectGain, planEffect, type Slot } from './speaker-plan.ts'
import type { RecordedSound } from './sound-table.ts'

/** Plays one-shots over the bed, two at most. */
export interface EffectPlayer {
  /** Plays an effect asked for at `asked` (audio clock); `bedLufs` is the ambience it must not startle over. */
  play(effect: { sound: RecordedSound; decoded: DecodedSound; asked: number; bedLufs?: number }): void
  /** An effect of words alone: for a moment there is less of everything else. */
  absence(): void
  stop(): void
}

export function createEffectPlayer(context: SpeakerContext, mixer: Mixer): EffectPlayer {
  let slots: readonly Slot[] = []
  const stops = new Set<() => void>()

  function duckUntilLast(slot: Slot, gain: number): void {
    const end = Math.max(slot.end, ...slots.map((other) => other.end))
    mixer.effectDuck.shape((envelope) => duckFor(envelope, { start: slot.start, end }, gain))
  }

  return {
    play({ sound, decoded, asked, bedLufs }) {
      const ready = context.currentTime
      slots = slots.filter(({ end }) => end > ready)
      const slot = planEffect(slots, { asked, ready, seconds: sound.seconds })
      if (!slot) return
      const source = context.createBufferSource()
      const fader = createFader(context, effectGain(sound.lufs, bedLufs))
      const stop = (): void => source.stop()
      source.buffer = decoded
      source.connect(fader.node)
      fader.node.connect(mixer.effects.node)
      source.addEventListener('ended', () => {
        fader.node.disconnect()
        stops.delete(stop)
      })
      source.start(slot.start)
      stops.add(stop)
      duckUntilLast(slot, MIX.effectDuck.gain)
      slots = [...slots, slot]
    },
    absence() {
      const start = context.currentTime
      const { seconds, gain } = MIX.absence
      duckUntilLast({ start, end: start + seconds }, gain)
    },
    stop() {
      for (const stop of stops) stop()
      slots = []
    },
  }
}
