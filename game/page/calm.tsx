import type { Strings } from './strings.ts'

interface CalmProps {
  /** Whom to turn to, from the school, the museum or the story; '' where nobody has filled it in. */
  readonly contact: string
  readonly strings: Strings
  readonly onFinish?: () => void
}

/** The calm close under the last lines: whom to talk to, and a way out at any moment. */
export function Calm({ contact, strings, onFinish }: CalmProps) {
  if (contact === '' && onFinish === undefined) return null
  return (
    <section class="calm" aria-label={strings.calm.title}>
      {contact !== '' && <p>{contact}</p>}
      {onFinish !== undefined && (
        <button type="button" class="quiet" onClick={onFinish}>
          {strings.calm.finish}
        </button>
      )}
    </section>
  )
}
