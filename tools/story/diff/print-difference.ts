import { placeIn } from '../compile.ts'
import type { Alone, Changed, TextDifference } from './compare-text.ts'
import type { SavesKept } from './compare-saves.ts'

/** Two versions of a story, compared. Plain data. */
export interface Difference extends TextDifference {
  readonly story: string
  /** Where each was read: a folder, or `revision:folder`. */
  readonly before: string
  readonly after: string
  readonly saves: readonly SavesKept[]
}

/** A difference as an author reads it, line by line. */
export function printDifference(difference: Difference): readonly string[] {
  const { story, before, after, knots, added, removed, changed, renamed, saves } = difference
  return [
    `${story}: ${before} → ${after}`,
    '',
    ...list('knots added', knots.added),
    ...list('knots removed', knots.removed),
    ...list(
      'knots renamed',
      knots.renamed.map(({ from, to }) => `${from} → ${to}`),
    ),
    ...list(
      'choices renamed',
      renamed.map(({ idBefore, id, text }) => `${idBefore ?? ''} → ${id ?? ''}  ${shorten(text)}`),
    ),
    ...(['choice', 'line'] as const).flatMap((kind) => {
      const own = <T extends Alone>(entries: readonly T[]) => entries.filter((entry) => entry.kind === kind)
      return [
        ...list(
          `${kind}s added`,
          own(added).map((entry) => printAlone(entry, after)),
        ),
        ...list(
          `${kind}s removed`,
          own(removed).map((entry) => printAlone(entry, before)),
        ),
        ...list(
          `${kind}s changed`,
          own(changed).flatMap((entry) => printChanged(entry, after)),
        ),
      ]
    }),
    ...(isSame(difference) ? ['  no word is different', ''] : []),
    ...saves.flatMap(printSaves),
  ]
}

function isSame({ knots, added, removed, changed, renamed }: TextDifference): boolean {
  return [knots.added, knots.removed, knots.renamed, added, removed, changed, renamed].every(
    (some) => some.length === 0,
  )
}

function list(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return []
  const entries = items.filter((item) => !item.startsWith(' ')).length
  return [`  ${title}: ${entries}`, ...items.map((item) => `    ${item}`), '']
}

function printAlone({ id, text, file, line }: Alone, folder: string): string {
  return `${placeIn(folder, file, line)}  ${id ?? '(no id)'}  ${shorten(text)}`
}

function printChanged(entry: Changed, folder: string): readonly string[] {
  const { file, line, id, before, text } = entry
  return [`${placeIn(folder, file, line)}  ${id ?? '(no id)'}`, `  − ${before}`, `  + ${text}`]
}

function printSaves({ cut, saves, whole, atCheckpoint, atBeginning, stops }: SavesKept): readonly string[] {
  const of = cut === null ? '' : ` of cut ${cut}`
  return [
    `  saves${of}: ${whole} of ${saves} are told again to their end, ${atCheckpoint} go on at a checkpoint${atBeginning > 0 ? `, ${atBeginning} of them at the very beginning` : ''}`,
    ...stops.map(
      ({ choice, knot, saves: some, checkpoint }) =>
        `    ${some} stop in “${knot}”, where “${choice}” is not offered; on from ${checkpoint.choices === 0 ? 'the beginning' : `“${checkpoint.knot}”, ${checkpoint.choices} choices in`}`,
    ),
  ]
}

function shorten(text: string): string {
  return text.length > 70 ? `${text.slice(0, 70).trimEnd()}…` : text
}
