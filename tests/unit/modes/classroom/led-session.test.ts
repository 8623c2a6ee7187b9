import { describe, expect, test } from 'vitest'
import { createLedSession, goWithClass } from '../../../../game/modes/classroom/led-session.ts'
import { selectPosition } from '../../../../game/session/session-state.ts'
import { openTelling } from '../../../support/telling.ts'

const ink = `
-> door
=== door
A door.
+ [In # line:in] -> room
+ [Away # line:away] Gone. -> END
=== room
A room.
+ [On # line:on] Gone. -> END
+ [Back # line:back] Gone. -> END`

const open = () => openTelling(ink)
type Open = Awaited<ReturnType<typeof open>>
const pathOf = ({ session }: Open) => selectPosition(session.store.getState()).path
const turnsOf = ({ session }: Open) => session.store.getState().turns.length

describe('a telling goes with its class', () => {
  test.each([
    { name: 'one choice on', from: [], to: ['in'], turns: 2 },
    { name: 'several on', from: [], to: ['in', 'on'], turns: 3 },
    { name: 'back', from: ['in', 'on'], to: ['in'], turns: 2 },
    { name: 'to where it began', from: ['in', 'on'], to: [], turns: 1 },
    { name: 'to another way', from: ['in', 'on'], to: ['away'], turns: 2 },
    { name: 'nowhere', from: ['in'], to: ['in'], turns: 2 },
  ])('$name', async ({ from, to, turns }) => {
    const telling = await open()
    goWithClass(telling, from)
    goWithClass(telling, to)
    expect(pathOf(telling)).toEqual(to)
    expect(turnsOf(telling)).toBe(turns)
  })

  test('as far as its story knows the way, and says so', async () => {
    const telling = await open()
    goWithClass(telling, ['in', 'unheard-of'])
    expect(pathOf(telling)).toEqual(['in'])
    expect(telling.session.store.getState().notice?.code).toBe('unknown-way')
  })
})

test('nothing that its reader does moves a led telling; what they choose is a wish', async () => {
  const telling = await open()
  goWithClass(telling, ['in'])
  const wishes: string[] = []
  const led = createLedSession(telling.session, (choice) => wishes.push(choice))
  const { turns } = led.store.getState()
  led.choose('on', 1)
  led.back()
  led.restart()
  led.restore(turns.slice(0, 1), null)
  led.goTo(() => ({ turns: turns.slice(0, 1), notice: null }))
  expect(pathOf(telling)).toEqual(['in'])
  expect(wishes).toEqual(['on'])
  goWithClass(telling, ['in', 'on'])
  expect(selectPosition(led.store.getState()).path).toEqual(['in', 'on'])
})
