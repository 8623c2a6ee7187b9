import { beforeEach, describe, expect, test } from 'vitest'
import { leadWith } from '../../../../game/modes/classroom/lead-sync.ts'
import type { Telling } from '../../../../game/modes/telling.ts'
import { selectPosition, selectTurnNumber } from '../../../../game/session/session-state.ts'
import { openSmallClass, settle, type HandLink, type SmallClass } from '../../../support/small-class.ts'
import { openTelling } from '../../../support/telling.ts'
import type { LeaderView } from '../../../../game/classroom/class-view.ts'

const ink = `
-> door
=== door
A door.
+ [In # line:in] -> room
+ [Away # line:away] -> street
=== room
A room.
+ [On # line:on] -> yard
=== yard
A yard.
+ [Left # line:left] -> street
+ [Right # line:right] -> street
=== street
A street.
+ [East # line:east] Gone. -> END
+ [West # line:west] Gone. -> END`

let group: SmallClass

/** A page of whoever leads, with what it showed whenever that changed. */
async function openPage(): Promise<{
  telling: Telling
  link: HandLink<LeaderView>
  shown: string[]
  choose: (id: string) => void
}> {
  const telling = await openTelling(ink)
  const { store, choose } = telling.session
  const link = group.lead()
  link.show()
  leadWith(telling, link)
  await settle()
  link.show()
  const shown: string[] = []
  store.subscribe((state) => shown.push(selectPosition(state).path.join(' ')))
  return { telling, link, shown, choose: (id) => choose(id, selectTurnNumber(store.getState())) }
}

const placeOf = ({ session }: Telling) => selectPosition(session.store.getState()).path
const kindsIn = (sent: readonly unknown[]) => sent.map((event) => (event as { kind: string }).kind)

beforeEach(() => {
  group = openSmallClass({}, 3)
})

describe('a page of whoever leads', () => {
  test('asks the class what is offered where it is, and takes it along', async () => {
    const { link, choose } = await openPage()
    choose('away')
    await settle()
    expect(group.state().path).toEqual(['away'])
    expect(kindsIn(link.sent)).toEqual(['asked', 'moved', 'asked'])
    expect([...group.state().questions.values()].map(({ offered }) => offered)).toEqual([
      ['in', 'away'],
      ['east', 'west'],
    ])
  })

  test('asks nothing where there is one way on', async () => {
    const { link, choose } = await openPage()
    choose('in')
    await settle()
    expect(kindsIn(link.sent)).toEqual(['asked', 'moved'])
  })

  test('stays where it went while views of before still come', async () => {
    const { link, choose, shown } = await openPage()
    const late = link.look()
    choose('in')
    await settle()
    late()
    choose('on')
    await settle()
    late()
    link.show()
    expect(shown).toEqual(['in', 'in on'])
    expect(group.state().path).toEqual(['in', 'on'])
  })

  test('goes back, and begins again, with the class', async () => {
    const { telling, choose } = await openPage()
    choose('in')
    choose('on')
    telling.session.back()
    await settle()
    expect(group.state().path).toEqual(['in'])
    telling.session.restart()
    await settle()
    expect(group.state().path).toEqual([])
  })

  test('that is opened where the class is far on goes there, and moves nobody', async () => {
    group.take({ kind: 'led', by: { kind: 'moved', turn: 0, choices: ['in', 'on'] } })
    const { telling, link } = await openPage()
    expect(placeOf(telling)).toEqual(['in', 'on'])
    expect(kindsIn(link.sent)).toEqual(['asked'])
  })

  test('follows another page that led the class on by more than one choice, and moves nobody', async () => {
    const one = await openPage()
    const other = await openPage()
    one.choose('in')
    await settle()
    one.choose('on')
    await settle()
    other.link.show()
    await settle()
    expect(placeOf(other.telling)).toEqual(['in', 'on'])
    expect(kindsIn(other.link.sent)).toEqual(['asked'])
    expect(group.state().path).toEqual(['in', 'on'])
  })

  test('whose choice came too late goes where the class is', async () => {
    const one = await openPage()
    const other = await openPage()
    one.choose('in')
    await settle()
    other.choose('away')
    await settle()
    other.link.show()
    expect(group.state().path).toEqual(['in'])
    expect(placeOf(other.telling)).toEqual(['in'])
  })

  test('of a class that looks back asks once, and then says nothing more', async () => {
    group.take({ kind: 'led', by: { kind: 'talked', step: 0, part: 0 } })
    const { link } = await openPage()
    link.show()
    await settle()
    expect(kindsIn(link.sent)).toEqual(['asked'])
  })
})
