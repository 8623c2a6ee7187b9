import type { Cut } from '../../game/session/story-file.ts'
import type { Beat } from '../../game/story/beat.ts'
import { createCurious } from './curious.ts'
import type { Histogram } from './histogram.ts'
import { readInkLines } from './ink-lines.ts'
import { openWalker, type LoadedStory } from './load.ts'
import { readVariants } from './variants.ts'
import { countWordsTold } from './words.ts'
import { goesThrough, randomWalk, seedOfWalk, type Outcome, type Walk } from './random-walk.ts'

export interface TallyOptions {
  /** The number of the first walk, and how many there are. */
  readonly from?: number
  readonly walks: number
  /** From this and a walk's number follows that walk's seed. */
  readonly seed: number
  readonly leaves?: boolean
  /** Every second walk looks for what has not been met instead of choosing by dice. */
  readonly curious?: boolean
  /** Only walks that tell this knot or take this choice are added up; of the others only the outcome counts. */
  readonly through?: string | null
  /** Where the walks are to lead; they stop there. */
  readonly to?: string | null
}

/** An ending: how many walks came to it, and the shortest of them. */
export interface EndingMet {
  readonly id: string
  readonly walks: number
  readonly shortest: Pick<Walk, 'seed' | 'path'>
}

/** A place where walks got stuck or failed, and the first of those walks. */
export interface Fault {
  readonly knot: string
  readonly code: string
  readonly message: string
  readonly walks: number
  readonly first: Pick<Walk, 'seed' | 'path'>
}

/** What some walks met, added up. Survives structuredClone, and two of them make one. */
export interface Tally {
  readonly outcomes: Readonly<Record<Outcome, number>>
  readonly endings: ReadonlyMap<string, EndingMet>
  readonly faults: ReadonlyMap<string, Fault>
  readonly knots: ReadonlySet<string>
  readonly lines: ReadonlySet<string>
  readonly choices: ReadonlySet<string>
  /** The sides of `{…|…}` that were told, as `sideKey` names them. */
  readonly sides: ReadonlySet<string>
  /** The walks to an ending, by the words of text read, and by the choices made among two or more. */
  readonly words: Histogram
  readonly decisions: Histogram
}

/** Walks a story in one of its cuts at random, so and so often, and adds up what was met. */
export function tallyWalks(story: LoadedStory, cut: Cut | null, options: TallyOptions): Tally {
  const { from = 0, walks, seed, to = null, through = null } = options
  const teller = openWalker(story, cut)
  const sidesOf = createSideFinder(readVariants(readInkLines(story.compiled.tree).lines))
  const curious = options.curious === true ? createCurious() : null
  const sides = new Set<string>()
  const knots = new Set<string>()
  const lines = new Set<string>()
  const choices = new Set<string>()
  const outcomes = { ended: 0, broken: 0, endless: 0, arrived: 0 }
  const endings = new Map<string, EndingMet>()
  const faults = new Map<string, Fault>()
  const words = new Map<number, number>()
  const decisions = new Map<number, number>()

  for (let n = from; n < from + walks; n++) {
    const beats: Beat[] = []
    const pick = curious !== null && n % 2 === 1 ? { pick: curious } : {}
    const onBeat = (beat: Beat) => void beats.push(beat)
    const walk = randomWalk(teller, seedOfWalk(seed, n), { ...options, ...pick, onBeat })
    outcomes[walk.outcome]++
    if (through !== null && !goesThrough(through, beats, walk.path)) continue
    let [ending, wordsTold, decided] = ['', 0, 0]
    for (const beat of beats) {
      for (const knot of beat.knots) {
        knots.add(knot)
        if (Object.hasOwn(story.file.endings, knot)) ending = knot
      }
      for (const { id } of beat.lines) if (id !== null) lines.add(id)
      for (const told of [...beat.lines, ...beat.choices]) sidesOf(told).forEach((side) => sides.add(side))
      wordsTold += countWordsTold(beat)
      if (beat.choices.filter(({ leaves }) => !leaves).length > 1) decided++
    }
    for (const id of walk.path) choices.add(id)
    if (walk.fault !== null)
      add(faults, `${walk.last.knot} ${walk.fault.message}`, faultOf(walk, walk.fault), joinFaults)
    else {
      const id = walk.outcome === 'arrived' ? (to ?? '') : ending || walk.last.knot
      add(endings, id, { id, walks: 1, shortest: { seed: walk.seed, path: walk.path } }, joinEndings)
      add(words, wordsTold, 1, sum)
      add(decisions, decided, 1, sum)
    }
  }
  return { outcomes, endings, faults, knots, lines, choices, sides, words, decisions }
}

/** Finds which sides a line or choice shows, once for each text: walks tell the same few thousand over and over. */
function createSideFinder(variants: ReadonlyMap<string, readonly string[]>) {
  const known = new Map<string, readonly string[]>()
  return ({ id, text }: { readonly id: string | null; readonly text: string }): readonly string[] => {
    const sides = variants.get(id ?? '')
    if (id === null || sides === undefined) return []
    const key = `${id} ${text}`
    const found =
      known.get(key) ?? sides.filter((side) => text.includes(side)).map((side) => sideKey(id, side))
    known.set(key, found)
    return found
  }
}

/** The name of one side of a line's `{…|…}`. */
export function sideKey(line: string, side: string): string {
  return `${line} “${side}”`
}

/** What two lots of walks met together. The order matters to nothing but which of two equal walks is named. */
export function joinTallies(a: Tally, b: Tally): Tally {
  return {
    outcomes: {
      ended: a.outcomes.ended + b.outcomes.ended,
      broken: a.outcomes.broken + b.outcomes.broken,
      endless: a.outcomes.endless + b.outcomes.endless,
      arrived: a.outcomes.arrived + b.outcomes.arrived,
    },
    endings: joinMaps(a.endings, b.endings, joinEndings),
    faults: joinMaps(a.faults, b.faults, joinFaults),
    knots: new Set([...a.knots, ...b.knots]),
    lines: new Set([...a.lines, ...b.lines]),
    choices: new Set([...a.choices, ...b.choices]),
    sides: new Set([...a.sides, ...b.sides]),
    words: joinMaps(a.words, b.words, sum),
    decisions: joinMaps(a.decisions, b.decisions, sum),
  }
}

function joinEndings(a: EndingMet, b: EndingMet): EndingMet {
  const shortest = b.shortest.path.length < a.shortest.path.length ? b.shortest : a.shortest
  return { id: a.id, walks: a.walks + b.walks, shortest }
}

function joinFaults(a: Fault, b: Fault): Fault {
  return { ...a, walks: a.walks + b.walks }
}

function faultOf({ last, seed, path }: Walk, { code, message }: Pick<Fault, 'code' | 'message'>): Fault {
  return { knot: last.knot, code, message, walks: 1, first: { seed, path } }
}

function sum(a: number, b: number): number {
  return a + b
}

function add<K, T>(map: Map<K, T>, key: K, value: T, join: (a: T, b: T) => T): void {
  const known = map.get(key)
  map.set(key, known === undefined ? value : join(known, value))
}

function joinMaps<K, T>(
  a: ReadonlyMap<K, T>,
  b: ReadonlyMap<K, T>,
  join: (a: T, b: T) => T,
): ReadonlyMap<K, T> {
  const joined = new Map(a)
  b.forEach((value, key) => add(joined, key, value, join))
  return joined
}
