import { expect, it } from 'vitest'
import { reportFaults } from '../../../game/modes/report-faults.ts'
import { createSession } from '../../../game/session/session.ts'
import { tellerOf } from '../../support/tell.ts'

it('a fault of the story is reported once, however often its beat comes', () => {
  const teller = tellerOf('One.\n+ [Go # line:g]\nTwo. # zoom: 2\n-> two\n=== two\nThree, and no way on.')
  const session = createSession({ teller, story: { id: 's', cut: '', hash: '' }, seed: 1 })
  const codes: string[] = []
  reportFaults(session, ({ code }) => codes.push(code))
  expect(codes).toEqual([])
  session.choose('g', 0)
  session.back()
  session.choose('g', 0)
  expect(codes).toEqual(['unknown-tag', 'ink-error'])
})
