import type { Choice, Position } from '../story/beat.ts'
import { hash32 } from '../story/hash.ts'
import { decidingCategories } from '../session/content-note.ts'
import { endingOf } from '../session/finish.ts'
import type { StoryFile } from '../session/story-file.ts'
import type { Choose, Walk, Walker } from './walk.ts'

/** Another way the same story could have gone, in plain words. */
export interface OtherTelling {
  /** The knot it ends in. */
  readonly ending: string
  /** Where it ends. */
  readonly text: string
  /** The choice that was changed, or how luck fell in one that ends alike; '' where the story has no words for it. */
  readonly parting: string
  /** Whether it ends as the reader's own does, though luck fell otherwise. */
  readonly isAlike: boolean
  /** Where it stands: telling this path again gives this ending. */
  readonly position: Position
}

/** What a search asks of the story's description. */
export type WalkedStory = Pick<StoryFile, 'tellings' | 'scenes' | 'recap'>

/** What is changed: the luck, every choice held; or one choice, all luck held. */
export type Change = 'luck' | 'choice'

/** What is looked for: at most so many tellings, in at most so many walks. They are never counted for the reader. */
export interface Search {
  readonly change: Change
  readonly most: number
  readonly walks: number
  /** The categories of content of which a handful shows one telling at most, and never alone. */
  readonly grave: readonly string[]
  /** The categories that the reader leaves out: no telling passes a scene about them that the reader's own didn't pass. */
  readonly without: readonly string[]
}

/**
 * Walks a finished path again with one thing changed, towards other endings: one walk a step, so that the caller can rest
 * in between; each step gives what has been found so far. No two tellings end alike, and one at most ends as the reader's
 * own. `position` is where the path looks back on itself, or ends.
 */
export function* findOtherTellings(
  walk: Walker,
  { position, ...search }: Search & { readonly position: Position },
  story: WalkedStory,
): Generator<readonly OtherTelling[]> {
  const { change, walks } = search
  const own = walk(
    position.seed,
    holdPath(position.path, () => 0),
  )
  const found = createHandful(story, own, search)
  for (let n = 1; n <= walks && !found.isFull(); n++) {
    const another = hash32(`${position.seed}/${n}`)
    found.add(
      change === 'luck'
        ? walk(another, holdPath(own.path, pickBy(another)))
        : walk(position.seed, changeOne(own.path, another)),
    )
    yield found.tellings()
  }
}

/** Which of `count` is taken at a turn where nothing is held. */
type PickAt = (turn: number, count: number) => number

const pickBy =
  (seed: number): PickAt =>
  (turn, count) =>
    hash32(`${seed}/${turn}`) % count

/** Takes what was taken: at its turn, be it to leave the scene; else, after a change, wherever it is offered. */
function holdPath(path: readonly string[], pick: PickAt): Choose {
  const taken = new Set(path)
  return (offered, turn) => {
    const held = heldAmong(offered, turn, { path, taken })
    if (held !== undefined) return held
    const listed = listedOf(offered)
    return one(listed, pick(turn, listed.length))
  }
}

/** Takes something else at one turn of the path, and holds to it before and after. */
function changeOne(path: readonly string[], seed: number): Choose {
  const taken = new Set(path)
  const at = seed % Math.max(path.length, 1)
  const hold = holdPath(path, pickBy(seed))
  return (offered, turn) => {
    if (turn !== at) return hold(offered, turn)
    const held = heldAmong(offered, turn, { path, taken })
    const others = listedOf(offered).filter((choice) => choice !== held)
    return others.length === 0 ? hold(offered, turn) : one(others, pickBy(seed)(turn, others.length))
  }
}

function heldAmong(
  offered: readonly Choice[],
  turn: number,
  { path, taken }: { readonly path: readonly string[]; readonly taken: ReadonlySet<string> },
): Choice | undefined {
  return (
    offered.find((choice) => choice.id === path[turn]) ??
    listedOf(offered).find((choice) => taken.has(choice.id))
  )
}

/** What is offered beside the way out of the scene; that too where there is nothing else. */
function listedOf(offered: readonly Choice[]): readonly Choice[] {
  const listed = offered.filter((choice) => !choice.leaves)
  return listed.length > 0 ? listed : offered
}

function one(choices: readonly Choice[], at: number): Choice {
  const choice = choices[at]
  if (choice === undefined) throw new Error('a beat with choices offers one')
  return choice
}

/** Collects tellings that end differently from one another; a grave one never stands alone. */
function createHandful(story: WalkedStory, own: Walk, { most, grave, without }: Search) {
  const isAbout = (knot: string, categories: readonly string[]) => {
    const scene = story.scenes[knot]
    return scene !== undefined && decidingCategories(scene).some((one) => categories.includes(one))
  }
  const isGrave = ({ knots }: Walk) => knots.some((knot) => isAbout(knot, grave))
  const isUnwanted = ({ knots }: Walk) =>
    knots.some((knot) => isAbout(knot, without) && !own.knots.includes(knot))
  const ownEnding = endingOf(own.knots, story)
  const found = new Map<string, OtherTelling>()
  let oneGrave: OtherTelling | null = null
  let shown: readonly OtherTelling[] = []

  function add(walk: Walk): void {
    const ending = endingOf(walk.knots, story)
    const text = ending === null ? undefined : story.tellings[ending]
    if (ending === null || text === undefined || found.has(ending) || isUnwanted(walk)) return
    const { seed, path } = walk
    const isAlike = ending === ownEnding
    const parting = isAlike ? describeLuck(walk, own, story) : describeChange(walk, own, story)
    if (isAlike && parting === '') return
    const telling = { ending, text, parting, isAlike, position: { seed, path } }
    if (!isGrave(walk)) found.set(ending, telling)
    else if (isAlike) return
    else if (oneGrave === null) oneGrave = telling
    else return
    shown = found.size > 0 && oneGrave !== null ? [...found.values(), oneGrave] : [...found.values()]
  }

  return { add, isFull: () => shown.length >= most, tellings: () => shown }
}

/** The first choice that was another, in the words that the recap has for it; '' where all were held. */
function describeChange(walk: Walk, own: Walk, { recap }: WalkedStory): string {
  if (walk.seed !== own.seed) return ''
  const other = walk.path.find((id, turn) => id !== own.path[turn])
  return other === undefined ? '' : (recap.choices[other] ?? '')
}

/** The first draw that fell otherwise, in the words that the recap has for it; '' where luck was held. */
function describeLuck({ seed, draws }: Walk, own: Walk, { recap }: WalkedStory): string {
  if (seed === own.seed) return ''
  const before = new Map(own.draws.map(({ id, came }) => [id, came]))
  const other = draws.find(({ id, came }) => id in recap.chances && before.get(id) === !came)
  const words = recap.chances[other?.id ?? '']
  if (words === undefined) return ''
  return other?.came === true ? words.came : words.not
}
