import { problem, type Problem } from '../story/problem.ts'
import type { ClassEvent, ClassSetup, LeaderEvent, SeatEvent } from './class-event.ts'

/** A question put to the class: what was offered after a path, and what each seat took. */
export interface Question {
  readonly offered: readonly string[]
  readonly votes: ReadonlyMap<number, string>
  /** Shown to the class; from then on no vote changes what is shown. */
  readonly isRevealed: boolean
}

/** One seat of a class. Whose it is, nobody knows. */
export interface Seat {
  /** What it took, by turn, with what was offered there. */
  readonly taken: ReadonlyMap<number, Taken>
  /** The stops that it has come to. */
  readonly stops: ReadonlySet<string>
  readonly wantsTime: boolean
}

export interface Taken {
  readonly choice: string
  readonly offered: readonly string[]
}

/** Everything that a class's log says. It stays on the server; what a screen may show of it is a view. */
export interface ClassState {
  readonly setup: ClassSetup
  readonly seats: readonly Seat[]
  /** The choices taken for all, in a class that reads together. */
  readonly path: readonly string[]
  /** By the path after which it was put. */
  readonly questions: ReadonlyMap<string, Question>
  /** The stops that everybody had come to at some time: who joins later is not to be seen by it. */
  readonly fullStops: ReadonlySet<string>
  /** The stops at which everybody may go on. */
  readonly openStops: ReadonlySet<string>
  readonly isPaused: boolean
  readonly closedWith: (LeaderEvent & { kind: 'closed' })['with'] | null
}

/** A class as its first event leaves it. */
export function openClass(setup: ClassSetup): ClassState {
  return {
    setup,
    seats: [],
    path: [],
    questions: new Map(),
    fullStops: new Set(),
    openStops: new Set(),
    isPaused: false,
    closedWith: null,
  }
}

/** The most seats of one class. */
export const mostSeats = 60

/**
 * A class after one more event, or why the event isn't for this class now. Pure: a log told again from its start gives the
 * same class, whoever tells it.
 */
export function foldClass(state: ClassState, event: ClassEvent): ClassState | Problem {
  if (state.closedWith !== null) return problem('closed-class', 'This class has ended.')
  switch (event.kind) {
    case 'opened':
      return problem('open-class', 'This class is open already.')
    case 'seated':
      return sit(state, event.seat)
    case 'led':
      return lead(state, event.by)
    case 'did':
      return act(state, event.seat, event.by)
  }
}

/** The key of the question that stands after the path as it is now. */
export const questionKey = (path: readonly string[]): string => path.join(' ')

/** The question that the class has before it; undefined where none was put. */
export function selectQuestion({ questions, path }: ClassState): Question | undefined {
  return questions.get(questionKey(path))
}

function sit(state: ClassState, seat: number): ClassState | Problem {
  if (seat !== state.seats.length) return problem('wrong-seat', 'This seat is not the next one.')
  if (seat >= mostSeats) return problem('full-class', `A class has at most ${mostSeats} seats.`)
  return { ...state, seats: [...state.seats, { taken: new Map(), stops: new Set(), wantsTime: false }] }
}

function lead(state: ClassState, event: LeaderEvent): ClassState | Problem {
  switch (event.kind) {
    case 'asked':
      return event.turn === state.path.length ? put(state, event.offered) : passedOn
    case 'revealed': {
      const question = selectQuestion(state)
      if (event.turn !== state.path.length || question === undefined) return passedOn
      return withQuestion(state, { ...question, isRevealed: true })
    }
    case 'moved':
      return event.turn === state.path.length ? { ...state, path: [...state.path, event.choice] } : passedOn
    case 'went-back':
      return event.turn <= state.path.length ? { ...state, path: state.path.slice(0, event.turn) } : passedOn
    case 'paused':
      return { ...state, isPaused: true }
    case 'resumed':
      return { ...state, isPaused: false }
    case 'opened-stop':
      return { ...state, openStops: new Set([...state.openStops, event.stop]) }
    case 'closed':
      return { ...state, closedWith: event.with }
  }
}

const passedOn = problem('passed-on', 'The class has gone on since.')

/** Puts a question once: told again after going back, it is the one that was put before, with its votes. */
function put(state: ClassState, offered: readonly string[]): ClassState {
  return selectQuestion(state) === undefined
    ? withQuestion(state, { offered, votes: new Map(), isRevealed: false })
    : state
}

function withQuestion(state: ClassState, question: Question): ClassState {
  return { ...state, questions: new Map([...state.questions, [questionKey(state.path), question]]) }
}

function act(state: ClassState, number: number, event: SeatEvent): ClassState | Problem {
  const seat = state.seats[number]
  if (seat === undefined) return problem('no-seat', 'There is no such seat in this class.')
  switch (event.kind) {
    case 'chose':
      return state.setup.pace === 'together' ? vote(state, number, event) : takeAlone(state, number, event)
    case 'reached':
      return come(
        withSeat(state, number, { ...seat, stops: new Set([...seat.stops, event.stop]) }),
        event.stop,
      )
    case 'wants-time':
      return withSeat(state, number, { ...seat, wantsTime: event.wants })
  }
}

type Chose = SeatEvent & { readonly kind: 'chose' }

/** A vote counts until the class is shown how it voted. */
function vote(state: ClassState, number: number, { turn, choice }: Chose): ClassState | Problem {
  const question = selectQuestion(state)
  if (turn !== state.path.length || question === undefined || question.isRevealed) return passedOn
  if (!question.offered.includes(choice)) return problem('not-offered', 'That was not among the choices.')
  return withQuestion(state, { ...question, votes: new Map([...question.votes, [number, choice]]) })
}

/** At its own pace a seat may go back and take another: what it took after that turn is no more. */
function takeAlone(
  state: ClassState,
  number: number,
  { turn, choice, offered }: Chose,
): ClassState | Problem {
  const seat = state.seats[number]
  if (seat === undefined) return problem('no-seat', 'There is no such seat in this class.')
  if (!offered.includes(choice)) return problem('not-offered', 'That was not among the choices.')
  const before = [...seat.taken].filter(([at]) => at < turn)
  return withSeat(state, number, { ...seat, taken: new Map([...before, [turn, { choice, offered }]]) })
}

function come(state: ClassState, stop: string): ClassState {
  const isFull = state.seats.every(({ stops }) => stops.has(stop))
  return isFull ? { ...state, fullStops: new Set([...state.fullStops, stop]) } : state
}

function withSeat(state: ClassState, number: number, seat: Seat): ClassState {
  return { ...state, seats: state.seats.with(number, seat) }
}
