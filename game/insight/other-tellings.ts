import type { Beat, Position, Storyteller, Told } from '../story/beat.ts'
import { hash32 } from '../story/hash.ts'
import { isProblem } from '../story/problem.ts'
import type { StoryFile } from '../session/story-file.ts'

/** Another way the same story could have gone: in the plain words of where it ends. */
export interface OtherTelling {
  readonly ending: string
  readonly text: string
}

/** What is changed: the luck, every choice held; or one choice, all luck held. */
export type Change = 'luck' | 'choice'

/** How many tellings of each kind are looked for at the most. They are never counted for the reader. */
const handful = 3
/** How many walks are tried for them. */
const walks = 60

/**
 * Walks a finished path again with one thing changed, towards other endings: one walk a step, so that the caller can rest
 * in between; each step gives what has been found so far. At most one telling passes a scene about detention or return,
 * and none does so alone.
 * `position` is the end of the path. The teller is used up by it, so hand in one of its own.
 */
export function* findOtherTellings(
  teller: Storyteller,
  { position, change }: { position: Position; change: Change },
  story: StoryFile,
): Generator<readonly OtherTelling[]> {
  const found = createHandful(story, walk(teller, position))
  for (let n = 1; n <= walks && !found.isFull(); n++) {
    const seed = hash32(`${position.seed}/${n}`)
    found.add(
      change === 'luck'
        ? walk(teller, { ...position, seed })
        : walk(teller, position, { at: n % position.path.length, pick: seed }),
    )
    yield found.tellings()
  }
}

/** The knots that a walk passed, in order. */
type Knots = readonly string[]

/** A change of one choice: the turn, and a number that picks among the others offered there. */
interface OtherChoice {
  readonly at: number
  readonly pick: number
}

/** Longer than any telling: a walk that goes round in a loop stops here and ends nowhere. */
const longest = 400

function walk(teller: Storyteller, { seed, path }: Position, other: OtherChoice | null = null): Knots {
  let told: Told = teller.open(seed)
  const knots: string[] = []
  for (let turn = 0; turn < longest; turn++) {
    knots.push(...told.beat.knots)
    if (told.beat.choices.length === 0) break
    const next = teller.choose(told.position, pickChoice(told.beat, turn, { seed, path, other }))
    if (isProblem(next)) break
    told = next
  }
  return knots
}

function pickChoice(
  beat: Beat,
  turn: number,
  { seed, path, other }: { seed: number; path: readonly string[]; other: OtherChoice | null },
): string {
  const listed = beat.choices.filter((choice) => !choice.leaves)
  const offered = listed.length > 0 ? listed : beat.choices
  const taken = new Set(path)
  // what was taken at this turn, be it to leave the scene; after a change, what was taken wherever it was offered
  const held =
    beat.choices.find((choice) => choice.id === path[turn]) ?? offered.find((choice) => taken.has(choice.id))
  if (other?.at === turn) {
    const others = offered.filter((choice) => choice !== held)
    const picked = others[other.pick % Math.max(others.length, 1)]
    if (picked !== undefined) return picked.id
  }
  const chosen = held ?? offered[hash32(`${seed}/${turn}`) % offered.length]
  if (chosen === undefined) throw new Error('a beat with choices offers one')
  return chosen.id
}

/** Collects tellings that end differently from `own` and from one another; a grave one never stands alone. */
function createHandful(story: StoryFile, own: Knots) {
  const endingOf = (knots: Knots) => knots.findLast((knot) => knot in story.tellings) ?? null
  const isGrave = (knots: Knots) =>
    knots.some((knot) => story.scenes[knot]?.notes.some((note) => /^(detention|return):[2-9]/.test(note)))
  const found = new Map<string, OtherTelling>()
  const ownEnding = endingOf(own)
  let grave: OtherTelling | null = null

  function add(knots: Knots): void {
    const ending = endingOf(knots)
    const text = ending === null ? undefined : story.tellings[ending]
    if (ending === null || text === undefined || ending === ownEnding || found.has(ending)) return
    if (isGrave(knots)) grave ??= { ending, text }
    else found.set(ending, { ending, text })
  }

  function tellings(): readonly OtherTelling[] {
    return found.size > 0 && grave !== null ? [...found.values(), grave] : [...found.values()]
  }

  return { add, isFull: () => tellings().length >= handful, tellings }
}
