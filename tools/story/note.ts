/** A content note of a knot: its category, and how strong it is, from 1 to 3. */
export interface Note {
  readonly category: string
  readonly level: number
}

/** `hunger:2` is the category hunger at level 2; without a level, at 1. */
export function readNote(note: string): Note {
  const [category = '', level = '1'] = note.split(':')
  return { category: category.trim(), level: Math.min(3, Math.max(1, Number(level) || 1)) }
}
