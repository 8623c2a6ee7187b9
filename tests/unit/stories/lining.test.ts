import { expect, test } from 'vitest'
import { randomWalk } from '../../../tools/story/random-walk.ts'
import { openStory } from '../../support/story-beats.ts'

const china = 'el0l'
const signedWithKo = 'sl01'

test('the paper in the look back is the one that was signed', () => {
  const { teller } = openStory('five')
  const seen = new Set<boolean>()
  for (let seed = 1; seed <= 1500 && seen.size < 2; seed++) {
    const { path, outcome, last } = randomWalk(teller, seed, { to: china })
    if (outcome !== 'arrived') continue
    const words = last.lines.find(({ id }) => id === china)?.text
    const isSigned = path.includes(signedWithKo)
    seen.add(isSigned)
    expect(words?.includes('curtains drawn')).toBe(isSigned)
  }
  expect(seen.size).toBe(2)
})
