import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Beat } from '../../../game/story/beat.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { createStoryteller } from '../../../game/story/storyteller.ts'
import { compileInk, tell, tellerOf } from '../../support/tell.ts'

const walkable = `
VAR seen = 0
EXTERNAL chance(percent, id)
-> market
=== market
# scene: market
# year: 2019
Socks and salt. # line:ma01 # fact: markets
~ seen = seen + 1
{ chance(50, "patrol"): A patrol passes. | Nobody passes. }
+ [Stay {seen} # line:ma02] -> market
* [Go to the river # line:ma03 # at:river]
    -> river
=== river
# scene: river
Ice. # line:ri01
{ chance(50, "ice"): It holds. | It ticks. }
+ [Back # line:ri02] -> market
* [Cross # line:ri03] Over. -> END
=== function chance(percent, id)
~ return false`

const compiled = compileInk(walkable)

function isFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozen))
  )
}

/** Walks by indices as far as there are choices, and gives back every beat. */
function walk(seed: number, picks: readonly number[]): readonly Beat[] {
  const teller = createStoryteller(compiled)
  let told = teller.open(seed)
  const beats = [told.beat]
  for (const pick of picks) {
    const choice = told.beat.choices[pick % Math.max(told.beat.choices.length, 1)]
    if (choice === undefined) break
    const next = teller.choose(told.position, choice.id)
    if (isProblem(next)) throw new Error(next.message)
    told = next
    beats.push(told.beat)
  }
  return beats
}

const seeds = fc.integer({ min: 0, max: 0xffffffff })
const picks = fc.array(fc.nat(5), { maxLength: 12 })

