import * as v from 'valibot'
import type { Beat } from '../story/beat.ts'
import type { Prelude } from '../story/prelude.ts'
import { parseStoryFile, type StoryFile } from './story-file.ts'
import type { Picture } from './picture.ts'
import { readText } from './read-text.ts'
import { isProblem, problem, type Problem } from '../story/problem.ts'

/** What the build prints into the page so that the first beats need nothing else: the story's description, without what only its end needs, and the beats told ahead. */
export interface Opening {
  readonly story: StoryFile
  /** The cut that was told ahead, or '' for a story without cuts. */
  readonly cut: string
  readonly language: string
  /** The hash of the story that was told ahead: a place kept before the rest has arrived is one of that story. */
  readonly hash: string
  readonly prelude: Prelude
  /** How the first picture bears the card. */
  readonly picture: Picture
  /** The address of the first picture's still, from the page; null where there is none. */
  readonly still: string | null
}

// beats and picture were made by the build from checked sources; here it is checked that this is such a page at all
const openingSchema = v.object({
  story: v.unknown(),
  cut: v.string(),
  language: v.string(),
  hash: v.string(),
  prelude: v.pipe(
    v.record(
      v.string(),
      v.custom<Beat>((beat) => typeof beat === 'object' && beat !== null && 'lines' in beat),
    ),
    v.check((prelude) => '' in prelude, 'no first beat'),
  ),
  picture: v.custom<Picture>(
    (picture) => typeof picture === 'object' && picture !== null && 'card' in picture,
  ),
  still: v.nullable(v.string()),
})

/** Reads the printed opening, as JSON text. */
export function parseOpening(text: string): Opening | Problem {
  const read = readText(openingSchema, text)
  if (read === null) {
    const message = 'This page was built wrongly: the story’s opening can’t be read.'
    return problem('broken-page', message, 'opening')
  }
  const story = parseStoryFile(read.story, 'opening')
  return isProblem(story) ? story : { ...read, story }
}
