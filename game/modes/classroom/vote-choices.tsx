import { useRef } from 'preact/hooks'
import { numberOf, type ChoicesProps } from '../../page/choice-list.tsx'
import { pageWords } from '../../page/page-words.ts'
import { langOf, Prose } from '../../page/prose.tsx'
import { useKeys } from '../../page/use-keys.ts'
import { useStore, useWhole } from '../../page/use-store.ts'
import type { Telling } from '../telling.ts'
import type { Ballot } from './ballot.ts'
import { classWords } from './class-words.ts'
import { Counts } from './counts.tsx'
import type { Seat } from './seat.tsx'
import { SeatNote } from './seat-note.tsx'
import { StopsHere } from './stop-note.tsx'

interface VoteChoicesProps extends Pick<ChoicesProps, 'choices' | 'language' | 'onChoose' | 'hasNumberKeys'> {
  readonly seat: Seat
  readonly ballot: Ballot
  readonly telling: Telling
}

/** The choices as a seat votes on them; then how the class did. */
export function VoteChoices({
  choices,
  language,
  onChoose,
  hasNumberKeys,
  seat,
  ballot,
  telling,
}: VoteChoicesProps) {
  const list = useRef<HTMLDivElement>(null)
  const vote = useWhole(ballot.vote)
  const view = useStore(seat.link.state, (state) => state.view)
  const words = classWords.seat
  const isAsked = view?.phase === 'open' && view.talk === null
  const canVote = isAsked && !view.isPaused
  const choose = (id: string) => canVote && onChoose(id)
  useKeys(list, (event) => {
    const numbered = hasNumberKeys ? choices[numberOf(event)] : undefined
    if (numbered === undefined) return
    event.preventDefault()
    choose(numbered.id)
  })
  return (
    <div ref={list}>
      <StopsHere telling={telling} stops={seat.stops} />
      <p class="class-said" role="status">
        {view?.isPaused === true
          ? words.paused
          : view?.talk !== null && view !== null
            ? words.talk
            : view?.phase === 'ended'
              ? words.ended
              : isAsked
                ? words.vote
                : words.waits}
      </p>
      {view?.phase === 'shown' && view.counts !== null ? (
        <Counts {...{ choices, language }} counts={view.counts} own={vote} />
      ) : (
        choices.length > 1 && (
          <ol class="choices" aria-label={pageWords.choices}>
            {choices.map(({ id, text }, i) => (
              <li key={id}>
                <button
                  type="button"
                  class="choice"
                  data-choice={id}
                  aria-pressed={vote === id}
                  aria-disabled={!canVote}
                  onClick={() => choose(id)}
                >
                  <span class="number">{i + 1}</span>{' '}
                  <span>
                    <span lang={langOf(language)}>
                      <Prose text={text} lang={language} />
                    </span>
                    {vote === id && <em class="own"> {words.voted}</em>}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        )
      )}
      <SeatNote seat={seat} />
    </div>
  )
}
