import type { Block } from '../lesson-file.ts'
import type { PaperPage } from '../paper-page.ts'
import { writeCards } from './cards.ts'
import { writeContent, writeEndings, writeLeavesOut, writeLengths, writeNames } from './from-story-file.ts'
import type { inserts } from './insert-names.ts'
import { writeScenes } from './scenes.ts'
import { writeSheets } from './sheets.ts'
import { writeStops } from './stops.ts'

type Insert = Extract<Block, { insert: string }>

const writers: Readonly<Record<(typeof inserts)[number], (page: PaperPage, cut: string) => string>> = {
  lengths: writeLengths,
  content: writeContent,
  stops: writeStops,
  cards: writeCards,
  sheets: writeSheets,
  'leaves-out': writeLeavesOut,
  endings: writeEndings,
  names: writeNames,
  scenes: writeScenes,
}

/** What is made from the story's own description, as HTML. */
export function writeInsert({ insert, cut = '' }: Insert, page: PaperPage): string {
  return writers[insert](page, cut)
}
