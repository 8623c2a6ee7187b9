import type { Cut } from '../../game/session/story-file.ts'
import type { Beat } from '../../game/story/beat.ts'
import { readInkLines, type InkLine, type InkTag } from './ink-lines.ts'
import { Knot } from './ink-tree.ts'
import { openTeller, type LoadedStory } from './load.ts'
import { randomWalk, seedOfWalk, type Outcome, type Walk } from './random-walk.ts'

export interface SurveyOptions {
  readonly walks: number
  /** From this and a walk's number follows that walk's seed. */
  readonly seed: number
  readonly leaves?: boolean
  /** Where the walks are to lead; they stop there. */
  readonly to?: string | null
}

/** How a number came out over all walks. */
export interface Spread {
  readonly fewest: number
  readonly median: number
  readonly most: number
}

/** What was met of what there is, and what was not. */
export interface Coverage {
  readonly met: number
  readonly all: number
  readonly missed: readonly string[]
}

/** An ending: how many walks came to it, and the shortest of them. */
export interface EndingMet {
  readonly id: string
  readonly walks: number
  readonly shortest: Pick<Walk, 'seed' | 'path'>
}

/** A place where walks got stuck or failed, and one of those walks. */
export interface Fault {
  readonly knot: string
  readonly code: string
  readonly message: string
  readonly walks: number
  readonly first: Pick<Walk, 'seed' | 'path'>
}

/** What many walks through one cut of a story found. Plain data. */
export interface Survey {
  readonly story: string
  readonly cut: string | null
  readonly seed: number
  readonly walks: number
  readonly outcomes: Readonly<Record<Outcome, number>>
  readonly endings: readonly EndingMet[]
  readonly endingsMissed: readonly string[]
  readonly faults: readonly Fault[]
  readonly knots: Coverage
  readonly lines: Coverage
  readonly choices: Coverage
  /** Words of text to an ending. */
  readonly words: Spread
  /** Choices among two or more, to an ending. */
  readonly decisions: Spread
}

/** Walks a story in one of its cuts at random, so and so often, and adds up what was met. */
export function surveyStory(story: LoadedStory, cut: Cut | null, options: SurveyOptions): Survey {
  const teller = openTeller(story, cut)
  const met = { knots: new Set<string>(), lines: new Set<string>(), choices: new Set<string>() }
  const outcomes: Record<Outcome, number> = { ended: 0, broken: 0, endless: 0, arrived: 0 }
  const endings = new Map<string, EndingMet>()
  const faults = new Map<string, Fault>()
  const words: number[] = []
  const decisions: number[] = []

  for (let n = 0; n < options.walks; n++) {
    let [ending, read, decided] = ['', 0, 0]
    const onBeat = (beat: Beat) => {
      for (const knot of beat.knots) {
        met.knots.add(knot)
        if (knot in story.file.endings) ending = knot
      }
      for (const { id } of beat.lines) if (id !== null) met.lines.add(id)
      read += countWords(beat)
      if (beat.choices.filter(({ leaves }) => !leaves).length > 1) decided++
    }
    const walk = randomWalk(teller, seedOfWalk(options.seed, n), { ...options, onBeat })
    for (const id of walk.path) met.choices.add(id)
    outcomes[walk.outcome]++
    addFault(faults, walk)
    if (walk.outcome !== 'ended' && walk.outcome !== 'arrived') continue
    addEnding(endings, walk.outcome === 'arrived' ? (options.to ?? '') : ending || walk.last.knot, walk)
    words.push(read)
    decisions.push(decided)
  }

  const all = namesIn(story, options.leaves ?? false)
  return {
    story: story.id,
    cut: cut?.id ?? null,
    seed: options.seed,
    walks: options.walks,
    outcomes,
    endings: [...endings.values()].sort((a, b) => b.walks - a.walks),
    endingsMissed: Object.keys(story.file.endings).filter((id) => !endings.has(id)),
    faults: [...faults.values()].sort((a, b) => b.walks - a.walks),
    knots: cover(all.knots, met.knots),
    lines: cover(all.lines, met.lines),
    choices: cover(all.choices, met.choices),
    words: spread(words),
    decisions: spread(decisions),
  }
}

// finds the words of Korean and Chinese too
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
const wordsOfText = new Map<string, number>()

function countWords(beat: Beat): number {
  return beat.lines.reduce((sum, { text }) => {
    const known = wordsOfText.get(text) ?? [...segmenter.segment(text)].filter((one) => one.isWordLike).length
    wordsOfText.set(text, known)
    return sum + known
  }, 0)
}

function addEnding(endings: Map<string, EndingMet>, id: string, { seed, path }: Walk): void {
  const known = endings.get(id)
  const shortest =
    known !== undefined && known.shortest.path.length <= path.length ? known.shortest : { seed, path }
  endings.set(id, { id, walks: (known?.walks ?? 0) + 1, shortest })
}

function addFault(faults: Map<string, Fault>, { fault, last, seed, path }: Walk): void {
  if (fault === null) return
  const key = `${last.knot} ${fault.code} ${fault.message}`
  const known = faults.get(key)
  const { code, message } = fault
  const first = known?.first ?? { seed, path }
  faults.set(key, { knot: last.knot, code, message, walks: (known?.walks ?? 0) + 1, first })
}

function namesIn(
  { compiled }: LoadedStory,
  leaves: boolean,
): Record<'knots' | 'lines' | 'choices', readonly string[]> {
  const { lines } = readInkLines(compiled.tree)
  const ids = (some: readonly InkLine[]) => some.flatMap(({ id }) => id ?? [])
  const knots = compiled.tree.FindAll(Knot)((knot) => !knot.isFunction)
  return {
    knots: knots.flatMap(({ name }) => name ?? []),
    lines: ids(lines.filter(({ kind }) => kind === 'line')),
    choices: ids(lines.filter(({ kind, tags }) => kind === 'choice' && (leaves || !tags.some(isLeave)))),
  }
}

function isLeave(tag: InkTag): boolean {
  return tag.name === 'leave'
}

function cover(all: readonly string[], met: ReadonlySet<string>): Coverage {
  const missed = all.filter((name) => !met.has(name))
  return { met: all.length - missed.length, all: all.length, missed }
}

function spread(numbers: number[]): Spread {
  const sorted = numbers.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  return { fewest: at(0), median: at(0.5), most: at(1) }
}
