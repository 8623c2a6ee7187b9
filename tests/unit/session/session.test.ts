import { describe, expect, it } from 'vitest'
import { createPrelude } from '../../../game/story/prelude.ts'
import { createSession } from '../../../game/session/session.ts'
import {
  isOneOn,
  selectBeat,
  selectIsBroken,
  selectPosition,
  selectStage,
  selectTurn,
  selectTurnNumber,
} from '../../../game/session/session-state.ts'
import { tellerOf } from '../../support/tell.ts'

const ink = `
-> pier
=== pier
# scene: pier
# year: 2019
The ferry is late.
+ [Wait # line:p1] -> pier
* [Go home # line:p2] -> home
=== home
# scene: home
Home.
* [Sleep # line:h1] The end. -> END
`

function open() {
  return createSession({ teller: tellerOf(ink), story: { id: 'ferry', cut: '', hash: 'a' }, seed: 3 })
}

describe('a session', () => {
  it('takes a choice offered in the turn on screen', () => {
    const session = open()
    session.choose('p2', 0)
    const state = session.store.getState()
    expect(selectBeat(state).knot).toBe('home')
    expect(selectTurn(state).took?.text).toBe('Go home')
    expect(selectStage(state)).toMatchObject({ scene: 'home', year: 2019 })
    expect(selectPosition(state)).toEqual({ seed: 3, path: ['p2'] })
  })

  it('ignores a stale turn and an unknown choice', () => {
    const session = open()
    session.choose('p1', 0)
    const before = session.store.getState()
    session.choose('p1', 0)
    session.choose('nowhere', 1)
    expect(session.store.getState()).toBe(before)
  })

  it('goes back one beat, and stays at the first', () => {
    const session = open()
    session.choose('p2', 0)
    session.back()
    expect(selectTurnNumber(session.store.getState())).toBe(0)
    session.back()
    expect(selectTurnNumber(session.store.getState())).toBe(0)
    session.choose('p1', 0)
    expect(selectPosition(session.store.getState()).path).toEqual(['p1'])
  })

  it('tells going on from going back, beginning again and being taken elsewhere', () => {
    const session = open()
    const moved = (act: () => void) => {
      const before = session.store.getState().turns
      act()
      return isOneOn(session.store.getState().turns, before)
    }
    expect(moved(() => session.choose('p1', 0))).toBe(true)
    const { turns } = session.store.getState()
    expect(moved(() => session.choose('p2', 1))).toBe(true)
    expect(moved(() => session.back())).toBe(false)
    expect(moved(() => session.restart(8))).toBe(false)
    expect(moved(() => session.restore(turns, null))).toBe(false)
  })

  it('begins again under the same seed, or another', () => {
    const session = open()
    session.choose('p1', 0)
    session.restart()
    expect(selectPosition(session.store.getState())).toEqual({ seed: 3, path: [] })
    session.restart(9)
    expect(selectPosition(session.store.getState())).toEqual({ seed: 9, path: [] })
  })

  it('holds a choice beyond the prelude until the story arrives, and takes it then', () => {
    const teller = tellerOf(ink)
    const prelude = createPrelude({ '': teller.open(1).beat })
    const session = createSession({ teller: prelude, story: { id: 'ferry', cut: '', hash: '' }, seed: 5 })
    session.choose('p2', 0)
    expect(session.store.getState()).toMatchObject({ pending: 'p2' })
    expect(selectTurnNumber(session.store.getState())).toBe(0)
    session.upgrade(teller, 'b')
    expect(session.store.getState()).toMatchObject({ pending: null, story: { hash: 'b' } })
    expect(selectPosition(session.store.getState())).toEqual({ seed: 5, path: ['p2'] })
  })

  it('keeps the text of a beat that the story broke off, and can go back from it', () => {
    const broken = createSession({
      teller: tellerOf('One.\n* [Go # line:g]\nTwo. -> two\n=== two\nThree, and no way on.'),
      story: { id: 'b', cut: '', hash: '' },
      seed: 1,
    })
    broken.choose('g', 0)
    const state = broken.store.getState()
    expect(selectIsBroken(state)).toBe(true)
    expect(selectBeat(state).lines.map((line) => line.text)).toEqual(['Two. Three, and no way on.'])
    expect(selectBeat(state).problems[0]?.code).toBe('ink-error')
    broken.back()
    expect(selectBeat(broken.store.getState()).choices).toHaveLength(1)
    broken.choose('g', 0)
    expect(selectIsBroken(broken.store.getState())).toBe(true)
  })
})
