import { useEffect, useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'
import { OutLink } from '../page/fact-note.tsx'
import { useStore, useWhole } from '../page/use-store.ts'
import type { Library } from '../platform/library.ts'
import { untilFinish } from '../session/finish.ts'
import { selectTurn } from '../session/session-state.ts'
import { useLater } from './later.ts'
import { modeWords } from './mode-words.ts'
import { toAsked, type Vote } from './tally.ts'
import type { Telling } from './telling.ts'

interface RoomTalkProps {
  readonly telling: Telling
  readonly votes: StoreApi<readonly Vote[]>
  readonly library: Library
  /** Quietens picture and sound; what it gives back lets them go on. */
  readonly onAway: () => () => void
  readonly onClose: () => void
}

const loadTalk = async () => {
  const [{ TalkDialog }, { DebriefSlot }, { toldTogether }] = await Promise.all([
    import('../page/debrief/talk-dialog.tsx'),
    import('./debrief/debrief-slot.tsx'),
    import('./debrief/compose-debrief.ts'),
  ])
  return { TalkDialog, DebriefSlot, toldTogether }
}

/** The talk of a class that read on one screen, over the story: with the hands that were counted and the path told. */
export function RoomTalk({ telling, votes, library, onAway, onClose }: RoomTalkProps) {
  const { session, evidence, help } = telling
  const parts = useLater(loadTalk, 'talk')
  const whole = useWhole(telling.whole)
  const care = useWhole(telling.care)
  const counted = useWhole(votes)
  const allTurns = useStore(session.store, (state) => state.turns)
  // as it was when the talk began
  const [turns] = useState(() => untilFinish(allTurns))
  const { position } = turns.at(-1) ?? selectTurn(session.store.getState())

  useEffect(() => onAway(), [])

  if (typeof parts === 'string' || whole === null)
    return (
      <p class="offer" role="status">
        {modeWords.asideStates[parts === 'missing' ? 'missing' : 'coming']}
      </p>
    )
  const { TalkDialog, DebriefSlot, toldTogether } = parts
  return (
    <TalkDialog onClose={onClose}>
      <DebriefSlot
        told={toldTogether(turns, whole.story, toAsked(counted))}
        {...{ whole, position, care, evidence, help, library }}
        SourceLink={OutLink}
        onLeave={onClose}
      />
    </TalkDialog>
  )
}
