import type { ComponentChildren, RefObject } from 'preact'
import { Calm } from '../calm.tsx'
import { reasons, type Closing as ClosingReason, type Reason } from '../../classroom/closings.ts'
import { debriefWords } from './debrief-words.ts'

const { closing: words } = debriefWords

interface ClosingProps {
  /** Where focus goes. */
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onClose: (reason: Reason) => void
  readonly onGoOn: () => void
}

/** Asks why a talk stops before its end. */
export function Closing({ heading, onClose, onGoOn }: ClosingProps) {
  return (
    <div class="debrief-body">
      <h2 ref={heading} tabIndex={-1}>
        {words.ask}
      </h2>
      <ul class="doors">
        {reasons.map((reason) => (
          <li key={reason}>
            <button type="button" class="choice" onClick={() => onClose(reason)}>
              {words.reasons[reason]}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={onGoOn}>
        {words.goOn}
      </button>
    </div>
  )
}

interface ClosedProps extends Pick<ClosingProps, 'heading'> {
  readonly reason: ClosingReason
  readonly contacts: readonly string[]
  readonly onAgain: () => void
  readonly children?: ComponentChildren
}

/** The calm end of a talk. */
export function Closed({ heading, reason, contacts, onAgain, children }: ClosedProps) {
  return (
    <div class="debrief-body closed">
      <h2 ref={heading} tabIndex={-1}>
        {words.ends[reason]}
      </h2>
      <Calm contacts={contacts} />
      <p class="debrief-ways">
        <button type="button" class="quiet" onClick={onAgain}>
          {words.again}
        </button>
        {children}
      </p>
    </div>
  )
}
