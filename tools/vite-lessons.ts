import { join } from 'node:path'
import type { Plugin } from 'vite'
import { areLessonFiles, packLessons } from './lessons/pack-lessons.ts'
import { isLoaded, loadStory } from './story/load.ts'

/** Where the lesson pack lies in a build. */
export const lessonsFolder = 'lessons'

/** Puts the lesson pack of a story beside the page of a build, and stops where it can't be made. */
export function lessonPack({ story }: { readonly story: string }): Plugin {
  return {
    name: 'lesson-pack',
    apply: 'build',
    generateBundle() {
      const loaded = loadStory(join('stories', story))
      const files = isLoaded(loaded) ? packLessons(loaded) : loaded
      if (!areLessonFiles(files)) {
        return this.error(files.map(({ where, message }) => `${where}  ${message}`).join('\n'))
      }
      for (const [name, source] of files)
        this.emitFile({ type: 'asset', fileName: `${lessonsFolder}/${name}`, source })
    },
  }
}
