import * as v from 'valibot'
import type { Beat, Position } from '../../game/story/beat.ts'
import { findCut } from '../../game/session/story-file.ts'
import { replay } from '../../game/session/replay.ts'
import { hash32 } from '../../game/story/hash.ts'
import { isProblem } from '../../game/story/problem.ts'
import { createCurious } from './curious.ts'
import { readInkLines } from './ink-lines.ts'
import { openTeller, openWalker, type LoadedStory } from './load.ts'
import { findMemories, sidesShown, type Memory } from './memory.ts'
import { randomWalk, seedOfWalk, type Pick } from './random-walk.ts'
import { sideKey } from './tally.ts'
import { readVariants } from './variants.ts'

/** A walk that can be told again; `cut` is the id of its cut, or null for a story without cuts. */
export interface CoverWalk extends Position {
  readonly cut: string | null
}

/** A memory with its number in the story: several may stand on one line and look at the same variable. */
type NumberedMemory = Memory & { readonly number: number }

/** What a story has for readers to meet, and how to tell what a walk met of it. */
interface Targets {
  /** Ids of lines and choices, and the sides of their `{…|…}`. */
  readonly names: readonly string[]
  readonly memories: readonly NumberedMemory[]
  /** What some beats met: names, and the ways in which memories were told. */
  readonly metBy: (beats: readonly Beat[]) => ReadonlySet<string>
}

function readTargets(story: LoadedStory): Targets {
  const ink = readInkLines(story.compiled.tree)
  const variants = readVariants(ink.lines)
  const memories = findMemories(story.compiled, ink).map((memory, number) => ({ ...memory, number }))
  const byKnot = new Map<string, NumberedMemory[]>()
  for (const memory of memories) byKnot.set(memory.knot, [...(byKnot.get(memory.knot) ?? []), memory])

  function metBy(beats: readonly Beat[]): ReadonlySet<string> {
    const met = new Set<string>()
    for (const beat of beats) {
      for (const { id, text } of [...beat.lines, ...beat.choices]) {
        if (id === null) continue
        met.add(id)
        for (const side of variants.get(id) ?? []) if (text.includes(side)) met.add(sideKey(id, side))
      }
      for (const memory of beat.knots.flatMap((knot) => byKnot.get(knot) ?? [])) {
        const shown = sidesShown(memory, beat)
        if (shown !== null) met.add(wayKey(memory, shown))
      }
    }
    return met
  }

  const sides = [...variants].flatMap(([id, some]) => some.map((side) => sideKey(id, side)))
  return { names: [...ink.lines.flatMap(({ id }) => id ?? []), ...sides], memories, metBy }
}

const wayKey = ({ number }: NumberedMemory, shown: string) => `memory ${number} told ${shown}`

/**
 * What of a story none of these walks meets: lines, choices and sides by name, and memories that were told in one way
 * only. A walk whose path no longer holds is told as far as it goes.
 */
export function findUncovered(story: LoadedStory, walks: readonly CoverWalk[]): readonly string[] {
  const { names, memories, metBy } = readTargets(story)
  const retell = createReteller(story)
  const met = new Set<string>()
  for (const walk of walks) metBy(retell(walk).beats).forEach((one) => met.add(one))
  const ways = [...met]
  return [
    ...names.filter((name) => !met.has(name)),
    ...memories
      .filter((memory) => ways.filter((way) => way.startsWith(wayKey(memory, ''))).length < 2)
      .map(({ file, line, reads }) => `${file}:${line} (${reads.join(', ')})`),
  ]
}

interface CoverOptions {
  /** How many walks to try through each cut. */
  readonly walks: number
  readonly seed: number
  /** Walks found before. */
  readonly known: readonly CoverWalk[]
}

interface KeptWalk {
  readonly walk: CoverWalk
  readonly met: ReadonlySet<string>
}

/**
 * Looks for few walks that together meet all there is: those known, curious ones, and known ones with one turn taken
 * differently, which go as far as a single other choice leads. Of them it keeps only those needed.
 */
