import { describe, expect, it } from 'vitest'
import type { Level, Manner } from '../../../game/session/meet.ts'
import { isAsking, isRetold, readOn } from '../../../game/session/meet.ts'
import type { Storyteller } from '../../../game/story/beat.ts'
import { createPrelude } from '../../../game/story/prelude.ts'
import { replay } from '../../../game/session/replay.ts'
import { createSession } from '../../../game/session/session.ts'
import { selectBeat, selectPosition, selectTurn } from '../../../game/session/session-state.ts'
import { selectEffects } from '../../../game/session/stage.ts'
import { tellerOf } from '../../support/tell.ts'

const ink = `
EXTERNAL chance(percent, id)
VAR high = false
-> pier
=== pier
# scene: pier
# year: 2019
The ferry is late.
* [Wait # line:p1] She waits.
  -> water
=== water
~ high = chance(50, "tide")
# scene: river
# tension: low
# sound: knock
# year: 2020
The crossing begins.
+ [Go on # line:w1]
+ [Leave this scene # leave # line:w2] -> leave
- The water is high. # sound: splash
+ [Go on # line:w3] -> bank
= leave
She crosses the river. # bridge
-> bank
=== bank
# scene: bank
The far bank. # sound: bell
* [Sleep # line:b1] The end. -> END
`

const ask = { line: 'Water comes.', read: 'Read', short: 'Short' }
const meets =
  (level: Level, asks = level === 'softened'): Manner =>
  (knot) =>
    knot === 'water' ? { level, ask: asks ? ask : null } : { level: 'written', ask: null }

function open(manner: Manner, teller: Storyteller = tellerOf(ink)) {
  const session = createSession({ teller, story: { id: 't', cut: '', hash: 'a' }, seed: 1, manner })
  const state = () => session.store.getState()
  return {
    session,
    state,
    text: () => selectBeat(state()).lines.map((line) => line.text),
    choose: (id: string) => session.choose(id, state().turns.length - 1),
    path: () => selectPosition(state()).path,
  }
}

describe('a scene that is left out', () => {
  it('is gone past by its own “leave”, with its bridge in its place and what led to it kept', () => {
    const { choose, text, path, state } = open(meets('out'))
    choose('p1')
    expect(text()).toEqual(['She waits.', 'She crosses the river.', 'The far bank.'])
    expect(path()).toEqual(['p1', 'w2'])
    expect(selectTurn(state()).stage).toMatchObject({ scene: 'bank', year: 2020, tension: null })
  })

  it('is gone past on the way back too, and never begins a loop', () => {
    const { session, choose, path } = open(meets('out'))
    choose('p1')
    session.back()
    expect(path()).toEqual([])
    choose('p1')
    expect(path()).toEqual(['p1', 'w2'])
  })

  it('is the same when its path is told again', () => {
    const { choose, path, state } = open(meets('out'))
    choose('p1')
    choose('b1')
    const { turns } = replay(tellerOf(ink), { seed: 1, path: path() }, {}, meets('out'))
    expect(turns).toEqual(state().turns)
  })

  it('stays told where the path has read it', () => {
    const path = ['p1', 'w1', 'w3']
    const read = replay(tellerOf(ink), { seed: 1, path }, {}, meets('out'))
    expect(read).toEqual(replay(tellerOf(ink), { seed: 1, path }))
  })

  it('is gone past where the path ends in it', () => {
    const { turns } = replay(tellerOf(ink), { seed: 1, path: ['p1'] }, {}, meets('out'))
    expect(turns.at(-1)?.position.path).toEqual(['p1', 'w2'])
  })

  it('waits for the rest of the story where its bridge has not arrived', () => {
    const teller = tellerOf(ink)
    const first = teller.open(1)
    const second = teller.choose(first.position, 'p1')
    if ('code' in second) throw new Error(second.message)
    const { choose, state, session, path } = open(
      meets('out'),
      createPrelude({ '': first.beat, p1: second.beat }),
    )
    choose('p1')
    expect(state()).toMatchObject({ pending: 'p1', turns: [{}] })
    session.upgrade(teller, 'b')
    expect(path()).toEqual(['p1', 'w2'])
  })
})

