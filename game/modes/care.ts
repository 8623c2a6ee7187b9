import { decidingCategories, levelOf, type SceneNote } from '../session/care.ts'
import { follow } from '../session/follow.ts'
import type { Ask, Manner } from '../session/meet.ts'
import { selectBeat, selectTurnNumber } from '../session/session-state.ts'
import { en } from './mode-strings.ts'
import type { Telling } from './telling.ts'

const unnoted: SceneNote = { notes: [], gate: '', ahead: '', asks: false, bridge: '' }

/** How the scenes of a story are met: as its notes say and its reader wants, at the moment of asking. */
export function mannerOf({ story, care }: Pick<Telling, 'story' | 'care'>): Manner {
  return (knot) => {
    const scene = story.getState().scenes[knot] ?? unnoted
    const level = levelOf(scene, care.getState())
    return { level, ask: level === 'softened' || scene.asks ? askBefore(scene) : null }
  }
}

function askBefore(scene: SceneNote): Ask {
  const { ahead, read, short } = en.care
  return { line: scene.ahead || ahead(decidingCategories(scene).join(', ')), read, short }
}

/** A reader who leaves out what the scene on screen is about leaves that scene too. */
export function followCare(telling: Telling): void {
  const { session, care } = telling
  const manner = mannerOf(telling)
  follow(
    care,
    (now) => now,
    (_, before) => {
      const state = session.store.getState()
      const { knot, choices } = selectBeat(state)
      const leaving = choices.find((choice) => choice.leaves)
      if (before === null || leaving === undefined || manner(knot).level !== 'out') return
      session.choose(leaving.id, selectTurnNumber(state))
    },
  )
}
