import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { parseGlossary } from '../../game/session/glossary.ts'
import { isProblem } from '../../game/story/problem.ts'

/** Bytes that the letters of all languages may cost together. */
export const LETTERS_BUDGET = 30_000

/** The face of each language: its package, and its file there. */
const FACES = {
  ko: ['@expo-google-fonts/noto-sans-kr@0.4.3', '400Regular/NotoSansKR_400Regular.ttf'],
  zh: ['@expo-google-fonts/noto-sans-sc@0.4.3', '400Regular/NotoSansSC_400Regular.ttf'],
  th: ['@expo-google-fonts/noto-sans-thai@0.4.2', '400Regular/NotoSansThai_400Regular.ttf'],
} as const

type Language = keyof typeof FACES
type Subset = (font: Buffer, text: string, options: { targetFormat: 'woff2' }) => Promise<Buffer>

// the keys of a record by language are the languages
export const LANGUAGES = Object.keys(FACES) as readonly Language[]

/** All that the names and hard words of the stories under `root` write in their own letters, by language. Throws if a list can't be read. */
export async function readLetters(root: string): Promise<Readonly<Record<Language, string>>> {
  const letters = { ko: '', zh: '', th: '' }
  for (const file of globSync('stories/*/glossary.json', { cwd: root })) {
    const glossary = parseGlossary(JSON.parse(await readFile(path.join(root, file), 'utf8')), file)
    if (isProblem(glossary)) throw new Error(glossary.message)
    for (const { written } of glossary)
      for (const language of LANGUAGES) letters[language] += written[language] ?? ''
  }
  return letters
}

/**
 * Writes a font for each language into `directory`, with no other letters than the stories under `root` write. The faces
 * are 150 MB, and needed only here: npm puts them into a folder that is deleted afterwards.
 */
export async function bakeLetters(root: string, directory: string): Promise<void> {
  const letters = await readLetters(root)
  const packages = await mkdtemp(path.join(os.tmpdir(), 'letters-'))
  try {
    const wanted = ['subset-font@2.9.0', ...Object.values(FACES).map(([name]) => name)]
    execFileSync('npm', ['install', '--prefix', packages, '--no-audit', '--no-fund', ...wanted])
    const require = createRequire(path.join(packages, 'index.js'))
    // a package of the moment has no types here
    const subset = require('subset-font') as Subset
    await mkdir(directory, { recursive: true })
    for (const language of LANGUAGES) {
      const [name, file] = FACES[language]
      const face = await readFile(require.resolve(`${name.slice(0, name.lastIndexOf('@'))}/${file}`))
      const font = await subset(face, letters[language], { targetFormat: 'woff2' })
      await writeFile(path.join(directory, `${language}.woff2`), font)
      console.log(`${language} ${font.length} bytes`)
    }
  } finally {
    await rm(packages, { recursive: true })
  }
}
