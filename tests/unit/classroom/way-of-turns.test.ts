import { expect, test } from 'vitest'
import { wayOfTurns } from '../../../game/classroom/way-of-turns.ts'
import { replay } from '../../../game/session/replay.ts'
import { tellerOf } from '../../support/tell.ts'

const ink = `
-> pier
=== pier
A pier.
* [Row # line:row]
* [Wait # line:wait]
+ [Leave this scene # line:out # leave]
- -> talk
=== talk
Small talk.
* [Of tides # line:tides]
* [Of gulls # line:gulls]
- -> alone
=== alone
* [On # line:on]
- -> far
=== far
Far out.
-> END
`
const recap = {
  choices: { row: 'She rowed.', wait: 'She waited.', on: 'She went on.' },
  chances: {},
  others: [],
}
const tellings = { far: 'In one she is far out.' }
const wayOf = (path: readonly string[]) =>
  wayOfTurns(replay(tellerOf(ink), { seed: 1, path }).turns, { recap, tellings })

test('a way has the choices that the story has a sentence for, with what else was offered, and its ending', () => {
  expect(wayOf(['row', 'tides', 'on'])).toEqual({
    steps: [{ choice: 'row', offered: ['row', 'wait'] }],
    ending: 'far',
  })
})

test('going past a scene is no step of it', () => {
  expect(wayOf(['out', 'gulls', 'on']).steps).toEqual([])
})

test('a way that stops before its end has no ending', () => {
  expect(wayOf(['wait']).ending).toBeNull()
})
