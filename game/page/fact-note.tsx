import type { Fact } from '../session/evidence-file.ts'
import type { SourceLinkComponent } from './book.ts'
import { pageWords } from './page-words.ts'

interface FactNoteProps {
  readonly fact: Fact
  readonly SourceLink: SourceLinkComponent
}

/** One fact with all that lets a reader judge it: who says so, where, when, how sure, and with what doubt. */
export function FactNote({ fact, SourceLink }: FactNoteProps) {
  const { facts } = pageWords
  const { publisher, title, date, url } = fact.source
  return (
    <>
      <p>{fact.claim}</p>
      {fact.caveat !== null && (
        <p class="caveat">
          <b>{facts.caveat}</b> {fact.caveat}
        </p>
      )}
      <p class="source">
        {publisher}
        {title !== null && (
          <>
            , <cite>{title}</cite>
          </>
        )}
        {date !== null && <>, {date}</>}
        {'. '}
        {facts.confidence[fact.confidence]} {url !== null && <SourceLink url={url} />}
      </p>
    </>
  )
}

/** A source as a link into a window of its own, which learns nothing of this one. */
export const OutLink: SourceLinkComponent = ({ url }) => (
  <a href={url} target="_blank" rel="noopener noreferrer">
    {pageWords.facts.open} <span class="unseen">{pageWords.facts.opensNew}</span>
  </a>
)
