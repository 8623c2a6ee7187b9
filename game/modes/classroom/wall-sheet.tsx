import type { ProjectorView } from '../../classroom/class-view.ts'
import type { LinkState } from '../../platform/class-link.ts'
import { QrCode } from '../../page/qr-code.tsx'
import { useWhole, type Readable } from '../../page/use-store.ts'
import { ClassPaper } from './class-paper.tsx'
import { classWords } from './class-words.ts'

interface WallSheetProps {
  readonly code: string
  readonly state: Readable<LinkState<ProjectorView>>
}

/** What stands on the wall where no story does: the way in; that everybody reads; that the class has ended. */
export function WallSheet({ code, state }: WallSheetProps) {
  const { view, line } = useWhole(state)
  const { wall, seat } = classWords
  if (line === 'gone' || (view !== null && view.closedWith !== null))
    return (
      <ClassPaper kind="wall">
        <h1>{wall.closed}</h1>
      </ClassPaper>
    )
  const join = new URL('./join', document.baseURI).href
  return (
    <ClassPaper kind="wall">
      <p>{wall.join}</p>
      <h1>{join.replace(/^https?:\/\//, '')}</h1>
      <p>{wall.with}</p>
      <p class="code">{classWords.code(code)}</p>
      <QrCode text={`${join}?class=${code}`} label={`${wall.join} ${join}`} />
      <p role="status">
        {view === null ? classWords.line[line] : view.isShut ? wall.shut : wall.seats(view.seats)}
      </p>
      {view?.hasBegun === true && <p>{view.isPaused ? wall.paused : wall.reading}</p>}
      {view?.hasBegun !== true && view !== null && <p class="hint">{seat.soon}</p>}
    </ClassPaper>
  )
}
