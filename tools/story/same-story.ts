import type { Beat, Storyteller, Told } from '../../game/story/beat.ts'
import { isProblem, problem, type Problem } from '../../game/story/problem.ts'
import { createStoryteller } from '../../game/story/storyteller.ts'
import { hash32 } from '../../game/story/hash.ts'
import { seedOfWalk } from './random-walk.ts'

/**
 * Walks two builds of a story side by side, always taking the same choice, and says where they first differ in anything
 * but line ids: in text, cues, choices, draws, ends or problems. Null when no walk found a difference.
 */
export function findDifference(
  before: string,
  after: string,
  { walks = 200, seed = 1, limit = 200 }: { walks?: number; seed?: number; limit?: number } = {},
): Problem | null {
  const [one, other] = [createStoryteller(withoutShuffles(before)), createStoryteller(withoutShuffles(after))]
  for (let n = 0; n < walks; n++) {
    const difference = walkBoth(one, other, { seed: seedOfWalk(seed, n), limit })
    if (difference !== null) return difference
  }
  return null
}

function walkBoth(
  one: Storyteller,
  other: Storyteller,
  { seed, limit }: { seed: number; limit: number },
): Problem | null {
  let [a, b]: [Told, Told] = [one.open(seed), other.open(seed)]
  for (let step = 0; ; step++) {
    const difference = compare(a.beat, b.beat)
    if (difference !== null) {
      const path = a.position.path.join(' ')
      return problem('text-changed', `${difference} (seed ${seed}, path “${path}”)`, a.beat.knot)
    }
    const pick = hash32(`${seed}/${step}`) % Math.max(a.beat.choices.length, 1)
    const [x, y] = [a.beat.choices[pick], b.beat.choices[pick]]
    if (x === undefined || y === undefined || step >= limit) return null
    const [nextA, nextB] = [one.choose(a.position, x.id), other.choose(b.position, y.id)]
    if (isProblem(nextA)) return nextA
    if (isProblem(nextB)) return nextB
    ;[a, b] = [nextA, nextB]
  }
}

function compare(a: Beat, b: Beat): string | null {
  const [before, after] = [told(a), told(b)]
  const at = before.findIndex((line, i) => line !== after[i])
  if (at < 0 && before.length === after.length) return null
  const here = at < 0 ? before.length : at
  return `“${before[here] ?? 'nothing'}” becomes “${after[here] ?? 'nothing'}”`
}

/** Everything a beat says but its ids, as lines to compare. */
function told(beat: Beat): readonly string[] {
  return [
    ...beat.lines.map(({ text, cues }) => `${text}${describe(cues)}`),
    ...beat.choices.map(({ text, cues }) => `* ${text}${describe(cues)}`),
    ...beat.draws.map((draw) => `draw ${describe(draw)}`),
    ...beat.problems.map(({ code, message }) => `${code}: ${message}`),
    beat.ended ? 'end' : 'waits',
  ]
}

function describe(value: unknown): string {
  const text = JSON.stringify(value)
  return text === '[]' ? '' : ` ${text}`
}

/**
 * The same compiled story with its shuffles dealt in order. ink deals a shuffle by its address in the story, which any
 * edit above it moves; so shuffles are left out of what is compared.
 */
function withoutShuffles(compiled: string): string {
  // the command takes how often, then of how many, and leaves the index: so does the remainder
  return JSON.stringify(
    JSON.parse(compiled, function (this: unknown, _key, value: unknown) {
      return value === 'seq' && Array.isArray(this) ? '%' : value
    }),
  )
}
