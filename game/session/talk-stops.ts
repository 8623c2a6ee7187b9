import * as v from 'valibot'
import type { Problem } from '../story/problem.ts'
import { readIdList } from './id-list.ts'

const stopSchema = v.object({
  /** As `# discuss:` names it. */
  id: v.pipe(v.string(), v.nonEmpty()),
  /** A few words by which whoever leads a class finds it. */
  title: v.pipe(v.string(), v.nonEmpty()),
  /** What a class may be asked there, one question or task each. */
  prompts: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1)),
})

/** A place in the story where a class may stop and talk, and what it may be asked. */
export type TalkStop = v.InferOutput<typeof stopSchema>

/** Reads a stops.json (a list of stops, in the order of the story). */
export function parseTalkStops(data: unknown, where: string): readonly TalkStop[] | Problem {
  return readIdList(stopSchema, data, where, { code: 'malformed-stops', things: 'stops' })
}
