import type { Library } from '../../platform/library.ts'
import type { Turn } from '../../session/session-state.ts'
import { parseTalkStops, type TalkStop } from '../../session/talk-stops.ts'
import { isProblem } from '../../story/problem.ts'
import { reportToConsole } from '../page-parts.ts'

/** The places to talk that a turn comes to. */
export function stopsOf({ beat }: Turn): readonly string[] {
  return beat.lines.flatMap(({ cues }) => cues.flatMap((cue) => (cue.kind === 'discuss' ? [cue.value] : [])))
}

/** What a story has to ask at its places to talk; a class reads without it where it can't be had. */
export async function loadStops(library: Library, story: string): Promise<readonly TalkStop[]> {
  const stops = parseTalkStops(await library.json(`stories/${story}/stops.json`), 'stops.json')
  if (!isProblem(stops)) return stops
  reportToConsole(stops)
  return []
}
