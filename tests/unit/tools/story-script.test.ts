import { describe, expect, test } from 'vitest'
import { readInkLines } from '../../../tools/story/ink-lines.ts'
import { isLoaded, loadStory } from '../../../tools/story/load.ts'
import { readScript } from '../../../tools/story/script/read-script.ts'
import { curlQuotes } from '../../../tools/story/script/set-text.ts'
import { partsOf, wordsOf, type Part } from '../../../tools/story/script/script.ts'
import { withoutDetours } from '../../../tools/story/script/without-detours.ts'
import { loadTale } from '../../support/load-tale.ts'

/** A part in one line, what stands within it behind. */
function say(part: Part): string {
  switch (part.kind) {
    case 'line':
      return [wordsOf(part.pieces), part.id ?? '', ...part.facts].join(' ').trim()
    case 'choice':
      return `* {${part.conditions.join(' & ')}} ${wordsOf(part.pieces)} ${part.id ?? '-'}${part.leaves ? ' leaves' : ''} (${part.parts.map(say).join('; ')})`
    case 'divert':
      return `${part.how} ${part.label}`
    case 'gather':
      return '-'
    case 'either':
      return part.branches.map(({ when, parts }) => `${when}: ${parts.map(say).join('; ')}`).join(' / ')
  }
}

function said(ink: string, { short = false } = {}): readonly string[] {
  const script = readScript(loadTale(ink))
  return (short ? withoutDetours(script) : script).flatMap(({ knots }) =>
    knots.flatMap(({ name, stitches }) =>
      stitches.flatMap((stitch) => [`${name}/${stitch.name}`, ...stitch.parts.map(say)]),
    ),
  )
}

describe('readScript', () => {
  test('reads lines with their ids and facts, and leaves tags and logic out', () => {
    const ink = 'VAR x = 1\n# fact: f\nHi. # fact: g # line:a\n~ x = "text"\nHo. # line:b\n-> END'
    expect(said(ink)).toEqual(['/', 'Hi. a f g', 'Ho. b', 'to END'])
  })

  test('reads choices with their conditions, what follows them, and where they meet again', () => {
    const ink =
      'VAR x = 1\n* {x == 1} {not hall} [Go # line:g # at:door] -> hall\n+ [Stay # line:s # leave]\n  Fine. # line:t\n  ** Deep[er] down\n- Done. # line:d\n-> END\n=== hall\n-> END'
    expect(said(ink)).toEqual([
      '/',
      '* {x == 1 & not hall} Go g (to hall)',
      '* {} Stay s leaves (Fine. t; * {} Deeper - (Deep down))',
      '-',
      'Done. d',
      'to END',
      'hall/',
      'to END',
    ])
  })

  test('says conditions as the ink has them, in blocks and within lines', () => {
    const ink =
      'VAR x = 1\nVAR who = "me"\n{ x > 0 and who == "me":\n  Yes. # line:a\n- else:\n  No. # line:b\n}\n{ who:\n- "me":\n  Me. # line:c\n- "you":\n  You. # line:d\n}\n{\n- x > 2:\n  Big. # line:e\n- x > 1:\n  Small. # line:f\n}\nSo {x:it is|it is not}, {who}. # line:g\n{x: -> END}\n-> END'
    expect(said(ink)).toEqual([
      '/',
      'if x > 0 and who == "me": Yes. a / else: No. b',
      'if who == "me": Me. c / or if who == "you": You. d',
      'if x > 2: Big. e / or if x > 1: Small. f',
      'So {if x: it is | else: it is not}, {who}. g',
      'if x: to END',
      'to END',
    ])
  })

  test('makes one of conditions within an else', () => {
    const ink =
      'VAR x = 1\nIt is {x == 1:one|{x == 2:two|{many()}}}. # line:a\n{ x == 1:\n  One. # line:b\n- else:\n  { x == 2:\n    Two. # line:c\n  - else:\n    {stopping:\n    - Many. # line:d\n    - More. # line:e\n    }\n  }\n}\n-> END\n=== function many()\n~ return "many"'
    expect(said(ink).slice(1, 3)).toEqual([
      'It is {if x == 1: one | or if x == 2: two | else: {many()}}. a',
      'if x == 1: One. b / or if x == 2: Two. c / else: the first time: Many. d / from then on: More. e',
    ])
  })

  test('shows alternatives, tunnels, threads and the way that is left when no other is', () => {
    const ink =
      'One {a|b|c} {&d|e} {!f} {shuffle:g|h}. # line:a\n-> tunnel ->\n<- thread\n* -> END\n=== tunnel\n->->\n=== thread\n* Hm # line:h\n- -> END'
    expect(said(ink).slice(1, 5)).toEqual([
      'One {the first time: a | then: b | from then on: c} {in turn: d | then: e} {the first time: f} {at random: g | at random: h}. a',
      'by way of tunnel',
      'with thread',
      '* {}  - (to END)',
    ])
    expect(said(ink)).toContain('back where it came from')
  })

  test('makes a chapter of every file with knots, named by the comment in its first line', () => {
    const files = {
      'main.ink': 'INCLUDE a.ink\nINCLUDE words.ink\nINCLUDE c02-b.ink\n-> one',
      'a.ink': '// Chapter 1. The Jar, 2019. Not all of it is told.\n=== one\n-> two',
      'words.ink': '=== function hm()\n~ return 1',
      'c02-b.ink': '=== two\nHi.\n-> END',
    }
    expect(readScript(loadTale(files)).map(({ title, file }) => `${file}: ${title}`)).toEqual([
      'main.ink: Tale',
      'a.ink: Chapter 1. The Jar, 2019',
      'c02-b.ink: c02 b',
    ])
  })
})

test.each(['example', 'pocket-of-air'])('every line and choice of %s is in its script, once', (id) => {
  const story = loadStory(`stories/${id}`)
  if (!isLoaded(story)) throw new Error(story[0]?.message)
  const knots = readScript(story).flatMap((chapter) => chapter.knots)
  const parts = knots.flatMap((knot) => [...partsOf(knot, 'line'), ...partsOf(knot, 'choice')])
  const lines = readInkLines(story.compiled.tree).lines.filter(({ inFunction }) => !inFunction)
  const names = (some: readonly { kind: string; id: string | null; file: string; line: number }[]) =>
    some.map(({ kind, id, file, line }) => `${file}:${line} ${kind} ${id ?? ''}`).sort()
  expect(names(parts)).toEqual(names(lines))
})

test('withoutDetours leaves out stitches that only lead on', () => {
  const ink =
    '-> hall\n=== hall\n-> short\n= short\nHi. # line:a\n* [Leave # line:l] -> leave\n* [On # line:o]\n- -> onward\n= leave\nBye. # line:b\n-> over\n= over\n-> onward\n= onward\n-> END'
  expect(said(ink, { short: true })).toEqual([
    '/',
    'to hall',
    'hall/short',
    'Hi. a',
    '* {} Leave l (to hall.leave)',
    '* {} On o ()',
    '-',
    'to END',
    'hall/leave',
    'Bye. b',
    'to END',
  ])
})

test('withoutDetours keeps stitches that go round in a circle', () => {
  const ink = '-> a\n=== a\nHi.\n-> one\n= one\n-> two\n= two\n-> one'
  expect(said(ink, { short: true })).toContain('Hi.')
})

test('curlQuotes knows what stood before', () => {
  expect(curlQuotes('"It\'s _so_," she said')).toBe('“It’s _so_,” she said')
  expect(curlQuotes('" says Pak.', 'x')).toBe('” says Pak.')
})
