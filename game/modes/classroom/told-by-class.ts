import type { ProjectorView } from '../../classroom/class-view.ts'
import type { Asked } from '../../page/debrief/debrief-data.ts'
import { untilFinish } from '../../session/finish.ts'
import { replay } from '../../session/replay.ts'
import type { Turn } from '../../session/session-state.ts'
import type { Position } from '../../story/beat.ts'
import { toldTogether, type GroupTelling } from '../debrief/compose-debrief.ts'
import { followMost } from '../debrief/follow-most.ts'
import type { LoadedStory } from '../story-loader.ts'

/** What a class met, and the end of the telling that others are held against. */
export interface ClassTelling {
  readonly told: GroupTelling
  readonly position: Position
}

/**
 * What a class has to talk about: its one way and the votes on it, or the ways of all as a braid, and with it what stands on a
 * way that nobody need have taken. `turns` are those of the page's own telling.
 */
export function toldByClass(view: ProjectorView, turns: readonly Turn[], whole: LoadedStory): ClassTelling {
  const { story } = whole
  const { braid, setup } = view
  if (braid === null) {
    const read = untilFinish(turns)
    const position = read.at(-1)?.position ?? { seed: setup.seed, path: [] }
    return { told: toldTogether(read, story, askedOf(view, turns)), position }
  }
  const teller = whole.createTeller()
  const position = followMost(teller, braid, setup.seed)
  const most = replay(teller, position).turns
  const { beyond, met } = toldTogether(most, story, [])
  const endings = braid.endings.map(({ ending }) => ending)
  return { told: { braid, asked: [], path: [], beyond, met, endings }, position }
}

/** The votes that were shown on the class's way, with what was then taken for all. */
function askedOf({ votes, path }: ProjectorView, turns: readonly Turn[]): readonly Asked[] {
  return votes.flatMap(({ turn, counts }) => {
    const at = turns.find(({ position }) => position.path.length === turn)
    const taken = path[turn]
    if (at === undefined || taken === undefined) return []
    const choices = at.beat.choices
      .filter(({ leaves }) => !leaves)
      .map(({ id, text }) => ({ id, text, count: counts.find(({ choice }) => choice === id)?.count ?? null }))
    return [{ by: 'votes' as const, choices, taken }]
  })
}
