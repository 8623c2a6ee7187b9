import { useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'
import type { ChoicesProps } from '../page/choice-list.tsx'
import { AskedList } from '../page/debrief/asked-list.tsx'
import { OutLink } from '../page/fact-note.tsx'
import { useStore, useWhole } from '../page/use-store.ts'
import type { Library } from '../platform/library.ts'
import { isAsking } from '../session/meet.ts'
import { selectBeat, selectTurn, selectTurnNumber } from '../session/session-state.ts'
import { addressOfCut } from './address.ts'
import { HandsList } from './hands-list.tsx'
import { modeWords } from './mode-words.ts'
import { NewerVersion } from './newer-version.tsx'
import { RoomTalk } from './room-talk.tsx'
import { recordVote, toAsked, type Hands, type Vote } from './tally.ts'
import type { Telling } from './telling.ts'
import { TellingPage } from './telling-page.tsx'

interface RoomScreenProps {
  readonly telling: Telling
  readonly votes: StoreApi<readonly Vote[]>
  readonly library: Library
  readonly onVote: (vote: Vote) => void
  readonly onRestart: () => void
  readonly onAway: () => () => void
}

/** A class with the story on one screen. */
export function RoomScreen({ telling, votes, library, onVote, onRestart, onAway }: RoomScreenProps) {
  // made once: another component for each render would lose the hands counted so far
  const [CountedChoices] = useState(() => ({ onChoose, ...shown }: ChoicesProps) => {
    const onDecide = (choiceId: string, hands: Hands) => {
      const state = telling.session.store.getState()
      // whether to read a scene is nobody's vote to remember
      if (!isAsking(selectTurn(state)))
        onVote(recordVote(selectTurnNumber(state), shown.choices, hands, choiceId))
      onChoose(choiceId)
    }
    return <HandsList {...shown} onDecide={onDecide} />
  })
  const [isTalking, setTalking] = useState(false)
  const talk = () => setTalking(true)
  return (
    <TellingPage
      {...{ telling, onRestart, onAway }}
      SourceLink={OutLink}
      onPrint={() => print()}
      addressOf={({ id }) => addressOfCut('room', telling.story.getState().id, id)}
      Choices={CountedChoices}
      discuss={modeWords.room.discuss}
      underRecap={
        <>
          <Votes votes={votes} />
          <TalkButton onTalk={talk} />
        </>
      }
    >
      <TalkAtEnd telling={telling} onTalk={talk} />
      {isTalking && <RoomTalk {...{ telling, votes, library, onAway }} onClose={() => setTalking(false)} />}
      {/* there before the offer comes, so that it is announced */}
      <div role="status">
        <NewerVersion telling={telling} />
      </div>
    </TellingPage>
  )
}

/** What the room said at each choice where hands were counted. */
function Votes({ votes }: Pick<RoomScreenProps, 'votes'>) {
  const asked = toAsked(useWhole(votes))
  return asked.length === 0 ? null : <AskedList asked={asked} />
}

/** Offers the talk once the telling has ended; there before it is offered, so that it is announced. */
function TalkAtEnd({ telling, onTalk }: Pick<RoomScreenProps, 'telling'> & { readonly onTalk: () => void }) {
  const hasEnded = useStore(telling.session.store, (state) => selectBeat(state).ended)
  return (
    <div role="status">
      {hasEnded && (
        <div class="offer">
          <p>{modeWords.room.ended}</p>
          <TalkButton onTalk={onTalk} />
        </div>
      )}
    </div>
  )
}

function TalkButton({ onTalk }: { readonly onTalk: () => void }) {
  return (
    <button type="button" class="choice talk-offer" onClick={onTalk}>
      {modeWords.room.talk}
    </button>
  )
}
