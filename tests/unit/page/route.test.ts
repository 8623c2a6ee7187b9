import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawRoute, listStops, routeSize } from '../../../game/page/route.ts'
import { replay } from '../../../game/session/replay.ts'
import type { Turn } from '../../../game/session/session-state.ts'
import { tellerOf } from '../../support/tell.ts'

const ink = `
-> home
=== home
# chapter: The Jar
# year: 2018
Home.
+ [Stay # line:stay] -> home
+ [Go # line:go] -> river
=== river
# chapter: Ice
# year: 2019
Ice.
+ [Back # line:back] -> home
+ [On # line:on] -> river
`
const teller = tellerOf(ink)

/** Ways through the story above; what isn't offered is passed over. */
const ways = fc
  .array(fc.constantFrom('stay', 'go', 'back', 'on'), { maxLength: 120 })
  .map((wish) => tell(wish))

function tell(wish: readonly string[]): readonly Turn[] {
  const path: string[] = []
  let at = 'home'
  for (const id of wish) {
    if ((at === 'home') !== (id === 'stay' || id === 'go')) continue
    path.push(id)
    at = id === 'go' || id === 'on' ? 'river' : 'home'
  }
  return replay(teller, { seed: 1, path }).turns
}

describe('drawRoute', () => {
  it('stays on its paper and never goes back, however long the way (law)', () => {
    fc.assert(
      fc.property(ways, (turns) => {
        const { points } = drawRoute(turns)
        expect(points).toHaveLength(turns.length)
        points.forEach(({ x, y }, i) => {
          expect(x).toBeGreaterThan(i === 0 ? 0 : (points[i - 1]?.x ?? 0))
          expect(x).toBeLessThanOrEqual(routeSize.width)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(routeSize.height)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('draws the same line for the same choices, and another for others', () => {
    expect(drawRoute(tell(['stay', 'go']))).toEqual(drawRoute(tell(['stay', 'go'])))
    expect(drawRoute(tell(['stay', 'go'])).line).not.toBe(drawRoute(tell(['go', 'on'])).line)
  })
})

describe('listStops', () => {
  it('names a chapter where it begins, and again when it is come back to', () => {
    expect(listStops(tell(['stay', 'go', 'on', 'back']))).toEqual([
      { chapter: 'The Jar', year: 2018, turn: 0 },
      { chapter: 'Ice', year: 2019, turn: 2 },
      { chapter: 'The Jar', year: 2018, turn: 4 },
    ])
  })
})