describe('a scene that is softened', () => {
  it('is asked about in one line, with no picture and no sound of it', () => {
    const { choose, text, state, path } = open(meets('softened'))
    choose('p1')
    expect(text()).toEqual(['She waits.', 'Water comes.'])
    expect(selectBeat(state()).choices.map((choice) => choice.text)).toEqual(['Read', 'Short'])
    expect(selectTurn(state()).stage).toMatchObject({ scene: 'pier', year: 2019 })
    expect(selectEffects(selectBeat(state()))).toEqual([])
    expect(path()).toEqual(['p1'])
  })

  it('is told without single sounds and tension, in a picture that keeps still; the next scene has its own', () => {
    const { choose, text, state } = open(meets('softened'))
    choose('p1')
    choose(readOn)
    expect(text()).toEqual(['The crossing begins.'])
    expect(selectTurn(state())).toMatchObject({ soft: true, stage: { scene: 'river', tension: null } })
    choose('w1')
    choose('w3')
    const sounds = state().turns.flatMap(({ beat }) => selectEffects(beat))
    expect(sounds).toEqual(['bell'])
    expect(selectTurn(state()).soft).toBe(false)
  })

  it.each(['', '{ true: -> turn }\n= turn\n'])(
    'keeps its last words quiet where what follows has no line of its own yet',
    (gate) => {
      const teller = tellerOf(`
-> water
=== water
# scene: river
The crossing begins.
+ [Go on # line:w1]
+ [Leave this scene # leave # line:w2] -> bank
- The water is high. # sound: splash # line:w3
-> bank
=== bank
${gate}+ [Go on # line:b1]
- -> END`)
      const { choose, state } = open(meets('softened', false), teller)
      choose('w1')
      expect(selectBeat(state())).toMatchObject({ knot: 'bank', lines: [{ text: 'The water is high.' }] })
      expect(selectEffects(selectBeat(state()))).toEqual([])
    },
  )

  it('is left by the short version as by its “leave”', () => {
    const { choose, text, path, state } = open(meets('softened'))
    choose('p1')
    expect(selectTurn(state()).left).toBe(false)
    choose('w2')
    expect(selectTurn(state()).left).toBe(true)
    expect(text()).toEqual(['She crosses the river.', 'The far bank.'])
    expect(path()).toEqual(['p1', 'w2'])
  })

  it('is asked about again by whoever goes back, and not when the telling is told again in other words', () => {
    const { session, choose, state } = open(meets('softened'))
    choose('p1')
    session.retell(tellerOf(ink))
    expect(isAsking(selectTurn(state()))).toBe(true)
    choose(readOn)
    const before = state().turns
    session.retell(tellerOf(ink))
    expect(state().turns).toEqual(before)
    session.back()
    expect(isAsking(selectTurn(state()))).toBe(true)
  })

  it('draws its luck once, and writes nothing of the question into the path', () => {
    const { choose, path, state } = open(meets('softened'))
    for (const id of ['p1', readOn, 'w1', 'w3']) choose(id)
    expect(path()).toEqual(['p1', 'w1', 'w3'])
    expect(state().turns.flatMap(({ beat }) => beat.draws)).toMatchObject([{ id: 'tide' }])
  })
})

it('a place told again is told from going on, back, and answering a question', () => {
  const { session, choose, state } = open(meets('softened'))
  const retold = (act: () => void) => {
    const before = selectTurn(state())
    act()
    return isRetold(selectTurn(state()), before)
  }
  expect(retold(() => choose('p1'))).toBe(false)
  expect(retold(() => session.retell())).toBe(true)
  expect(retold(() => choose(readOn))).toBe(false)
  expect(retold(() => session.retell())).toBe(true)
  expect(retold(() => session.back())).toBe(false)
  expect(retold(() => session.restart(9))).toBe(false)
})

it('a scene can be asked about and yet be told as written', () => {
  const { choose, state } = open(meets('written', true))
  choose('p1')
  choose(readOn)
  expect(selectTurn(state())).toMatchObject({ soft: false, stage: { tension: 'low' } })
  expect(selectEffects(selectBeat(state()))).toEqual(['knock'])
})
