import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Session } from '../session/session.ts'
import { selectBeat, selectFacts } from '../session/session-state.ts'
import type { Book, SourceLinkComponent } from './book.ts'
import { Dialog } from './dialog.tsx'
import { FactNote } from './fact-note.tsx'
import { pageWords } from './page-words.ts'
import { useStore, useWhole } from './use-store.ts'

interface SourcesProps {
  readonly session: Session
  readonly book: Book
  readonly SourceLink: SourceLinkComponent
  readonly onClose: () => void
  /** Opens the page of all facts; without it nothing leads there. */
  readonly onAll?: () => void
  /** The evidence id to begin at, or null. */
  readonly at?: string | null
}

/** The facts that the passage on screen rests on, numbered as in the text. */
export function Sources({ session, book, SourceLink, onClose, onAll, at = null }: SourcesProps) {
  const ids = selectFacts(useStore(session.store, selectBeat))
  const evidence = useWhole(book.evidence)
  const asked = useRef<HTMLLIElement>(null)
  const { facts } = pageWords

  useLayoutEffect(() => asked.current?.focus(), [evidence])

  return (
    <Dialog title={facts.title} kind="sources" onClose={onClose} close={pageWords.close}>
      {ids.length === 0 && <p>{facts.none}</p>}
      {ids.length > 0 && evidence === null && <p role="status">{facts.waiting}</p>}
      {evidence !== null && (
        <ol class="facts">
          {ids.map((id) => {
            const fact = evidence.get(id)
            return (
              <li key={id} ref={id === at ? asked : null} tabIndex={id === at ? -1 : undefined}>
                {fact === undefined ? (
                  <p>{facts.missing}</p>
                ) : (
                  <FactNote fact={fact} SourceLink={SourceLink} />
                )}
              </li>
            )
          })}
        </ol>
      )}
      {onAll !== undefined && (
        <p>
          <button type="button" class="quiet" onClick={onAll}>
            {facts.all}
          </button>
        </p>
      )}
    </Dialog>
  )
}
