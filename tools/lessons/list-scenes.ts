import { readNote, type ContentNote } from '../../game/session/content-note.ts'
import { readInkLines } from '../story/ink-lines.ts'
import type { LoadedStory } from '../story/load.ts'
import { linesOfScene, valuesOf } from '../story/scene-tags.ts'
import type { SceneWay } from '../story/scene-ways.ts'

/** A scene as a teacher looks it up. */
export interface ListedScene {
  readonly knot: string
  /** Its chapter's number and its own: `3.4`. */
  readonly number: string
  readonly notes: readonly ContentNote[]
  /** The category whose gate it stands behind, or ''. */
  readonly gate: string
  /** What is told in its place where it is left, or ''. */
  readonly bridge: string
  /** The title of the ending that it is, or ''. */
  readonly ending: string
  /** The facts that its lines rest on, as they come. */
  readonly facts: readonly string[]
  /** The stops to talk at that stand in it. */
  readonly stops: readonly string[]
  /** The ways to it, one for every cut that tells it, in the order of the cuts. */
  readonly ways: readonly SceneWay[]
}

/** A chapter with its scenes. The last one may have no title: it holds what stands after all chapters. */
export interface ListedChapter {
  /** From 1. */
  readonly number: number
  readonly title: string
  readonly when: string
  readonly scenes: readonly ListedScene[]
}

/** Every scene that a story describes, by chapter; those of no chapter come last. */
export function listScenes(
  { file, compiled }: LoadedStory,
  ways: readonly SceneWay[],
): readonly ListedChapter[] {
  const { lines } = readInkLines(compiled.tree)
  const inChapters = new Set(file.chapters.flatMap(({ scenes }) => scenes))
  const others = Object.keys(file.scenes).filter((knot) => !inChapters.has(knot))
  const rest = others.length === 0 ? [] : [{ title: '', when: '', scenes: others }]
  return [...file.chapters, ...rest].map(({ title, when, scenes }, i) => ({
    number: i + 1,
    title,
    when,
    scenes: scenes.map((knot, j) => listScene(knot, `${i + 1}.${j + 1}`)),
  }))

  function listScene(knot: string, number: string): ListedScene {
    const { notes = [], gate = '', bridge = '' } = file.scenes[knot] ?? {}
    const own = linesOfScene(lines, knot)
    return {
      knot,
      number,
      notes: notes.map(readNote),
      gate,
      bridge,
      ending: file.endings[knot]?.title ?? '',
      facts: valuesOf('fact', own),
      stops: valuesOf('discuss', own),
      ways: ways.filter(({ scene }) => scene === knot),
    }
  }
}
