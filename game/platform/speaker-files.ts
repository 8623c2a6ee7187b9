import { problem, type Problem } from '../story/problem.ts'
import type { DecodedSound, SpeakerContext } from './speaker-context.ts'
import { heal } from './speaker-heal.ts'
import type { RecordedSound } from './sound-table.ts'

export interface SoundFilesOptions {
  context: SpeakerContext
  /** Address of a file of the table. */
  urlOf: (file: string) => string
  get: typeof fetch
  report: (problem: Problem) => void
}

/** Sound files, fetched and decoded when asked for. */
export interface SoundFiles {
  /**
   * The decoded sound, a ring healed at its join; null when it can't be had (reported once a sound). Effects are kept
   * decoded; anything else is decoded only while `isWanted` and kept by whoever plays it, for it is large.
   */
  load(id: string, sound: RecordedSound, isWanted: () => boolean): Promise<DecodedSound | null>
}

const HEAL_SECONDS = 0.05

export function createSoundFiles({ context, urlOf, get, report }: SoundFilesOptions): SoundFiles {
  const effects = new Map<string, Promise<DecodedSound | null>>()
  const reported = new Set<string>()
  /** Set once this browser has refused a file and read its fallback. */
  let prefersFallback = false

  function reportOnce(id: string, code: string, message: string): null {
    if (!reported.has(id)) report(problem(code, message, id))
    reported.add(id)
    return null
  }

  async function fetchFile(file: string): Promise<ArrayBuffer | null> {
    try {
      const response = await get(urlOf(file))
      return response.ok ? await response.arrayBuffer() : null
    } catch {
      return null
    }
  }

  async function decode(bytes: ArrayBuffer): Promise<DecodedSound | null> {
    try {
      return await context.decodeAudioData(bytes)
    } catch {
      return null
    }
  }

  async function loadFile(
    id: string,
    sound: RecordedSound,
    isWanted: () => boolean,
  ): Promise<DecodedSound | null> {
    let arrived = false
    for (const file of prefersFallback ? [sound.fallback] : [sound.file, sound.fallback]) {
      const bytes = await fetchFile(file)
      if (!isWanted()) return null
      // a device that keeps the sounds keeps those that it can decode
      if (!bytes) continue
      arrived = true
      const decoded = await decode(bytes)
      if (decoded) {
        prefersFallback = file === sound.fallback
        healRing(decoded, sound)
        return decoded
      }
    }
    return arrived
      ? reportOnce(id, 'sound-unreadable', 'A sound could not be read; the story goes on without it.')
      : reportOnce(id, 'sound-missing', 'A sound could not be loaded; the story goes on without it.')
  }

  function loadEffect(id: string, sound: RecordedSound): Promise<DecodedSound | null> {
    const known = effects.get(sound.file)
    if (known) return known
    const loading = loadFile(id, sound, () => true).then((decoded) => {
      if (!decoded) effects.delete(sound.file)
      return decoded
    })
    effects.set(sound.file, loading)
    return loading
  }

  return {
    load: (id, sound, isWanted) =>
      sound.kind === 'effect' ? loadEffect(id, sound) : loadFile(id, sound, isWanted),
  }
}

/** Heals a decoded ring; leaves any other sound alone. */
function healRing(decoded: DecodedSound, { lead, seconds }: RecordedSound): void {
  if (lead === 0) return
  const samples = (time: number): number => Math.round(time * decoded.sampleRate)
  const channels = Array.from({ length: decoded.numberOfChannels }, (_, c) => decoded.getChannelData(c))
  heal(channels, { from: samples(lead), to: samples(lead + seconds), fade: samples(HEAL_SECONDS) })
}
