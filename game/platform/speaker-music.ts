import type { DecodedSound, SourceStage, SpeakerContext } from './speaker-context.ts'
import { createFader, type Fader, type Mixer } from './speaker-mixer.ts'
import { MIX, fadeTo, secondsToRest } from './speaker-plan.ts'
import { createShading } from './speaker-shading.ts'
import type { Shade } from './sound-shades.ts'
import type { RecordedSound } from './sound-table.ts'

/** Plays one piece of music at a time, once through; the ambience steps back meanwhile. */
export interface MusicPlayer {
  play(sound: RecordedSound, decoded: DecodedSound, shade: Shade): void
  /** Lets the music go, at its next rest if that is near. */
  leave(): void
  stop(): void
}

interface Piece {
  sound: RecordedSound
  source: SourceStage
  fader: Fader
  /** Seconds on the audio clock. */
  start: number
  /** Second from which the next piece may sound; Infinity while it plays on. */
  gone: number
}

export function createMusicPlayer(context: SpeakerContext, mixer: Mixer): MusicPlayer {
  let piece: Piece | null = null
  const { gain: ducked, down, up } = MIX.musicDuck

  function duck(to: number, start: number, seconds: number): void {
    mixer.musicDuck.shape((envelope) => fadeTo(envelope, to, { start, seconds }))
  }

  function leave(): void {
    if (!piece || piece.gone < Infinity) return
    const now = context.currentTime
    if (now < piece.start) {
      piece.gone = piece.start
      piece.source.stop()
      duck(1, now, up)
      return
    }
    const leaving = now + secondsToRest(piece.sound.rests ?? [], now - piece.start)
    piece.gone = leaving + MIX.musicFade
    piece.fader.shape((envelope) => fadeTo(envelope, 0, { start: leaving, seconds: MIX.musicFade }))
    piece.source.stop(piece.gone)
    duck(1, leaving, up)
  }

  return {
    leave,
    play(sound, decoded, shade) {
      leave()
      const start = Math.max(context.currentTime, piece?.gone ?? 0)
      const source = context.createBufferSource()
      const shading = createShading(context, shade)
      const fader = createFader(context, 1)
      const next: Piece = { sound, source, fader, start, gone: Infinity }
      source.buffer = decoded
      source.connect(shading.input)
      shading.output.connect(fader.node)
      fader.node.connect(mixer.music.node)
      source.addEventListener('ended', () => {
        fader.node.disconnect()
        if (piece !== next) return
        piece = null
        if (next.gone === Infinity) duck(1, context.currentTime, up)
      })
      source.start(start)
      duck(ducked, start, down)
      piece = next
    },
    stop() {
      piece?.source.stop()
      piece = null
    },
  }
}
