import { useEffect, useState } from 'preact/hooks'
import { Dialog } from '../../page/dialog.tsx'
import { OutLink } from '../../page/fact-note.tsx'
import type { Telling } from '../telling.ts'
import { TellingPage } from '../telling-page.tsx'
import { lmsWords } from './lms-words.ts'

interface LmsScreenProps {
  readonly telling: Telling
  readonly onRestart: () => void
  /** Quietens picture and sound; what it gives back lets them go on. */
  readonly onAway: () => () => void
  /** Ends the visit and leads back; null where the course only wants the page closed. */
  readonly onReturn: (() => void) | null
}

/** One reader with the story in a course. No other cut is offered: which one it is, the course has chosen. */
export function LmsScreen({ telling, onRestart, onAway, onReturn }: LmsScreenProps) {
  const [hasLeft, setHasLeft] = useState(false)
  return (
    <TellingPage
      {...{ telling, onRestart, onAway }}
      SourceLink={OutLink}
      onPrint={() => print()}
      onLeave={() => setHasLeft(true)}
    >
      {hasLeft && <Farewell {...{ onAway, onReturn }} onBack={() => setHasLeft(false)} />}
    </TellingPage>
  )
}

interface FarewellProps extends Pick<LmsScreenProps, 'onAway' | 'onReturn'> {
  readonly onBack: () => void
}

function Farewell({ onAway, onReturn, onBack }: FarewellProps) {
  useEffect(() => onAway(), [])
  return (
    <Dialog title={lmsWords.left} kind="away" onClose={onBack}>
      <p>{lmsWords.kept}</p>
      {onReturn !== null && (
        <button type="button" class="choice" onClick={onReturn}>
          {lmsWords.toCourse}
        </button>
      )}
      <button type="button" class="choice" onClick={onBack}>
        {lmsWords.comeBack}
      </button>
    </Dialog>
  )
}
