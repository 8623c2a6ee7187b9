import type { Role } from './class-event.ts'
import { questionKey, selectQuestion, type ClassState, type Question, type Seat } from './class-state.ts'
import { braidWays, leaveOutByLot, type Braid, type Way } from './braid.ts'
import { countEach, protectCounts, protectProgress, type ShownCount } from './small-counts.ts'

/** What every screen of a class may know: where it is, and nothing of anybody. */
export interface SharedView {
  readonly setup: ClassState['setup']
  readonly path: readonly string[]
  readonly openStops: readonly string[]
  readonly hasBegun: boolean
  readonly isPaused: boolean
  /** The step of the talk after reading; null while the class reads. */
  readonly talk: number | null
  readonly closedWith: ClassState['closedWith']
  /** How far the question before the class has come; null where none was put. */
  readonly phase: Question['phase'] | null
  /** How the class chose, once it has been shown; the choices in the order in which they were offered. */
  readonly counts: readonly ShownChoice[] | null
}

/** How many took a choice; null where so few did, or would be known by it, that it isn't said. */
export interface ShownChoice {
  readonly choice: string
  readonly count: ShownCount
}

/** How many of all have come or voted; null where it would show who has, or who has not. */
export type Progress = number | 'all' | null

/** What stands on the wall. */
export interface ProjectorView extends SharedView {
  /** The seats taken: whoever is in the room sees as many people. */
  readonly seats: number
  readonly isShut: boolean
  /** How many have voted on the question that the class has before it. */
  readonly voted: Progress
  /** Every vote on the way that was shown. */
  readonly votes: readonly { readonly turn: number; readonly counts: readonly ShownChoice[] }[]
  /** The part of the talk's step at which whoever leads is, counted from 0. */
  readonly part: number
  /** The places to talk at which so many wait that it may be said. */
  readonly gathered: readonly string[]
  /** The ways of a class at its own pace, once it looks back on them; null before. */
  readonly braid: Braid | null
}

/** What whoever leads the class sees. */
export interface LeaderView extends ProjectorView {
  /** How many have come to each stop, those left out by lot aside, once so many have that it may be said; and when all have. */
  readonly reached: readonly { readonly stop: string; readonly count: Progress }[]
  /** Whether anybody wants more time; never who, or how many. */
  readonly someWantTime: boolean
}

/** What one seat knows of itself, beside what everybody knows. */
export interface SeatView extends SharedView {
  readonly seat: number
  /** What it voted on the question before the class; null where it hasn't. */
  readonly vote: string | null
  /** What it took at its own pace, from the first turn on. */
  readonly taken: readonly string[]
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
  const { setup, path, hasBegun, isPaused, talk, closedWith } = state
  const question = selectQuestion(state)
  return {
    setup,
    path,
    openStops: [...state.openStops],
    hasBegun,
    isPaused,
    talk,
    closedWith,
    phase: question?.phase ?? null,
    counts: question === undefined ? null : shownCounts(question),
  }
}

function projectorView(state: ClassState): ProjectorView {
  const question = selectQuestion(state)
  const { path } = state
  return {
    ...sharedView(state),
    seats: state.seats.length,
    isShut: state.isShut,
    voted: question === undefined ? null : votedOf(question),
    votes: path.flatMap((_, turn) => {
      const question = state.questions.get(questionKey(path.slice(0, turn)))
      const counts = question === undefined ? null : shownCounts(question)
      return counts === null ? [] : [{ turn, counts }]
    }),
    part: state.part,
    gathered: reachedStops(state).flatMap(({ stop }) => (state.openStops.has(stop) ? [] : [stop])),
    braid:
      state.talk === null || state.setup.pace === 'together'
        ? null
        : braidWays(state.seats.map(wayOf), state.lot),
  }
}

function votedOf({ votes, seats, wasFull }: Question): Progress {
  return wasFull ? 'all' : protectProgress(votes.size, seats)
}

function leaderView(state: ClassState): LeaderView {
  return {
    ...projectorView(state),
    reached: reachedStops(state),
    someWantTime: state.seats.some(({ wantsTime }) => wantsTime),
  }
}

function reachedStops({ seats, fullStops, lot }: ClassState): LeaderView['reached'] {
  // the same three are left out as of the braid, which would else tell who is missing here
  const reached = countEach(leaveOutByLot(seats, lot).map(({ stops }) => stops))
  const shown = [...reached].flatMap(([stop, there]) => {
    const count = fullStops.has(stop) ? 'all' : protectProgress(there, seats.length)
    // a stop that stood there as soon as anybody came to it would say that one has
    return count === null ? [] : [{ stop, count }]
  })
  // in no order of whoever came
  return shown.toSorted((a, b) => (a.stop < b.stop ? -1 : 1))
}

function seatView(state: ClassState, number: number): SeatView {
  const seat = state.seats[number]
  const question = selectQuestion(state)
  return {
    ...sharedView(state),
    // who came when all the others had voted isn't asked
    phase: question?.phase === 'open' && number >= question.seats ? 'ended' : (question?.phase ?? null),
    seat: number,
    vote: question?.votes.get(number) ?? null,
    taken: seat === undefined ? [] : seat.taken.map(({ choice }) => choice),
    wantsTime: seat?.wantsTime ?? false,
  }
}

/** Those who didn't vote are a count too, unless there are none. */
function shownCounts({ offered, votes, phase, seats }: Question): readonly ShownChoice[] | null {
  if (phase !== 'shown') return null
  const silent = seats - votes.size
  const counts = offered.map((choice) => [...votes.values()].filter((one) => one === choice).length)
  const shown = protectCounts(silent === 0 ? counts : [...counts, silent])
  return offered.map((choice, i) => ({ choice, count: shown[i] ?? null }))
}

/** A seat's way as far as it counts: what was offered to nobody is no part of it. */
function wayOf({ taken, ending }: Seat): Way {
  return { steps: taken.filter(({ offered }) => offered.length > 1), ending }
}
