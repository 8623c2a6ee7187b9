import type { Beat } from '../story/beat.ts'
import { selectFacts, type Turn } from '../session/session-state.ts'
import type { StoryFile } from '../session/story-file.ts'

/** Who decided: she (red), luck (white), or other people (blue). */
export type Thread = 'red' | 'white' | 'blue'

/** One thing that happened on this path, in plain words, and whose doing it was. */
export interface Stitch {
  readonly thread: Thread
  readonly text: string
  /** The evidence behind it, by id; of a choice, what the passage rests on that offered it. */
  readonly facts: readonly string[]
  /** What must be said with it about how sure it is, or null. */
  readonly caveat: string | null
  /** Where the odds of a white stitch come from; null for the others. */
  readonly basis: 'sourced' | 'informed' | 'dramatic' | null
  /** For a blue stitch: what if they had decided otherwise; else ''. */
  readonly instead: string
  /** The chapter it belongs to, or '' where the story has none. */
  readonly chapter: string
  /** The turn to go back to, at which a red stitch was chosen; null for the others. */
  readonly chosenAt: number | null
}

/** The stitches of a path in the order they were sewn, from the turns told and the story's own words for them. */
export function sewStitches(turns: readonly Turn[], { recap }: StoryFile): readonly Stitch[] {
  const sewn = new Set<string>()
  return turns.flatMap(({ beat, stage, took }, turn) => {
    const met = new Set([...beat.knots, beat.knot, ...lineIds(beat), took?.id])
    const blue = recap.others.filter(({ id, when }) => met.has(when) && !sewn.has(id))
    blue.forEach(({ id }) => sewn.add(id))
    const chapter = stage.chapter ?? ''
    return [
      ...sewChoice(turns[turn - 1], recap.choices[took?.id ?? ''], turn - 1),
      ...beat.draws.flatMap(({ id, came }) => {
        const words = recap.chances[id]
        if (words === undefined) return []
        const { caveat, basis } = words
        const text = came ? words.came : words.not
        return [{ ...plain, thread: 'white' as const, text, facts: [id], caveat, basis, chapter }]
      }),
      ...blue.map(({ text, fact, instead }) => ({
        ...plain,
        thread: 'blue' as const,
        text,
        facts: fact === null ? [] : [fact],
        instead,
        chapter,
      })),
    ]
  })
}

function sewChoice(
  offering: Turn | undefined,
  text: string | undefined,
  chosenAt: number,
): readonly Stitch[] {
  if (offering === undefined || text === undefined) return []
  const chapter = offering.stage.chapter ?? ''
  return [{ ...plain, thread: 'red', text, facts: selectFacts(offering.beat), chapter, chosenAt }]
}

const plain = { caveat: null, basis: null, instead: '', chosenAt: null }

function lineIds(beat: Beat): readonly string[] {
  return beat.lines.flatMap(({ id }) => (id === null ? [] : [id]))
}

/** One stitch of each thread, for a short recap: the last that was sewn of each, in the order of the path. */
export function pickStitches(stitches: readonly Stitch[]): readonly Stitch[] {
  const last = (thread: Thread) => stitches.findLast((one) => one.thread === thread)
  const picked = new Set([last('red'), last('white'), last('blue')])
  return stitches.filter((one) => picked.has(one))
}
