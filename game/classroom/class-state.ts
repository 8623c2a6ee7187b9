import { problem, type Problem } from '../story/problem.ts'
import { talkSteps, type Closing } from './closings.ts'
import { least } from './small-counts.ts'
import type { ClassEvent, ClassSetup, LeaderEvent, SeatEvent } from './class-event.ts'

/** A question put to the class: what was offered after a path, and what each seat took. */
export interface Question {
  readonly offered: readonly string[]
  readonly votes: ReadonlyMap<number, string>
  /** Whether votes are still taken, have ended, or are shown to the class. */
  readonly phase: 'open' | 'ended' | 'shown'
  /** The seats that it is put to, the first so many: all that there were when the vote ended, or when all had voted. */
  readonly seats: number
  /** Whether everybody had voted at some time. Who joins later votes on the next: how they vote would else be seen. */
  readonly wasFull: boolean
}

/** One seat of a class. Whose it is, nobody knows. */
export interface Seat {
  /** What it took at its own pace, from the first turn on, with what was offered there. */
  readonly taken: readonly Taken[]
  /** The stops that it has come to. */
  readonly stops: ReadonlySet<string>
  /** The end that its telling has come to, or null. */
  readonly ending: string | null
  readonly wantsTime: boolean
}

export interface Taken {
  readonly choice: string
  readonly offered: readonly string[]
}

/** Everything that a class's log says. It stays on the server; what a screen may show of it is a view. */
export interface ClassState {
  readonly setup: ClassSetup
  /** What the lot is drawn from by which ways are left out of the braid; in no view. */
  readonly lot: string
  readonly seats: readonly Seat[]
  /** The choices taken for all, in a class that reads together. */
  readonly path: readonly string[]
  /** By the path after which it was put. */
  readonly questions: ReadonlyMap<string, Question>
  /** The stops that everybody had come to at some time: who joins later is not to be seen by it. */
  readonly fullStops: ReadonlySet<string>
  /** The stops at which everybody may go on. */
  readonly openStops: ReadonlySet<string>
  readonly hasBegun: boolean
  readonly isPaused: boolean
  /** True while nobody else may take a seat. */
  readonly isShut: boolean
  /** The step of the talk after reading, counted from 0; null while the class reads. */
  readonly talk: number | null
  /** The part of that step which whoever leads has before them, counted from 0: a long one goes past on the wall as well. */
  readonly part: number
  readonly closedWith: Closing | null
}

type Opened = Extract<ClassEvent, { kind: 'opened' }>

/** A class as its first event leaves it. */
export function openClass({ setup, lot }: Omit<Opened, 'kind'>): ClassState {
  return {
    setup,
    lot,
    seats: [],
    path: [],
    questions: new Map(),
    fullStops: new Set(),
    openStops: new Set(),
    hasBegun: false,
    isPaused: false,
    isShut: false,
    talk: null,
    part: 0,
    closedWith: null,
  }
}

/** The most seats of one class. */
export const mostSeats = 60

/** The most stops that a seat may come to, and that may be opened: more than any story has. */
export const mostStops = 40

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
    case 'moved-seat':
      return state.seats[event.seat] === undefined ? noSeat : state
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
  // whoever came during the talk would change what is said of the others
  if (state.isShut || state.talk !== null)
    return problem('shut-class', 'Nobody else can join this class now.')
  const seats = [...state.seats, newSeat]
  return putToAll({ ...state, seats })
}

const newSeat: Seat = { taken: [], stops: new Set(), ending: null, wantsTime: false }
const noSeat = problem('no-seat', 'There is no such seat in this class.')

function lead(state: ClassState, event: LeaderEvent): ClassState | Problem {
  if (state.talk !== null && event.kind !== 'talked' && event.kind !== 'closed') return passedOn
  switch (event.kind) {
    case 'began':
      return { ...state, hasBegun: true }
    case 'asked':
      return event.turn === state.path.length ? put(state, event.offered) : passedOn
    case 'ended-vote':
      return showVote(state, event.turn, 'ended')
    case 'revealed':
      return showVote(state, event.turn, 'shown')
    case 'moved':
      return event.turn === state.path.length
        ? { ...state, path: [...state.path, ...event.choices] }
        : passedOn
    case 'went-back':
      return event.turn <= state.path.length ? { ...state, path: state.path.slice(0, event.turn) } : passedOn
    case 'paused':
      return { ...state, isPaused: true }
    case 'resumed':
      return { ...state, isPaused: false }
    case 'shut-door':
      return { ...state, isShut: event.isShut }
    case 'opened-stop':
      return withStop(state.openStops, event.stop, (openStops) => ({ ...state, openStops }))
    case 'talked':
      return { ...state, talk: event.step, part: event.part, isPaused: false }
    case 'closed':
      return event.with === 'debrief' && state.talk !== talkSteps - 1
        ? problem('no-talk', 'The talk comes first, to its end; a class that stops before it says why.')
        : { ...state, closedWith: event.with }
  }
}

