import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES, LETTERS_BUDGET, readLetters } from '../../../tools/bake/bake-letters.ts'
import { lettersOf } from '../../support/woff2-letters.ts'

const root = path.join(import.meta.dirname, '../../..')
const fontOf = (language: string) => readFile(path.join(root, `game/page/asides/letters/${language}.woff2`))

test.each(LANGUAGES)(
  'every letter that a word of a story is written in (%s) is in its font',
  async (language) => {
    const has = lettersOf(await fontOf(language))
    const wanted = [...(await readLetters(root))[language]]
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.filter((letter) => !has.has(letter))).toEqual([])
  },
)

test('the letters of all languages together keep to their bytes', async () => {
  const fonts = await Promise.all(LANGUAGES.map(fontOf))
  expect(fonts.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(LETTERS_BUDGET)
})
