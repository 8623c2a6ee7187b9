import type { SeatView } from '../../classroom/class-view.ts'
import type { LinkState } from '../../platform/class-link.ts'
import { useWhole, type Readable } from '../../page/use-store.ts'
import { ClassPaper } from './class-paper.tsx'
import { classWords } from './class-words.ts'
import { headingId, useFirstFocus } from './use-first-focus.ts'

interface LobbyProps {
  readonly callsign: string
  readonly state: Readable<LinkState<SeatView>>
  readonly onLeave: () => void
}

/** Where a pupil waits for the class to begin, with the callsign that nobody else sees. */
export function Lobby({ callsign, state, onLeave }: LobbyProps) {
  const { line } = useWhole(state)
  const { seat } = classWords
  useFirstFocus(headingId)
  return (
    <ClassPaper>
      <h1 id={headingId} tabIndex={-1}>
        {seat.you(callsign)}
      </h1>
      <p>{seat.onlyYou}</p>
      <p role="status">{line === 'live' || line === 'slow' ? seat.soon : classWords.line[line]}</p>
      <button type="button" class="quiet" onClick={onLeave}>
        {seat.leave}
      </button>
    </ClassPaper>
  )
}

interface ClassOverProps {
  /** False where the class can't be found any more. */
  readonly hasEnded: boolean
  readonly onLeave: () => void
}

/** What is left of a class on a pupil's device: a sentence, and the way to another. */
export function ClassOver({ hasEnded, onLeave }: ClassOverProps) {
  const { seat } = classWords
  useFirstFocus(headingId)
  return (
    <ClassPaper>
      <h1 id={headingId} tabIndex={-1}>
        {hasEnded ? seat.closed : classWords.line.gone}
      </h1>
      {hasEnded && <p>{seat.keeps}</p>}
      <button type="button" class="choice" onClick={onLeave}>
        {seat.joinAnother}
      </button>
    </ClassPaper>
  )
}
