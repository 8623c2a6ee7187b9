import { useStore } from '../../page/use-store.ts'
import { selectTurn } from '../../session/session-state.ts'
import type { TalkStop } from '../../session/talk-stops.ts'
import type { Telling } from '../telling.ts'
import { classWords } from './class-words.ts'
import { stopsOf } from './stops.ts'

interface StopNoteProps {
  /** What the story has to ask where the class stops. */
  readonly stop: TalkStop
}

/** What a class may be asked where it stops: the story's own questions. */
export function StopNote({ stop }: StopNoteProps) {
  return (
    <section class="stop-note" aria-label={classWords.lead.stop(stop.title)}>
      <h2>{classWords.lead.stop(stop.title)}</h2>
      <ul>
        {stop.prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </section>
  )
}

interface StopsHereProps {
  readonly telling: Telling
  readonly stops: readonly TalkStop[]
}

/** What a class may be asked where a telling is; nothing in most places. */
export function StopsHere({ telling, stops }: StopsHereProps) {
  const here = useStore(telling.session.store, (state) => stopsOf(selectTurn(state)).join(' ')).split(' ')
  return (
    <>
      {stops
        .filter(({ id }) => here.includes(id))
        .map((stop) => (
          <StopNote key={stop.id} stop={stop} />
        ))}
    </>
  )
}
