import { levelOf } from '../session/care.ts'
import { decidingCategories, type SceneNote } from '../session/content-note.ts'
import type { Ask, Level, Manner } from '../session/meet.ts'
import { modeWords } from './mode-words.ts'
import type { Telling } from './telling.ts'

const unnoted: SceneNote = { notes: [], gate: '', ahead: '', asks: false, bridge: '' }

/** How the scenes of a story are met: as its notes say and its reader wants, at the moment of asking. */
export function mannerOf({ story, care }: Pick<Telling, 'story' | 'care'>): Manner {
  return (knot) => {
    const scene = story.getState().scenes[knot] ?? unnoted
    const level = levelOf(scene, care.getState())
    return { level, ask: level === 'softened' || scene.asks ? askBefore(scene, level) : null }
  }
}

function askBefore(scene: SceneNote, level: Level): Ask {
  const { ahead, read, readSoftened, short } = modeWords.care
  const line = scene.ahead || ahead(decidingCategories(scene).join(', '))
  return { line, read: level === 'softened' ? readSoftened : read, short }
}
