import { useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'
import type { ChoicesProps } from '../page/choice-list.tsx'
import { pageWords } from '../page/page-words.ts'
import { Prose } from '../page/prose.tsx'
import { useWhole } from '../page/use-store.ts'
import { isAsking } from '../session/meet.ts'
import { selectTurn, selectTurnNumber } from '../session/session-state.ts'
import { addressOfCut } from './address.ts'
import { HandsList } from './hands-list.tsx'
import { modeWords } from './mode-words.ts'
import { NewerVersion } from './newer-version.tsx'
import { OutLink } from '../page/fact-note.tsx'
import { recordVote, type Hands, type Vote } from './tally.ts'
import type { Telling } from './telling.ts'
import { TellingPage } from './telling-page.tsx'

interface RoomScreenProps {
  readonly telling: Telling
  readonly votes: StoreApi<readonly Vote[]>
  readonly onVote: (vote: Vote) => void
  readonly onRestart: () => void
  readonly onAway: () => () => void
}

/** A class with the story on one screen. */
export function RoomScreen({ telling, votes, onVote, onRestart, onAway }: RoomScreenProps) {
  // made once: another component for each render would lose the hands counted so far
  const [CountedChoices] = useState(() => ({ choices, pointed, hasNumberKeys, onChoose }: ChoicesProps) => {
    const onDecide = (choiceId: string, hands: Hands) => {
      const state = telling.session.store.getState()
      // whether to read a scene is nobody's vote to remember
      if (!isAsking(selectTurn(state))) onVote(recordVote(selectTurnNumber(state), choices, hands, choiceId))
      onChoose(choiceId)
    }
    return <HandsList {...{ choices, pointed, hasNumberKeys, onDecide }} />
  })
  return (
    <TellingPage
      {...{ telling, onRestart, onAway }}
      SourceLink={OutLink}
      onPrint={() => print()}
      addressOf={({ id }) => addressOfCut('room', telling.story.getState().id, id)}
      Choices={CountedChoices}
      discuss={modeWords.room.discuss}
      underRecap={<Votes votes={votes} />}
    >
      {/* there before the offer comes, so that it is announced */}
      <div role="status">
        <NewerVersion telling={telling} />
      </div>
    </TellingPage>
  )
}

/** What the room said at each choice where hands were counted. */
function Votes({ votes }: Pick<RoomScreenProps, 'votes'>) {
  const counted = useWhole(votes).filter(({ choices }) => choices.some(({ hands }) => hands > 0))
  const { room } = modeWords
  if (counted.length === 0) return null
  return (
    <section class="votes" aria-label={room.counted}>
      <h3>{room.counted}</h3>
      {counted.map((vote) => (
        <ul key={vote.turn}>
          {vote.choices.map(({ id, text, hands }) => (
            <li key={id}>
              <Prose text={text} lang={pageWords.lang} />: {room.count(hands)}
              {id === vote.taken && `, ${room.taken}`}
            </li>
          ))}
        </ul>
      ))}
    </section>
  )
}
