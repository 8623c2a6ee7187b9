import { problem, type Problem } from '../story/problem.ts'
import { createBedPlayer, type BedPlayer } from './speaker-beds.ts'
import type { SpeakerContext } from './speaker-context.ts'
import { createEffectPlayer, type EffectPlayer } from './speaker-effects.ts'
import { createSoundFiles, type SoundFiles } from './speaker-files.ts'
import { OPEN_HOUSE, type House } from './speaker-house.ts'
import { FULL_LEVELS, applyLevels, type Levels } from './speaker-levels.ts'
import { createMixer, duckForSpeech, type Mixer } from './speaker-mixer.ts'
import { createMusicPlayer, type MusicPlayer } from './speaker-music.ts'
import { AMBIENCE_PACE, MIX, TENSION_PACE, fadeTo, type Pace } from './speaker-plan.ts'
import { NO_SHADE, type Shade } from './sound-shades.ts'
import { isRecorded, type RecordedSound, type Sound, type SoundTable } from './sound-table.ts'

/** What is heard from now on, in words. */
export interface SoundCaption {
  id: string
  text: string
  where: string | null
}

export interface SpeakerOptions {
  table: SoundTable
  /** Address of a file of the table. */
  urlOf: (file: string) => string
  /** Hears of every problem once. */
  report: (problem: Problem) => void
  /** Called for each sound the story asks for, also while nothing may be heard; an effect follows 0.3 s later. */
  onCaption?: (caption: SoundCaption) => void
  /** A gain no reader can exceed, 0 to 1: a kiosk's limit. */
  cap?: number
  /** What the place where the game stands asks of the mix. */
  house?: House
  contextFactory?: () => SpeakerContext
  get?: typeof fetch
  random?: () => number
}

/** The sound of one page. Silent until `unlock`, and for good after `stop`. */
export interface Speaker {
  /** Opens the sound; called in a tap, the first and any later one (a device may have taken the sound away). */
  unlock(): void
  setLevels(levels: Levels): void
  /** The ambience from now on, and how it differs here; null is silence. */
  ambience(id: string | null, shade?: Shade): void
  /** The bed that lies under the ambience from now on; null is none. */
  tension(id: string | null): void
  /** The music from now on, played once, and how it differs here; null lets it go. */
  music(id: string | null, shade?: Shade): void
  /** Plays an effect, unless it would be the third at once or comes too late. */
  play(id: string): void
  /** Steps back while words are spoken, and comes up again after them. */
  duck(isSpoken: boolean): void
  /** Holds everything, after a short fade. */
  pause(): void
  /** Goes on where it was, softly. */
  resume(): void
  stop(): void
}

type BedLayer = 'ambience' | 'tension'
/** What lasts: one sound each, or none. */
type Layer = BedLayer | 'music'

/** Everything that exists once the sound is open. */
interface OpenSpeaker {
  context: SpeakerContext
  mixer: Mixer
  files: SoundFiles
  beds: Record<BedLayer, BedPlayer>
  effects: EffectPlayer
  music: MusicPlayer
}

const NONE: Readonly<Record<Layer, string | null>> = { ambience: null, tension: null, music: null }

