import type { LeaderView } from '../../classroom/class-view.ts'
import type { LinkState } from '../../platform/class-link.ts'
import { useWhole, type Readable } from '../../page/use-store.ts'
import { ClassPaper } from './class-paper.tsx'
import { classWords } from './class-words.ts'
import { headingId, useFirstFocus } from './use-first-focus.ts'

interface ReachingProps {
  readonly code: string
  readonly state: Readable<LinkState<LeaderView>>
  readonly onAgain: () => void
}

/** Where whoever leads waits until their class is reached, and may do something else. */
export function ReachingClass({ code, state, onAgain }: ReachingProps) {
  const { line } = useWhole(state)
  useFirstFocus(headingId)
  return (
    <ClassPaper>
      <h1 id={headingId} tabIndex={-1}>
        {classWords.lead.panel} {classWords.code(code)}
      </h1>
      <p role="status">{classWords.line[line === 'away' ? 'away' : 'opening']}</p>
      <button type="button" class="quiet" onClick={onAgain}>
        {classWords.lead.again}
      </button>
    </ClassPaper>
  )
}