export function coverStory(story: LoadedStory, { walks, seed, known }: CoverOptions): readonly CoverWalk[] {
  const { metBy } = readTargets(story)
  const retell = createReteller(story)
  const met = new Set<string>()
  const kept: KeptWalk[] = []
  for (const walk of known) {
    const { path, beats } = retell(walk)
    const here = metBy(beats)
    here.forEach((one) => met.add(one))
    kept.push({ walk: { ...walk, path }, met: here })
  }
  for (const cut of story.file.cuts.length === 0 ? [null] : story.file.cuts) {
    const id = cut?.id ?? null
    const teller = openWalker(story, cut)
    const curious = createCurious()
    for (let n = 0; n < walks; n++) {
      const beats: Beat[] = []
      const world = seedOfWalk(seed, n)
      const own = kept.filter(({ walk }) => walk.cut === id)
      const old = n % 2 === 0 ? own[world % own.length]?.walk : undefined
      const pick = old === undefined ? curious : takeOneTurnElse(old.path, hash32(`${world} turn`))
      const keepsSeed = old !== undefined && n % 4 === 0
      const walk = randomWalk(teller, keepsSeed ? old.seed : world, {
        pick,
        // some take the way out of a scene: what stands behind it can be reached in no other way
        leaves: n % 8 < 2,
        onBeat: (beat) => beats.push(beat),
      })
      const here = metBy(beats)
      if ([...here].every((one) => met.has(one))) continue
      here.forEach((one) => met.add(one))
      kept.push({ walk: { cut: id, seed: walk.seed, path: walk.path }, met: here })
    }
  }
  return withoutSpare(kept).map(({ walk }) => walk)
}

/** Chooses what a walk once chose, wherever that is offered, but for one choice, and by dice where nothing of it is. */
function takeOneTurnElse(path: readonly string[], number: number): Pick {
  const turn = path[number % path.length]
  const same = new Set(path.filter((id) => id !== turn))
  return (offered, roll, now) => {
    // not what this walk has taken already: in a room with several doors it would go out by the same one for ever
    const as = offered.find(({ id }) => same.has(id) && !now.includes(id))
    if (as !== undefined) return as
    const others = offered.filter(({ id }) => id !== turn)
    const open = others.length > 0 ? others : offered
    return open[Math.floor(roll() * open.length)]
  }
}

/** Drops every walk that meets nothing which the others don't meet as well, the earliest first: those met what is common. */
function withoutSpare<T extends { readonly met: ReadonlySet<string> }>(all: readonly T[]): readonly T[] {
  const times = new Map<string, number>()
  for (const { met } of all) for (const one of met) times.set(one, (times.get(one) ?? 0) + 1)
  return all.filter(({ met }) => {
    const spare = [...met].every((one) => (times.get(one) ?? 0) > 1)
    if (spare) for (const one of met) times.set(one, (times.get(one) ?? 0) - 1)
    return !spare
  })
}

/** Tells walks again, each as far as its path holds; of a walk whose cut is gone, nothing. */
function createReteller(story: LoadedStory) {
  const tellers = new Map<string | null, ReturnType<typeof openTeller>>()
  return (walk: CoverWalk): { path: readonly string[]; beats: readonly Beat[] } => {
    const cut = walk.cut === null ? null : findCut(story.file, walk.cut)
    if (isProblem(cut)) return { path: [], beats: [] }
    const teller = tellers.get(walk.cut) ?? openTeller(story, cut)
    tellers.set(walk.cut, teller)
    const { turns } = replay(teller, walk, story.file.aliases)
    return { path: turns.at(-1)?.position.path ?? [], beats: turns.map(({ beat }) => beat) }
  }
}

const coverSchema = v.object({ cut: v.nullable(v.string()), seed: v.number(), path: v.string() })

/** Walks as they are kept: a line of JSON each. */
export function writeCover(walks: readonly CoverWalk[]): string {
  return walks.map((walk) => `${JSON.stringify({ ...walk, path: walk.path.join(' ') })}\n`).join('')
}

/** Reads walks that were kept. Throws at a line that isn't one: the file is written by a tool. */
export function readCover(text: string): readonly CoverWalk[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { path, ...walk } = v.parse(coverSchema, JSON.parse(line))
      return { ...walk, path: path.split(' ').filter((id) => id !== '') }
    })
}
