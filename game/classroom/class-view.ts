import type { Role } from './class-event.ts'
import { selectQuestion, type ClassState, type Seat } from './class-state.ts'
import { protectCounts, protectProgress, roundCount, type ShownCount } from './small-counts.ts'

/** What every screen of a class may know: where it is, and nothing of anybody. */
export interface SharedView {
  readonly setup: ClassState['setup']
  readonly path: readonly string[]
  readonly openStops: readonly string[]
  readonly isPaused: boolean
  readonly closedWith: ClassState['closedWith']
  /** How the class chose, once it has been shown; the choices in the order in which they were offered. */
  readonly counts: readonly ShownChoice[] | null
}

/** How many took a choice; null where so few did, or would be known by it, that it isn't said. */
export interface ShownChoice {
  readonly choice: string
  readonly count: ShownCount
}

/** What stands on the wall. */
export interface ProjectorView extends SharedView {
  readonly seats: number
  /** How many have voted on the question that the class has before it. */
  readonly voted: number
}

/** What whoever leads the class sees. */
export interface LeaderView extends ProjectorView {
  /** How many have come to each stop. */
  readonly reached: readonly { readonly stop: string; readonly count: number | 'all' | null }[]
  /** Whether anybody wants more time; never who, or how many. */
  readonly someWantTime: boolean
  /** The class's ways, once it has been closed; null before. */
  readonly braid: readonly Crossing[] | null
}

/** Where ways parted: about how many took each. */
export interface Crossing {
  readonly turn: number
  readonly choices: readonly ShownChoice[]
}

/** What one seat knows of itself, beside what everybody knows. */
export interface SeatView extends SharedView {
  readonly seat: number
  /** What it voted on the question before the class; null where it hasn't. */
  readonly vote: string | null
  readonly wantsTime: boolean
}

export type ClassView = ProjectorView | LeaderView | SeatView

/** What a screen may show of a class. Decided here, on the server: what isn't in a view never leaves it. */
export function viewClass(state: ClassState, role: Role, seat: number): ClassView {
  switch (role) {
    case 'seat':
      return seatView(state, seat)
    case 'projector':
      return projectorView(state)
    case 'leader':
    case 'assistant':
      return leaderView(state)
  }
}

function sharedView(state: ClassState): SharedView {
  const { setup, path, isPaused, closedWith } = state
  return { setup, path, openStops: [...state.openStops], isPaused, closedWith, counts: shownCounts(state) }
}

function projectorView(state: ClassState): ProjectorView {
  return {
    ...sharedView(state),
    seats: state.seats.length,
    voted: selectQuestion(state)?.votes.size ?? 0,
  }
}

function leaderView(state: ClassState): LeaderView {
  const { seats, closedWith } = state
  const stops = new Set(seats.flatMap((seat) => [...seat.stops]))
  return {
    ...projectorView(state),
    reached: [...stops].map((stop) => ({
      stop,
      count: state.fullStops.has(stop)
        ? ('all' as const)
        : protectProgress(seats.filter((seat) => seat.stops.has(stop)).length, seats.length),
    })),
    someWantTime: seats.some(({ wantsTime }) => wantsTime),
    braid: closedWith === null ? null : braidOf(seats),
  }
}

function seatView(state: ClassState, seat: number): SeatView {
  return {
    ...sharedView(state),
    seat,
    vote: selectQuestion(state)?.votes.get(seat) ?? null,
    wantsTime: state.seats[seat]?.wantsTime ?? false,
  }
}

function shownCounts(state: ClassState): readonly ShownChoice[] | null {
  const question = selectQuestion(state)
  if (question === undefined || !question.isRevealed) return null
  const { offered, votes } = question
  const counts = protectCounts(
    offered.map((choice) => [...votes.values()].filter((one) => one === choice).length),
  )
  return offered.map((choice, i) => ({ choice, count: counts[i] ?? null }))
}

/** Every question that seats met at their own pace, in the order of their turns, with about how many took each choice. */
function braidOf(seats: readonly Seat[]): readonly Crossing[] {
  const crossings = new Map<string, { readonly turn: number; readonly counts: Map<string, number> }>()
  for (const { taken } of seats) {
    for (const [turn, { choice, offered }] of taken) {
      const key = offered.toSorted().join(' ')
      const found = crossings.get(key) ?? { turn, counts: new Map(offered.map((id) => [id, 0])) }
      found.counts.set(choice, (found.counts.get(choice) ?? 0) + 1)
      crossings.set(key, { ...found, turn: Math.min(found.turn, turn) })
    }
  }
  return [...crossings.values()]
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ turn, counts }) => ({
      turn,
      choices: [...counts].map(([choice, count]) => ({ choice, count: roundCount(count) })),
    }))
}
