import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOtherTellings, type Change } from '../../../game/insight/other-tellings.ts'
import { createWalker } from '../../../game/insight/walk.ts'
import { replay } from '../../../game/session/replay.ts'
import { parseStoryFile, type StoryFile } from '../../../game/session/story-file.ts'
import type { Position } from '../../../game/story/beat.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { isLoaded, loadStory } from '../../../tools/story/load.ts'
import { createStoryteller } from '../../../game/story/storyteller.ts'
import { compileInk, tellerOf } from '../../support/tell.ts'

const ink = `
EXTERNAL chance(percent, id)
VAR kept = false
-> offers
=== offers
Two roads.
* [North # line:n]
  ~ kept = chance(50, "word")
* [South # line:s]
- -> office
=== office
A paper.
* [Sign # line:sign]
  {kept: -> ending_a}
  -> ending_b
* [Leave # line:out] -> gate
* [Hide # line:hide]
  {chance(50, "found"): -> held}
  -> ending_d
=== gate
Buses.
* [On # line:on] -> ending_c
=== held
A corridor.
* [Wait # line:w] -> ending_e
=== ending_a
A.
-> lining
=== ending_b
B.
-> lining
=== ending_c
C.
-> lining
=== ending_d
D.
-> lining
=== ending_e
E.
-> lining
=== lining
A coat. # recap: lining
* [Finish # line:f] -> END
=== function chance(percent, id)
~ return percent > 50
`

const grave = ['ending_c', 'ending_e']

function storyFile(): StoryFile {
  const parsed = parseStoryFile(
    {
      schema: 1,
      id: 's',
      title: 'S',
      scenes: { gate: { notes: ['detention:2'] }, held: { notes: ['return:2'] } },
      recap: {
        choices: { n: 'She went north.', s: 'She went south.', out: 'She left.' },
        chances: {
          word: { came: 'He kept his word.', not: 'He did not.', basis: 'dramatic', caveat: 'Our guess.' },
        },
      },
      tellings: {
        ending_a: 'It ends at A.',
        ending_b: 'It ends at B.',
        ending_c: 'It ends at C.',
        ending_d: 'It ends at D.',
        ending_e: 'It ends at E.',
      },
    },
    'test',
  )
  if (isProblem(parsed)) throw new Error(parsed.message)
  return parsed
}

const compiled = compileInk(ink)
const teller = createStoryteller(compiled)
const story = storyFile()

function find(
  change: Change,
  position: Position,
  { most = 9, walks = 60, without = [] }: { most?: number; walks?: number; without?: string[] } = {},
) {
  const search = { position, change, most, walks, grave: ['detention', 'return'], without }
  return [...findOtherTellings(createWalker(compiled), search, story)].at(-1) ?? []
}

const endOf = ({ seed, path }: Position) =>
  replay(teller, { seed, path })
    .turns.flatMap(({ beat }) => beat.knots)
    .findLast((knot) => knot in story.tellings)

const positions = fc.record({
  seed: fc.nat(),
  path: fc.constantFrom(['n', 'sign'], ['s', 'sign'], ['n', 'out', 'on'], ['s', 'hide'], ['n', 'hide']),
})
const changes = fc.constantFrom<Change>('luck', 'choice')

