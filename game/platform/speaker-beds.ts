import type { DecodedSound, SourceStage, SpeakerContext } from './speaker-context.ts'
import { createFader, type Fader, type Mixer } from './speaker-mixer.ts'
import { MIX, isOver, planBeds, type Bed } from './speaker-plan.ts'
import type { RecordedSound } from './sound-table.ts'

export interface BedPlayerOptions {
  context: SpeakerContext
  mixer: Mixer
  /** From 0 to 1: where in its ring an ambience begins. */
  random: () => number
}

/** Plays ambiences, cross-fading from one to the next; never more than two are heard. */
export interface BedPlayer {
  /** Turns to a new ambience, or to silence. */
  change(next: NewBed | null): void
  /** Turns back to an ambience that is still leaving; false if it has gone. */
  turnBack(id: string): boolean
  stop(): void
}

export interface NewBed {
  id: string
  sound: RecordedSound
  decoded: DecodedSound
}

interface Playing {
  source: SourceStage
  fader: Fader
}

export function createBedPlayer({ context, mixer, random }: BedPlayerOptions): BedPlayer {
  let beds: readonly Bed[] = []
  const playing = new Map<string, Playing>()

  function begin(sound: RecordedSound, decoded: DecodedSound): Playing {
    const source = context.createBufferSource()
    const fader = createFader(context, 0)
    source.buffer = decoded
    source.loop = true
    source.loopStart = sound.lead
    source.loopEnd = sound.lead + sound.seconds
    source.connect(fader.node)
    fader.node.connect(mixer.ambience.node)
    source.start(0, sound.lead + random() * sound.seconds)
    return { source, fader }
  }

  function end(id: string): void {
    const bed = playing.get(id)
    bed?.source.stop()
    bed?.fader.node.disconnect()
    playing.delete(id)
  }

  /** Lets go of the beds that have faded, so that their memory is free. */
  function sweep(): void {
    beds = beds.filter(({ envelope }) => !isOver(envelope, context.currentTime))
    const heard = new Set(beds.map(({ id }) => id))
    for (const id of [...playing.keys()]) if (!heard.has(id)) end(id)
  }

  function turnTo(id: string | null): void {
    beds = planBeds(beds, id, context.currentTime)
    for (const bed of beds) playing.get(bed.id)?.fader.shape(() => bed.envelope)
    const slow = id === null ? MIX.toSilence : MIX.crossFade
    for (const seconds of [MIX.cut, slow]) setTimeout(sweep, (seconds + 0.1) * 1000)
  }

  return {
    change(next) {
      sweep()
      if (next) playing.set(next.id, begin(next.sound, next.decoded))
      turnTo(next?.id ?? null)
    },
    turnBack(id) {
      sweep()
      if (!playing.has(id)) return false
      turnTo(id)
      return true
    },
    stop() {
      beds = []
      sweep()
    },
  }
}
