import { knotOf, readInkLines } from '../ink-lines.ts'
import type { InkPlace } from '../ink-parts.ts'
import type { LoadedStory } from '../load.ts'
import { readNote, type ContentNote } from '../../../game/session/content-note.ts'
import { partsOf, wordsOf, type KnotScript, type Part, type Script } from '../script/script.ts'

/** A knot on the map. */
export interface Room extends InkPlace {
  /** '' for the top of the story. */
  readonly name: string
  readonly script: KnotScript
  /** The years it is told in, the earliest first; where it names none, those of the knots that lead to it. */
  readonly years: readonly number[]
  readonly notes: readonly ContentNote[]
  readonly bridge: string
  /** The title of the ending that it is, or null. */
  readonly ending: string | null
  /** The ids of the facts that it rests on, each once. */
  readonly facts: readonly string[]
}

/** All that leads from one knot to another. */
export interface Arrow {
  readonly from: string
  readonly to: string
  /** The words of the choices that lead there; none where only diverts do. */
  readonly choices: readonly string[]
}

/** A chapter on the map. */
export interface Band {
  readonly title: string
  readonly file: string
  readonly rooms: readonly Room[]
}

/** A story as knots and what leads from one to another. */
export interface StoryGraph {
  readonly bands: readonly Band[]
  readonly arrows: readonly Arrow[]
}

export function graphOf(story: LoadedStory, script: Script): StoryGraph {
  const knots = script.flatMap((chapter) => chapter.knots)
  const arrows = knots.flatMap(arrowsOf)
  const years = spreadYears(readYears(story), knots, arrows)
  const bands = script.map(({ title, file, knots: own }) => ({
    title,
    file,
    rooms: own.map((knot) =>
      roomOf(
        knot,
        story,
        (years.get(knot.name) ?? []).toSorted((a, b) => a - b),
      ),
    ),
  }))
  return { bands, arrows }
}

function roomOf(script: KnotScript, { file: described }: LoadedStory, years: readonly number[]): Room {
  const { name, file, line } = script
  const scene = Object.hasOwn(described.scenes, name) ? described.scenes[name] : undefined
  const ending = Object.hasOwn(described.endings, name) ? described.endings[name] : undefined
  return {
    name,
    file,
    line,
    script,
    years,
    notes: (scene?.notes ?? []).map(readNote),
    bridge: scene?.bridge ?? '',
    ending: ending?.title ?? null,
    facts: [...new Set(partsOf(script, 'line').flatMap(({ facts }) => facts))],
  }
}

function arrowsOf({ name, stitches }: KnotScript): readonly Arrow[] {
  const found = new Map<string, string[]>()
  for (const { parts } of stitches) parts.forEach((part) => follow(part, null))
  return [...found].map(([to, choices]) => ({ from: name, to, choices: [...new Set(choices)] }))

  function follow(part: Part, choice: string | null): void {
    if (part.kind === 'divert' && part.knot !== null && part.knot !== name) {
      const choices = found.get(part.knot) ?? []
      found.set(part.knot, choice === null ? choices : [...choices, choice])
    }
    if (part.kind === 'choice') part.parts.forEach((one) => follow(one, wordsOf(part.pieces)))
    if (part.kind === 'either')
      part.branches.forEach(({ parts }) => parts.forEach((one) => follow(one, choice)))
  }
}

/** The years that knots name themselves. */
function readYears({ compiled }: LoadedStory): ReadonlyMap<string, readonly number[]> {
  const years = new Map<string, number[]>()
  for (const { flow, tags } of readInkLines(compiled.tree).lines) {
    const knot = knotOf(flow)
    for (const { name, value, computed } of tags) {
      const year = Number(value)
      if (name !== 'year' || computed || !Number.isInteger(year)) continue
      const known = years.get(knot) ?? []
      if (!known.includes(year)) years.set(knot, [...known, year])
    }
  }
  return years
}

/** Hands years on along the arrows to knots that name none, from the nearest that do. */
function spreadYears(
  own: ReadonlyMap<string, readonly number[]>,
  knots: readonly KnotScript[],
  arrows: readonly Arrow[],
): ReadonlyMap<string, readonly number[]> {
  const years = new Map(own)
  for (let open = knots.flatMap(({ name }) => (own.has(name) ? [name] : [])); open.length > 0;) {
    const reached = arrows.filter(({ from, to }) => open.includes(from) && !years.has(to))
    for (const { from, to } of reached) years.set(to, years.get(from) ?? [])
    open = [...new Set(reached.map(({ to }) => to))]
  }
  return years
}
