import type { ComponentChildren, ComponentType } from 'preact'
import { FactNote, OutLink } from '../../page/fact-note.tsx'
import { useStore, useWhole, type Readable } from '../../page/use-store.ts'
import type { Evidence } from '../../session/evidence-file.ts'
import { selectTurn } from '../../session/session-state.ts'
import type { TalkStop } from '../../session/talk-stops.ts'
import type { Telling } from '../telling.ts'
import { classWords } from './class-words.ts'
import { stopsOf } from './stops.ts'

interface StopNoteProps {
  /** What the story has to ask where the class stops. */
  readonly stop: TalkStop
  readonly children?: ComponentChildren
}

/** What a class may be asked where it stops: the story's own questions. */
export function StopNote({ stop, children }: StopNoteProps) {
  return (
    <section class="stop-note" aria-label={classWords.lead.stop(stop.title)}>
      <h2>{classWords.lead.stop(stop.title)}</h2>
      <ul>
        {stop.prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      {children}
    </section>
  )
}

interface StopSourcesProps extends Pick<StopNoteProps, 'stop'> {
  readonly evidence: Readable<Evidence | null>
}

/** What the scene rests on in which a class stops, folded away; nothing where it rests on no fact, or none has arrived. */
export function StopSources({ stop, evidence }: StopSourcesProps) {
  const known = useWhole(evidence)
  const facts = stop.facts.flatMap((id) => known?.get(id) ?? [])
  if (facts.length === 0) return null
  return (
    <details>
      <summary>{classWords.lead.stopSources(facts.length)}</summary>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact.id}>
            <FactNote fact={fact} SourceLink={OutLink} />
          </li>
        ))}
      </ul>
    </details>
  )
}

interface StopsHereProps {
  readonly telling: Telling
  readonly stops: readonly TalkStop[]
  /** What stands with the questions of a place. */
  readonly Beside?: ComponentType<StopSourcesProps>
}

/** What a class may be asked where a telling is; nothing in most places. */
export function StopsHere({ telling, stops, Beside }: StopsHereProps) {
  const here = useStore(telling.session.store, (state) => stopsOf(selectTurn(state)).join(' ')).split(' ')
  return (
    <>
      {stops
        .filter(({ id }) => here.includes(id))
        .map((stop) => (
          <StopNote key={stop.id} stop={stop}>
            {Beside && <Beside stop={stop} evidence={telling.evidence} />}
          </StopNote>
        ))}
    </>
  )
}
