import type { ComponentChildren } from 'preact'
import type { Change } from '../insight/other-tellings.ts'
import { pickStitches, sewStitches } from '../insight/recap.ts'
import { asideTitles } from '../page/aside-titles.ts'
import type { SourceLinkComponent } from '../page/book.ts'
import { recapWords as words } from '../page/recap-words.ts'
import { Instead, Lining, OtherTellings } from '../page/recap.tsx'
import '../page/recap.css'
import { useStore, useWhole } from '../page/use-store.ts'
import { selectTurn, type Turn } from '../session/session-state.ts'
import { untilFinish } from '../session/finish.ts'
import type { CueValue } from '../story/tags.ts'
import type { AsideId } from './asides.tsx'
import type { Telling } from './telling.ts'
import { useOtherTellings } from './use-other-tellings.ts'

/** What the look back is given. */
export interface RecapSlotProps {
  /** What the story asks to be shown. */
  readonly part: CueValue<'recap'>
  readonly telling: Telling
  readonly SourceLink: SourceLinkComponent
  /** The pages about this telling that are offered. */
  readonly offers: readonly AsideId[]
  /** Opens a page beside the story. */
  readonly onGo: (id: AsideId) => void
  /** What a mode adds under the stitches. */
  readonly children?: ComponentChildren
}

/** Where one may go from the stitches, in order. */
const ways = ['reflection', 'code', 'tellings'] as const

/** The recap of the telling on screen, part by part as the story asks for it. */
export function RecapSlot({ part, telling, SourceLink, offers, onGo, children }: RecapSlotProps) {
  const { session, evidence } = telling
  const story = useWhole(telling.story)
  const turns = useStore(session.store, (state) => state.turns)
  const stitches = sewStitches(turns, story)
  const onward = ways.filter((id) => offers.includes(id))
  switch (part) {
    case 'lining':
      return (
        <>
          <Lining
            picked={pickStitches(stitches)}
            {...{ stitches, evidence, SourceLink }}
            onGoBack={(turn) => session.restore(turns.slice(0, turn + 1), null)}
          />
          {children}
          <nav class="onward" aria-label={words.then}>
            <p>{words.kept}</p>
            {onward.map((id) => (
              <button key={id} type="button" class="quiet" onClick={() => onGo(id)}>
                {asideTitles[id]}
              </button>
            ))}
          </nav>
        </>
      )
    case 'others': {
      const sentences = stitches.flatMap(({ instead }) => (instead === '' ? [] : [instead]))
      return <Instead sentences={sentences} />
    }
    case 'luck':
    case 'choice':
      return <FoundTellings change={part} {...{ telling, turns }} />
  }
}

interface FoundTellingsProps {
  readonly change: Change
  readonly telling: Telling
  readonly turns: readonly Turn[]
}

/** Other tellings, shown as they are found. */
function FoundTellings({ change, telling, turns }: FoundTellingsProps) {
  const whole = useWhole(telling.whole)
  const care = useWhole(telling.care)
  const { position } = untilFinish(turns).at(-1) ?? selectTurn(telling.session.store.getState())
  const tellings = useOtherTellings(change, { whole, position, care })

  return <OtherTellings kind={change} tellings={tellings} />
}
