import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../game/session/sentences.ts'

const sentencesOf = (text: string) => splitSentences(text).map(({ from, to }) => text.slice(from, to))

describe('sentences', () => {
  it.each([
    ['One lamp. Two doors.', ['One lamp.', 'Two doors.']],
    ['"Noon," says the orderly. "For whom?"', ['"Noon," says the orderly.', '"For whom?"']],
    ['"Go!" she says. "Now."', ['"Go!" she says.', '"Now."']],
    ['“And then … nothing.” He sits down.', ['“And then … nothing.”', 'He sits down.']],
    [
      'Mr. Kim and Dr. O. Pak came at 6 p.m. with No. 4.',
      ['Mr. Kim and Dr. O. Pak came at 6 p.m. with No. 4.'],
    ],
    ['It cost 3.50 yuan. It was cold.', ['It cost 3.50 yuan.', 'It was cold.']],
    ['Is it full? (It is.) Yes.', ['Is it full?', '(It is.)', 'Yes.']],
    ['밥 먹었어요? 네, 먹었어요. 가요!', ['밥 먹었어요?', '네, 먹었어요.', '가요!']],
    ['她走了。没有人问。“好。”他说。', ['她走了。', '没有人问。', '“好。”', '他说。']],
    ['A line that stops nowhere', ['A line that stops nowhere']],
    ['  ', []],
  ])('of “%s”', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  const word = fc.constantFrom(
    'She',
    'runs',
    'Mr.',
    '"Go!"',
    '“No,”',
    '…',
    'a.m.',
    '밥.',
    '她。',
    '(why?)',
    '3.',
    '—',
    "'Oh.'",
  )
  const line = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '  ', '')), { maxLength: 14 })
    .map((all) => all.flat().join(''))

  it('are all the words of a line, in order, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(line, fc.string({ unit: 'grapheme' })), (text) => {
        let end = 0
        for (const { from, to } of splitSentences(text)) {
          expect(text.slice(end, from).trim()).toBe('')
          expect(text.slice(from, to)).toBe(text.slice(from, to).trim())
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })

  it('are not split again', () => {
    fc.assert(
      fc.property(line, (text) => {
        for (const sentence of sentencesOf(text)) expect(sentencesOf(sentence)).toEqual([sentence])
      }),
    )
  })
})
