import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { problem, type Problem } from '../../game/story/problem.ts'

/** Writes a file and the folders it needs, whole or not at all. Gives back its path. */
export function writeOut(path: string, text: string): string | Problem {
  const draft = `${path}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(draft, text)
    renameSync(draft, path)
    return path
  } catch (error) {
    rmSync(draft, { force: true })
    const reason = error instanceof Error ? error.message : String(error)
    return problem('not-written', `Nothing could be written there: ${reason}.`, path)
  }
}
