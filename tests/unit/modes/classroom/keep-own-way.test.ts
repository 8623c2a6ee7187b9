import { expect, test } from 'vitest'
import { keepOwnWay } from '../../../../game/modes/classroom/keep-own-way.ts'
import { createMemoryStore, type TextStore } from '../../../../game/session/ports.ts'
import { selectPosition, selectTurnNumber } from '../../../../game/session/session-state.ts'
import { openTelling } from '../../../support/telling.ts'

const ink = `
A door.
+ [In # line:in] A room.
+ [Away # line:away] A street.
- 
+ [On # line:on] A yard.
- 
+ [Out # line:out] Gone. -> END`

/** A page of a seat as it is loaded, or loaded again, in a tab; nothing here has a network. */
async function load(tab: TextStore, seed = 1) {
  const telling = await openTelling(ink, undefined, seed)
  keepOwnWay(telling, tab)
  const { store, choose } = telling.session
  return {
    choose: (id: string) => choose(id, selectTurnNumber(store.getState())),
    way: () => selectPosition(store.getState()).path,
  }
}

test('a way that was walked without a network is there after a reload, and goes on from there', async () => {
  const tab = createMemoryStore()
  const page = await load(tab)
  page.choose('away')
  page.choose('on')
  const again = await load(tab)
  expect(again.way()).toEqual(['away', 'on'])
  again.choose('out')
  expect((await load(tab)).way()).toEqual(['away', 'on', 'out'])
})

test('another seat that takes the tab begins at the beginning', async () => {
  const tab = createMemoryStore()
  ;(await load(tab)).choose('in')
  expect((await load(tab, 2)).way()).toEqual([])
})
