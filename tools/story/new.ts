import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { problem, type Problem } from '../../game/story/problem.ts'
import { storiesFolder } from './load.ts'

const template = join(import.meta.dirname, 'template')

/** Starts a story: a folder that lints clean and plays, to write over. Gives back its path. */
export function newStory(id: string, title = id, root = storiesFolder): string | Problem {
  const folder = join(root, id)
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(id)) {
    return problem('bad-id', `“${id}” can't name a story: use small letters, digits and hyphens.`, folder)
  }
  if (existsSync(folder)) return problem('story-exists', 'There is a story of that name already.', folder)
  cpSync(template, folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const quoted = name.endsWith('.json') ? JSON.stringify(title).slice(1, -1) : title
    const text = readFileSync(path, 'utf8')
      .replaceAll('TITLE', () => quoted)
      .replaceAll('"ID"', `"${id}"`)
    writeFileSync(path, text)
  }
  return folder
}
