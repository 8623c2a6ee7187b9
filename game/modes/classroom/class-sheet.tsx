import type { ComponentChildren } from 'preact'
import { QrCode } from '../../page/qr-code.tsx'
import { useWhole } from '../../page/use-store.ts'
import { isOnlyHere } from '../only-here.ts'
import { classWords } from './class-words.ts'
import { EndClass } from './end-class.tsx'
import { act, addressesOf, type LedClass } from './led-class.ts'

/** From about so many seats on, three are likely for more than one choice of three, and counts are said. */
const enoughSeats = 9

interface ClassSheetProps {
  readonly led: LedClass
  /** What stands before the end of the class. */
  readonly children?: ComponentChildren
  /** Called when reading begins. */
  readonly onBegun?: () => void
}

/** What whoever leads has of the class itself: its code and its screens, who has joined, pause and end. */
export function ClassSheet({ led, onBegun, children }: ClassSheetProps) {
  const { view, line } = useWhole(led.link.state)
  const { lead, wall } = classWords
  const addresses = addressesOf(led.opened, document.baseURI)
  if (view === null) return null
  return (
    <>
      <div class="class-code">
        <div>
          <p>{lead.joinAt(addresses.join)}</p>
          <p class="code">{classWords.code(led.opened.code)}</p>
          <p role="status">
            {view.isShut ? wall.shut : wall.seats(view.seats)} {classWords.line[line]}
          </p>
          <p role="status" class="class-said">
            {view.someWantTime && lead.wantTime}
          </p>
        </div>
        <QrCode text={addresses.joinCode} label={lead.joinAt(addresses.joinCode)} />
      </div>
      {!view.hasBegun && view.seats < enoughSeats && <p class="hint">{lead.fewSeats}</p>}
      {isOnlyHere(location) && <p class="hint">{lead.onlyHere}</p>}
      {!view.hasBegun && (
        <button
          type="button"
          class="choice"
          onClick={() => {
            act(led, { kind: 'began' })
            onBegun?.()
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
      <details>
        <summary>{lead.assistant}</summary>
        <p class="hint">{lead.assistantNote}</p>
        <QrCode text={addresses.assistant} label={lead.assistant} />
        <p>
          <a class="address" href={addresses.assistant} target="_blank" rel="noreferrer">
            {addresses.assistant}
          </a>
        </p>
      </details>
      <p class="lead-acts">
        <PauseButton led={led} />
        <button
          type="button"
          class="quiet"
          onClick={() => act(led, { kind: 'shut-door', isShut: !view.isShut })}
        >
          {view.isShut ? lead.unshut : lead.shut}
        </button>
      </p>
      {children}
      {view.hasBegun && view.closedWith === null && <ToTalk led={led} />}
      <EndClass led={led} />
    </>
  )
}

/** Ends the reading of a class, wherever it is, and leads it to its talk. */
export function ToTalk({ led }: Pick<ClassSheetProps, 'led'>) {
  const { lead } = classWords
  return (
    <section class="to-talk">
      <button type="button" class="choice" onClick={() => act(led, { kind: 'talked', step: 0, part: 0 })}>
        {lead.talk}
      </button>
      <p class="hint">{lead.talkNote}</p>
    </section>
  )
}

/** Pauses a class between scenes, and lets it go on. */
export function PauseButton({ led }: Pick<ClassSheetProps, 'led'>) {
  const { view } = useWhole(led.link.state)
  const isPaused = view?.isPaused === true
  return (
    <button type="button" class="quiet" onClick={() => act(led, { kind: isPaused ? 'resumed' : 'paused' })}>
      {isPaused ? classWords.lead.resume : classWords.lead.pause}
    </button>
  )
}
