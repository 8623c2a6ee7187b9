import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minutesOf, wordsAMinute, wordsToEnds } from '../../../game/insight/way-on.ts'
import { asWritten } from '../../../game/session/meet.ts'
import { firstTurn } from '../../../game/session/replay.ts'
import { tellerOf } from '../../support/tell.ts'

const fork = `
One two three.
+ [Short]
  Four five.
  -> END
+ [Long]
  Four five six seven.
  ++ [On]
     Eight.
     -> END
+ [Leave # leave]
  Nobody goes here by lot.
  -> END
`

const wordsFrom = (ink: string, ways: number) => {
  const teller = tellerOf(ink)
  return [...wordsToEnds(teller, firstTurn(teller.open(1)), { manner: asWritten, ways })]
}

describe('the words from a place to an end', () => {
  test('are those still to be read, on whichever way, and not those of the place itself', () => {
    expect(new Set(wordsFrom(fork, 30))).toEqual(new Set([2, 5]))
  })

  test('are none at an end', () => {
    expect(wordsFrom('The end. -> END', 3)).toEqual([0, 0, 0])
  })

  test('end with a story that goes round and round', () => {
    const [words = 0] = wordsFrom('-> round\n=== round\nOn.\n+ [On] -> round\n', 1)
    expect(words).toBeGreaterThan(100)
  })
})

describe('their minutes', () => {
  test('leave the shortest and the longest way aside', () => {
    const words = [1, 4, 6, 40].map((minutes) => minutes * wordsAMinute)
    expect(minutesOf(words)).toEqual({ from: 4, to: 6 })
  })

  test('are in steps of five where they are many, and one at least', () => {
    expect(minutesOf([22 * wordsAMinute])).toEqual({ from: 20, to: 20 })
    expect(minutesOf([1, 1, 1])).toEqual({ from: 1, to: 1 })
  })

  test('are none where nothing is left to read', () => {
    expect(minutesOf([0, 0, 0])).toBeNull()
  })

  test('run from the fewer to the more', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40_000), { minLength: 1, maxLength: 20 }), (words) => {
        const minutes = minutesOf(words)
        if (minutes !== null) expect(minutes.from).toBeLessThanOrEqual(minutes.to)
      }),
    )
  })
})
