import { describe, expect, it } from 'vitest'
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
A paper. # line:paper # fact:forms
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
    expect(stitches[1]).toMatchObject({ facts: ['word'], basis: 'dramatic', caveat: 'Our guess.' })
    expect(stitches[2]).toMatchObject({ text: 'Somebody asked for a paper.', facts: ['permits'] })
    expect(stitches[3]?.text).toBe('Somebody wrote a form.')
  })

  it('say of a choice where it was made, and what the passage rests on that offered it', () => {
    const red = sewStitches(told(['n', 'sign']), storyFile()).filter(({ thread }) => thread === 'red')
    expect(red.map(({ chosenAt, facts }) => ({ chosenAt, facts }))).toEqual([
      { chosenAt: 0, facts: [] },
      { chosenAt: 1, facts: ['forms'] },
    ])
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
