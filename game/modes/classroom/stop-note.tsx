import type { TalkStop } from '../../session/talk-stops.ts'
import { classWords } from './class-words.ts'

interface StopNoteProps {
  /** What the story has to ask where the class stops. */
  readonly stop: TalkStop
}

/** What a class may be asked where it stops: the story's own questions. */
export function StopNote({ stop }: StopNoteProps) {
  return (
    <section class="stop-note" aria-label={classWords.lead.stop(stop.title)}>
      <h2>{classWords.lead.stop(stop.title)}</h2>
      <ul>
        {stop.prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </section>
  )
}
