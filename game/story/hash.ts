/** FNV-1a over UTF-16 units with the final mix of MurmurHash3 (both public domain); an unsigned 32-bit integer. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** By what a save knows its story again: changes with any change of the compiled text. */
export function hashStory(compiled: string): string {
  return `${hash32(compiled).toString(16)}-${compiled.length}`
}
