import type { LoadedStory } from '../load.ts'
import { partsOf, type KnotScript, type Script } from '../script/script.ts'
import { isSilent } from '../script/without-detours.ts'
import { keepMet, type MetNames } from './keep-met.ts'

/** A knot as a reader of the book finds it. */
export interface BookKnot {
  readonly script: KnotScript
  /** The title of the ending that it is, or null. */
  readonly ending: string | null
  readonly notes: readonly string[]
  /** What is told instead where a reader leaves the scene, or ''. */
  readonly bridge: string
}

export interface BookChapter {
  readonly title: string
  readonly knots: readonly BookKnot[]
  /** The facts that the chapter rests on, by id, in the order of their numbers, from 1. */
  readonly facts: readonly string[]
}

/** A story to be read from front to back. */
export interface Book {
  readonly story: LoadedStory
  /** In words, what was left out and why; '' for the whole story. */
  readonly choice: string
  readonly chapters: readonly BookChapter[]
}

/** Makes a book of a story: of all of it, or of what some walks met. */
export function bookOf(
  story: LoadedStory,
  script: Script,
  { met, choice }: { met: MetNames | null; choice: string },
): Book {
  const kept = withoutSilentTop(met === null ? script : keepMet(script, met))
  const { scenes, endings } = story.file
  return {
    story,
    choice,
    chapters: kept.map(({ title, knots }) => ({
      title,
      knots: knots.map((knot): BookKnot => {
        const scene = Object.hasOwn(scenes, knot.name) ? scenes[knot.name] : undefined
        const ending = Object.hasOwn(endings, knot.name) ? endings[knot.name] : undefined
        return {
          script: knot,
          ending: ending?.title ?? null,
          notes: scene?.notes ?? [],
          bridge: scene?.bridge ?? '',
        }
      }),
      facts: [...new Set(knots.flatMap((knot) => partsOf(knot, 'line').flatMap(({ facts }) => facts)))],
    })),
  }
}

/** The top of a story is often nothing but the way to its first knot, which goes without saying in a book. */
function withoutSilentTop(script: Script): Script {
  return script.flatMap((chapter) => {
    const knots = chapter.knots.filter(
      ({ name, stitches }) => name !== '' || !stitches.every(({ parts }) => isSilent(parts)),
    )
    return knots.length === 0 ? [] : [{ ...chapter, knots }]
  })
}
