import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Assets } from '../../../tools/story/lint/assets.ts'
import { lintStory } from '../../../tools/story/lint/lint.ts'
import { storyFolder } from '../../support/story-folder.ts'

// lint and surveys walk: seconds on a busy machine
vi.setConfig({ testTimeout: 60_000 })

const assets: Assets = {
  scenes: new Map([['pier', new Set(['dusk'])]]),
  sounds: new Set(['gulls', 'amb_sea']),
  closeUps: new Set(['oar']),
}

function lint(ink: string, files: Record<string, string> = {}) {
  const named = Object.entries(files).map(([name, text]) => [`tale/${name}`, text])
  const root = storyFolder({ 'tale/main.ink': ink, ...Object.fromEntries(named) })
  return lintStory(join(root, 'tale'), assets)
}

/** Findings as `level code file:line`, short enough to compare. */
const found = (...args: Parameters<typeof lint>) =>
  lint(...args).map(({ level, code, where }) => `${level} ${code} ${where.split('/tale/')[1]}`)

const scene = '# scene: pier\n# look: dusk\n# sound: amb_sea\n# year: 2019\n'

describe('lint', () => {
  test('finds nothing in a clean story', () => {
    expect(
      found(`# title: T\n${scene}The pier creaks. # line:a\n* [Wait # line:b]\n- Night. # line:c\n-> END`),
    ).toEqual([])
  })

  test('takes an id on a choice without brackets for one id', () => {
    expect(found('Hi. # line:a\n* Wait # line:b\n- Night. # line:c\n-> END')).toEqual([])
  })

  test('finds words of the glossary that no line uses, and facts that are not there', () => {
    const entry = { kind: 'word', meaning: 'A landing place.' }
    const glossary = [
      { id: 'a', word: 'pier', ...entry },
      { id: 'b', word: 'jetty', fact: 'nowhere', ...entry },
    ]
    const files = { 'glossary.json': JSON.stringify(glossary) }
    expect(found(`${scene}The pier creaks. # line:a\n-> END`, files)).toEqual([
      'warn unused-word glossary.json',
      'error unknown-fact glossary.json',
    ])
    expect(found('Hi. # line:a\n-> END', { 'glossary.json': '{}' })).toEqual([
      'error malformed-glossary glossary.json',
    ])
  })

  test('only says that plain ink is plain ink', () => {
    expect(found('Tea? # CLASS: calm\n* Yes\n* No\n- Good.\n-> END')).toEqual(['note plain-ink main.ink'])
  })

  test.each([
    ['unknown-tag', 'Hi. # zoom: 2 # line:a', 1],
    ['misplaced-tag', 'Hi. # leave # line:a', 1],
    ['malformed-tag', `${scene}Hi. # year: soon # line:a`, 5],
    ['repeated-line-id', 'Hi. # line:a # line:b', 1],
    ['duplicate-line-id', 'Hi. # line:a\nHo. # line:a', 2],
    ['choice-without-id', 'Hi. # line:a\n* [Wait]\n-', 2],
    ['tag-in-braces', 'VAR x = true\n~ x = 1\n{x:Hi. # time: day|Ho.} # line:a', 3],
    ['comment-in-tag', 'Hi. # line:a # chapter: https://example.org', 1],
    ['glued-tag-line', 'Hi. # line:a\n<> # time: day\nHo. # line:b', 2],
    ['glued-tag-line', 'Hi. <>\n# time: day\nHo. # line:b', 2],
    ['glued-tag-line', 'Hi. <>\n-> on\n=== on\n# time: day\nHo. # line:b', 4],
    ['glued-tag-line', 'Hi. <> -> on\n=== on\n-> in\n=== in\n= first\n# time: day\nHo. # line:b', 6],
    [
      'glued-tag-line',
      'VAR x = 1\nHi. <>\n-> on\n=== on\n{ x > 1: -> END }\n~ x = 2\n# time: day\nHo. # line:b',
      7,
    ],
    ['glued-tag-line', 'Hi. <>\n-> lab\n- (lab)\n# time: day\nHo. # line:b', 4],
    ['unknown-scene', '# scene: moon\n# year: 2019\n# sound: silence\nHi. # line:a', 1],
    ['unknown-look', '# scene: pier\n# look: noon\n# year: 2019\n# sound: silence\nHi. # line:a', 2],
    ['unknown-sound', 'Hi. # sound: drums # line:a', 1],
    ['unknown-sound', 'Hi. # music: drums # line:a', 1],
    ['scene-without-year', '# scene: pier\n# sound: amb_sea\nHi. # line:a', 1],
    ['scene-without-sound', '# scene: pier\n# year: 2019\n# sound: gulls\nHi. # line:a', 1],
    ['opens-without-scene', `Hi. # line:a\n* [On # line:b]\n-\n${scene}Ho. # line:c`, 1],
    ['blank-beat', `${scene}Hi. # line:a\n+ [On # line:b] -> on\n=== on\n+ [On # line:c]\n- Ho. # line:d`, 7],
    [
      'cleared-tag',
      '# scene: pier\n# arrive: cut\n# look: dusk\n# sound: amb_sea\n# year: 2019\nHi. # line:a',
      2,
    ],
    ['unknown-close-up', `${scene}# show: rope\nHi. # line:a`, 5],
    ['unknown-scene', `${scene}# via: moon\nHi. # line:a`, 5],
    ['unknown-fact', 'Hi. # fact: f # line:a', 1],
    ['banned-word', 'He is a defector. # line:a', 1],
  ])('finds %s in %j', (code, ink, line) => {
    expect(found(`${ink}\n-> END`)).toEqual([`error ${code} main.ink:${line}`])
  })

  test.each([
    ['text', 'Hi. <>\n-> on\n=== on\nHo. # time: day # line:b'],
    [
      'a tunnel that prints',
      'Hi. <>\n-> t ->\n-> on\n=== on\n# time: day\nHo. # line:b\n-> END\n=== t\nHm. # line:c\n->->',
    ],
    ['a choice', 'Hi. <>\n-> on\n=== on\n* [Wait # line:c]\n-\n# time: day\nHo. # line:b'],
  ])('lets glue lead to %s', (_, ink) => {
    expect(found(`${ink}\n-> END`)).toEqual([])
  })

  test.each([
    ['choice', '# fact: f\n* [Wait # line:b]\n-'],
    ['divert', '# time: day\n-> on\n=== on'],
    ['block', 'VAR x = true\n# time: day\n{ x:\n    Ho. # line:b\n}'],
    ['gather', '* [Wait # line:b]\n# time: day\n- Ho. # line:d'],
    ['end', 'Ho. # line:b\n# time: day'],
  ])('finds a tag that stands before a %s', (_, ink) => {
    const findings = lint(
      `Hi. # line:a\n${ink}\nLast. # line:z\n-> END`.replace(
        '# time: day\nLast. # line:z\n',
        '# time: day\n',
      ),
    )
    expect(findings.filter(({ code }) => code === 'stray-tag')).toHaveLength(1)
  })

  test.each([
    ['line-without-id', 'Hi. # time: day', 1],
    ['runs-on', 'Hi. # time: day -> on\n=== on\nHo. # line:b', 1],
    ['banned-word', 'She sold it. # line:a', 1],
    ['unreachable-function', 'Hi. # line:a\n-> END\n=== function f()\n~ return 1', 3],
  ])('warns of %s in %j', (code, ink, line) => {
    const end = ink.includes('function') ? '' : '\n-> END'
    expect(found(`${ink}${end}`)).toEqual([`warn ${code} main.ink:${line}`])
  })

  test('looks for banned words in prose and choices, not in tags, logic or comments', () => {
    const ink =
      'VAR defector = 1 // defector\n~ defector = 2\n{defector: Hi.} # line:a\n* [Ask the defector # line:b] -> END'
    expect(lint(ink).map(({ message }) => message)).toEqual([
      '“defector”: rather person from North Korea, woman, her name.',
    ])
  })

  test('follows diverts, stitches, threads, tunnels, functions and variables to what is reached', () => {
    const ink = `
VAR next = -> by_variable
EXTERNAL helper()
-> a.second
=== a
= first
Never. # line:a1
-> END
= second
{ f(): Yes.} # line:a2
-> tunnel ->
<- thread
-> next
=== tunnel
->->
=== thread
* [Go # line:t1] -> lonely_label.here
=== by_variable
-> END
=== lonely_label
- (here) Here. # line:l1
-> END
=== island
-> island_too
=== island_too
-> island
=== function f()
~ return helper()
=== function helper()
~ return true`
    expect(found(ink).filter((one) => one.includes('unreachable'))).toEqual([
      'error unreachable-stitch main.ink:6',
      'error unreachable-knot main.ink:23',
      'error unreachable-knot main.ink:25',
    ])
  })

  test('finds where readers are stuck, with the address of one of them', () => {
    const ink = 'Hi. # line:a\n-> hall\n=== hall\n* [Knock # line:k] -> hall\n'
    const [deadEnd] = lint(ink).filter(({ code }) => code === 'dead-end')
    expect(deadEnd?.message).toMatch(/stuck in “hall”: .* See \?story=tale&seed=\d+&path=k/)
    expect(deadEnd?.where).toMatch(/main\.ink:3$/)
  })

  test('finds a loop that nobody gets out of', () => {
    expect(found('-> hall\n=== hall\nHi. # line:a\n+ [Knock # line:k] -> hall')).toEqual([
      'error endless main.ink:2',
    ])
  })

  test('compile errors come alone, with their line', () => {
    expect(found('Hi. # zoom\n-> nowhere')).toEqual(['error ink-error main.ink:2'])
  })
})

