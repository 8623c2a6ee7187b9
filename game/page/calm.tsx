import { pageWords } from './page-words.ts'

interface CalmProps {
  /** Whom to turn to, each in the words of the school or the museum. */
  readonly contacts: readonly string[]
  readonly onFinish?: (() => void) | undefined
}

/** The calm close under the last lines: whom to talk to, and a way out at any moment. */
export function Calm({ contacts, onFinish }: CalmProps) {
  if (contacts.length === 0 && onFinish === undefined) return null
  return (
    <section class="calm" aria-label={pageWords.calm.title}>
      {contacts.map((contact) => (
        <p key={contact}>{contact}</p>
      ))}
      {onFinish !== undefined && (
        <button type="button" class="quiet" onClick={onFinish}>
          {pageWords.calm.finish}
        </button>
      )}
    </section>
  )
}
