import type { LoadedStory } from '../story/load.ts'
import type { SceneWay } from '../story/scene-ways.ts'
import type { LessonFile } from './lesson-file.ts'
import type { ListedChapter, ListedScene } from './list-scenes.ts'

/** All that the papers of one language are made of. */
export interface Lesson {
  readonly story: LoadedStory
  readonly language: string
  readonly text: LessonFile
  readonly ways: readonly SceneWay[]
  /** The story's chapters, and last what is in none of them. */
  readonly chapters: readonly ListedChapter[]
  /** The question that each ending leaves, by its knot. */
  readonly questions: ReadonlyMap<string, string>
}

/** The scenes of all chapters. */
export function listedScenes({ chapters }: Pick<Lesson, 'chapters'>): readonly ListedScene[] {
  return chapters.flatMap(({ scenes }) => scenes)
}
