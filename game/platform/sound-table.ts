import * as v from 'valibot'
import { describeIssue } from '../session/describe-issue.ts'
import { problem, type Problem } from '../story/problem.ts'

const words = {
  /** What is heard, in words. */
  caption: v.pipe(v.string(), v.nonEmpty()),
  /** Where it is heard from, when that matters. */
  where: v.exactOptional(v.string()),
}
const kind = v.picklist(['ambience', 'effect', 'music'])
const fileName = v.pipe(v.string(), v.regex(/^[\w-]+\.(webm|m4a)$/))
const seconds = v.pipe(v.number(), v.minValue(0))

const recordedSchema = v.object({
  ...words,
  kind,
  /** Opus in WebM. */
  file: fileName,
  /** The same sound as AAC in MP4. */
  fallback: fileName,
  /** Seconds of the sound; of an ambience, of its ring. */
  seconds: v.pipe(seconds, v.minValue(0.1)),
  /** Seconds of the ring's end that stand before it in the file, and of its beginning after it. */
  lead: seconds,
  /** Loudness on the decoded file, LUFS: the loudest 400 ms of an effect, else integrated. */
  lufs: v.number(),
  /** Highest sample, dBFS. */
  peak: v.number(),
  /** Bytes of `file`. */
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Seconds at which a piece of music may be left without breaking off a note. */
  rests: v.exactOptional(v.array(seconds)),
})
const wordsOnlySchema = v.strictObject({ ...words, kind })
const tableSchema = v.record(v.string(), v.union([recordedSchema, wordsOnlySchema]))

/** A sound that has a file. */
export type RecordedSound = v.InferOutput<typeof recordedSchema>

/** A sound a story can name: with a file, or words alone (`silence`, `no_tick`). */
export type Sound = v.InferOutput<typeof recordedSchema> | v.InferOutput<typeof wordsOnlySchema>

/** The sounds that stories can name, by id. */
export type SoundTable = ReadonlyMap<string, Sound>

export const isRecorded = (sound: Sound): sound is RecordedSound => 'file' in sound

/** Reads a `sounds.json`. */
export function parseSoundTable(data: unknown, where = 'sounds.json'): SoundTable | Problem {
  const read = v.safeParse(tableSchema, data)
  if (read.success) return new Map(Object.entries(read.output))
  const fault = describeIssue(read.issues[0])
  return problem('malformed-sounds', `The list of sounds can't be read: ${fault}.`, where)
}
