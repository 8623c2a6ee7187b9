import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LessonFiles } from './pack-lessons.ts'

/** Writes a lesson pack into a folder, in place of what was there. */
export function writeFiles(folder: string, files: LessonFiles): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [name, source] of files) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, source)
  }
}