export function createSpeaker(options: SpeakerOptions): Speaker {
  const { table, urlOf, report, onCaption, cap = 1, get = (...args) => fetch(...args) } = options
  const { house = OPEN_HOUSE } = options
  const { contextFactory = () => new AudioContext({ latencyHint: 'playback' }), random = Math.random } =
    options
  const reported = new Set<string>()
  let open: OpenSpeaker | null = null
  let levels = FULL_LEVELS
  let wanted = NONE
  const shades: Record<Layer, Shade> = { ambience: NO_SHADE, tension: NO_SHADE, music: NO_SHADE }
  /** What has been set going, so that nothing is asked for twice. */
  let started = wanted
  /** Counts the changes, so that a file that arrives late knows it isn't wanted any more. */
  const turns: Record<Layer, number> = { ambience: 0, tension: 0, music: 0 }
  let isDucked = false
  let isPaused = false
  let isStopped = false

  function reportOnce(found: Problem): void {
    if (!reported.has(found.code + found.where)) report(found)
    reported.add(found.code + found.where)
  }

  function find(id: string): Sound | null {
    const sound = table.get(id)
    if (!sound) reportOnce(problem('unknown-sound', 'A sound has no entry in the list of sounds.', id))
    return sound ?? null
  }

  function caption(id: string, sound: Sound): void {
    onCaption?.({ id, text: sound.caption, where: sound.where ?? null })
  }

  /** The sound of an id that has a file; null for words alone, unknown ids, and null. */
  function recorded(id: string | null): RecordedSound | null {
    const sound = id === null ? null : find(id)
    return sound && isRecorded(sound) ? sound : null
  }

  function openSpeaker(): OpenSpeaker | null {
    try {
      const context = contextFactory()
      const mixer = createMixer(context, { cap, lowCutHz: house.lowCutHz })
      const bedPlayer = (pace: Pace): BedPlayer =>
        createBedPlayer({ context, out: mixer.ambience.node, pace, random })
      return {
        context,
        mixer,
        files: createSoundFiles({ context, urlOf, get, report }),
        beds: { ambience: bedPlayer(AMBIENCE_PACE), tension: bedPlayer(TENSION_PACE) },
        effects: createEffectPlayer(context, mixer),
        music: createMusicPlayer(context, mixer),
      }
    } catch {
      reportOnce(problem('no-sound', 'This browser plays no sound; everything is there in words.'))
      return null
    }
  }

  /** Brings what plays in line with what is wanted. While muted nothing new is fetched. */
  function follow(): void {
    if (!open || levels.muted) return
    for (const layer of ['ambience', 'tension'] as const)
      if (started[layer] !== wanted[layer]) void followBed(open, layer, wanted[layer])
    if (started.music !== wanted.music) void followMusic(open, wanted.music)
    started = wanted
  }

  async function followBed({ files, beds }: OpenSpeaker, layer: BedLayer, id: string | null): Promise<void> {
    const turn = ++turns[layer]
    const player = beds[layer]
    if (id !== null && player.turnBack(id)) return player.shade(id, shades[layer])
    const sound = recorded(id)
    const isWanted = (): boolean => !isStopped && turns[layer] === turn
    if (sound) await player.makeRoom()
    const decoded = id !== null && sound && isWanted() ? await files.load(id, sound, isWanted) : null
    if (!isWanted()) return
    player.change(id !== null && sound && decoded ? { id, sound, decoded, shade: shades[layer] } : null)
  }

  async function followMusic({ files, music }: OpenSpeaker, id: string | null): Promise<void> {
    const turn = ++turns.music
    const sound = recorded(id)
    const isWanted = (): boolean => !isStopped && turns.music === turn
    music.leave()
    const decoded = id !== null && sound ? await files.load(id, sound, isWanted) : null
    if (isWanted() && sound && decoded) music.play(sound, decoded, shades.music)
  }

  async function playEffect(
    { context, files, effects }: OpenSpeaker,
    id: string,
    sound: Sound,
  ): Promise<void> {
    if (!isRecorded(sound)) return effects.absence()
    const asked = context.currentTime
    const decoded = await files.load(id, sound, () => !isStopped)
    if (!decoded || isStopped || isPaused) return
    const bed = recorded(wanted.ambience)
    effects.play({
      sound,
      decoded,
      asked,
      ...(bed && { bedLufs: bed.lufs + (shades.ambience.db ?? 0) }),
    })
  }

  function want(layer: Layer, id: string | null, shade: Shade): void {
    if (isStopped) return
    const isNew = id !== wanted[layer]
    if (shade !== shades[layer] && !isNew && id !== null && layer !== 'music')
      open?.beds[layer].shade(id, shade)
    shades[layer] = shade
    if (!isNew) return
    wanted = { ...wanted, [layer]: id }
    const sound = id === null ? null : find(id)
    if (id !== null && sound) caption(id, sound)
    follow()
  }

  function reject(): void {
    reportOnce(problem('sound-refused', 'This device holds the sound back; tap once more to hear it.'))
  }

  return {
    unlock() {
      if (isStopped) return
      if (!open) {
        open = openSpeaker()
        if (!open) return
        applyLevels(open.mixer, levels, house)
        if (isDucked) duckForSpeech(open.mixer, true)
        follow()
        if (isPaused) open.context.suspend().catch(reject)
      }
      if (!isPaused && open.context.state !== 'running') open.context.resume().catch(reject)
    },
    setLevels(next) {
      levels = next
      if (!open || isStopped) return
      applyLevels(open.mixer, levels, house)
      follow()
    },
    ambience: (id, shade = NO_SHADE) => want('ambience', id, shade),
    tension: (id) => want('tension', id, NO_SHADE),
    music: (id, shade = NO_SHADE) => want('music', id, shade),
    play(id) {
      const sound = isStopped ? null : find(id)
      if (!sound) return
      caption(id, sound)
      if (open && !isPaused && !levels.muted) void playEffect(open, id, sound)
    },
    duck(isSpoken) {
      isDucked = isSpoken
      if (open && !isStopped) duckForSpeech(open.mixer, isSpoken)
    },
    pause() {
      if (isPaused || isStopped) return
      isPaused = true
      if (!open) return
      const { context, mixer } = open
      mixer.gate.shape((envelope, now) => fadeTo(envelope, 0, { start: now, seconds: MIX.pauseFade }))
      setTimeout(() => {
        if (isPaused && !isStopped) context.suspend().catch(reject)
      }, MIX.pauseFade * 1000)
    },
    resume() {
      if (!isPaused || isStopped) return
      isPaused = false
      if (!open) return
      open.context.resume().catch(reject)
      open.mixer.gate.shape((envelope, now) => fadeTo(envelope, 1, { start: now, seconds: MIX.resumeFade }))
    },
    stop() {
      isStopped = true
      if (!open) return
      open.beds.ambience.stop()
      open.beds.tension.stop()
      open.effects.stop()
      open.music.stop()
      open.context.close().catch(reject)
      open = null
    },
  }
}
