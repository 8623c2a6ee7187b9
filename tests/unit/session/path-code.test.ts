import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWalker } from '../../../game/insight/walk.ts'
import { encodePath, followCode, longestCode, readCode } from '../../../game/session/path-code.ts'
import { replay } from '../../../game/session/replay.ts'
import { parseStoryFile, type StoryFile } from '../../../game/session/story-file.ts'
import { hash32 } from '../../../game/story/hash.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { createStoryteller } from '../../../game/story/storyteller.ts'
import { isLoaded, loadStory } from '../../../tools/story/load.ts'
import { tellerOf } from '../../support/tell.ts'

const bench = `
-> bench
=== bench
A bench.
+ [Wait # line:wait] -> bench
+ [Walk # line:walk] -> bench
+ [Look # line:look] -> path
* [Home # line:home] -> END
=== path
A path.
+ [Back # line:back] -> bench
`
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function storyNamed(id: string, cuts: readonly string[] = ['five', 'full']): StoryFile {
  const all = cuts.map((cut) => ({ id: cut, label: cut, minutes: 5, start: {} }))
  const parsed = parseStoryFile({ schema: 1, id, title: 'S', cuts: all }, 'test')
  if (isProblem(parsed)) throw new Error(parsed.message)
  return parsed
}

const story = storyNamed('s')
const teller = tellerOf(bench)
const tell = (seed: number, path: readonly string[]) => replay(teller, { seed, path }).turns

function encode(seed: number, path: readonly string[], cut = 'five'): string {
  const code = encodePath(tell(seed, path), story, cut)
  if (isProblem(code)) throw new Error(code.message)
  return code
}

function open(code: string, by = teller, of = story) {
  const read = readCode(code, of)
  return isProblem(read) ? read : followCode(read, of, by)
}

const steps = fc.array(fc.constantFrom(['wait'], ['walk'], ['look', 'back']), { maxLength: 60 })
const paths = steps.map((all) => all.flat())
const seeds = fc.integer({ min: 0, max: 0xffffffff })

describe('a code', () => {
  it('opens the telling that it was made of', () => {
    fc.assert(
      fc.property(seeds, paths, fc.constantFrom('five', 'full'), (seed, path, cut) => {
        const code = encode(seed, path, cut)
        expect(readCode(code, story)).toMatchObject({ cut: { id: cut }, seed })
        expect(open(code)).toEqual(tell(seed, path))
      }),
    )
  })

  it('is the same in small letters, with spaces and dashes, and with letters that look like numbers', () => {
    fc.assert(
      fc.property(seeds, paths, (seed, path) => {
        const code = encode(seed, path)
        const typed = code.toLowerCase().replace(/.{4}/g, '$& - ').replaceAll('0', 'o').replaceAll('1', 'l')
        expect(open(typed)).toEqual(open(code))
      }),
    )
  })

  it('with one character changed is none', () => {
    fc.assert(
      fc.property(
        seeds,
        paths,
        fc.nat(),
        fc.integer({ min: 1, max: 31 }),
        fc.boolean(),
        (seed, path, where, by, isOther) => {
          const code = encode(seed, path)
          const at = where % code.length
          const now = letters[(letters.indexOf(code.charAt(at)) + by) % 32] ?? ''
          const changed = code.slice(0, at) + (isOther ? '§' : now) + code.slice(at + 1)
          expect(readCode(changed, story)).toMatchObject({ message: expect.any(String) as string })
        },
      ),
    )
  })

  it('of whatever was typed is a telling or a sentence, and never a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (typed) => {
        expect(open(typed)).toMatchObject({ message: expect.any(String) as string })
      }),
    )
  })

  it('of another story is none', () => {
    expect(readCode(encode(1, ['wait']), storyNamed('t'))).toMatchObject({ code: 'foreign-code' })
  })

  it.each([
    ['ABCU', 'No code has “U” in it. Could it be a V?'],
    ['ABC!', 'No code has “!” in it.'],
  ])('with a sign that no code has, says which: %s', (code, message) => {
    expect(readCode(code, story)).toMatchObject({ code: 'wrong-letter', message })
  })

  it('of a story whose choices have since become others is none, and never another telling', () => {
    const revised = [
      bench.replaceAll('line:walk', 'line:stroll'),
      bench.replace('+ [Walk # line:walk] -> bench\n', ''),
      bench.replace('+ [Wait', '+ [Sit # line:sit] -> bench\n+ [Wait'),
    ]
    for (const ink of revised) {
      expect(open(encode(7, ['wait', 'walk', 'look', 'back']), tellerOf(ink))).toMatchObject({
        code: 'revised-code',
      })
    }
    const swapped = storyNamed('s', ['full', 'five'])
    expect(open(encode(7, ['wait']), teller, swapped)).toMatchObject({ code: 'revised-code' })
  })

  it('is refused to a telling that is too long for one, in a sentence', () => {
    const path = Array.from({ length: 600 }, () => 'walk')
    expect(encodePath(tell(1, path), story, 'five')).toMatchObject({ code: 'long-code' })
  })
})

describe('the codes of the story itself', () => {
  const loaded = loadStory('stories/pocket-of-air')
  if (!isLoaded(loaded)) throw new Error('the story does not compile')
  const { file, compiled } = loaded
  const full = file.cuts.find(({ id }) => id === 'full')

  it('fit for the longest tellings too', () => {
    const walk = createWalker(compiled.json, full?.start)
    const walks = Array.from({ length: 12 }, (_, seed) =>
      walk(seed, (offered, turn) => {
        const listed = offered.filter(({ leaves }) => !leaves)
        const choice = listed[hash32(`${seed}/${turn}`) % listed.length]
        if (choice === undefined) throw new Error('a beat with choices offers one')
        return choice
      }),
    ).toSorted((a, b) => b.path.length - a.path.length)
    const teller = createStoryteller(compiled.json, full?.start)
    for (const position of walks.slice(0, 2)) {
      const { turns } = replay(teller, position)
      const code = encodePath(turns, file, 'full')
      if (isProblem(code)) throw new Error(code.message)
      expect(code.length).toBeLessThanOrEqual(longestCode)
      expect(open(code, teller, file)).toEqual(turns)
    }
  })
})