describe('lint of the files beside the ink', () => {
  const ink =
    'EXTERNAL chance(p, id)\nHi. # line:a # fact: f\n* [Go # line:c]\n- {chance(50, "g"): Yes.|No.} # line:d\n-> END\n=== function chance(p, id)\n~ return true'
  const fact = (id: string) => ({ id, claim: 'c', source: { publisher: 'p' }, confidence: 'verified' })

  test('knows facts, chances and what rests on nothing', () => {
    const evidence = JSON.stringify([fact('f'), fact('spare')])
    expect(found(ink, { 'evidence.json': evidence })).toEqual([
      'warn unused-fact evidence.json',
      'error unknown-fact main.ink:4',
      'error draw-without-words main.ink:4',
    ])
  })

  test('holds facts to the topics that story.json names, and disagreements to both their sides', () => {
    const evidence = [
      { ...fact('f'), theme: 'ice', disagrees: ['g', 'gone', 'f'] },
      { ...fact('g'), theme: 'moon' },
    ]
    const story = {
      schema: 1,
      id: 'tale',
      title: 'T',
      themes: { ice: 'Ice' },
      leavesOut: [{ title: 'Men', text: ['Few.'], facts: ['lost'] }],
      recap: { chances: { g: { came: 'y', not: 'n', basis: 'dramatic', caveat: '' } } },
    }
    const messages = lint(ink, {
      'story.json': JSON.stringify(story),
      'evidence.json': JSON.stringify(evidence),
    }).map((one) => one.message)
    expect(messages.sort()).toEqual(
      [
        "leavesOut “Men” rests on “lost”, which evidence.json doesn't have.",
        '“f” disagrees with itself.',
        "“f” disagrees with “gone”, which evidence.json doesn't have.",
        "“f” disagrees with “g”, which doesn't say so: name both.",
        "“g” is about “moon”, which themes in story.json doesn't name.",
      ].sort(),
    )
  })

  test('takes what a state says for itself for used, since it is shown by itself', () => {
    const evidence = [fact('f'), fact('g'), { ...fact('note'), statedBy: ['Atlantis'] }]
    expect(found(ink, { 'evidence.json': JSON.stringify(evidence) })).toEqual([
      'error draw-without-words main.ink:4',
    ])
  })

  test('holds story.json to the names that the ink has', () => {
    const story = {
      schema: 1,
      id: 'tale',
      title: 'T',
      cuts: [{ id: 'x', label: 'x', minutes: 1, start: { cut: 1 } }],
      endings: { nowhere: { title: 'N' } },
      recap: {
        choices: { c: 'ok', a: 'a line' },
        chances: { g: { came: 'y', not: 'n', basis: 'dramatic', caveat: '' } },
        others: [{ id: 'o', when: 'zz', text: 't', fact: 'q' }],
      },
      aliases: { old: 'gone' },
    }
    const evidence = JSON.stringify([fact('f'), fact('g')])
    const messages = lint(ink, { 'story.json': JSON.stringify(story), 'evidence.json': evidence }).map(
      (one) => one.message,
    )
    expect(messages.sort()).toEqual([
      'aliases names “gone”, but the ink has no such choice.',
      'cuts names “cut”, but the ink has no such VAR.',
      'endings names “nowhere”, but the ink has no such knot.',
      'recap.choices names “a”, but the ink has no such choice.',
      'recap.others names “zz”, but the ink has no such knot, line or choice.',
      "recap.others “o” rests on “q”, which evidence.json doesn't have.",
    ])
  })

  test.each([
    ['story.json', '{ "schema": 1, ', 'malformed-json'],
    ['story.json', '{ "schema": 1, "id": "tale" }', 'malformed-story-file'],
    ['story.json', '{ "schema": 1, "id": "other", "title": "T" }', 'malformed-story-file'],
    ['evidence.json', '[{}]', 'malformed-evidence'],
    ['evidence.json', JSON.stringify([{ ...fact('f'), confidence: 'sure' }]), 'malformed-evidence'],
    ['evidence.json', JSON.stringify([fact('f'), fact('f')]), 'malformed-evidence'],
  ])('says what is wrong with %s %s', (file, text, code) => {
    expect(lint(ink, { [file]: text })).toMatchObject([{ code, level: 'error' }])
  })
})

