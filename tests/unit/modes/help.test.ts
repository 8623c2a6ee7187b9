import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseHelp } from '../../../game/modes/help.ts'
import { problem } from '../../../game/story/problem.ts'

it('the help file as shipped names nobody', () => {
  const shipped: unknown = JSON.parse(readFileSync('assets/help.json', 'utf8'))
  expect(parseHelp(shipped)).toEqual([])
})

it('a help file names those whom the place has filled in', () => {
  expect(parseHelp({ schema: 1, contacts: ['The desk by the door.'] })).toEqual(['The desk by the door.'])
})

it.each([[{ contacts: 'The desk' }], [{ contacts: [''] }], [{ contact: [] }], [['The desk']], [null]])(
  'one that can’t be read (%j) is a sentence, and names nobody',
  (data) => expect(parseHelp(data)).toMatchObject({ code: 'bad-help', where: 'help.json' }),
)

it('one that is missing keeps the problem of its loading', () => {
  const missing = problem('file-missing', 'Not there.', 'help.json')
  expect(parseHelp(missing)).toBe(missing)
})
