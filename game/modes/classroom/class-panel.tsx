import { useState } from 'preact/hooks'
import { endings } from '../../classroom/class-event.ts'
import { Dialog } from '../../page/dialog.tsx'
import { pageWords } from '../../page/page-words.ts'
import { QrCode } from '../../page/qr-code.tsx'
import { useWhole } from '../../page/use-store.ts'
import { classWords } from './class-words.ts'
import { act, addressesOf, type LedClass } from './led-class.ts'

interface ClassPanelProps {
  readonly led: LedClass
  readonly onClose: () => void
}

/** What whoever leads has of the class itself: its code and its screens, who has joined, pause and end. */
export function ClassPanel({ led, onClose }: ClassPanelProps) {
  const { view } = useWhole(led.link.state)
  const { lead, wall } = classWords
  const addresses = addressesOf(led.opened, document.baseURI)
  if (view === null) return null
  return (
    <Dialog title={lead.panel} kind="class" onClose={onClose} close={pageWords.close}>
      <div class="class-code">
        <div>
          <p>{lead.joinAt(addresses.join)}</p>
          <p class="code">{classWords.code(led.opened.code)}</p>
          <p role="status">{view.isShut ? wall.shut : wall.seats(view.seats)}</p>
        </div>
        <QrCode text={addresses.joinCode} label={lead.joinAt(addresses.joinCode)} />
      </div>
      {!view.hasBegun && (
        <button
          type="button"
          class="choice"
          onClick={() => {
            act(led, { kind: 'began' })
            onClose()
          }}
        >
          {lead.begin}
        </button>
      )}
      <p>
        <a href={addresses.wall} target="_blank" rel="noreferrer">
          {lead.projector}
        </a>
        . {lead.projectorNote}
      </p>
      <p>
        <a href={addresses.assistant}>{lead.assistant}</a>
      </p>
      <p class="lead-acts">
        <button
          type="button"
          class="quiet"
          aria-pressed={view.isPaused}
          onClick={() => act(led, { kind: view.isPaused ? 'resumed' : 'paused' })}
        >
          {view.isPaused ? lead.resume : lead.pause}
        </button>
        <button
          type="button"
          class="quiet"
          aria-pressed={view.isShut}
          onClick={() => act(led, { kind: 'shut-door', isShut: !view.isShut })}
        >
          {view.isShut ? lead.unshut : lead.shut}
        </button>
      </p>
      <EndClass led={led} />
    </Dialog>
  )
}

/** The ways in which a class ends: with the talk, or for a reason that kept it from that; and then nothing of it is kept. */
export function EndClass({ led }: Pick<ClassPanelProps, 'led'>) {
  const { view } = useWhole(led.link.state)
  const [said, setSaid] = useState('')
  const { lead } = classWords
  const isTalking = (view?.talk ?? null) !== null
  const reasons = endings.filter((one) => one !== 'debrief' || isTalking)

  async function remove(): Promise<void> {
    const left = await led.onDelete()
    setSaid(typeof left === 'number' ? lead.deleted(left) : left.message)
  }

  return (
    <details class="class-end" open={view?.closedWith !== null && view !== null}>
      <summary>{lead.close}</summary>
      <p class="hint">{lead.closeWhy}</p>
      {view?.closedWith === null && !isTalking && (
        <>
          <button type="button" class="choice" onClick={() => act(led, { kind: 'talked', step: 0 })}>
            {lead.talk}
          </button>
          <p class="hint">{lead.talkNote}</p>
        </>
      )}
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
      <button type="button" class="quiet" onClick={() => void remove()}>
        {lead.delete}
      </button>
      <p role="status">{said}</p>
      {said !== '' && (
        <button type="button" class="choice" onClick={led.onAgain}>
          {lead.again}
        </button>
      )}
    </details>
  )
}
