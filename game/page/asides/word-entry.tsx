import type { Evidence } from '../../session/evidence-file.ts'
import type { Entry } from '../../session/glossary.ts'
import type { SourceLinkComponent } from '../book.ts'
import { FactNote } from '../fact-note.tsx'
import { useStore, type Readable } from '../use-store.ts'
import { wordsWords as words } from './words-words.ts'

interface WordEntryProps {
  readonly entry: Entry
  readonly evidence: Readable<Evidence | null>
  readonly SourceLink: SourceLinkComponent
}

/** What there is to know of a word: its own letters, how it is said, what it means, and where that is from. */
export function WordEntry({ entry, evidence, SourceLink }: WordEntryProps) {
  const { written, said, meaning, fact: factId } = entry
  const fact = useStore(evidence, (facts) => (factId === null ? undefined : facts?.get(factId)))
  const letters = languages.flatMap((lang) => (written[lang] === undefined ? [] : [[lang, written[lang]]]))
  return (
    <>
      {(letters.length > 0 || said !== '') && (
        <p class="said">
          {letters.map(([lang, text]) => (
            <span key={lang} class="letters" lang={lang}>
              {text}
            </span>
          ))}
          {said !== '' && (
            <span>
              {words.said} <b>{said}</b>
            </span>
          )}
        </p>
      )}
      <p>{meaning}</p>
      {fact !== undefined && (
        <details>
          <summary>{words.source}</summary>
          <FactNote {...{ fact, SourceLink }} />
        </details>
      )}
    </>
  )
}

const languages = ['ko', 'zh', 'th'] as const
