import { describe, expect, it } from 'vitest'
import { findOtherTellings, type Change } from '../../../game/insight/other-tellings.ts'
import { pickStitches, sewStitches } from '../../../game/insight/recap.ts'
import { replay } from '../../../game/session/replay.ts'
import { parseStoryFile, type StoryFile } from '../../../game/session/story-file.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { tellerOf } from '../../support/tell.ts'

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
A paper. # line:paper
* [Sign # line:sign]
  {kept: -> ending_a}
  -> ending_b
* [Leave # line:out] -> gate
=== gate
Buses.
* [On # line:on] -> ending_c
=== ending_a
A.
-> END
=== ending_b
B.
-> END
=== ending_c
C.
-> END
=== function chance(percent, id)
~ return percent > 50
`

function storyFile(): StoryFile {
  const parsed = parseStoryFile(
    {
      schema: 1,
      id: 's',
      title: 'S',
      scenes: { gate: { notes: ['detention:2'] } },
      recap: {
        choices: { n: 'She went north.', sign: 'She signed.' },
        chances: {
          word: { came: 'He kept his word.', not: 'He did not.', basis: 'dramatic', caveat: 'Our guess.' },
        },
        others: [
          { id: 'desk', when: 'office', text: 'Somebody asked for a paper.', fact: 'permits' },
          { id: 'form', when: 'paper', text: 'Somebody wrote a form.' },
          { id: 'never', when: 'nowhere', text: 'Nothing.' },
        ],
      },
      tellings: { ending_a: 'It ends at A.', ending_b: 'It ends at B.', ending_c: 'It ends at C.' },
    },
    'test',
  )
  if (isProblem(parsed)) throw new Error(parsed.message)
  return parsed
}

const told = (path: readonly string[], seed = 1) => replay(tellerOf(ink), { seed, path }).turns

describe('the stitches of a path', () => {
  it('say what was chosen, what fell and what others decided, once each and in order', () => {
    const stitches = sewStitches(told(['n', 'sign']), storyFile())
    expect(stitches.map(({ thread }) => thread)).toEqual(['red', 'white', 'blue', 'blue', 'red'])
    expect(stitches[0]?.text).toBe('She went north.')
    expect(stitches[1]).toMatchObject({ fact: 'word', basis: 'dramatic', caveat: 'Our guess.' })
    expect(stitches[2]).toMatchObject({ text: 'Somebody asked for a paper.', fact: 'permits' })
    expect(stitches[3]?.text).toBe('Somebody wrote a form.')
  })

  it('tell luck as it fell', () => {
    const lucky = (seed: number) => sewStitches(told(['n'], seed), storyFile())[1]?.text
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(lucky))).toEqual(
      new Set(['He kept his word.', 'He did not.']),
    )
  })

  it('pass over what the story has no words for', () => {
    expect(sewStitches(told(['s']), storyFile()).map(({ thread }) => thread)).toEqual(['blue', 'blue'])
  })

  it('can be cut to the last of each thread', () => {
    const picked = pickStitches(sewStitches(told(['n', 'sign']), storyFile()))
    expect(picked.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^He/),
      'Somebody wrote a form.',
      'She signed.',
    ])
  })
})

describe('other tellings', () => {
  const find = (change: Change, path: readonly string[], seed = 1) =>
    [...findOtherTellings(tellerOf(ink), { position: { seed, path }, change }, storyFile())].at(-1)

  it('hold the choices and change the luck', () => {
    const own = told(['n', 'sign']).at(-1)?.beat.knot
    const endings = find('luck', ['n', 'sign'])?.map(({ ending }) => ending)
    expect(endings).toEqual([own === 'ending_a' ? 'ending_b' : 'ending_a'])
  })

  const lucky = [1, 2, 3, 4, 5, 6, 7, 8].find((seed) => told(['n'], seed)[1]?.beat.draws[0]?.came)

  it('hold the luck and change one choice', () => {
    const endings = find('choice', ['s', 'sign'], lucky)?.map(({ ending }) => ending)
    expect(endings).toEqual(['ending_a', 'ending_c'])
  })

  it('never let one about arrest or return stand alone', () => {
    const unlucky = [1, 2, 3, 4, 5, 6, 7, 8].find((seed) => !told(['n'], seed)[1]?.beat.draws[0]?.came)
    expect(find('choice', ['s', 'sign'], unlucky)).toEqual([])
  })

  it('never show the reader’s own ending, though a scene was left or a choice taken again', () => {
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
        const search = findOtherTellings(
          tellerOf(looping),
          { position: { seed: 1, path }, change },
          storyFile(),
        )
        expect([...search].at(-1)?.map(({ ending }) => ending)).not.toContain(own)
      }
    }
  })

  it('are the same every time for the same path', () => {
    expect(find('luck', ['n', 'sign'], 5)).toEqual(find('luck', ['n', 'sign'], 5))
  })
})
