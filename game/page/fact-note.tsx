import type { Fact } from '../session/evidence-file.ts'
import type { SourceLinkComponent } from './book.ts'
import type { Strings } from './strings.ts'

interface FactNoteProps {
  readonly fact: Fact
  readonly strings: Strings
  readonly SourceLink: SourceLinkComponent
}

/** One fact with all that lets a reader judge it: who says so, where, when, how sure, and with what doubt. */
export function FactNote({ fact, strings, SourceLink }: FactNoteProps) {
  const { facts } = strings
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
        {facts.confidence[fact.confidence]} {url !== null && <SourceLink url={url} strings={strings} />}
      </p>
    </>
  )
}

/** A source as a link into a window of its own, which learns nothing of this one. */
export const OutLink: SourceLinkComponent = ({ url, strings }) => (
  <a href={url} target="_blank" rel="noopener noreferrer">
    {strings.facts.open} <span class="unseen">{strings.facts.opensNew}</span>
  </a>
)
