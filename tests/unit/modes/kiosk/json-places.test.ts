import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonPlaces } from '../../../../game/modes/kiosk/json-places.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Texts that are JSON, and what becomes of them when a few signs are lost, doubled or put in. */
const almostJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(...'{}[]:,"\\ \n\t0-e.1tnf\u0001ü')), {
      maxLength: 3,
    }),
  )
  .map(([text, changes]) =>
    changes.reduce((now, [where, lost, put]) => {
      const at = now.length === 0 ? 0 : where % now.length
      return now.slice(0, at) + put + now.slice(at + lost)
    }, text),
  )

describe('places in JSON', () => {
  it('have a fault exactly where JSON.parse has one', () => {
    fc.assert(
      fc.property(almostJson, (text) => {
        expect(findJsonPlaces(text).fault === null).toBe(isJson(text))
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['{"a": 1,\n "b": x}', 2, 7],
    ['{"a": 1\n "b": 2}', 2, 2],
    ['{\n"a": 1,\n}', 3, 1],
    ['{"a":\n', 2, 1],
    ['', 1, 1],
    ['{} {}', 1, 4],
  ])('of %j: line %i, column %i', (text, line, column) => {
    expect(findJsonPlaces(text).fault).toEqual({ line, column })
  })

  it('name every field, also one within another, and none within a list', () => {
    const { fields } = findJsonPlaces('{"a": 1,\n "hours": {\n  "monday": "x"}, "l": [{"no": 1}]}')
    expect([...fields].map(([name, { line }]) => [name, line])).toEqual([
      ['a', 1],
      ['hours', 2],
      ['hours.monday', 3],
      ['l', 3],
    ])
  })

  it('are found in a text of very many open brackets too', () => {
    expect(findJsonPlaces('['.repeat(90_000)).fault).toEqual({ line: 1, column: 90_001 })
  })
})
