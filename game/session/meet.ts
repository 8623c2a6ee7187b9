import {
  freeze,
  type Beat,
  type Choice,
  type Line,
  type Position,
  type Storyteller,
  type Told,
} from '../story/beat.ts'
import { isProblem, type Problem } from '../story/problem.ts'
import { placeOf, type Turn } from './session-state.ts'
import { foldStage, isLasting } from './stage.ts'

/** How much of a scene a reader wants: all of it, a quieter telling of it, or only its bridge. */
export type Level = 'written' | 'softened' | 'out'

/** What is said before a scene, and the words of the two answers. */
export interface Ask {
  readonly line: string
  readonly read: string
  readonly short: string
}

/** How one scene is to be met. */
export interface Approach {
  readonly level: Level
  /** Null where the scene begins without a question. */
  readonly ask: Ask | null
}

/** How the scenes of a story are to be met, by their knots. */
export type Manner = (knot: string) => Approach

/** Every scene as it stands in the story. */
export const asWritten: Manner = () => ({ level: 'written', ask: null })

/** The choice that goes on to a scene that was asked about. It is no part of a path: the scene is at the same position. */
export const readOn = 'read-on'

/** True where the reader is asked whether to read the scene that comes. */
export function isAsking({ beat }: Turn): boolean {
  return beat.choices.some(({ id }) => id === readOn)
}

/** True when `now` is the place of `before`, told again in other words or at another level: nobody has gone anywhere. */
export function isRetold(now: Turn, before: Turn): boolean {
  return placeOf(now.position) === placeOf(before.position) && isAsking(now) === isAsking(before)
}

/**
 * The turn after `before` by the choice with this id, met in this manner. A scene that is left out is gone past by its own
 * “leave” choice: its bridge is in the turn and that choice in the path, as if the reader had taken it. Before a scene with
 * an ask the turn stops at the question. Only scenes that offer a “leave” choice can be met otherwise than as written.
 */
export function meet(teller: Storyteller, before: Turn, choiceId: string, manner: Manner): Turn | Problem {
  const took = before.beat.choices.find((choice) => choice.id === choiceId) ?? null
  const isLeaving = took?.leaves === true || (isAsking(before) && choiceId !== readOn)
  const asked = new Set(before.beat.knots)
  const left = new Set<string>()

  function settle({ beat, position }: Told): Turn | Problem {
    const { level, ask } = manner(beat.knot)
    const leaving = beat.choices.find((choice) => choice.leaves)
    if (leaving !== undefined && level === 'out' && !left.has(beat.knot)) {
      left.add(beat.knot)
      const next = teller.choose(position, leaving.id)
      return isProblem(next) ? next : settle({ ...next, beat: goPast(beat, next.beat) })
    }
    if (leaving === undefined || ask === null || asked.has(beat.knot)) return turnOf(beat, position)
    return turnOf(stopBefore(beat, leaving, ask), position)
  }

  function turnOf(beat: Beat, position: Position): Turn {
    const soft = manner(beat.knot).level === 'softened'
    const wasSoft = manner(before.beat.knot).level === 'softened'
    const start = startOfScene(beat)
    // where the new scene is not marked yet, a line may be of either
    const isOfEither = beat.knot !== before.beat.knot && !beat.lines.some(opensScene)
    const lines = beat.lines.map((line, i) =>
      (isOfEither ? soft || wasSoft : i < start ? wasSoft : soft) ? soften(line) : line,
    )
    const softened = lines.every((line, i) => line === beat.lines[i]) ? beat : { ...beat, lines }
    return freeze({
      beat: softened,
      position,
      stage: foldStage(before.stage, softened),
      took,
      soft,
      left: left.size > 0 || isLeaving,
    })
  }

  const told = choiceId === readOn ? reach(teller, before.position) : teller.choose(before.position, choiceId)
  if (isProblem(told)) return told
  if (choiceId !== readOn) return settle(told)
  // what came before the scene, and its luck, were told with the question
  const { beat, position } = told
  return turnOf({ ...beat, lines: beat.lines.slice(startOfScene(beat)), draws: [] }, position)
}

/** The same manner for what has been read already: nothing is asked, and nothing left out. */
export function alreadyRead(manner: Manner): Manner {
  return (knot) => {
    const { level } = manner(knot)
    return { level: level === 'out' ? 'written' : level, ask: null }
  }
}

function reach(teller: Storyteller, { seed, path }: Position): Told | Problem {
  const last = path.at(-1)
  return last === undefined ? teller.open(seed) : teller.choose({ seed, path: path.slice(0, -1) }, last)
}

/** Where the lines of the scene begin in which a beat stands: before them stand those of the scene that led to it. */
function startOfScene({ knot, knots, lines }: Beat): number {
  if (!knots.includes(knot)) return lines.length
  return knots.length < 2 ? 0 : Math.max(0, lines.findLastIndex(opensScene))
}

const opensScene = ({ cues }: Line) => cues.some(({ kind }) => kind === 'scene')

/** The beat after a scene that is gone past, with what led to that scene and without the scene itself. */
function goPast(beat: Beat, next: Beat): Beat {
  const start = startOfScene(beat)
  const [first, ...rest] = next.lines
  // the time goes on, whoever tells of it
  const when = beat.lines
    .slice(start)
    .flatMap(({ cues }) => cues.filter(({ kind }) => kind === 'chapter' || kind === 'year'))
  return {
    ...next,
    knots: [...beat.knots, ...next.knots],
    lines: [
      ...beat.lines.slice(0, start),
      ...(first === undefined ? [] : [{ ...first, cues: [...when, ...first.cues] }, ...rest]),
    ],
    draws: [...beat.draws, ...next.draws],
    problems: [...beat.problems, ...next.problems],
  }
}

function stopBefore(beat: Beat, leaving: Choice, ask: Ask): Beat {
  const lines = beat.lines.slice(0, startOfScene(beat))
  const answer = { cues: [], hotspot: null, leaves: false }
  return {
    ...beat,
    knots: beat.knots.filter((knot) => knot !== beat.knot),
    lines: [...lines, { id: null, text: ask.line, cues: [] }],
    choices: [
      { ...answer, id: readOn, text: ask.read },
      { ...answer, id: leaving.id, text: ask.short },
    ],
    ended: false,
  }
}

/** A line without single sounds, tension, or a picture that comes at once. */
function soften(line: Line): Line {
  const cues = line.cues.filter(
    ({ kind, value }) =>
      !(
        (kind === 'sound' && !isLasting(value)) ||
        (kind === 'tension' && value !== 'none') ||
        (kind === 'arrive' && value === 'cut')
      ),
  )
  return cues.length === line.cues.length ? line : { ...line, cues }
}
