import type { Cut } from '../../game/session/story-file.ts'

/** The end of an address that opens a story at the end of a path: `?story=example&cut=five&seed=3&path=a+b`. */
export function addressOf(
  { seed, path }: { seed: number; path: readonly string[] },
  { story, cut }: { story: string; cut: Cut | null },
): string {
  const fields = { story, ...(cut === null ? {} : { cut: cut.id }), seed: String(seed) }
  return `?${new URLSearchParams({ ...fields, path: path.join(' ') }).toString()}`
}
