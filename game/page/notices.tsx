import type { Problem } from '../story/problem.ts'
import { pageWords } from './page-words.ts'

interface NoticesProps {
  readonly notice: Problem | null
  readonly isPending: boolean
  readonly onDismiss: () => void
}

/** What has to be said besides the story, in a place that is announced: the rest is on its way; a save was restored. */
export function Notices({ notice, isPending, onDismiss }: NoticesProps) {
  return (
    <div class="notices" role="status">
      {isPending && <p class="notice">{pageWords.pending}</p>}
      {notice !== null && (
        <p class="notice">
          <span>{pageWords.notices[notice.code] ?? notice.message}</span>{' '}
          <button type="button" class="quiet" onClick={onDismiss}>
            {pageWords.dismiss}
          </button>
        </p>
      )}
    </div>
  )
}

interface StopProps {
  readonly words: string
  readonly label: string
  /** Without it there is no way on but what somebody else does. */
  readonly onPress: (() => void) | undefined
}

/** Where a beat offers no choice: a sentence, and the one way on. */
export function Stop({ words, label, onPress }: StopProps) {
  return (
    <div class="stop">
      <p>{words}</p>
      {onPress !== undefined && (
        <button type="button" class="choice" onClick={onPress}>
          {label}
        </button>
      )}
    </div>
  )
}
