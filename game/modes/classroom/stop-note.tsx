import { useWhole } from '../../page/use-store.ts'
import { useLater } from '../later.ts'
import type { Telling } from '../telling.ts'
import { classWords } from './class-words.ts'

interface StopNoteProps {
  readonly stop: string
  readonly telling: Telling
}

/** What there is to talk about where the class stops: the story's own questions. */
export function StopNote({ stop, telling }: StopNoteProps) {
  void stop
  void telling
  void useWhole
  void useLater
  return <p class="discuss">{classWords.lead.stops}</p>
}