describe('other tellings', () => {
  it('hold luck fixed when a choice changes: the same seed, and every draw that both make falls alike', () => {
    fc.assert(
      fc.property(positions, (position) => {
        const drawn = ({ seed, path }: Position) =>
          new Map(
            replay(teller, { seed, path }).turns.flatMap(({ beat }) =>
              beat.draws.map(({ id, came }) => [id, came] as const),
            ),
          )
        const own = drawn(position)
        for (const telling of find('choice', position)) {
          expect(telling.position.seed).toBe(position.seed)
          for (const [id, came] of drawn(telling.position)) expect(own.get(id) ?? came).toBe(came)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('hold the choices when luck changes: what was taken is taken again wherever it is offered', () => {
    fc.assert(
      fc.property(positions, (position) => {
        for (const telling of find('luck', position)) {
          const { turns } = replay(teller, telling.position)
          telling.position.path.forEach((id, turn) => {
            const offered = turns[turn]?.beat.choices.map((choice) => choice.id) ?? []
            const own = position.path[turn]
            if (own !== undefined && offered.includes(own)) expect(id).toBe(own)
          })
        }
      }),
      { numRuns: 20 },
    )
  })

  it('are each what telling their path again gives', () => {
    fc.assert(
      fc.property(positions, changes, (position, change) => {
        for (const telling of find(change, position)) {
          expect(replay(teller, telling.position).stopped).toBeNull()
          expect(endOf(telling.position)).toBe(telling.ending)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('never end like one another, end as the reader’s own only where luck fell otherwise, and pass a gate once at most, and not alone', () => {
    fc.assert(
      fc.property(positions, changes, (position, change) => {
        const found = find(change, position)
        const endings = found.map(({ ending }) => ending)
        const own = endOf(position)
        for (const { ending, isAlike } of found) expect(ending === own).toBe(isAlike)
        if (change === 'choice') expect(endings).not.toContain(own)
        expect(new Set(endings).size).toBe(endings.length)
        const behindGates = endings.filter((ending) => grave.includes(ending)).length
        expect(behindGates).toBeLessThanOrEqual(1)
        if (behindGates === 1) expect(endings.length).toBeGreaterThan(1)
      }),
      { numRuns: 20 },
    )
  })

  it('pass no scene about what their reader leaves out, but where the reader’s own telling passed it', () => {
    const without = ['detention', 'return']
    fc.assert(
      fc.property(positions, changes, (position, change) => {
        const own = endOf(position)
        for (const { ending } of find(change, position, { without }))
          expect(grave.filter((one) => one !== own)).not.toContain(ending)
      }),
      { numRuns: 20 },
    )
    const seeds = [1, 2, 3, 4, 5, 6]
    const left = seeds.flatMap((seed) => find('choice', { seed, path: ['s', 'sign'] }, { without }))
    expect(left.length).toBeGreaterThan(0)
  })

  it('are no more than asked for, and the same every time', () => {
    fc.assert(
      fc.property(positions, changes, (position, change) => {
        const found = find(change, position, { most: 2 })
        expect(found.length).toBeLessThanOrEqual(2)
        expect(find(change, position, { most: 2 })).toEqual(found)
      }),
      { numRuns: 20 },
    )
  })

  it('name the choice that was changed, in the words of the recap, and none where luck was', () => {
    const partings = [1, 2, 3, 4, 5, 6].flatMap((seed) =>
      find('choice', { seed, path: ['s', 'sign'] }).map(({ parting }) => parting),
    )
    expect(new Set(partings)).toEqual(new Set(['', 'She left.', 'She went north.']))
    for (const seed of [1, 2, 3, 4])
      for (const { parting, isAlike } of find('luck', { seed, path: ['n', 'out', 'on'] }))
        expect(/^He/.test(parting)).toBe(isAlike)
  })

  it('are found past a scene that was left and a choice that was taken again', () => {
    const looping = `
-> wait
=== wait
A bench.
+ [Wait # line:w] -> wait
+ [Leave # line:l # leave] -> ending_a
* [Home # line:h] -> ending_b
=== ending_a
A.
-> END
=== ending_b
B.
-> END`
    for (const path of [['w', 'w', 'l'], ['w', 'h'], ['l']]) {
      const own = replay(tellerOf(looping), { seed: 1, path }).turns.at(-1)?.beat.knot
      for (const change of ['luck', 'choice'] as const) {
        const order = { position: { seed: 1, path }, change, most: 3, walks: 60, grave: [], without: [] }
        const search = findOtherTellings(createWalker(compileInk(looping)), order, story)
        expect([...search].at(-1)?.map(({ ending }) => ending)).not.toContain(own)
      }
    }
  })
})

function nothing(): never {
  throw new Error('a beat with choices offers one')
}

describe('a walk', () => {
  const loaded = loadStory('stories/pocket-of-air')
  if (!isLoaded(loaded)) throw new Error('the story does not compile')
  const cut = loaded.file.cuts[0]

  it('passes what a storyteller tells, as far as the look back', () => {
    const walk = createWalker(loaded.compiled.json, cut?.start)
    const teller = createStoryteller(loaded.compiled.json, cut?.start)
    for (let seed = 0; seed < 4; seed++) {
      const own = walk(seed, (offered, turn) => offered[(seed + turn) % offered.length] ?? nothing())
      const { turns, stopped } = replay(teller, own)
      expect(stopped).toBeNull()
      const beats = turns.flatMap(({ beat }) => beat.knots)
      expect(own.knots).toEqual(beats.filter((knot, i) => knot !== beats[i - 1]))
      expect(turns.at(-1)?.beat.lines.some(({ cues }) => cues.some(({ kind }) => kind === 'recap'))).toBe(
        true,
      )
    }
  })
})
