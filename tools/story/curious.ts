import type { Pick } from './random-walk.ts'

/**
 * A way of choosing that looks for what has not been seen: what was taken least often after the choice before it, and of
 * those what was taken least often at all. It remembers across walks.
 */
export function createCurious(): Pick {
  const taken = new Map<string, number>()
  const timesOf = (key: string) => taken.get(key) ?? 0

  return (offered, roll, path) => {
    // two choices in a row are as much of a walk's past as is worth keeping apart
    const before = path.at(-1) ?? ''
    const ranked = offered
      .map((choice) => ({ choice, pair: `${before} ${choice.id}`, tie: roll() }))
      .sort(
        (a, b) =>
          timesOf(a.pair) - timesOf(b.pair) || timesOf(a.choice.id) - timesOf(b.choice.id) || a.tie - b.tie,
      )
    const [first] = ranked
    if (first === undefined) return undefined
    for (const key of [first.pair, first.choice.id]) taken.set(key, timesOf(key) + 1)
    return first.choice
  }
}
