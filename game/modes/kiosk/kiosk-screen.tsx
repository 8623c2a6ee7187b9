import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { Dialog } from '../../page/dialog.tsx'
import { pageWords } from '../../page/page-words.ts'
import { modeWords } from '../mode-words.ts'
import type { PageParts } from '../page-parts.ts'
import { CodedAddress } from '../../page/coded-address.tsx'
import type { LoadedStory } from '../story-loader.ts'
import type { Telling } from '../telling.ts'
import { TellingPage } from '../telling-page.tsx'
import { watchWords } from './watch-words.ts'

interface AttractProps {
  readonly loaded: LoadedStory
  readonly parts: PageParts
  readonly onBegin: () => void
}

/** Snow first, where the calm close of the telling before ended, then the two ways, and some places on them. */
const attractPictures = [
  { scene: 'calm_snow', look: 'snow' },
  { scene: 'fork', look: 'dawn' },
  { scene: 'restaurant', look: 'front' },
  { scene: 'river', look: 'ice_night' },
  { scene: 'fork', look: 'dawn' },
  { scene: 'brown_river', look: 'dawn' },
  { scene: 'seoul_flat', look: 'evening' },
] as const

/** What a kiosk shows while nobody is there: pictures of the story in turn, and one large way in. */
export function Attract({ loaded: { story, cut }, parts, onBegin }: AttractProps) {
  const stage = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const host = stage.current
    if (host === null) return
    const showing = import('../pictures.ts').then(({ showInTurn }) =>
      showInTurn(attractPictures, host, parts),
    )
    return () => void showing.then((stop) => stop())
  }, [])

  return (
    <main class="attract" lang={pageWords.lang} onClick={onBegin}>
      <div class="stage" ref={stage} aria-hidden="true" />
      <div class="invitation">
        <h1>{story.title}</h1>
        {cut !== null && <p>{modeWords.kiosk.about(cut.minutes)}</p>}
        <button type="button" class="choice" autoFocus>
          {modeWords.kiosk.begin}
        </button>
      </div>
    </main>
  )
}

interface KioskScreenProps {
  readonly telling: Telling
  /** While the screen asks whether anybody is there: the milliseconds until the end. Else null. */
  readonly left: number | null
  readonly onAway: () => () => void
  readonly onStay: () => void
  readonly onFinish: () => void
}

/** A visitor with the story: nothing leads out of it, and leaving begins it anew for the next. */
export function KioskScreen({ telling, left, onAway, onStay, onFinish }: KioskScreenProps) {
  // the button that began the story is gone, and focus with it
  useLayoutEffect(() => document.getElementById('passage-when')?.focus({ preventScroll: true }), [])
  return (
    <TellingPage
      {...{ telling, onAway, onFinish }}
      SourceLink={CodedAddress}
      onRestart={onFinish}
      onLeave={onFinish}
    >
      {left !== null && (
        <Dialog title={modeWords.kiosk.stillHere} kind="away" onClose={onStay}>
          <p role="status">{watchWords.soon(left)}</p>
          <button type="button" class="choice" onClick={onStay}>
            {modeWords.kiosk.stay}
          </button>
          <button type="button" class="quiet" onClick={onFinish}>
            {modeWords.kiosk.end}
          </button>
        </Dialog>
      )}
    </TellingPage>
  )
}
