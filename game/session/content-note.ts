import type { StoryFile } from './story-file.ts'

/** A content note of a scene: its category, and from 1 (mentioned) to 3 (fills it) how much of the scene it is. */
export interface ContentNote {
  readonly category: string
  readonly weight: number
}

/** What a story says of one of its scenes. */
export type SceneNote = StoryFile['scenes'][string]

/** `hunger:2` is the category hunger with weight 2; without a weight, with 1. */
export function readNote(note: string): ContentNote {
  const [category = '', weight = '1'] = note.split(':')
  return { category: category.trim(), weight: Math.min(3, Math.max(1, Number(weight) || 1)) }
}

/** From this weight on a note decides its scene, and the scene can be left. */
export const decisive = 2

/** The categories of a story that decide some scene, so that a reader or a class can leave them out; the rest are only mentioned. */
export function leavableCategories({ scenes }: Pick<StoryFile, 'scenes'>): ReadonlySet<string> {
  return new Set(Object.values(scenes).flatMap(decidingCategories))
}

/** The categories by which a scene is softened or left out: those that decide it, and the gate it stands behind. */
export function decidingCategories({ notes, gate }: Pick<SceneNote, 'notes' | 'gate'>): readonly string[] {
  const deciding = notes.map(readNote).filter(({ weight }) => weight >= decisive)
  const named = deciding.map(({ category }) => category)
  return [...new Set(gate === '' ? named : [...named, gate])]
}
