import type { Problem } from '../../../game/story/problem.ts'
import { placeIn } from '../compile.ts'
import type { InkLines } from '../ink-lines.ts'
import type { InkPlace } from '../ink-parts.ts'
import type { LoadedStory } from '../load.ts'
import type { Assets } from './assets.ts'

/** An error must be mended before a release; a warning is weighed; a note is only said. */
export type Level = 'error' | 'warn' | 'note'

/** One thing that lint has to say, with `where` as `file:line`. */
export interface Finding extends Problem {
  readonly level: Level
}

/** What a rule looks at. */
export interface Subject {
  readonly story: LoadedStory
  readonly ink: InkLines
  readonly assets: Assets
  /** How many random walks go through each cut. */
  readonly walks: number
}

/** One rule of lint: everything it finds in a story. Pure in its argument. */
export type Rule = (subject: Subject) => readonly Finding[]

/** Makes a finding at a place in the ink. */
export function finding(
  { story }: Pick<Subject, 'story'>,
  at: InkPlace,
  rest: { code: string; message: string; level?: Level },
): Finding {
  return { level: 'error', ...rest, where: placeIn(story.folder, at.file, at.line) }
}

/** Makes a finding that concerns another file of the story's folder. */
export function fileFinding(
  { story }: Pick<Subject, 'story'>,
  file: string,
  rest: { code: string; message: string; level?: Level },
): Finding {
  return { level: 'error', ...rest, where: placeIn(story.folder, file) }
}
