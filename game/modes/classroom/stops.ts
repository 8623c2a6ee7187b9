import type { Turn } from '../../session/session-state.ts'

/** The places to talk that a turn comes to. */
export function stopsOf({ beat }: Turn): readonly string[] {
  return beat.lines.flatMap(({ cues }) => cues.flatMap((cue) => (cue.kind === 'discuss' ? [cue.value] : [])))
}
