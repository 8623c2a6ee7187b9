import { useState } from 'preact/hooks'
import { closings, talkSteps } from '../../classroom/closings.ts'
import { useWhole } from '../../page/use-store.ts'
import { classWords } from './class-words.ts'
import { act, type LedClass } from './led-class.ts'

/** The ways in which a class ends: with the talk, or for a reason that kept it from that; and then nothing of it is kept. */
export function EndClass({ led }: { readonly led: LedClass }) {
  const { view } = useWhole(led.link.state)
  const [said, setSaid] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { lead } = classWords
  const hasTalked = view?.talk === talkSteps - 1
  const reasons = closings.filter((one) => one !== 'debrief' || hasTalked)

  async function remove(): Promise<void> {
    setAsked(false)
    const left = await led.onDelete()
    setSaid(typeof left === 'number' ? lead.deleted(left) : left.message)
  }

  return (
    <details class="class-end" open={view?.closedWith !== null && view !== null}>
      <summary>{lead.close}</summary>
      <p class="hint">{lead.closeWhy}</p>
      {view?.closedWith === null &&
        reasons.map((reason) => (
          <button
            key={reason}
            type="button"
            class="quiet"
            onClick={() => act(led, { kind: 'closed', with: reason })}
          >
            {lead.reasons[reason]}
          </button>
        ))}
      {view !== null && view.closedWith !== null && <p>{lead.reasons[view.closedWith]}</p>}
      {view?.closedWith === null ? (
        <p class="hint">{lead.deleteNote}</p>
      ) : isAsked ? (
        <p class="lead-acts">
          <button type="button" class="choice" onClick={() => void remove()}>
            {lead.deleteSure}
          </button>
          <button type="button" class="quiet" onClick={() => setAsked(false)}>
            {lead.deleteNot}
          </button>
        </p>
      ) : (
        <button type="button" class="quiet" onClick={() => setAsked(true)}>
          {lead.delete}
        </button>
      )}
      <p role="status">{said}</p>
      {said !== '' && (
        <button type="button" class="choice" onClick={led.onAgain}>
          {lead.again}
        </button>
      )}
    </details>
  )
}
