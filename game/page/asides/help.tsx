import { useWhole, type Readable } from '../use-store.ts'
import { helpWords as words } from './help-words.ts'
import './help.css'

interface HelpPageProps {
  /** Whom to turn to, each in the words of the school or the museum; none until they have been read. */
  readonly contacts: Readable<readonly string[]>
}

/** Whom one can talk to: those whom the place itself has named, and else nobody by name. */
export function HelpPage({ contacts }: HelpPageProps) {
  const named = useWhole(contacts)
  return (
    <div class="help">
      <p>{words.lead}</p>
      {named.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          <p id="help-here">{words.here}</p>
          <ul aria-labelledby="help-here">
            {named.map((contact) => (
              <li key={contact}>{contact}</li>
            ))}
          </ul>
        </>
      )}
      <p class="source">{words.nobodyHears}</p>
    </div>
  )
}
