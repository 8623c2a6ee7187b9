import type { DecodedSound, SourceStage, SpeakerContext, SpeakerNode } from './speaker-context.ts'
import { createFader, type Fader } from './speaker-mixer.ts'
import { MIX, isOver, planBeds, planRoom, type Bed, type Pace } from './speaker-plan.ts'
import { createShading, type Shading } from './speaker-shading.ts'
import type { Shade } from './sound-shades.ts'
import type { RecordedSound } from './sound-table.ts'

export interface BedPlayerOptions {
  context: SpeakerContext
  /** The bus that its beds go to. */
  out: SpeakerNode
  pace: Pace
  /** From 0 to 1: where in its ring an ambience begins. */
  random: () => number
}

/** Plays ambiences, cross-fading from one to the next; never more than two are heard, or held. */
export interface BedPlayer {
  /** Turns to a new ambience, or to silence. */
  change(next: NewBed | null): void
  /** Turns back to an ambience that is still leaving; false if it has gone. */
  turnBack(id: string): boolean
  /** Gives an ambience that sounds another shade. */
  shade(id: string, shade: Shade): void
  /** Lets go of all but the latest ambience; done when another may be decoded. */
  makeRoom(): Promise<void>
  stop(): void
}

export interface NewBed {
  id: string
  sound: RecordedSound
  decoded: DecodedSound
  shade: Shade
}

interface Playing {
  source: SourceStage
  shading: Shading
  fader: Fader
}

export function createBedPlayer({ context, out, pace, random }: BedPlayerOptions): BedPlayer {
  let beds: readonly Bed[] = []
  const playing = new Map<string, Playing>()

  function begin({ sound, decoded, shade }: NewBed): Playing {
    const source = context.createBufferSource()
    const shading = createShading(context, shade)
    const fader = createFader(context, 0)
    source.buffer = decoded
    source.loop = true
    source.loopStart = sound.lead
    source.loopEnd = sound.lead + sound.seconds
    source.connect(shading.input)
    shading.output.connect(fader.node)
    fader.node.connect(out)
    source.start(0, sound.lead + random() * sound.seconds)
    return { source, shading, fader }
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

  function follow(planned: readonly Bed[]): void {
    beds = planned
    for (const bed of beds) playing.get(bed.id)?.fader.shape(() => bed.envelope)
  }

  function turnTo(id: string | null): void {
    follow(planBeds(beds, id, context.currentTime, pace))
    const slow = id === null ? pace.silence : pace.cross
    for (const seconds of [MIX.cut, slow]) setTimeout(sweep, (seconds + 0.1) * 1000)
  }

  return {
    change(next) {
      sweep()
      if (next) playing.set(next.id, begin(next))
      turnTo(next?.id ?? null)
    },
    turnBack(id) {
      sweep()
      if (!playing.has(id)) return false
      turnTo(id)
      return true
    },
    shade(id, shade) {
      playing.get(id)?.shading.turn(shade)
    },
    async makeRoom() {
      sweep()
      if (beds.length < 2) return
      follow(planRoom(beds, context.currentTime))
      await new Promise((resolve) => setTimeout(resolve, (MIX.cut + 0.1) * 1000))
      sweep()
    },
    stop() {
      beds = []
      sweep()
    },
  }
}
