import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bakeSound } from './sounds/bake-sound.ts'
import { CAPTIONS } from './sounds/captions.ts'
import { RECIPES, SAME_FILE } from './sounds/catalogue.ts'
import { isBaked, readTable, type Entry } from './sounds/table.ts'

const ASSETS = path.join(import.meta.dirname, '../../assets/sounds')

/** Every id in the order of the captions: what was baked now or before, what shares a file, what has only words. */
function completed(baked: Record<string, Entry>): Record<string, Entry> {
  const table: Record<string, Entry> = {}
  for (const [id, caption] of Object.entries(CAPTIONS)) {
    const entry = baked[SAME_FILE[id] ?? id]
    if (entry && isBaked(entry)) {
      const sound = { ...entry }
      // a caption may have lost its place since
      delete sound.where
      table[id] = { ...sound, ...caption }
    } else if (!(id in RECIPES || id in SAME_FILE))
      table[id] = { kind: id === 'silence' ? 'ambience' : 'effect', ...caption }
  }
  return table
}

/** Bakes the named sounds, or all, into a folder and writes `sounds.json` beside them. */
export async function bakeSounds(names: readonly string[], out = ASSETS): Promise<void> {
  const ids = names.length > 0 ? names : Object.keys(RECIPES)
  const tableFile = path.join(out, 'sounds.json')
  await mkdir(out, { recursive: true })
  const table = await readTable(tableFile)
  for (const id of ids) {
    const recipe = RECIPES[id]
    if (!recipe) throw new Error(`There is no sound "${id}" in tools/bake/sounds/catalogue.ts`)
    const { entry, report } = bakeSound(id, recipe, out)
    table[id] = entry
    console.log(report)
  }
  await writeFile(tableFile, `${JSON.stringify(completed(table), null, 2)}\n`)
}
