import { hash32 } from '../story/hash.ts'
import { countEach, least, type ShownCount } from './small-counts.ts'

/** One reader's way through a story: what was taken of what was offered, in order, and the ending come to; null before it. */
export interface Way {
  readonly steps: readonly Step[]
  readonly ending: string | null
}

/** One choice of a way. */
export interface Step {
  readonly choice: string
  readonly offered: readonly string[]
}

/** The ways of a group together: where they parted, about how many took what, and where they came next. Plain data. */
export interface Braid {
  /** How many ways it is made of, those left out by lot among them. */
  readonly ways: number
  /** In the order in which they were come to. */
  readonly crossings: readonly Crossing[]
  /** The endings that enough ways came to. */
  readonly endings: readonly { readonly ending: string; readonly about: number }[]
}

/** A set of choices of which different ones were taken. */
export interface Crossing {
  readonly choices: readonly BraidChoice[]
}

/** One choice of a crossing. */
export interface BraidChoice {
  readonly choice: string
  /** About how many ways took it, within three; null where nothing may be said: nobody, or too few. */
  readonly about: ShownCount
  /** Where those ways came next, as far as enough of them came to the same. */
  readonly next: readonly Strand[]
}

/** A part of the ways that took a choice: to the crossing at this place of the list, or to an ending. */
export type Strand = { readonly about: number } & (
  { readonly crossing: number } | { readonly ending: string }
)

/**
 * The braid of a group's ways, protected on the spot. Cells of a braid lie within one another, so that hiding some would still
 * let them be computed from the others. Instead three ways are left out by lot before anything is counted: whatever the
 * braid says, those three may have gone anywhere, so no count of the group can be known to be below three. Of what is then
 * counted nothing below three is shown, and the rest only about. Whose way stood where makes no difference to what is shown: who
 * doesn't know the lot learns nothing of any place.
 */
export function braidWays(ways: readonly Way[], lot: string): Braid {
  const counted = leaveOutByLot(ways, lot)
  const partings = findPartings(counted)
  const places = new Map([...partings.keys()].map((key, place) => [key, place]))
  const passes = counted.map(({ steps, ending }) => ({
    ending,
    steps: steps.filter((step) => places.has(keyOf(step))),
  }))
  const strands = countEach(passes.map((way) => new Set(strandsOf(way))))
  const crossings = [...partings].map(([key, { choices, counts }]) => ({
    choices: choices.map((choice) => ({
      choice,
      about: aboutCount(counts.get(choice) ?? 0),
      next: [
        ...[...places].flatMap(([to, crossing]) => {
          const about = aboutCount(strands.get(strand(key, choice, `>${to}`)) ?? 0)
          return about === null ? [] : [{ crossing, about }]
        }),
        ...endingsOf(counted).flatMap((ending) => {
          const about = aboutCount(strands.get(strand(key, choice, `.${ending}`)) ?? 0)
          return about === null ? [] : [{ ending, about }]
        }),
      ],
    })),
  }))
  const ended = countEach(counted.map(({ ending }) => new Set(ending === null ? [] : [ending])))
  const endings = [...ended].flatMap(([ending, count]) => {
    const about = aboutCount(count)
    return about === null ? [] : [{ ending, about }]
  })
  return { ways: ways.length, crossings, endings }
}

/** The fewest ways of which a braid can show anything. */
export const fewestWays = 2 * least

/**
 * All but three. Which three, the lot says: each place draws from `lot`, a secret of the group's, and the lowest are left out. So
 * whoever is left out has been from the moment they came, however many have come since. What is left stands in an order of its
 * own, by what it is: nobody's place is to be seen by it.
 */
export function leaveOutByLot<T>(all: readonly T[], lot: string): readonly T[] {
  return all
    .map((one, at) => ({ one, drawn: hash32(`${lot} ${at}`) }))
    .toSorted((a, b) => a.drawn - b.drawn)
    .slice(least)
    .map(({ one }) => ({ one, text: JSON.stringify(one) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ one }) => one)
}

/** What three or more of the lists have, those left out by lot aside, in the order in which it is first met. */
export function sharedByEnough(lists: readonly (readonly string[])[], lot: string): readonly string[] {
  const counts = countEach(leaveOutByLot(lists, lot).map((list) => new Set(list)))
  return [...counts].flatMap(([one, count]) => (count < least ? [] : [one]))
}

/** Of all (those left out too) a count is within three: they are none to three more than were counted. */
function aboutCount(counted: number): ShownCount {
  return counted < least ? null : least * Math.round((counted + 1) / least)
}

interface Parting {
  /** In the order in which they were offered. */
  readonly choices: readonly string[]
  readonly counts: ReadonlyMap<string, number>
}

/** The crossings at which two choices at least were taken by enough, by key, in the order in which they were come to. */
function findPartings(ways: readonly Way[]): ReadonlyMap<string, Parting> {
  const choices = new Map<string, readonly string[]>()
  const comings = new Map<string, number[]>()
  for (const { steps } of ways) {
    steps.forEach((step, at) => {
      const key = keyOf(step)
      if (!choices.has(key)) choices.set(key, step.offered)
      comings.set(key, [...(comings.get(key) ?? []), at])
    })
  }
  const taken = countEach(
    ways.map(({ steps }) => new Set(steps.map((step) => strand(keyOf(step), step.choice)))),
  )
  return new Map(
    [...choices]
      .map(([key, offered]) => {
        const counts = new Map(offered.map((choice) => [choice, taken.get(strand(key, choice)) ?? 0]))
        return [key, { choices: offered, counts }] as const
      })
      .filter(([, { counts }]) => [...counts.values()].filter((count) => count >= least).length >= 2)
      .toSorted(([a], [b]) => mean(comings.get(a)) - mean(comings.get(b))),
  )
}

/** A crossing is the set of choices offered, in whatever order and whenever. */
const keyOf = ({ offered }: Step): string => offered.toSorted().join(' ')

/** The name of a cell; no id has a tab in it. */
const strand = (...names: readonly string[]): string => names.join('\t')

/** Each step of a way with what came next on it. */
function strandsOf({ steps, ending }: Way): readonly string[] {
  return steps.flatMap((step, at) => {
    const next = steps[at + 1]
    const to = next === undefined ? (ending === null ? null : `.${ending}`) : `>${keyOf(next)}`
    return to === null ? [] : [strand(keyOf(step), step.choice, to)]
  })
}

function endingsOf(ways: readonly Way[]): readonly string[] {
  return [...new Set(ways.flatMap(({ ending }) => ending ?? []))]
}

const mean = (numbers: readonly number[] = []): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(numbers.length, 1)
