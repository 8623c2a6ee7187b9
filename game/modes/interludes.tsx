import { useEffect } from 'preact/hooks'
import { Dialog } from '../page/dialog.tsx'
import type { Strings } from './mode-strings.ts'
import type { Problem } from '../story/problem.ts'

interface TroubleProps {
  readonly problem: Problem
  readonly strings: Strings
  readonly onRetry: () => void
}

/** What stands where no story can: one sentence, and a way to try again. */
export function Trouble({ problem, strings, onRetry }: TroubleProps) {
  return (
    <main class="interlude" lang={strings.lang}>
      <h1>{strings.interlude.trouble}</h1>
      <p>{problem.message}</p>
      <button type="button" class="choice" onClick={onRetry}>
        {strings.interlude.tryAgain}
      </button>
    </main>
  )
}

interface FarewellProps {
  readonly strings: Strings
  readonly onAway: (() => () => void) | undefined
  readonly onBack: () => void
}

/** After “Leave”: the page may be closed, and the place is kept. */
export function Farewell({ strings, onAway, onBack }: FarewellProps) {
  useEffect(() => onAway?.(), [])
  return (
    <Dialog title={strings.interlude.left} kind="away" onClose={onBack}>
      <p>{strings.interlude.kept}</p>
      <button type="button" class="choice" onClick={onBack}>
        {strings.interlude.comeBack}
      </button>
    </Dialog>
  )
}

interface OfferProps {
  readonly strings: Strings
  readonly onTake: () => void
  readonly onRefuse: () => void
}

/** Offers the newer place of this story that another window has kept. */
export function Offer({ strings, onTake, onRefuse }: OfferProps) {
  const { interlude } = strings
  return (
    <div class="offer" role="status">
      <p>{interlude.elsewhere}</p>
      <button type="button" class="quiet" onClick={onTake}>
        {interlude.goThere}
      </button>
      <button type="button" class="quiet" onClick={onRefuse}>
        {interlude.stayHere}
      </button>
    </div>
  )
}
