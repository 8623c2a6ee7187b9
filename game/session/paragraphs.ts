import type { Line } from '../story/beat.ts'

/** Where the paragraphs of a passage begin: the lines that show something, by their place in the beat. There may be none. */
export function findParagraphs(lines: readonly Line[]): readonly number[] {
  return lines.flatMap((line, i) => (isSeen(line) ? [i] : []))
}

const shown: ReadonlySet<string> = new Set(['recap', 'calm', 'show'])

function isSeen({ text, cues }: Line): boolean {
  return text !== '' || cues.some(({ kind }) => shown.has(kind))
}
