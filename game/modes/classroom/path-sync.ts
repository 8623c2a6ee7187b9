import type { Problem } from '../../story/problem.ts'
import type { SeatEvent } from '../../classroom/class-event.ts'
import { isAsking } from '../../session/meet.ts'
import type { StoryFile } from '../../session/story-file.ts'
import type { Turn } from '../../session/session-state.ts'

/** One choice of a way, with what was offered there; nothing was where it goes past a scene that its reader left out. */
export interface Step {
  readonly choice: string
  readonly offered: readonly string[]
}

/**
 * The way that was taken, as the class counts it: of its choices those that the story has a sentence for, and nothing of how
 * a reader met a scene, which is nobody's to know.
 */
export function stepsOf(turns: readonly Turn[], { recap }: Pick<StoryFile, 'recap'>): readonly Step[] {
  const path = turns.at(-1)?.position.path ?? []
  return path.map((choice, i) => {
    const at = turns.find(({ position }) => position.path.length === i)
    const listed = at?.beat.choices.filter(({ leaves }) => !leaves).map(({ id }) => id) ?? []
    const counts = at !== undefined && !isAsking(at) && listed.includes(choice) && choice in recap.choices
    return { choice, offered: counts ? listed : [] }
  })
}

interface SyncOptions {
  /** The way as it is on this device now. */
  readonly steps: () => readonly Step[]
  /** What the class knows of it; null while that isn't known. */
  readonly known: () => readonly string[] | null
  readonly send: (event: SeatEvent) => Promise<Problem | null>
}

/**
 * Brings the class's knowledge of a way up to what this device knows, one choice after another: what was chosen without a
 * network arrives later, once. Returns what to call whenever either may have changed.
 */
export function createPathSync({ steps, known, send }: SyncOptions): () => void {
  // what was sent since the class last said what it knows
  let sent: readonly string[] | null = null
  let isBusy = false

  async function sync(): Promise<void> {
    if (isBusy) return
    isBusy = true
    for (;;) {
      const there = sent ?? known()
      const here = steps()
      if (there === null) break
      const turn = here.findIndex(({ choice }, i) => choice !== there[i])
      const step = here[turn]
      if (step === undefined) break
      const refused = await send({ kind: 'chose', turn, choice: step.choice, offered: [...step.offered] })
      // a class that has gone on takes nothing more; what it then knows it says itself
      if (refused !== null && refused.code !== 'too-early') break
      sent = refused === null ? [...there.slice(0, turn), step.choice] : known()
    }
    sent = null
    isBusy = false
  }
  return () => void sync()
}
