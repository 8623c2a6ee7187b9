import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileInk, type Compiled } from '../../../tools/story/compile.ts'
import { addIds } from '../../../tools/story/ids.ts'
import { readInkLines } from '../../../tools/story/ink-lines.ts'
import { takesId } from '../../../tools/story/line-id.ts'
import { tagChoice, tagLine, writeIds } from '../../../tools/story/new-ids.ts'
import { findDifference } from '../../../tools/story/same-story.ts'
import { storyFolder } from '../../support/story-folder.ts'

function compile(ink: string): Compiled {
  const compiled = compileInk(() => ink)
  if (!compiled.ok) throw new Error(`${compiled.problems.map(({ message }) => message).join('\n')}\n${ink}`)
  return compiled
}

/** The ink with ids, of ink that has none or a few. */
function withIds(ink: string): string {
  return writeIds(compile(ink)).files.get('main.ink') ?? ink
}

describe('where an id is written', () => {
  test.each([
    ['Hello.', 'Hello. # line:x'],
    ['  Hello. # sound: bell', '  Hello. # sound: bell # line:x'],
    ['Hello. -> on', 'Hello. # line:x -> on'],
    ['Hello. // a remark', 'Hello. # line:x // a remark'],
    ['{a: -> b|Hello.}', '{a: -> b|Hello.} # line:x'],
    ['A \\-> sign.', 'A \\-> sign. # line:x'],
    ['- Hello.\r', '- Hello. # line:x\r'],
    ['* Hello[.] there. -> on', '* Hello[.] there. # line:x -> on'],
  ])('on a line: %j', (before, after) => expect(tagLine(before, 'x')).toBe(after))

  test.each([
    ['* [Wait]', '* [Wait # line:x]'],
    ['  ** (name) { a } { b > 1 } [Wait ] -> on', '  ** (name) { a } { b > 1 } [Wait # line:x] -> on'],
    ['+ [Wait # at:coat]', '+ [Wait # at:coat # line:x]'],
    ['* "Hello[."]," he said.', '* "Hello[." # line:x]," he said.'],
    ['* Wait', '* Wait[ # line:x]'],
    ['* Wait -> on', '* Wait[ # line:x] -> on'],
    ['* {a: Wait|Go}', '* {a: Wait|Go}[ # line:x]'],
    ['* [{a: [Wait]|Go}]', '* [{a: [Wait]|Go} # line:x]'],
    ['* Wait // a remark', '* Wait[ # line:x] // a remark'],
    ['* Wait # leave', '* Wait # leave # line:x'],
  ])('in a choice: %j', (before, after) => expect(tagChoice(before, 'x')).toBe(after))
})

