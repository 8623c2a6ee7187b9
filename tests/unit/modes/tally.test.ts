import { describe, expect, it } from 'vitest'
import { findLead, keepVotes, recordVote } from '../../../game/modes/tally.ts'
import { tell } from '../../support/tell.ts'

const { choices } = tell('Which?\n* [North # line:n]\n* [South # line:s]\n* [Home # line:h]\n').beat

describe('a count of hands', () => {
  it('finds the choice with the most', () => {
    expect(findLead(choices, { n: 3, s: 9, h: 1 })?.choice.id).toBe('s')
  })

  it('is a majority from more than half of the hands on', () => {
    expect(findLead(choices, { n: 4, s: 5, h: 1 })?.isMajority).toBe(false)
    expect(findLead(choices, { n: 4, s: 6, h: 1 })?.isMajority).toBe(true)
  })

  it('leaves a tie, and an empty room, to the teacher', () => {
    expect(findLead(choices, { n: 4, s: 4, h: 1 })).toBeNull()
    expect(findLead(choices, {})).toBeNull()
  })

  it('is kept with what was taken, and forgotten when the class goes back', () => {
    const vote = recordVote(2, choices, { n: 3, s: 9 }, 'n')
    expect(vote).toEqual({
      turn: 2,
      taken: 'n',
      choices: [
        { id: 'n', text: 'North', hands: 3 },
        { id: 's', text: 'South', hands: 9 },
        { id: 'h', text: 'Home', hands: 0 },
      ],
    })
    expect(keepVotes([vote], 3)).toEqual([vote])
    expect(keepVotes([vote], 2)).toEqual([])
  })
})
