/** The most letters that a name may be away from the one that was meant. */
const farthest = 3

/** The known name that a mistyped one is nearest to; null where none is near. */
export function findNearest(name: string, known: readonly string[]): string | null {
  // whoever typed so much else meant something else
  if (name.length > 40) return null
  const ranked = known
    .map((one) => ({ one, away: countChanges(name.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, away }) => away <= Math.min(farthest, one.length / 2))
    .toSorted((a, b) => a.away - b.away)
  return ranked[0]?.one ?? null
}

/** How many letters have to be changed, put in or taken out to make one word of another. */
function countChanges(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
