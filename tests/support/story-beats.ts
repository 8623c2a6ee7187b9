import { findCut } from '../../game/session/story-file.ts'
import { withoutEmphasis } from '../../game/session/emphasis.ts'
import type { Beat, Storyteller } from '../../game/story/beat.ts'
import { isProblem } from '../../game/story/problem.ts'
import { isLoaded, loadStory, openTeller, type LoadedStory } from '../../tools/story/load.ts'

/** The real story, and who tells a cut of it. */
export interface OpenStory {
  readonly story: LoadedStory
  readonly teller: Storyteller
}

/** Opens the real story in a cut. */
export function openStory(cutId: string): OpenStory {
  const story = loadStory('stories/pocket-of-air')
  if (!isLoaded(story)) throw new Error(story[0]?.message)
  const cut = findCut(story.file, cutId)
  if (isProblem(cut)) throw new Error(cut.message)
  return { story, teller: openTeller(story, cut) }
}

/** Every text of a beat that a reader is to find, in the order in which it stands: lines, choices, the way out. */
export function textsOf({ lines, choices }: Beat): readonly string[] {
  const ordered = [...choices.filter(({ leaves }) => !leaves), ...choices.filter(({ leaves }) => leaves)]
  return [...lines, ...ordered].map(({ text }) => plainOf(text)).filter((text) => text !== '')
}

/** A text as it can be compared: without emphasis, with straight quotes, without signs that are only for the setting. */
export function plainOf(text: string): string {
  return withoutEmphasis(text)
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
