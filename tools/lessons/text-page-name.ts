import type { ListedChapter } from './list-scenes.ts'

/** The file that holds the text of a chapter's scenes. */
export function textPageOf({ number }: Pick<ListedChapter, 'number'>): string {
  return `text-${String(number).padStart(2, '0')}.html`
}
