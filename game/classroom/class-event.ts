import * as v from 'valibot'
import { closings, talkSteps } from './closings.ts'
import { problem, type Problem } from '../story/problem.ts'

/** `together`: one story, votes, and whoever leads goes on. `own`: each reads alone, and waits at the stops to talk at. */
export const paces = ['together', 'own'] as const
export type Pace = (typeof paces)[number]

/** What a story calls its own parts: no capitals, no blanks, and too short for a sentence. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+([_-][a-z0-9]+){0,3}$/), v.maxLength(24))
/** A line's id, `fo03`. */
const choice = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,8}$/))
const turn = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))
const offered = v.pipe(v.array(choice), v.maxLength(12))

/** Language, script, region. */
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/))

/** What whoever opens a class decides before there is a code. */
export const classSetup = v.object({
  story: id,
  /** Empty for a story without cuts. */
  cut: v.union([id, v.literal('')]),
  /** Those a seat may read in; the first is the leader's own. */
  languages: v.pipe(v.array(language), v.minLength(1), v.maxLength(12)),
  pace: v.picklist(paces),
  /** One luck for a class that reads together; each seat has its own where each reads alone. */
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  /** The categories of content that the class goes past. */
  without: v.pipe(v.array(id), v.maxLength(30)),
})
export type ClassSetup = v.InferOutput<typeof classSetup>

/** What whoever leads a class may do. */
const leaderEvent = v.variant('kind', [
  /** Everybody is in: reading begins. */
  v.object({ kind: v.literal('began') }),
  /** Asks the class: these choices are offered after so many turns. */
  v.object({ kind: v.literal('asked'), turn, offered: v.pipe(offered, v.minLength(2)) }),
  /** Ends the vote; before it is shown, the class says what it expects. */
  v.object({ kind: v.literal('ended-vote'), turn }),
  /** Shows how the class has chosen, once and for good. */
  v.object({ kind: v.literal('revealed'), turn }),
  /** Takes a choice for all, and with it what goes past a scene that the class leaves out. */
  v.object({
    kind: v.literal('moved'),
    turn,
    choices: v.pipe(v.array(choice), v.minLength(1), v.maxLength(20)),
  }),
  v.object({ kind: v.literal('went-back'), turn }),
  v.object({ kind: v.literal('paused') }),
  v.object({ kind: v.literal('resumed') }),
  /** Lets nobody else in, or does again. */
  v.object({ kind: v.literal('shut-door'), isShut: v.boolean() }),
  /** Lets everybody go on who waits at a stop. */
  v.object({ kind: v.literal('opened-stop'), stop: id }),
  /** Reading is over, and the class looks back: at this step of its talk, and at this part of the step, counted from 0. */
  v.object({
    kind: v.literal('talked'),
    step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(talkSteps - 1)),
    part: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)), 0),
  }),
  v.object({ kind: v.literal('closed'), with: v.picklist(closings) }),
])

/** What a seat may do; which seat, its token says. */
const seatEvent = v.variant('kind', [
  /** Together: votes; at its own pace: takes a choice. What is told in place of a scene was offered to nobody: nothing is. */
  v.object({ kind: v.literal('chose'), turn, choice, offered }),
  v.object({ kind: v.literal('reached'), stop: id }),
  /** At its own pace: its telling has come to this end. */
  v.object({ kind: v.literal('ended'), ending: id }),
  v.object({ kind: v.literal('wants-time'), wants: v.boolean() }),
])

export type LeaderEvent = v.InferOutput<typeof leaderEvent>
export type SeatEvent = v.InferOutput<typeof seatEvent>

const seat = v.pipe(v.number(), v.integer(), v.minValue(0))

/** One thing that happened in a class. A log of them, in order, is all that is kept of it. */
export const classEvent = v.variant('kind', [
  v.object({
    kind: v.literal('opened'),
    setup: classSetup,
    /** What the lot of a braid is drawn from; a class that an older version opened has none. Nobody is ever sent it. */
    lot: v.optional(v.string(), ''),
  }),
  v.object({ kind: v.literal('seated'), seat }),
  /** A seat goes on from another device. */
  v.object({ kind: v.literal('moved-seat'), seat }),
  v.object({ kind: v.literal('led'), by: leaderEvent }),
  v.object({ kind: v.literal('did'), seat, by: seatEvent }),
])
export type ClassEvent = v.InferOutput<typeof classEvent>

/** Who sends something to a class, or looks at it. */
export const roles = ['leader', 'assistant', 'projector', 'seat'] as const
export type Role = (typeof roles)[number]

/** What an assistant may do: stop, and let go on. */
const assistantKinds: readonly LeaderEvent['kind'][] = ['paused', 'resumed']

/** Reads what somebody sends, or says why it isn't for them to send. */
export function readSent(role: Role, seat: number, sent: unknown): ClassEvent | Problem {
  if (role === 'seat') {
    const read = v.safeParse(seatEvent, sent)
    return read.success ? { kind: 'did', seat, by: read.output } : malformed
  }
  const read = v.safeParse(leaderEvent, sent)
  if (!read.success) return malformed
  if (role === 'projector' || (role === 'assistant' && !assistantKinds.includes(read.output.kind)))
    return problem('not-yours', 'This page may not do that.')
  return { kind: 'led', by: read.output }
}

const malformed = problem('malformed-event', 'That is nothing a class can take.')
