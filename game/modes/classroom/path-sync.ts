import type { Step } from '../../classroom/braid.ts'
import type { SeatEvent } from '../../classroom/class-event.ts'
import { isAsking } from '../../session/meet.ts'
import type { StoryFile } from '../../session/story-file.ts'
import type { Turn } from '../../session/session-state.ts'
import type { Problem } from '../../story/problem.ts'
import { createToldPath } from './told-path.ts'

/**
 * The way that was taken, as the class counts it: of its choices those that the story has a sentence for, with what was offered
 * there. Nothing was where it goes past a scene: how a reader met one is nobody's to know.
 */
export function stepsOf(turns: readonly Turn[], { recap }: Pick<StoryFile, 'recap'>): readonly Step[] {
  const path = turns.at(-1)?.position.path ?? []
  return path.map((choice, i) => {
    // the last: a scene that was asked about stands at the position of its question
    const at = turns.findLast(({ position }) => position.path.length === i)
    const listed = at?.beat.choices.filter(({ leaves }) => !leaves).map(({ id }) => id) ?? []
    const counts = at !== undefined && !isAsking(at) && listed.includes(choice) && choice in recap.choices
    return { choice, offered: counts ? listed : [] }
  })
}

interface SyncOptions {
  /** The way as it is on this device now, and the ending that it has come to, or null. */
  readonly way: () => { readonly steps: readonly Step[]; readonly ending: string | null }
  /** What the class's last view shows of it; null before the first. */
  readonly known: () => readonly string[] | null
  readonly send: (event: SeatEvent) => Promise<Problem | null>
}

/** Brings a class's knowledge of a way up to what this device knows, one choice after another, each once. */
export interface PathSync {
  /** To be called when the way on this device has changed. */
  onWay(): void
  /** To be called when a view has come. */
  onView(): void
}

/**
 * A way that was chosen without a network arrives later. Only what is chosen here is told: where the same seat reads on from
 * another device, the class has that until somebody chooses here again.
 */
export function createPathSync({ way, known, send }: SyncOptions): PathSync {
  const told = createToldPath()
  let toldEnding: string | null = null
  // what this device has kept may never have arrived
  let isOwed = true
  let isBusy = false

  async function tellAll(): Promise<void> {
    if (isBusy) return
    isBusy = true
    while (isOwed) {
      const there = told.now()
      if (there === null) break
      // what is chosen meanwhile is owed again
      isOwed = false
      if (await tellNext(there)) isOwed = true
    }
    isBusy = false
  }

  /** Tells what the class lacks first; false where it lacks nothing, or takes nothing more. */
  async function tellNext(there: readonly string[]): Promise<boolean> {
    const { steps, ending } = way()
    const turn = steps.findIndex(({ choice }, i) => choice !== there[i])
    const step = steps[turn]
    if (step === undefined) {
      // an ending belongs to a whole way: who took it back to choose otherwise comes to it anew
      if (ending === null || ending === toldEnding || there.length > steps.length) return false
      toldEnding = ending
      return (await send({ kind: 'ended', ending })) === null
    }
    toldEnding = null
    told.tell([...there.slice(0, turn), step.choice])
    const refused = await send({ kind: 'chose', turn, choice: step.choice, offered: [...step.offered] })
    if (refused === null) return true
    // the seat went back on another device: the whole way is told again
    if (refused.code === 'too-early') {
      told.tell([])
      return true
    }
    told.forget()
    return false
  }

  return {
    onWay() {
      isOwed = true
      void tellAll()
    },
    onView() {
      const taken = known()
      if (taken !== null) told.see(taken)
      void tellAll()
    },
  }
}
