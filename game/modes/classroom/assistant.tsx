import { useState } from 'preact/hooks'
import type { LeaderEvent } from '../../classroom/class-event.ts'
import type { LeaderView } from '../../classroom/class-view.ts'
import type { ClassLink } from '../../platform/class-link.ts'
import { useWhole } from '../../page/use-store.ts'
import { ClassPaper } from './class-paper.tsx'
import { classWords } from './class-words.ts'

interface AssistantProps {
  readonly code: string
  readonly link: ClassLink<LeaderView>
}

/** A second adult's page: how the class is, and the right to pause it. */
export function Assistant({ code, link }: AssistantProps) {
  const { view, line } = useWhole(link.state)
  const { lead, wall, seat } = classWords
  const [said, setSaid] = useState('')

  async function send(event: LeaderEvent): Promise<void> {
    setSaid('')
    setSaid((await link.send(event))?.message ?? '')
  }

  return (
    <ClassPaper>
      <h1>
        {lead.panel} {classWords.code(code)}
      </h1>
      <p role="status">{classWords.line[line]}</p>
      {view !== null && line !== 'gone' && (
        <>
          <p class="hint">{lead.helps}</p>
          <p>{wall.seats(view.seats)}</p>
          {view.isPaused && <p role="status">{wall.paused}</p>}
          {view.someWantTime && <p role="status">{lead.wantTime}</p>}
          {view.closedWith === null ? (
            <button
              type="button"
              class="choice"
              onClick={() => void send({ kind: view.isPaused ? 'resumed' : 'paused' })}
            >
              {view.isPaused ? lead.resume : lead.pause}
            </button>
          ) : (
            <p>{seat.closed}</p>
          )}
          <p role="alert" class="said">
            {said}
          </p>
        </>
      )}
    </ClassPaper>
  )
}
