import type { ProjectorView } from '../../classroom/class-view.ts'
import type { LinkState } from '../../platform/class-link.ts'
import { QrCode } from '../../page/qr-code.tsx'
import { useWhole, type Readable } from '../../page/use-store.ts'
import type { TalkStop } from '../../session/talk-stops.ts'
import { ClassPaper } from './class-paper.tsx'
import { classWords } from './class-words.ts'
import { StopNote } from './stop-note.tsx'

interface WallSheetProps {
  readonly code: string
  readonly state: Readable<LinkState<ProjectorView>>
  /** What the story has to ask where a class at its own pace stops. */
  readonly stops: readonly TalkStop[]
}

/** What stands on the wall where no story does: the way in; what to talk about where many wait; that the class pauses, or has ended. */
export function WallSheet({ code, state, stops }: WallSheetProps) {
  const { view, line } = useWhole(state)
  const { wall, seat } = classWords
  if (line === 'gone' || (view !== null && view.closedWith !== null))
    return (
      <ClassPaper kind="wall">
        <h1>{wall.closed}</h1>
      </ClassPaper>
    )
  const join = new URL('./join', document.baseURI).href
  const address = join.replace(/^https?:\/\//, '')
  const toTalk = stops.filter(({ id }) => view?.gathered.includes(id) === true)
  if (view?.hasBegun === true && (view.isPaused || toTalk.length > 0))
    return (
      <ClassPaper kind="wall">
        {view.isPaused ? (
          <div role="status">
            <h1>{wall.paused}</h1>
          </div>
        ) : (
          toTalk.map((stop) => <StopNote key={stop.id} stop={stop} />)
        )}
        <p class="hint">
          {wall.reading} {wall.join} {address} {wall.with} {classWords.code(code)}
        </p>
      </ClassPaper>
    )
  return (
    <ClassPaper kind="wall">
      <p>{wall.join}</p>
      <h1>{address}</h1>
      <p>{wall.with}</p>
      <p class="code">{classWords.code(code)}</p>
      <QrCode text={`${join}?class=${code}`} label={`${wall.join} ${join}`} />
      <p role="status">
        {view === null ? classWords.line[line] : view.isShut ? wall.shut : wall.seats(view.seats)}
      </p>
      {view?.hasBegun === true && <p>{wall.reading}</p>}
      {view?.hasBegun !== true && view !== null && <p class="hint">{seat.soon}</p>}
    </ClassPaper>
  )
}