describe('writeIds', () => {
  test('names by knot, counts on in base 36, and leaves what is there', () => {
    const ink =
      '-> open_coat\n=== open_coat\nOne.\nTwo. # line:oc0z\n* [Go]\n- Three.\n-> offers\n=== offers\nFour.\n-> END'
    expect(withIds(ink)).toBe(
      '-> open_coat\n=== open_coat\nOne. # line:oc10\nTwo. # line:oc0z\n* [Go # line:oc11]\n- Three. # line:oc12\n-> offers\n=== offers\nFour. # line:of01\n-> END',
    )
  })

  test('passes over logic, functions, glue, and lines that run on into another', () => {
    const ink = `
VAR x = true
One <>
two.
{ x: -> on }
{f()}
~ x = false
-> on
=== on
Three. -> further
=== further
Four. {x: Five.}
{ x:
  Six.
- else:
  Seven.
}
-> END
=== function f()
Eight.`
    const ids = [...withIds(ink).matchAll(/^(.*?) # line/gm)].map(([, text]) => text?.trim())
    expect(ids).toEqual(['two.', 'Four. {x: Five.}', 'Six.', 'Seven.'])
  })

  test.each([
    ['a knot that begins with text', '=== on\nTwo.\n-> END', false],
    ['tags and then text', '=== on\n# scene: pier\nTwo.\n-> END', false],
    ['logic and then text', 'VAR x = 1\n=== on\n~ x = 2\nTwo.\n-> END', false],
    ['a divert to text', '=== on\n-> further\n=== further\nTwo.\n-> END', false],
    ['a first stitch with text', '=== on\n= one\nTwo.\n-> END', false],
    ['a label with text', '=== on\n- (here) Two.\n-> END', false],
    ['a condition', 'VAR x = 1\n=== on\n{ x > 2: Two. }\n-> END', false],
    ['a choice', '=== on\n* [Go]\n- -> END', true],
    ['a call, which ends the line', '=== on\n~ f()\nTwo.\n-> END\n=== function f()\n~ return', true],
    ['a divert to the end', '=== on\n-> END', true],
    ['a round of diverts', '=== on\n-> further\n=== further\n* [Go] -> on\n* -> END', true],
  ])('a line that diverts to %s has an id of its own or not', (_, rest, own) => {
    expect(withIds(`One. -> on\n${rest}`).startsWith('One. # line:st01 -> on')).toBe(own)
  })

  // stories of one to four knots, of everything that an author may put on a line
  const words = fc.constantFrom(
    'Snow.',
    'A coat, turned',
    '{~red|blue} wool',
    '{x: In the pocket.}',
    '눈이 온다.',
    'He \\# said',
    '{x > 0:one|{y:two|three}} of us',
  )
  const tags = fc.constantFrom('', '', ' # scene: pier', ' # sound: a # fact: b', ' // why')
  const plain = fc.tuple(words, tags).map(([text, tag]) => `${text}${tag}`)
  const line = fc.oneof(
    { weight: 6, arbitrary: plain },
    fc.constantFrom(
      'Glued <>',
      '<> on',
      '~ x = x + 1',
      '{f()}',
      '-> t ->',
      'Run on -> t ->',
      '# year: 2019\nWith a tag above',
    ),
    plain.map((text) => `{ x > 1:\n    ${text}\n- else:\n    Otherwise.\n}`),
    plain.map((text) => `{ stopping:\n- First.\n- ${text}\n}`),
  )
  const choice = fc
    .tuple(
      fc.constantFrom('*', '+'),
      fc.constantFrom('[Go]', 'Go', 'Go[ on] now', '{ x > 0 } [Go {x}]', '[Go # at:b]', '(lab) [Go]'),
      fc.array(line, { maxLength: 2 }),
    )
    .map(([bullet, text, body]) => [`${bullet} ${text}`, ...body].join('\n'))
  const part = fc.oneof(
    { weight: 2, arbitrary: line },
    fc.array(choice, { minLength: 1, maxLength: 3 }).map((all) => unlabel(all)),
  )
  const knot = fc.array(part, { minLength: 1, maxLength: 4 })
  const story = fc.array(knot, { minLength: 1, maxLength: 4 }).map((knots) => {
    const told = knots.map(
      (parts, i) =>
        `=== k${i}\n${unlabel(parts).replaceAll('(lab)', `(lab${i})`)}\n-> ${i + 1 < knots.length ? `k${i + 1}` : 'END'}`,
    )
    return `VAR x = 1\nVAR y = false\n-> k0\n${told.join('\n')}\n=== t\nTunnel.\n->->\n=== function f()\n~ return 1\n`
  })

  /** Ink allows a label once in a knot; every set of choices ends in a gather, so that nothing is left loose. */
  function unlabel(parts: readonly string[]): string {
    let seen = false
    return parts
      .map((text) => (text.startsWith('*') || text.startsWith('+') ? `${text}\n- (g) gathered` : text))
      .join('\n')
      .replaceAll(/\(g\) /g, '')
      .replaceAll('(lab) ', () => (seen ? '' : ((seen = true), '(lab) ')))
  }

  test('changes nothing that a reader meets, gives every id once, and has nothing left to do', () => {
    fc.assert(
      fc.property(story, (ink) => {
        const before = compile(ink)
        // glue over a line of tags is one of the traps that lint finds
        fc.pre(!readInkLines(before.tree).stray.some(({ glued }) => glued))
        const { files, written, left } = writeIds(before)
        const text = files.get('main.ink') ?? ink
        const after = compile(text)
        expect(findDifference(before.json, after.json, { walks: 12, limit: 30 })).toBe(null)
        const ids = [...text.matchAll(/# line:(\S+?)(?=[\]\s]|$)/g)].map(([, id]) => id)
        expect(ids).toHaveLength(written)
        expect(new Set(ids).size).toBe(written)
        expect(left).toEqual([])
        expect(writeIds(after).written).toBe(0)
        expect(readInkLines(after.tree).lines.filter((one) => takesId(one) && one.id === null)).toEqual([])
        // nothing but ids was written, and the brackets that hold them
        expect(text.replaceAll(/\[ # line:\S+?\]/g, '').replaceAll(/ # line:[^\]\s]+/g, '')).toBe(ink)
      }),
      { numRuns: 80 },
    )
  }, 60_000)
})

describe('addIds', () => {
  test('writes every file of a story', () => {
    const root = storyFolder({
      'tale/main.ink': 'INCLUDE a.ink\n-> a',
      'tale/a.ink': '=== a\nOne.\n-> END\n',
    })
    expect(addIds(join(root, 'tale'))).toMatchObject({ written: 1, left: [] })
    expect(readFileSync(join(root, 'tale/a.ink'), 'utf8')).toBe('=== a\nOne. # line:a01\n-> END\n')
    expect(addIds(join(root, 'tale'))).toMatchObject({ written: 0 })
  })

  test('writes nothing where two ids would come to stand on one line', () => {
    const ink = 'One.\n{g()} two.\n-> END\n=== function g()\n<>'
    const root = storyFolder({ 'tale/main.ink': ink })
    expect(addIds(join(root, 'tale'))).toMatchObject([{ code: 'ids-refused' }])
    expect(readFileSync(join(root, 'tale/main.ink'), 'utf8')).toBe(ink)
  })

  test('writes nothing into a story that does not compile', () => {
    const root = storyFolder({ 'tale/main.ink': 'One.\n-> nowhere' })
    expect(addIds(join(root, 'tale'))).toMatchObject([{ code: 'ink-error' }])
    expect(readFileSync(join(root, 'tale/main.ink'), 'utf8')).toBe('One.\n-> nowhere')
  })
})

describe('findDifference', () => {
  test('finds a changed word, a lost tag and a missing choice, and says where', () => {
    const tale = (line: string, choice = '* [Go] -> END') =>
      compile(`One.\n${line}\n${choice}\n* [Stay] -> END`).json
    expect(findDifference(tale('Two.'), tale('Two.'))).toBe(null)
    expect(findDifference(tale('Two.'), tale('Too.'))?.message).toMatch(/“Two\.” becomes “Too\.”/)
    expect(findDifference(tale('Two. # scene: a'), tale('Two.'))).toMatchObject({ code: 'text-changed' })
    expect(findDifference(tale('Two.'), tale('Two.', ''))).toMatchObject({ code: 'text-changed' })
  })
})