describe('lint of what a story keeps', () => {
  /** A story in which `used` stands behind a choice that sets `key` to “brass”. */
  const withKey = (used: string) =>
    `VAR key = "none"\nLIST Marks = lamp, coat\nHi. # line:a\n* [Take it # line:c]\n    ~ key = "brass"\n    ~ Marks += lamp\n- ${used} # line:d\n-> END`
  const codes = (ink: string) =>
    lint(ink).map(({ code, message }) => `${code} ${/“(\w+)”/.exec(message)?.[1]}`)

  test.each([
    ['{key == "brass": Brass.} {Marks ? lamp: Lit.} {Marks ? coat: Warm.}', ['never-set coat']],
    ['{Marks ? (lamp, coat): Lit.}', ['unread-variable key', 'never-set coat']],
    ['{key == "steel": Steel.} {Marks ? lamp: Lit.}', ['unread-variable coat', 'impossible-word key']],
    ['{key == "brass": a} {lamp: Lit.} {not (Marks ? coat): Cold.}', ['never-set coat', 'bare-mark lamp']],
    ['It is {key}.', ['unread-variable lamp', 'unread-variable coat']],
    ['{key} {Marks ? coat: Warm.} {Marks == (): None.}', ['unread-variable lamp', 'never-set coat']],
  ])('of %s says %j', (used, expected) => {
    expect(codes(withKey(used))).toEqual(expected)
  })

  test('follows a mark into the function that sets it, and its own update is no reading', () => {
    const ink =
      'VAR coin = 0\nLIST Drawn = toss\n{ask(toss): Tossed.} # line:a\n~ coin = coin + 1\n-> END\n=== function ask(what)\n{ Drawn ? what:\n    ~ return false\n}\n~ Drawn += what\n~ return true'
    expect(codes(ink)).toEqual(['unread-variable coin'])
  })

  test('finds what is read where nothing can have set it', () => {
    const ink =
      'VAR coat = false\n-> morning\n=== morning\n{coat: Warm.|Cold.} # line:a\n-> evening\n=== evening\n* [Mend # line:m]\n    ~ coat = true\n* [Sleep # line:s]\n- {coat: Warm.|Cold.} # line:b\n-> END'
    expect(found(ink)).toEqual(['warn read-before-set main.ink:4'])
  })

  test('finds a condition whose sides are the same', () => {
    const ink = 'VAR x = 1\n~ x = 2\n{x > 1: Rain.|Rain.} {x > 1: Rain.|Sun.} # line:a\n-> END'
    expect(found(ink)).toEqual(['warn same-branches main.ink:3'])
  })
})

