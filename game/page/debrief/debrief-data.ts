import type { Braid } from '../../classroom/braid.ts'
import type { ShownCount } from '../../classroom/small-counts.ts'
import type { Fact } from '../../session/evidence-file.ts'
import type { Stitch, Told } from '../recap.tsx'
import type { Readable } from '../use-store.ts'

/** What a group was asked, how it answered, and which of the choices was taken for all. */
export interface Asked {
  /** Hands that everybody saw, or votes that were cast unseen. */
  readonly by: 'hands' | 'votes'
  readonly choices: readonly {
    readonly id: string
    readonly text: string
    /** Null where so few answered so that it isn't said. */
    readonly count: ShownCount
  }[]
  readonly taken: string
}

/** All that a debrief shows, as plain data; where a part is empty, its step says so or is left out. */
export interface DebriefData {
  /** The ways of those who read alone; null where all read one. */
  readonly braid: Braid | null
  /** What the group was asked on the one way that all read, in order. */
  readonly asked: readonly Asked[]
  /** The one way that all read, as stitches. */
  readonly path: readonly Stitch[]
  /** What luck and other people decided. */
  readonly beyond: readonly Stitch[]
  /** What the world would have been like, had other people decided otherwise. */
  readonly instead: readonly string[]
  /** Other tellings as they are found: all choices held, or all luck. */
  readonly tellings: {
    readonly luck: Readable<readonly Told[] | null>
    readonly choice: Readable<readonly Told[] | null>
  }
  /** The facts that the group met. */
  readonly met: readonly Fact[]
  /** Facts in which somebody who was there is heard. */
  readonly voices: readonly Fact[]
  /** What the endings ask that the group came to. */
  readonly questions: readonly string[]
  /** Whom to turn to, in the words of the school or the museum. */
  readonly contacts: readonly string[]
  readonly words: DebriefNames
}

/** The story's own words for what a braid names by id: for every choice and ending in it there are some. */
export interface DebriefNames {
  /** What was done by a choice, in a sentence. */
  readonly choices: Readonly<Record<string, string>>
  /** What an ending is called, and where it is. */
  readonly endings: Readonly<Record<string, { readonly title: string; readonly text: string }>>
}
