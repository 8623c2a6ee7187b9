import { render } from 'preact'
import { useEffect } from 'preact/hooks'
import { Dialog } from '../page/dialog.tsx'
import { pageWords } from '../page/page-words.ts'
import { modeWords } from './mode-words.ts'
import { revealPage } from './page-parts.ts'
import type { Problem } from '../story/problem.ts'

/** Puts one sentence where no story can be, and a way to try again: by loading the page anew. */
export function showTrouble(app: HTMLElement, { message }: Problem): void {
  app.replaceChildren()
  render(
    <main class="interlude" lang={pageWords.lang}>
      <h1>{modeWords.interlude.trouble}</h1>
      <p>{message}</p>
      <button type="button" class="choice" onClick={() => location.reload()}>
        {modeWords.interlude.tryAgain}
      </button>
    </main>,
    app,
  )
  revealPage()
}

interface FarewellProps {
  readonly onAway: (() => () => void) | undefined
  readonly onBack: () => void
}

/** After “Stop reading”: the page may be closed, and the place is kept. */
export function Farewell({ onAway, onBack }: FarewellProps) {
  useEffect(() => onAway?.(), [])
  return (
    <Dialog title={modeWords.interlude.left} kind="away" onClose={onBack}>
      <p>{modeWords.interlude.kept}</p>
      <button type="button" class="choice" onClick={onBack}>
        {modeWords.interlude.comeBack}
      </button>
    </Dialog>
  )
}

interface OfferProps {
  readonly words: string
  /** What its two buttons are called. */
  readonly take: string
  readonly refuse: string
  readonly onTake: () => void
  readonly onRefuse: () => void
}

/** Offers something beside the story, and lets it be. */
export function Offer({ words, take, refuse, onTake, onRefuse }: OfferProps) {
  return (
    <div class="offer">
      <p>{words}</p>
      <button type="button" class="quiet" onClick={onTake}>
        {take}
      </button>
      <button type="button" class="quiet" onClick={onRefuse}>
        {refuse}
      </button>
    </div>
  )
}
