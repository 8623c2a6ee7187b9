import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Cut } from '../../game/session/story-file.ts'
import { spreadOf, type Spread } from './histogram.ts'
import { readInkLines, type InkLine } from './ink-lines.ts'
import { knotNamesIn } from './knot-graph.ts'
import type { LoadedStory } from './load.ts'
import type { Outcome } from './random-walk.ts'
import {
  joinTallies,
  sideKey,
  tallyWalks,
  type EndingMet,
  type Fault,
  type Tally,
  type TallyOptions,
} from './tally.ts'
import { readVariants } from './variants.ts'

/** What was met of what there is, and what was not. */
export interface Coverage {
  readonly met: number
  readonly all: number
  readonly missed: readonly string[]
}

/** What many walks through one cut of a story found. Plain data. */
export interface Survey {
  readonly story: string
  readonly cut: string | null
  readonly seed: number
  readonly walks: number
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** The most frequent first. */
  readonly endings: readonly EndingMet[]
  readonly endingsMissed: readonly string[]
  readonly faults: readonly Fault[]
  readonly knots: Coverage
  readonly lines: Coverage
  readonly choices: Coverage
  /** The sides of `{…|…}` in lines and choices. */
  readonly sides: Coverage
  /** Words of text to an ending. */
  readonly words: Spread
  /** Choices among two or more, to an ending. */
  readonly decisions: Spread
}

/** Fewer walks than this are done before another thread has read the story. */
const walksWorthAThread = 4000

/**
 * Walks a story on every processor there is, and says what was met. The same options always give the same survey; curious
 * walks do so only on as many processors, since each thread is curious by itself.
 */
export async function surveyStory(
  story: LoadedStory,
  cut: Cut | null,
  options: Omit<TallyOptions, 'from'>,
): Promise<Survey> {
  const threads = Math.min(availableParallelism(), Math.ceil(options.walks / walksWorthAThread))
  const share = Math.ceil(options.walks / threads)
  const lots = Array.from({ length: threads }, (_, i) => ({
    ...options,
    from: i * share,
    walks: Math.min(share, options.walks - i * share),
  }))
  const tallies =
    threads === 1
      ? lots.map((lot) => tallyWalks(story, cut, lot))
      : await Promise.all(lots.map((lot) => tallyInThread({ folder: story.folder, cut, options: lot })))
  return summarise(story, cut, { options, tally: tallies.reduce(joinTallies) })
}

/** What a thread is told to do; see walk-thread.ts. */
export interface WalkOrder {
  readonly folder: string
  readonly cut: Cut | null
  readonly options: TallyOptions
}

function tallyInThread(order: WalkOrder): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('walk-thread.ts', import.meta.url), { workerData: order })
    thread.once('message', resolve)
    thread.once('error', reject)
  })
}

function summarise(
  story: LoadedStory,
  cut: Cut | null,
  { options, tally }: { options: Omit<TallyOptions, 'from'>; tally: Tally },
): Survey {
  const all = namesIn(story, options.leaves ?? false)
  const byWalks = (a: { walks: number }, b: { walks: number }) => b.walks - a.walks
  return {
    story: story.id,
    cut: cut?.id ?? null,
    seed: options.seed,
    walks: options.walks,
    outcomes: tally.outcomes,
    endings: [...tally.endings.values()].sort(byWalks),
    endingsMissed: Object.keys(story.file.endings).filter((id) => !tally.endings.has(id)),
    faults: [...tally.faults.values()].sort(byWalks),
    knots: cover(all.knots, tally.knots),
    lines: cover(all.lines, tally.lines),
    choices: cover(all.choices, tally.choices),
    sides: cover(all.sides, tally.sides),
    words: spreadOf(tally.words),
    decisions: spreadOf(tally.decisions),
  }
}

/** Whether a story has a knot, line or choice of that name, or what of these is asked for. */
export function hasPlace(
  story: LoadedStory,
  name: string,
  kinds: readonly ('knots' | 'lines' | 'choices')[] = ['knots', 'lines', 'choices'],
): boolean {
  const all = namesIn(story, true)
  return kinds.some((kind) => all[kind].includes(name))
}

function namesIn(
  { compiled }: LoadedStory,
  leaves: boolean,
): Record<'knots' | 'lines' | 'choices' | 'sides', readonly string[]> {
  const { lines } = readInkLines(compiled.tree)
  const ids = (some: readonly InkLine[]) => some.flatMap(({ id }) => id ?? [])
  return {
    knots: knotNamesIn(compiled.tree),
    lines: ids(lines.filter(({ kind }) => kind === 'line')),
    choices: ids(
      lines.filter(
        ({ kind, tags }) => kind === 'choice' && (leaves || !tags.some(({ name }) => name === 'leave')),
      ),
    ),
    sides: [...readVariants(lines)].flatMap(([id, sides]) => sides.map((side) => sideKey(id, side))),
  }
}

function cover(all: readonly string[], met: ReadonlySet<string>): Coverage {
  const missed = all.filter((name) => !met.has(name))
  return { met: all.length - missed.length, all: all.length, missed }
}
