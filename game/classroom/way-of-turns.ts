import { endingOf } from '../session/finish.ts'
import type { Turn } from '../session/session-state.ts'
import type { StoryFile } from '../session/story-file.ts'
import type { Step, Way } from './braid.ts'

/**
 * The way that was taken in a telling, for a braid: of its choices those that the story has a sentence for, each with what
 * was offered beside it. Going past a scene is nobody's to see, and so no step.
 */
export function wayOfTurns(turns: readonly Turn[], story: Pick<StoryFile, 'tellings' | 'recap'>): Way {
  const steps = turns.flatMap(({ took }, at): readonly Step[] => {
    if (took === null || took.leaves || !(took.id in story.recap.choices)) return []
    const offered = (turns[at - 1]?.beat.choices ?? []).filter(({ leaves }) => !leaves).map(({ id }) => id)
    return offered.length < 2 ? [] : [{ choice: took.id, offered }]
  })
  return {
    steps,
    ending: endingOf(
      turns.flatMap(({ beat }) => [...beat.knots, beat.knot]),
      story,
    ),
  }
}
