import type { ChoicesProps } from '../../page/choice-list.tsx'
import { pageWords } from '../../page/page-words.ts'
import { Prose } from '../../page/prose.tsx'
import { useStore } from '../../page/use-store.ts'
import { classWords } from './class-words.ts'
import { Counts } from './counts.tsx'
import type { Seat } from './seat.tsx'
import { SeatNote } from './seat-note.tsx'

interface VoteChoicesProps extends Pick<ChoicesProps, 'choices' | 'onChoose'> {
  readonly seat: Seat
}

/** The choices as a seat votes on them; then how the class did. */
export function VoteChoices({ choices, onChoose, seat }: VoteChoicesProps) {
  const view = useStore(seat.link.state, (state) => state.view)
  const words = classWords.seat
  const isAsked = view?.phase === 'open' && view.talk === null
  const canVote = isAsked && !view.isPaused
  return (
    <>
      <p class="class-said" role="status">
        {view?.talk !== null && view !== null
          ? words.talk
          : view?.isPaused === true
            ? words.paused
            : view?.phase === 'ended'
              ? words.ended
              : isAsked
                ? words.vote
                : words.waits}
      </p>
      {view?.phase === 'shown' && view.counts !== null ? (
        <Counts choices={choices} counts={view.counts} own={view.vote} />
      ) : (
        choices.length > 1 && (
          <ol class="choices" aria-label={pageWords.choices}>
            {choices.map(({ id, text }, i) => (
              <li key={id}>
                <button
                  type="button"
                  class="choice"
                  data-choice={id}
                  aria-pressed={view?.vote === id}
                  aria-disabled={!canVote}
                  onClick={() => canVote && onChoose(id)}
                >
                  <span class="number">{i + 1}</span>{' '}
                  <span>
                    <Prose text={text} lang={pageWords.lang} />
                    {view?.vote === id && <em class="own"> {words.voted}</em>}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        )
      )}
      <SeatNote seat={seat} />
    </>
  )
}
