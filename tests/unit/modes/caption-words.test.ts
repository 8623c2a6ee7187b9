import { expect, it } from 'vitest'
import { captionWords } from '../../../game/modes/caption-words.ts'

it('says together what is heard together, in order', () => {
  expect(captionWords(['Wind.', 'The ice ticks.'])).toBe('Wind. The ice ticks.')
})

it('says the newest whole, and leaves out what no longer fits', () => {
  const long = 'A market. '.repeat(12).trim()
  expect(captionWords([long, 'Three knocks, and then a fourth.'])).toBe('Three knocks, and then a fourth.')
  expect(captionWords(['Three knocks.', `${long} ${long}`])).toBe(`${long} ${long}`)
})
