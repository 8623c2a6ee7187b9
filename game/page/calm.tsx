import type { Strings } from './strings.ts'

interface CalmProps {
  /** Whom to turn to, from the school, the museum or the story; '' where nobody has filled it in. */
  readonly contact: string
  readonly strings: Strings
  readonly onSources?: () => void
  readonly onFinish?: () => void
}

/** The calm close under the last lines: whom to talk to, where to read on, and a way out at any moment. */
export function Calm({ contact, strings, onSources, onFinish }: CalmProps) {
  return (
    <section class="calm" aria-label={strings.calm.title}>
      {contact !== '' && <p>{contact}</p>}
      <p class="ways">
        {onSources !== undefined && (
          <button type="button" class="quiet" onClick={onSources}>
            {strings.sources}
          </button>
        )}
        {onFinish !== undefined && (
          <button type="button" class="quiet" onClick={onFinish}>
            {strings.calm.finish}
          </button>
        )}
      </p>
    </section>
  )
}
