import { readFile } from 'node:fs/promises'
import type { BakedSound } from './bake-sound.ts'
import type { Caption } from './captions.ts'

/** A row of `sounds.json`: a sound that has files, or words alone. */
export type Entry = BakedSound | ({ kind: 'ambience' | 'effect' } & Caption)

export const isBaked = (entry: Entry): entry is BakedSound => 'file' in entry

/** The rows of a `sounds.json` that the bake wrote; none if there is no such file yet. */
export async function readTable(file: string): Promise<Record<string, Entry>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}'
    throw error
  })
  return JSON.parse(text) as Record<string, Entry>
}
