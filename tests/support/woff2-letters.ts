import { brotliDecompressSync } from 'node:zlib'

// the places of these tables in the format's list of known tags (WOFF2, table 5)
const [CMAP, GLYF, LOCA, OTHER] = [0, 10, 11, 63]

/** The characters that a WOFF2 font has a glyph for. Reads cmap subtables of formats 4 and 12, and throws where there is neither. */
export function lettersOf(font: Buffer): ReadonlySet<string> {
  const cmap = cmapOf(font)
  const letters = new Set<string>()
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(8 + i * 8)
    const format = cmap.readUInt16BE(at)
    const spans = format === 4 ? spansOf4(cmap, at) : format === 12 ? spansOf12(cmap, at) : []
    for (const [first, last] of spans)
      for (let code = first; code <= last; code++) letters.add(String.fromCodePoint(code))
  }
  if (letters.size === 0) throw new Error('no map of characters that can be read')
  return letters
}

/** The table that maps characters to glyphs; all tables lie one after another in one Brotli stream. */
function cmapOf(font: Buffer): Buffer {
  let at = 48
  const next = () => {
    let value = 0
    for (let byte = 0x80; byte & 0x80; at++) {
      byte = font.readUInt8(at)
      value = value * 128 + (byte & 0x7f)
    }
    return value
  }
  let start = 0
  let found: readonly [number, number] | null = null
  for (let i = 0; i < font.readUInt16BE(12); i++) {
    const flags = font.readUInt8(at++)
    const tag = flags & 0x3f
    if (tag === OTHER) at += 4
    const isPlain = tag === GLYF || tag === LOCA ? flags >> 6 === 3 : flags >> 6 === 0
    const plainLength = next()
    const length = isPlain ? plainLength : next()
    if (tag === CMAP) found = [start, start + length]
    start += length
  }
  if (found === null) throw new Error('no map of characters')
  return brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20))).subarray(...found)
}

type Spans = readonly (readonly [first: number, last: number])[]

function spansOf4(cmap: Buffer, at: number): Spans {
  const twice = cmap.readUInt16BE(at + 6)
  return Array.from({ length: twice / 2 }, (_, i): Spans[number] => [
    cmap.readUInt16BE(at + 16 + twice + i * 2),
    cmap.readUInt16BE(at + 14 + i * 2),
  ]).filter(([first]) => first !== 0xffff)
}

function spansOf12(cmap: Buffer, at: number): Spans {
  return Array.from({ length: cmap.readUInt32BE(at + 12) }, (_, i): Spans[number] => [
    cmap.readUInt32BE(at + 16 + i * 12),
    cmap.readUInt32BE(at + 20 + i * 12),
  ])
}
