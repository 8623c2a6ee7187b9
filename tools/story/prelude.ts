import { gzipSync } from 'node:zlib'
import type { Beat, Position } from '../../game/story/beat.ts'
import type { Prelude } from '../../game/story/prelude.ts'
import { isProblem } from '../../game/story/problem.ts'
import type { StartValues } from '../../game/story/ink.ts'
import { createStoryteller } from '../../game/story/storyteller.ts'

// two would do for a chance; a shuffle of a few may fall alike under two, but hardly under all of these
const seeds = [1, 2, 3, 5, 8, 13, 21, 34]

/**
 * Tells the first beats of a story ahead, breadth first along every path, as many as fit `budgetBytes` gzipped as JSON.
 * A beat is kept only if nothing in it depends on the seed; a path ends at the first that does. Empty when the very first
 * beat does, or doesn't fit.
 */
export function printPrelude(compiled: string, start: StartValues, budgetBytes: number): Prelude {
  const tellers = seeds.map((seed) => ({ seed, teller: createStoryteller(compiled, start) }))
  const prelude: Record<string, Beat> = {}
  const open: (readonly string[])[] = [[]]
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    const beat = tellAlike(tellers, path)
    if (beat === null) continue
    const fuller = { ...prelude, [path.join(' ')]: beat }
    if (gzipSync(JSON.stringify(fuller)).length > budgetBytes) break
    prelude[path.join(' ')] = beat
    for (const { id } of beat.choices) open.push([...path, id])
  }
  return prelude
}

/** The beat at a path's end if it draws nothing and is the same under every seed, else null. */
function tellAlike(
  tellers: readonly { seed: number; teller: ReturnType<typeof createStoryteller> }[],
  path: readonly string[],
): Beat | null {
  let first: Beat | null = null
  for (const { seed, teller } of tellers) {
    const position: Position = { seed, path: path.slice(0, -1) }
    const last = path.at(-1)
    const told = last === undefined ? teller.open(seed) : teller.choose(position, last)
    if (isProblem(told) || told.beat.draws.length > 0 || told.beat.problems.length > 0) return null
    first ??= told.beat
    if (JSON.stringify(told.beat) !== JSON.stringify(first)) return null
  }
  return first
}
