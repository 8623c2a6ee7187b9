import type { Choice } from '../../story/beat.ts'
import type { ShownChoice } from '../../classroom/class-view.ts'
import { langOf, Prose } from '../../page/prose.tsx'
import { classWords } from './class-words.ts'

interface CountsProps {
  readonly choices: readonly Pick<Choice, 'id' | 'text'>[]
  /** That they are written in. */
  readonly language: string
  readonly counts: readonly ShownChoice[]
  /** What this seat voted. */
  readonly own?: string | null
}

/** How a class chose, in the order in which it was asked: none is marked as right, or as the most. */
export function Counts({ choices, language, counts, own = null }: CountsProps) {
  const words = classWords.counts
  return (
    <div class="class-counts">
      <dl>
        {choices.map(({ id, text }) => (
          <div key={id}>
            <dt>
              <span lang={langOf(language)}>
                <Prose text={text} lang={language} />
              </span>
              {own === id && <em class="own"> {classWords.seat.voted}</em>}
            </dt>
            <dd>{words.of(countOf(counts, id))}</dd>
          </div>
        ))}
      </dl>
      <HiddenCounts counts={counts} />
    </div>
  )
}

/** What is shown of one choice; null where that is kept back. */
export const countOf = (counts: readonly ShownChoice[], id: string) =>
  counts.find(({ choice }) => choice === id)?.count ?? null

/** Why some counts are not said; nothing where all are. */
export function HiddenCounts({ counts }: Pick<CountsProps, 'counts'>) {
  return counts.some(({ count }) => count === null) ? <p class="hint">{classWords.counts.hidden}</p> : null
}
