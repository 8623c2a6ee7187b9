import type { Cut } from '../../../game/session/story-file.ts'
import { replay } from '../../../game/session/replay.ts'
import { createSave, restoreSave } from '../../../game/session/save.ts'
import type { StoryIdentity } from '../../../game/session/session-state.ts'
import { openTeller, type LoadedStory } from '../load.ts'
import type { Way } from '../met.ts'
import { randomWalk, seedOfWalk } from '../random-walk.ts'

/** A choice at which saves of the old story can't be followed in the new one. */
export interface Stop {
  /** The choice of the path that isn't offered any more, and the knot in the new story where it isn't. */
  readonly choice: string
  readonly knot: string
  readonly saves: number
  /** The knot of the checkpoint where the first of these readers goes on, and how many choices are told again by then. */
  readonly checkpoint: { readonly knot: string; readonly choices: number }
  /** The first of these saves. */
  readonly first: Way
}

/** What became of the saves of one cut. */
export interface SavesKept {
  readonly cut: string | null
  readonly saves: number
  /** How many can be told again to their end. */
  readonly whole: number
  /** How many go on at a checkpoint instead, and how many of those at the very beginning. */
  readonly atCheckpoint: number
  readonly atBeginning: number
  /** The most frequent first. */
  readonly stops: readonly Stop[]
}

/**
 * Plays the old story at random to its end, keeps each play-through as the game would, and restores it in the new story
 * as the game would.
 */
export function compareSaves(
  before: { readonly story: LoadedStory; readonly cut: Cut | null },
  after: { readonly story: LoadedStory; readonly cut: Cut | null },
  { walks, seed }: { walks: number; seed: number },
): SavesKept {
  const [old, now] = [openTeller(before.story, before.cut), openTeller(after.story, after.cut)]
  const renamed = after.story.file.aliases
  const stops = new Map<string, Stop>()
  let [whole, atBeginning] = [0, 0]
  for (let n = 0; n < walks; n++) {
    const walk = randomWalk(old, seedOfWalk(seed, n))
    const { turns } = replay(old, walk)
    const save = createSave({ story: identityOf(before), turns, pending: null, notice: null }, 0)
    const { stopped, turns: followed } = replay(now, save, renamed)
    if (stopped === null) {
      whole++
      continue
    }
    const restored = restoreSave(now, save, { story: identityOf(after), renamed })
    const last = restored.turns.at(-1)
    const choices = last?.position.path.length ?? 0
    if (choices === 0) atBeginning++
    const choice = save.path[followed.length - 1] ?? ''
    const key = `${choice} ${stopped.where}`
    const known = stops.get(key)
    stops.set(key, {
      choice,
      knot: stopped.where,
      saves: (known?.saves ?? 0) + 1,
      checkpoint: known?.checkpoint ?? { knot: last?.beat.knot ?? '', choices },
      first: known?.first ?? { seed: walk.seed, path: walk.path },
    })
  }
  return {
    cut: before.cut?.id ?? null,
    saves: walks,
    whole,
    atCheckpoint: walks - whole,
    atBeginning,
    stops: [...stops.values()].sort((a, b) => b.saves - a.saves),
  }
}

function identityOf({ story, cut }: { story: LoadedStory; cut: Cut | null }): StoryIdentity {
  return { id: story.id, cut: cut?.id ?? '', hash: story.compiled.hash }
}
