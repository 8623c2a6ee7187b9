import { certainties, type Certainty, type Evidence, type Fact } from './evidence-file.ts'
import { isWithin, yearsOf } from './period.ts'
import { selectFacts, type Turn } from './session-state.ts'

/** The facts that a telling has come to so far: those its lines rest on and those its luck was drawn by, as they came. */
export function selectFactsMet(turns: readonly Turn[]): readonly string[] {
  const ids = turns.flatMap(({ beat }) => [...selectFacts(beat), ...beat.draws.map(({ id }) => id)])
  return [...new Set(ids)]
}

/** Facts that are never shown without one another: one by itself, or all that say otherwise than each other. Not empty. */
export type FactGroup = readonly Fact[]

/** Every fact in one group, in the order of the evidence; a relation that only one of two names holds all the same. */
export function groupFacts(evidence: Evidence): readonly FactGroup[] {
  const groupOf = new Map<string, Set<string>>()
  for (const { id, disagrees } of evidence.values()) {
    const joined = new Set<string>()
    for (const one of [id, ...disagrees.filter((other) => evidence.has(other))]) {
      for (const member of groupOf.get(one) ?? [one]) joined.add(member)
    }
    for (const member of joined) groupOf.set(member, joined)
  }
  return [...new Set(groupOf.values())].map((ids) => [...evidence.values()].filter(({ id }) => ids.has(id)))
}

/** The groups of which a telling has met something, in the order in which it did, and the rest. */
export function splitByMet(
  groups: readonly FactGroup[],
  met: readonly string[],
): { readonly met: readonly FactGroup[]; readonly others: readonly FactGroup[] } {
  const found = met.map((id) => groups.find((group) => group.some((fact) => fact.id === id)))
  const seen = new Set(found.filter((group) => group !== undefined))
  return { met: [...seen], others: groups.filter((group) => !seen.has(group)) }
}

/** What a reader asks for; null and '' ask for nothing. */
export interface FactFilter {
  readonly theme: string | null
  readonly year: number | null
  readonly certainty: Certainty | null
  /** Words that all stand somewhere in the fact or its source. */
  readonly words: string
}

/** Asks for nothing: every fact is let through. */
export const anyFact: FactFilter = { theme: null, year: null, certainty: null, words: '' }

/** The groups in which one fact at least is all that was asked for. */
export function filterFacts(groups: readonly FactGroup[], filter: FactFilter): readonly FactGroup[] {
  return groups.filter((group) => group.some((fact) => isAskedFor(fact, filter)))
}

function isAskedFor(fact: Fact, { theme, year, certainty, words }: FactFilter): boolean {
  const span = yearsOf(fact.period)
  const { publisher, title } = fact.source
  const text = [fact.claim, fact.caveat, publisher, title].join(' ').toLowerCase()
  return (
    (theme === null || fact.theme === theme) &&
    (certainty === null || fact.confidence === certainty) &&
    (year === null || (span !== null && isWithin(year, span))) &&
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  )
}

/** The years in which a period of some fact begins or ends, the earliest first; none lies after the last beginning. */
export function listYears(evidence: Evidence): readonly number[] {
  const spans = [...evidence.values()].flatMap(({ period }) => yearsOf(period) ?? [])
  const begins = spans.flatMap(({ from }) => from ?? [])
  const ends = spans.flatMap(({ to }) => to ?? [])
  // “2020s” ends in a year that is still to come
  const last = Math.max(...begins)
  return [...new Set([...begins, ...ends])].filter((year) => year <= last).sort((a, b) => a - b)
}

/** How sure facts are, each kind that some fact has, the surest first. */
export function listCertainties(evidence: Evidence): readonly Certainty[] {
  const had = new Set([...evidence.values()].map(({ confidence }) => confidence))
  return certainties.filter((certainty) => had.has(certainty))
}

/** The facts that give a state's own position, by state, in the order of the evidence. */
export function listPositions(evidence: Evidence): ReadonlyMap<string, readonly Fact[]> {
  const stating = [...evidence.values()].flatMap((fact) => fact.statedBy.map((state) => ({ state, fact })))
  return new Map(
    [...new Set(stating.map(({ state }) => state))].map((state) => [
      state,
      stating.filter((one) => one.state === state).map(({ fact }) => fact),
    ]),
  )
}
