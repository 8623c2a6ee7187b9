import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { least, protectCounts, protectProgress } from '../../../game/classroom/small-counts.ts'

/** Every way in which `total` can be shared out among so many choices. */
function* sharesOf(total: number, choices: number): Generator<readonly number[]> {
  if (choices === 1) return yield [total]
  for (let first = 0; first <= total; first++)
    for (const rest of sharesOf(total - first, choices - 1)) yield [first, ...rest]
}

describe('counts of one question', () => {
  test.each([
    [2, 14],
    [3, 12],
    [4, 10],
  ])('of %i choices: none below three is shown, or follows from what is shown', (choices, most) => {
    for (let total = least; total <= most; total++) {
      const alike = new Map<string, (readonly number[])[]>()
      for (const counts of sharesOf(total, choices)) {
        const key = JSON.stringify(protectCounts(counts))
        alike.set(key, [...(alike.get(key) ?? []), counts])
      }
      for (const group of alike.values()) {
        for (let at = 0; at < choices; at++) {
          const possible = new Set(group.map((counts) => counts[at] ?? 0))
          if (possible.size === 1) expect([...possible][0]).toBeGreaterThanOrEqual(least)
        }
      }
    }
  })

  test('what is shown is true, and all of it is where nobody could be pointed at', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 8 }), (counts) => {
        const shown = protectCounts(counts)
        shown.forEach((count, at) => expect([null, counts[at]]).toContain(count))
        if (counts.every((count) => count >= least)) expect(shown).toEqual(counts)
      }),
    )
  })
})

describe('progress', () => {
  test('what is shown is true, and leaves three or more on either side', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (there, missing) => {
        const shown = protectProgress(there, there + missing)
        if (shown === 'all') expect(missing).toBe(0)
        if (typeof shown !== 'number') return
        expect(shown).toBeLessThanOrEqual(there)
        expect(shown).toBeGreaterThanOrEqual(least)
        expect(there + missing - shown).toBeGreaterThanOrEqual(least)
      }),
    )
  })

  test('whoever watches from the beginning never learns that one or two have come, or are missing', () => {
    const possible = new Map<string, { there: number; all: number; length: number }[]>()
    // every order in which up to ten others join or come, beside the three who were there at first
    for (let length = 0; length <= 10; length++) {
      for (let order = 0; order < 2 ** length; order++) {
        let [there, all, isComplete] = [0, least, false]
        const seen: string[] = []
        for (let n = -1; n < length; n++) {
          if (n >= 0 && (order >> n) % 2 === 1) all++
          else if (n >= 0) there = Math.min(there + 1, all)
          isComplete ||= there === all
          const now = `${String(isComplete ? 'all' : protectProgress(there, all))} of ${all}`
          if (seen.at(-1) !== now) seen.push(now)
        }
        const key = seen.join(', ')
        const alike = possible.get(key)
        if (alike === undefined) possible.set(key, [{ there, all, length }])
        else alike.push({ there, all, length })
      }
    }
    for (const [seen, states] of possible) {
      // what could happen after the longest of them isn't among them
      if (states.every(({ length }) => length > 8)) continue
      const came = new Set(states.map(({ there }) => there))
      const missing = new Set(states.map(({ there, all }) => all - there))
      for (const numbers of [came, missing])
        if (numbers.size === 1) expect([1, 2], seen).not.toContain([...numbers][0])
    }
  })
})
