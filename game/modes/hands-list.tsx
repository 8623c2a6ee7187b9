import { useRef, useState } from 'preact/hooks'
import { pageWords } from '../page/page-words.ts'
import type { Choice } from '../story/beat.ts'
import { numberOf, type ChoicesProps } from '../page/choice-list.tsx'
import { langOf, Prose } from '../page/prose.tsx'
import { useKeys } from '../page/use-keys.ts'
import { modeWords } from './mode-words.ts'
import { findLead, type Hands } from './tally.ts'

interface HandsListProps extends Omit<ChoicesProps, 'onChoose' | 'pending'> {
  /** Goes on with a choice, and says what was counted for each. */
  readonly onDecide: (choiceId: string, hands: Hands) => void
}

/** The choices of a beat with a count of hands beside each. A number key adds a hand; the teacher may also choose outright. */
export function HandsList({ choices, language, pointed, hasNumberKeys, onDecide }: HandsListProps) {
  const [hands, setHands] = useState<Hands>({})
  const list = useRef<HTMLOListElement>(null)
  const isSingle = choices.length === 1
  const lead = findLead(choices, hands)
  const isCounted = choices.some(({ id }) => (hands[id] ?? 0) > 0)
  const count = (id: string, step: 1 | -1) =>
    setHands((now) => ({ ...now, [id]: Math.max(0, (now[id] ?? 0) + step) }))

  useKeys(list, (event) => {
    const choice = hasNumberKeys ? choices[numberOf(event)] : undefined
    if (choice === undefined) return
    event.preventDefault()
    if (isSingle) onDecide(choice.id, hands)
    else count(choice.id, 1)
  })

  return (
    <>
      <ol class="choices" ref={list} aria-label={pageWords.choices}>
        {choices.map((choice, i) => (
          <li key={choice.id} class={isSingle ? undefined : 'counted'}>
            <button
              type="button"
              class="choice"
              lang={langOf(language)}
              data-choice={choice.id}
              data-pointed={pointed === choice.id ? '' : undefined}
              onClick={(event) => {
                if (event.detail < 2) onDecide(choice.id, hands)
              }}
            >
              <span class="number">{i + 1}</span>{' '}
              <span>
                <Prose text={choice.text} lang={language} />
              </span>
            </button>
            {!isSingle && (
              <HandCount
                choice={choice}
                hands={hands[choice.id] ?? 0}
                onCount={(step) => count(choice.id, step)}
              />
            )}
          </li>
        ))}
      </ol>
      {!isSingle && (
        <div class="tally" role="status">
          {lead === null ? (
            <p>{isCounted ? modeWords.room.tie : modeWords.room.noMajority}</p>
          ) : (
            <button type="button" class="choice" onClick={() => onDecide(lead.choice.id, hands)}>
              {modeWords.room.goOnWith(lead.choice.text, lead.isMajority)}
            </button>
          )}
        </div>
      )}
    </>
  )
}

interface HandCountProps {
  readonly choice: Choice
  readonly hands: number
  readonly onCount: (step: 1 | -1) => void
}

function HandCount({ choice, hands, onCount }: HandCountProps) {
  const { room } = modeWords
  return (
    <div class="hands" role="group" aria-label={room.hands(choice.text)}>
      {/* not `disabled`: focus would be lost with the last hand taken away */}
      <button
        type="button"
        aria-label={room.fewer}
        aria-disabled={hands === 0 ? 'true' : undefined}
        onClick={() => onCount(-1)}
      >
        −
      </button>
      <output>
        <span aria-hidden="true">{hands}</span>
        <span class="unseen">{room.count(hands)}</span>
      </output>
      <button type="button" aria-label={room.more} onClick={() => onCount(1)}>
        +
      </button>
    </div>
  )
}