describe('lint of what a reader can bear', () => {
  const story = (scenes: object) =>
    JSON.stringify({
      schema: 1,
      id: 'tale',
      title: 'T',
      contentNotes: [{ category: 'fear', text: 'A cold night.' }],
      scenes: { other: { notes: [], bridge: 'B' }, ...scenes },
    })
  const pier = `-> pier\n=== pier\n${scene}Cold. # line:a\n* [Wait # line:b]\n`
  const end = '- Night. # line:c\n-> END\n=== other\n-> END'
  const leave = '+ [Leave # line:l # leave] -> gone\n'
  const gone = (tag: string) => `\n=== gone\nShe went home. # line:g${tag}\n-> END`
  const codesOf = (ink: string, scenes: object) =>
    lint(ink, { 'story.json': story(scenes) })
      .map(({ code }) => code)
      .filter((code) => !code.startsWith('unreachable'))

  test('every scene says what it contains', () => {
    expect(codesOf(pier + end, {})).toEqual(['missing-content-note'])
  })

  test('a heavy scene has a bridge and can be left, and a light one need not', () => {
    expect(codesOf(pier + end, { pier: { notes: ['fear:1'], bridge: 'She waits.' } })).toEqual([])
    expect(codesOf(pier + end, { pier: { notes: ['fear:2'] } }).sort()).toEqual([
      'cannot-be-left',
      'missing-bridge',
    ])
  })

  test('every category that a scene bears is named where a reader chooses', () => {
    const scenes = { pier: { notes: ['fear:1', 'cold:1'], gate: 'night', bridge: 'She waits.' } }
    const found = lint(pier + end, { 'story.json': story(scenes) })
    expect(found.filter(({ code }) => code === 'undescribed-note').map(({ message }) => message)).toEqual([
      expect.stringContaining('“cold”'),
      expect.stringContaining('“night”'),
    ])
  })

  test('who leaves is told a bridge', () => {
    const scenes = { pier: { notes: ['fear:2'], bridge: 'She waits.' } }
    const inside =
      pier +
      leave.replace('-> gone', '-> away') +
      end.replace('\n=== other', '\n= away\nShe went home. # line:g # bridge\n-> END\n=== other')
    expect(codesOf(inside, scenes)).toEqual([])
    expect(codesOf(pier + leave + end + gone(''), scenes)).toEqual(['missing-bridge'])
  })

  test('long choices, paragraphs and beats are found, and prose above the readers’ level', () => {
    const words = (n: number) => Array.from({ length: n }, () => 'sun').join(' ')
    const hard = Array.from(
      { length: 12 },
      () =>
        'The administration’s intermediary representative unconditionally reconsidered institutional responsibilities.',
    ).join('\nAnd. ')
    expect(found(`Hi. # line:a\n* [${words(15)} # line:b]\n- -> END`)).toEqual([
      'warn long-choice main.ink:2',
    ])
    expect(found(`${words(91)}. # line:a\n-> END`)).toContain('warn long-line main.ink:1')
    expect(found(`${words(86)}. # line:a\n${words(86)}. # line:b\n-> END`)).toContain(
      'warn long-beat main.ink:1',
    )
    expect(lint(`${hard} # line:a\n-> END`).map(({ code }) => code)).toContain('hard-to-read')
  })
})

test('a fact of a later time than its scene is found, unless story.json says why it stands there', () => {
  const evidence = JSON.stringify([
    { id: 'f', claim: 'c', period: 'from 2021', source: { publisher: 'p' }, confidence: 'verified' },
    { id: 'g', claim: 'c', period: 'to 2023', source: { publisher: 'p' }, confidence: 'verified' },
  ])
  const ink = `-> pier\n=== pier\n${scene}Hi. # line:a # fact: f # fact: g\n-> END`
  const story = (more: object) => JSON.stringify({ schema: 1, id: 'tale', title: 'T', ...more })
  expect(found(ink, { 'evidence.json': evidence })).toEqual(['error fact-after-year main.ink:7'])
  expect(
    found(ink, {
      'evidence.json': evidence,
      'story.json': story({ looksAhead: { 'pier f': 'It was known.' } }),
    }),
  ).toEqual([])
})
