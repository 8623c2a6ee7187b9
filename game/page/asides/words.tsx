import type { ComponentProps } from 'preact'
import type { Entry, Glossary } from '../../session/glossary.ts'
import { WordEntry } from './word-entry.tsx'
import './words.css'
import { wordsWords as words } from './words-words.ts'

interface WordsPageProps extends Omit<ComponentProps<typeof WordEntry>, 'entry'> {
  /** Null where it has not arrived. */
  readonly glossary: Glossary | null
}

// the keys of a record by kind are the kinds
const kinds = Object.keys(words.kinds) as Entry['kind'][]

/** All names and hard words of the story: people, places, words, each in the order of the alphabet. */
export function WordsPage({ glossary, ...props }: WordsPageProps) {
  if (glossary === null) return <p role="status">{words.waiting}</p>
  if (glossary.length === 0) return <p>{words.none}</p>
  const sorted = glossary.toSorted((a, b) => a.word.localeCompare(b.word, 'en'))
  return (
    <div class="words">
      <p>{words.intro}</p>
      {kinds.map((kind) => (
        <section key={kind}>
          <h3>{words.kinds[kind]}</h3>
          {sorted
            .filter((entry) => entry.kind === kind)
            .map((entry) => (
              <section key={entry.id}>
                <h4>{entry.word}</h4>
                <WordEntry entry={entry} {...props} />
              </section>
            ))}
        </section>
      ))}
    </div>
  )
}