const passedOn = problem('passed-on', 'The class has gone on since.')

/** Puts a question once: told again after going back, it is the one that was put before, with its votes. */
function put(state: ClassState, offered: readonly string[]): ClassState {
  if (selectQuestion(state) !== undefined) return putToAll(state)
  const seats = state.seats.length
  return withQuestion(state, { offered, votes: new Map(), phase: 'open', seats, wasFull: false })
}

/** Who sits down while a question is open is asked too. */
function putToAll(state: ClassState): ClassState {
  const question = selectQuestion(state)
  if (question?.phase !== 'open' || question.wasFull) return state
  return withQuestion(state, { ...question, seats: state.seats.length })
}

/** What has been shown stays shown. */
function showVote(state: ClassState, turn: number, phase: 'ended' | 'shown'): ClassState | Problem {
  const question = selectQuestion(state)
  if (turn !== state.path.length || question === undefined) return passedOn
  return question.phase === 'shown' ? state : withQuestion(state, { ...question, phase })
}

function withQuestion(state: ClassState, question: Question): ClassState {
  return { ...state, questions: new Map([...state.questions, [questionKey(state.path), question]]) }
}

function act(state: ClassState, number: number, event: SeatEvent): ClassState | Problem {
  const seat = state.seats[number]
  if (seat === undefined) return noSeat
  // what is looked back on stays as it is
  if (state.talk !== null) return passedOn
  switch (event.kind) {
    case 'chose':
      return state.setup.pace === 'together' ? vote(state, number, event) : takeAlone(state, number, event)
    case 'reached':
      return withStop(seat.stops, event.stop, (stops) =>
        come(withSeat(state, number, { ...seat, stops }), event.stop),
      )
    case 'ended':
      return withSeat(state, number, { ...seat, ending: event.ending })
    case 'wants-time':
      return withSeat(state, number, { ...seat, wantsTime: event.wants })
  }
}

type Chose = SeatEvent & { readonly kind: 'chose' }

/** A vote counts until the class is shown how it voted. */
function vote(state: ClassState, number: number, { turn, choice }: Chose): ClassState | Problem {
  const question = selectQuestion(state)
  if (turn !== state.path.length || question?.phase !== 'open' || number >= question.seats) return passedOn
  if (!question.offered.includes(choice)) return notOffered
  const votes = new Map([...question.votes, [number, choice]])
  // of one or two it would say that each has voted
  const wasFull = question.wasFull || votes.size === Math.max(least, question.seats)
  return withQuestion(state, { ...question, votes, wasFull })
}

/** At its own pace a seat may go back and take another: what it took after that turn is no more. */
function takeAlone(
  state: ClassState,
  number: number,
  { turn, choice, offered }: Chose,
): ClassState | Problem {
  const seat = state.seats[number]
  if (seat === undefined) return noSeat
  if (offered.length > 0 && !offered.includes(choice)) return notOffered
  if (turn > seat.taken.length) return problem('too-early', 'What this seat took before has not come yet.')
  const taken = [...seat.taken.slice(0, turn), { choice, offered }]
  return withSeat(state, number, { ...seat, taken, ending: null })
}

const notOffered = problem('not-offered', 'That was not among the choices.')

function withStop(
  stops: ReadonlySet<string>,
  stop: string,
  take: (stops: ReadonlySet<string>) => ClassState,
): ClassState | Problem {
  if (stops.has(stop) || stops.size < mostStops) return take(new Set([...stops, stop]))
  return problem('many-stops', `A class has at most ${mostStops} places to talk.`)
}

function come(state: ClassState, stop: string): ClassState {
  const isFull = state.seats.length >= least && state.seats.every(({ stops }) => stops.has(stop))
  return isFull ? { ...state, fullStops: new Set([...state.fullStops, stop]) } : state
}

function withSeat(state: ClassState, number: number, seat: Seat): ClassState {
  return { ...state, seats: state.seats.with(number, seat) }
}
