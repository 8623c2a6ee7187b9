import { beforeEach, describe, expect, test } from 'vitest'
import type { SeatView } from '../../../../game/classroom/class-view.ts'
import { createBallot, type Ballot } from '../../../../game/modes/classroom/ballot.ts'
import { openSmallClass, settle, type HandLink, type SmallClass } from '../../../support/small-class.ts'

let group: SmallClass
let link: HandLink<SeatView>
let ballot: Ballot

const votesIn = () => [...(group.state().questions.get('')?.votes ?? [])]

beforeEach(() => {
  group = openSmallClass({}, 2)
  group.take({ kind: 'led', by: { kind: 'asked', turn: 0, offered: ['in', 'away'] } })
  link = group.seat(0)
  link.show()
  ballot = createBallot(link)
})

describe('a vote', () => {
  test('is seen as it was cast, before it has arrived', () => {
    ballot.choose('in')
    expect(ballot.vote.getState()).toBe('in')
  })

  test('that is changed and changed back counts as it was cast last', async () => {
    ballot.choose('in')
    await settle()
    link.show()
    ballot.choose('away')
    ballot.choose('in')
    await settle()
    link.show()
    expect(ballot.vote.getState()).toBe('in')
    expect(votesIn()).toEqual([[0, 'in']])
  })

  test('stays as it was cast while views of before still come', async () => {
    const late = link.look()
    ballot.choose('in')
    await settle()
    late()
    expect(ballot.vote.getState()).toBe('in')
  })

  test('pressed twice is sent once', async () => {
    ballot.choose('in')
    ballot.choose('in')
    await settle()
    expect(link.sent).toHaveLength(1)
  })

  test('that came too late isn’t shown as one', async () => {
    group.take({ kind: 'led', by: { kind: 'ended-vote', turn: 0 } })
    ballot.choose('in')
    await settle()
    expect(ballot.vote.getState()).toBeNull()
    expect(votesIn()).toEqual([])
  })

  test('of another device of the seat is seen too', async () => {
    ballot.choose('in')
    await settle()
    link.show()
    group.take({ kind: 'did', seat: 0, by: { kind: 'chose', turn: 0, choice: 'away', offered: [] } })
    link.show()
    expect(ballot.vote.getState()).toBe('away')
  })

  test('is none where nothing is asked, or the class pauses', async () => {
    group.take({ kind: 'led', by: { kind: 'paused' } })
    link.show()
    ballot.choose('in')
    group.take({ kind: 'led', by: { kind: 'resumed' } })
    group.take({ kind: 'led', by: { kind: 'moved', turn: 0, choices: ['in'] } })
    link.show()
    ballot.choose('in')
    await settle()
    expect(link.sent).toEqual([])
  })
})
