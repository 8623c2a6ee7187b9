import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createWordFinder, parseGlossary, type Glossary } from '../../../game/session/glossary.ts'
import { isProblem } from '../../../game/story/problem.ts'

function glossaryOf(entries: readonly object[]): Glossary {
  const read = parseGlossary(
    entries.map((entry) => ({ kind: 'word', meaning: 'What it means.', ...entry })),
    'glossary.json',
  )
  if (isProblem(read)) throw new Error(read.message)
  return read
}

const find = createWordFinder(
  glossaryOf([
    { id: 'yu', word: 'Yu', forms: ['Bi'] },
    { id: 'yu-jin', word: 'Yu-jin' },
    { id: 'ok-dan', word: 'Ok-dan', forms: ['Kang Ok-dan'] },
    { id: 'hem', word: 'hem', forms: ['hems'] },
    { id: 'odd', word: 'a.b (c)' },
  ]),
)

/** The words found, as `id:as it stands`, line by line. */
const found = (...lines: string[]) =>
  find(lines).map((mentions, i) => mentions.map(({ id, from, to }) => `${id}:${lines[i]?.slice(from, to)}`))

describe('the words of a glossary', () => {
  test.each([
    ['whole', 'Yu and Yuan, Bible and Bi.', ['yu:Yu']],
    ['with a possessive or a sign after it', '“Yu’s hem,” she says.', ['yu:Yu', 'hem:hem']],
    ['not within a hyphenated name', 'Yu-jin waits.', ['yu-jin:Yu-jin']],
    ['in the longest form', 'Kang Ok-dan sells socks.', ['ok-dan:Kang Ok-dan']],
    ['at the beginning of a sentence', 'Hems are cut.', ['hem:Hems']],
    ['in emphasis', 'It is _Yu_.', ['yu:Yu']],
    ['with signs of their own', 'See a.b (c), not aXb (c).', ['odd:a.b (c)']],
  ])('are found %s', (_, line, words) => {
    expect(found(line)).toEqual([words])
  })

  test('are found where they stand first in a passage, and once', () => {
    expect(found('A hem.', 'A hem, and Yu.', 'Yu.')).toEqual([['hem:hem'], ['yu:Yu'], []])
  })

  test('are not looked for where there are none', () => {
    expect(createWordFinder([])(['A hem.'])).toEqual([[]])
  })

  test('stand one after another within their line, whatever the text (law)', () => {
    const piece = fc.oneof(
      fc.constantFrom('Yu', 'Yu-jin', 'hem', ' ', '-', '’s', '_', 'Ok-dan', '김'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(fc.array(piece).map((pieces) => pieces.join(''))), (lines) => {
        const ids = find(lines).flatMap((mentions, i) => {
          let end = 0
          for (const { from, to } of mentions) {
            expect(from).toBeGreaterThanOrEqual(end)
            expect(to).toBeGreaterThan(from)
            end = to
          }
          expect(end).toBeLessThanOrEqual(lines[i]?.length ?? 0)
          return mentions.map(({ id }) => id)
        })
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

describe('a glossary.json', () => {
  test.each([
    ['is no list', {}],
    ['has a word without a meaning', [{ id: 'a', kind: 'word', word: 'a' }]],
    ['has a kind that there is not', [{ id: 'a', kind: 'thing', word: 'a', meaning: 'A.' }]],
    [
      'has an id twice',
      [
        { id: 'a', kind: 'word', word: 'a', meaning: 'A.' },
        { id: 'a', kind: 'word', word: 'b', meaning: 'B.' },
      ],
    ],
  ])('that %s is said in a sentence', (_, data) => {
    expect(parseGlossary(data, 'glossary.json')).toMatchObject({
      code: 'malformed-glossary',
      where: 'glossary.json',
    })
  })
})
