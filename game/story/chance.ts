/**
 * Whether something with the given percentage (0 to 100) comes about in the world of `seed`. The answer depends only on
 * the seed, the evidence id and how often that id was asked before, never on what else was drawn: so luck can be held
 * still while choices change.
 */
export function draw(seed: number, id: string, asked: number, percent: number): boolean {
  return (hash32(`${seed}/${id}/${asked}`) / 2 ** 32) * 100 < percent
}

/** FNV-1a over UTF-16 units with the final mix of MurmurHash3 (both public domain); an unsigned 32-bit integer. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
