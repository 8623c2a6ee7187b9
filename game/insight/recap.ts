import type { Beat } from '../story/beat.ts'
import type { Turn } from '../session/session-state.ts'
import type { StoryFile } from '../session/story-file.ts'

/** Who decided: she (red), luck (white), or other people (blue). */
export type Thread = 'red' | 'white' | 'blue'

/** One thing that happened on this path, in plain words, and whose doing it was. */
export interface Stitch {
  readonly thread: Thread
  readonly text: string
  /** The evidence id behind it, or null. */
  readonly fact: string | null
  /** What must be said with it about how sure it is, or null. */
  readonly caveat: string | null
  /** Where the odds of a white stitch come from; null for the others. */
  readonly basis: 'sourced' | 'informed' | 'dramatic' | null
  /** For a blue stitch: what if they had decided otherwise; else ''. */
  readonly instead: string
}

/** The stitches of a path in the order they were sewn, from the turns told and the story's own words for them. */
export function sewStitches(turns: readonly Turn[], { recap }: StoryFile): readonly Stitch[] {
  const sewn = new Set<string>()
  return turns.flatMap(({ beat, took }) => {
    const red = took === null ? undefined : recap.choices[took.id]
    const met = new Set([...beat.knots, beat.knot, ...lineIds(beat), took?.id])
    const blue = recap.others.filter(({ id, when }) => met.has(when) && !sewn.has(id))
    blue.forEach(({ id }) => sewn.add(id))
    return [
      ...(red === undefined ? [] : [stitch('red', red)]),
      ...beat.draws.flatMap(({ id, came }) => {
        const words = recap.chances[id]
        if (words === undefined) return []
        const { caveat, basis } = words
        return [{ ...stitch('white', came ? words.came : words.not), fact: id, caveat, basis }]
      }),
      ...blue.map(({ text, fact, instead }) => ({ ...stitch('blue', text), fact, instead })),
    ]
  })
}

function lineIds(beat: Beat): readonly string[] {
  return beat.lines.flatMap(({ id }) => (id === null ? [] : [id]))
}

function stitch(thread: Thread, text: string): Stitch {
  return { thread, text, fact: null, caveat: null, basis: null, instead: '' }
}

/** One stitch of each thread, for a short recap: the last that was sewn of each, in the order of the path. */
export function pickStitches(stitches: readonly Stitch[]): readonly Stitch[] {
  const last = (thread: Thread) => stitches.findLast((one) => one.thread === thread)
  const picked = new Set([last('red'), last('white'), last('blue')])
  return stitches.filter((one) => picked.has(one))
}
