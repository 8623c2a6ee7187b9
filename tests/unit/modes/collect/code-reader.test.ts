import { describe, expect, test } from 'vitest'
import { createCodeReader } from '../../../../game/modes/collect/code-reader.ts'
import { loadStory as loadInPage } from '../../../../game/modes/story-loader.ts'
import type { Library } from '../../../../game/platform/library.ts'
import { isProblem, problem } from '../../../../game/story/problem.ts'
import { codesOf, readAlone } from '../../../support/codes.ts'
import { openStory } from '../../../support/story-beats.ts'
import { openTeller } from '../../../../tools/story/load.ts'

const opened = openStory('five')
const { story, teller } = opened
const { file, compiled } = story
const library: Library = {
  compiled: () => Promise.resolve({ text: compiled.json, hash: compiled.hash }),
  storyFile: () => Promise.resolve(file),
  evidence: () => Promise.resolve(problem('none', 'None.')),
  text: () => Promise.resolve(''),
  json: () => Promise.resolve(null),
}
const load = (cut: string | null) => loadInPage(library, { story: file.id, cut, language: null })
const [code = ''] = codesOf(1, opened, 'five')
const readCode = createCodeReader(file, load)

async function readOf(text: string, read = readCode) {
  const one = await read(text)
  if (isProblem(one)) throw new Error(one.message)
  return one
}

describe('a code that is collected', () => {
  test('gives the telling that it stands for, as it was read', async () => {
    const { turns, whole } = await readOf(code)
    expect(turns).toEqual(readAlone(teller, 0))
    expect(whole.cut?.id).toBe('five')
  })

  test.each([
    ['as it was typed', ` ${code.toLowerCase().replace(/(.{4})/g, '$1 ')}`],
    ['as the address in a picture', `https://example.org/game/?story=pocket-of-air&code=${code}`],
  ])('is the same code %s', async (_, text) => {
    expect((await readOf(text)).code).toBe(code)
  })

  test('of another length is told in that one, and each length is fetched once', async () => {
    const asked: (string | null)[] = []
    const read = createCodeReader(file, (cut) => {
      asked.push(cut)
      return load(cut)
    })
    const lesson = { story, teller: openTeller(story, file.cuts[1] ?? null) }
    const [first = '', second = ''] = codesOf(2, lesson, 'lesson')
    expect((await readOf(first, read)).whole.cut?.id).toBe('lesson')
    await readOf(second, read)
    await readOf(code, read)
    expect(asked).toEqual(['lesson', 'five'])
  })

  test('that has a slip in it, or is of another story, is a sentence', async () => {
    const slip = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`
    expect(await readCode(slip)).toMatchObject({ code: 'mistyped-code' })
    expect(await createCodeReader({ ...file, id: 'another' }, load)(code)).toMatchObject({
      code: 'foreign-code',
    })
    expect(await readCode('hello')).toMatchObject({ message: expect.stringMatching(/./) as string })
  })

  test('of a story that doesn’t come is asked for again', async () => {
    let isThere = false
    const read = createCodeReader(file, (cut) =>
      isThere ? load(cut) : Promise.resolve(problem('file-missing', 'Is the network there?')),
    )
    expect(await read(code)).toMatchObject({ code: 'file-missing' })
    isThere = true
    expect((await readOf(code, read)).code).toBe(code)
  })
})
