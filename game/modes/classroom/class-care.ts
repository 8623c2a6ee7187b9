import { levelOf, type Care } from '../../session/care.ts'
import type { Manner } from '../../session/meet.ts'
import type { StoryFile } from '../../session/story-file.ts'

/**
 * How a class that reads together meets the scenes: those of a category that its leader has left out are gone past by all
 * of it, and nobody is asked.
 */
export function mannerOfClass(story: StoryFile, without: readonly string[]): Manner {
  const care: Care = Object.fromEntries(without.map((category) => [category, 'out']))
  return (knot) => {
    const scene = story.scenes[knot]
    return { level: scene === undefined ? 'written' : levelOf(scene, care), ask: null }
  }
}

/** How whoever reads at their own pace in a class meets the scenes: as they want to, and never one that the class leaves out. */
export function mannerInClass(story: StoryFile, without: readonly string[], own: Manner): Manner {
  const ofClass = mannerOfClass(story, without)
  return (knot) => {
    const approach = ofClass(knot)
    return approach.level === 'out' ? approach : own(knot)
  }
}