describe('a beat', () => {
  test('is frozen plain data that survives JSON and structuredClone', () => {
    fc.assert(
      fc.property(seeds, picks, (seed, path) => {
        for (const beat of walk(seed, path)) {
          expect(isFrozen(beat)).toBe(true)
          expect(JSON.parse(JSON.stringify(beat))).toEqual(beat)
          expect(structuredClone(beat)).toEqual(beat)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('follows from the story, the seed and the path alone', () => {
    fc.assert(
      fc.property(seeds, picks, (seed, path) => {
        expect(walk(seed, path)).toEqual(walk(seed, path))
      }),
      { numRuns: 40 },
    )
  })

  test('gives a line of nothing but tags to the next line of text', () => {
    const { beat } = tell(
      'VAR mute = true\nOne.\n# scene: pier\n{ mute:\n    Two. # year: 2019\n}\nThree.\n-> END',
    )
    expect(beat.lines.map(({ text, cues }) => [text, cues.map(({ kind }) => kind)])).toEqual([
      ['One.', []],
      ['Two.', ['scene', 'year']],
      ['Three.', []],
    ])
  })

  test('gives tags with no line of text after them to the last line there is', () => {
    const { beat } = tell('VAR x = false\nOne.\n{x: Never.} # scene: pier\n* [Go] -> END')
    expect(beat.lines).toMatchObject([{ text: 'One.', cues: [{ kind: 'scene', value: 'pier' }] }])
  })

  test('knows its knot, and every knot that it passed through', () => {
    const { beat } = tell('-> a\n=== a\nOne.\n-> b\n=== b\nTwo.\n-> c\n=== c\nThree.\n* [Go] -> END')
    expect(beat).toMatchObject({ knot: 'c', knots: ['a', 'b', 'c'], ended: false })
  })

  test('keeps hotspot and leave of a choice', () => {
    const { beat } = tell('* [Coat # line:a # at:coat]\n* [Leave # line:b # leave]\n- -> END')
    expect(beat.choices).toMatchObject([
      { id: 'a', hotspot: 'coat', leaves: false },
      { id: 'b', hotspot: null, leaves: true },
    ])
  })

  test('ends without choices, and says that it ended', () => {
    expect(tell('Good night.\n-> END').beat).toMatchObject({ ended: true, choices: [], problems: [] })
  })
})

describe('the story’s own tags', () => {
  test('do not leak into its first line', () => {
    const { beat } = tell(
      '# title: A Tale\n# author: Somebody\n# theme: dark\n-> a\n=== a\nOne.\nTwo. # title: no\n-> END',
    )
    expect(beat.lines[0]?.cues).toEqual([])
    // the same word on a later line is the author's slip, and is said
    expect(beat.problems.map(({ code }) => code)).toEqual(['misplaced-tag'])
  })

  test('but cues above the first line are that line’s', () => {
    const { beat } = tell('# title: A Tale\n# scene: pier\nOne.\n-> END')
    expect(beat.lines[0]?.cues).toEqual([{ kind: 'scene', value: 'pier' }])
    expect(beat.problems).toEqual([])
  })
})

describe('an unreadable tag', () => {
  test('is reported with its place, and the line is told', () => {
    const { beat } = tell('-> pier\n=== pier\nThe pier creaks. # zoom: 2\n-> END')
    expect(beat.lines).toMatchObject([{ text: 'The pier creaks.', cues: [] }])
    expect(beat.problems).toEqual([
      { code: 'unknown-tag', message: 'There is no tag named “zoom”.', where: 'pier: The pier creaks.' },
    ])
  })
})

describe('a fault of the story', () => {
  const runsOut =
    '-> a\n=== a\nFirst.\n* [On # line:on] Second.\n    Third. -> b\n=== b\n{ true: Last words. }'

  test('breaks the beat, which keeps its lines and offers nothing', () => {
    const { beat } = tell(runsOut, { path: ['on'] })
    expect(beat.lines.map(({ text }) => text)).toEqual(['Second.', 'Third. Last words.'])
    expect(beat).toMatchObject({ ended: false, choices: [], problems: [{ code: 'ink-error' }] })
  })

  test('that ink throws is a problem like any other', () => {
    const { beat } = tell('EXTERNAL nobody(x)\nBefore.\nThe {nobody(1)} after.\n-> END')
    expect(beat).toMatchObject({ ended: false, problems: [{ code: 'ink-error' }] })
  })

  test('leaves the way back open', () => {
    const teller = tellerOf(runsOut)
    const first = teller.open(1)
    teller.choose(first.position, 'on')
    expect(teller.open(1)).toEqual(first)
  })
})

describe('choose', () => {
  test('is pure in its arguments: one, then the other, then the one again', () => {
    const teller = tellerOf(walkable)
    const { position } = teller.open(4)
    const stay = teller.choose(position, 'ma02')
    const go = teller.choose(position, 'ma03')
    expect(go).not.toEqual(stay)
    expect(teller.choose(position, 'ma02')).toEqual(stay)
    expect(teller.choose(position, 'ma03')).toEqual(go)
  })

  test('reopens any earlier beat from its position alone', () => {
    const teller = tellerOf(walkable)
    const later = tell(walkable, { seed: 9, path: ['ma02', 'ma03', 'ri02'] })
    teller.open(1)
    expect(teller.choose({ seed: 9, path: ['ma02', 'ma03'] }, 'ri02')).toEqual(later)
  })

  test('answers a choice that is not offered with a problem', () => {
    const teller = tellerOf(walkable)
    const { position } = teller.open(1)
    expect(teller.choose(position, 'ri03')).toMatchObject({ code: 'unknown-choice', where: 'market' })
    expect(teller.choose({ seed: 1, path: ['ri03'] }, 'ma02')).toMatchObject({ code: 'unknown-choice' })
  })
})

describe('draws', () => {
  test('are in the beat that asked, and the same on every path', () => {
    fc.assert(
      fc.property(seeds, picks, (seed, path) => {
        const answers = new Map<string, boolean[]>()
        for (const { id, percent, came } of walk(seed, path).flatMap(({ draws }) => draws)) {
          expect(percent).toBe(50)
          answers.set(id, [...(answers.get(id) ?? []), came])
        }
        // staying at the market for as long gives the same patrols, whatever was asked between
        const patrols = answers.get('patrol') ?? []
        const staying = walk(
          seed,
          patrols.slice(1).map(() => 0),
        ).flatMap(({ draws }) => draws)
        expect(staying.map(({ came }) => came)).toEqual(patrols)
      }),
      { numRuns: 40 },
    )
  })
})

test('a story that goes round without a choice is broken off, with the lines it has told', () => {
  const { beat } = tell('-> round\n=== round\nRound and round.\n-> round')
  expect(beat).toMatchObject({ ended: false, choices: [] })
  expect(beat.problems.at(-1)?.code).toBe('endless-beat')
  expect(beat.lines[0]?.text).toBe('Round and round.')
})
