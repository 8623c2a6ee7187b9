import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certainties, parseEvidence, type Evidence } from '../../../game/session/evidence-file.ts'
import {
  anyFact,
  filterFacts,
  groupFacts,
  listPositions,
  listYears,
  selectFactsMet,
  splitByMet,
  type FactFilter,
} from '../../../game/session/fact-list.ts'
import { createSession } from '../../../game/session/session.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { tellerOf } from '../../support/tell.ts'

const fact = (id: string, more: object = {}) => ({
  id,
  claim: `The claim of ${id}.`,
  source: { publisher: 'P' },
  confidence: 'verified',
  ...more,
})

function evidenceOf(facts: readonly object[]): Evidence {
  const evidence = parseEvidence(facts, 'evidence.json')
  if (isProblem(evidence)) throw new Error(evidence.message)
  return evidence
}

const idsOf = (groups: readonly (readonly { id: string }[])[]) =>
  groups.map((group) => group.map(({ id }) => id).join(' '))

/** Some facts of which some disagree, told by one side or both, and a filter. */
const world = fc
  .record({
    facts: fc.array(
      fc.record({
        theme: fc.constantFrom('law', 'food', null),
        period: fc.constantFrom('2019', '2010s', 'since 2020', 'general', null),
        confidence: fc.constantFrom(...certainties),
        disagrees: fc.array(fc.nat({ max: 9 }).map(String), { maxLength: 2 }),
      }),
      { maxLength: 10 },
    ),
    met: fc.uniqueArray(fc.nat({ max: 11 }).map(String)),
    filter: fc.record<FactFilter>({
      theme: fc.constantFrom('law', 'food', null),
      year: fc.constantFrom(2015, 2019, 2024, null),
      certainty: fc.constantFrom(...certainties, null),
      words: fc.constantFrom('', 'claim', 'claim 3', 'nowhere'),
    }),
  })
  .map(({ facts, ...rest }) => ({ evidence: evidenceOf(facts.map((one, i) => fact(`${i}`, one))), ...rest }))

describe('facts in groups', () => {
  test('every fact stands in one group, beside all that it disagrees with', () => {
    fc.assert(
      fc.property(world, ({ evidence }) => {
        const groups = groupFacts(evidence)
        expect(
          groups
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...evidence.keys()].sort())
        for (const { id, disagrees } of evidence.values()) {
          const beside = groups.find((group) => group.some((one) => one.id === id))?.map((one) => one.id)
          expect(beside).toEqual(expect.arrayContaining(disagrees.filter((other) => evidence.has(other))))
        }
      }),
    )
  })

  test('nothing that is asked for is lost, and no side of a disagreement is taken away, whatever is asked for', () => {
    fc.assert(
      fc.property(world, ({ evidence, met, filter }) => {
        const groups = groupFacts(evidence)
        const listed = splitByMet(filterFacts(groups, filter), met)
        const all = [...listed.met, ...listed.others]
        expect(groups).toEqual(expect.arrayContaining(all))
        expect(new Set(all).size).toBe(all.length)
        for (const group of groups)
          expect(filterFacts([group], filter)).toEqual(all.includes(group) ? [group] : [])
        for (const group of listed.others) expect(group.filter(({ id }) => met.includes(id))).toEqual([])
      }),
    )
  })

  test('what was met comes in the order in which it was met', () => {
    const groups = groupFacts(evidenceOf(['a', 'b', 'c', 'd'].map((id) => fact(id))))
    const { met, others } = splitByMet(groups, ['c', 'unknown', 'a'])
    expect([idsOf(met), idsOf(others)]).toEqual([
      ['c', 'a'],
      ['b', 'd'],
    ])
  })
})

describe('a filter', () => {
  const groups = groupFacts(
    evidenceOf([
      fact('river', { theme: 'crossing', period: '2019-2021', claim: 'The river freezes.' }),
      fact('fee', { theme: 'remittance', period: '2011', disagrees: ['price'], caveat: 'A small survey.' }),
      fact('price', {
        theme: 'work',
        confidence: 'seed',
        disagrees: ['fee'],
        source: { publisher: 'Radio' },
      }),
    ]),
  )
  const listed = (part: Partial<FactFilter>) => idsOf(filterFacts(groups, { ...anyFact, ...part }))

  test.each<[Partial<FactFilter>, string[]]>([
    [{}, ['river', 'fee price']],
    [{ theme: 'crossing' }, ['river']],
    [{ theme: 'work' }, ['fee price']],
    [{ year: 2020 }, ['river']],
    [{ year: 2022 }, []],
    [{ certainty: 'seed' }, ['fee price']],
    [{ words: 'RIVER  freezes' }, ['river']],
    [{ words: 'radio' }, ['fee price']],
    [{ words: 'survey river' }, []],
    [{ theme: 'remittance', certainty: 'seed' }, []],
  ])('%j lists %j', (part, expected) => {
    expect(listed(part)).toEqual(expected)
  })
})

test('years are those in which something begins or ends, the latest first, and none is to come', () => {
  const periods = ['2019-2021', 'since 2000', 'general', null, '2010s', '2020s', '2021']
  const evidence = evidenceOf(periods.map((period, i) => fact(`${i}`, { period })))
  expect(listYears(evidence)).toEqual([2000, 2010, 2019, 2020, 2021])
})

test('positions are listed under each state that takes them', () => {
  const evidence = evidenceOf([
    fact('note', { statedBy: ['China'] }),
    fact('plain'),
    fact('treaty', { statedBy: ['China', 'North Korea'] }),
  ])
  const listed = [...listPositions(evidence)].map(([state, facts]) => [state, facts.map(({ id }) => id)])
  expect(listed).toEqual([
    ['China', ['note', 'treaty']],
    ['North Korea', ['treaty']],
  ])
})

test('a telling has met what its lines rest on and what its luck was drawn by, each once', () => {
  const teller = tellerOf(`EXTERNAL chance(percent, id)
Cold. # fact: ice # fact: wind
* [Wait # line:w]
- {chance(50, "patrol"): A patrol.|Nobody.} # fact: ice
-> END
=== function chance(percent, id)
~ return true`)
  const session = createSession({ teller, story: { id: 't', cut: '', hash: '' }, seed: 1 })
  expect(selectFactsMet(session.store.getState().turns)).toEqual(['ice', 'wind'])
  session.choose('w', 0)
  expect(selectFactsMet(session.store.getState().turns)).toEqual(['ice', 'wind', 'patrol'])
})
