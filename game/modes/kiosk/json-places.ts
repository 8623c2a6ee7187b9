/** A place in a text, both counted from 1 as editors do. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** What is to be found where in a text of JSON. */
export interface JsonPlaces {
  /** Where it stops being JSON; null for a text that is JSON throughout. */
  readonly fault: Place | null
  /** Where fields stand, at most two deep, by their names with a dot between: `hours.monday`. */
  readonly fields: ReadonlyMap<string, Place>
}

const space = /[ \t\n\r]*/y
const token =
  /[{}[\],:]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** What may come next. `closing` is what also may: the end of what has only just begun. */
type Wanted = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end' | 'nothing'

/**
 * Reads a text as JSON.parse does, only to say where things are: the browser's own words for a fault name no line, or
 * one that differs from browser to browser.
 */
export function findJsonPlaces(text: string): JsonPlaces {
  const fields = new Map<string, Place>()
  /** What is open at the moment, outermost first; in an object the name of the field that is being read. */
  const open: ({ readonly kind: 'object'; name: string } | { readonly kind: 'list' })[] = []
  let wanted: Wanted = 'value'
  let at = 0

  /** Where the line begins that `at` stands in; only between tokens can there be ends of lines. */
  let start = 0
  let line = 1

  const here = (): Place => ({ line, column: at - start + 1 })
  const afterValue = (): Wanted => (open.length === 0 ? 'nothing' : ', or end')

  /** What is wanted after a token; null where the token itself wasn't. */
  function step(read: string): Wanted | null {
    const inside = open.at(-1)
    if (read === '}' || read === ']') {
      const kind = read === '}' ? 'object' : 'list'
      const mayEnd = wanted === ', or end' || wanted === (read === '}' ? 'name or }' : 'value or ]')
      if (inside?.kind !== kind || !mayEnd) return null
      open.pop()
      return afterValue()
    }
    if (read === ',') {
      if (wanted !== ', or end') return null
      return inside?.kind === 'object' ? 'name' : 'value'
    }
    if (read === ':') return wanted === ':' ? 'value' : null
    if (wanted === 'name' || wanted === 'name or }') {
      if (!read.startsWith('"') || inside?.kind !== 'object') return null
      inside.name = String(JSON.parse(read))
      // deeper than any set-up goes nobody asks for a place, and within a list it has no name
      if (open.length <= 2 && open.every(({ kind }) => kind === 'object')) fields.set(nameOf(), here())
      return ':'
    }
    if (wanted !== 'value' && wanted !== 'value or ]') return null
    if (read === '{') open.push({ kind: 'object', name: '' })
    else if (read === '[') open.push({ kind: 'list' })
    else return afterValue()
    return read === '{' ? 'name or }' : 'value or ]'
  }

  const nameOf = (): string => open.flatMap((one) => (one.kind === 'object' ? [one.name] : [])).join('.')

  for (;;) {
    const gap = matchAt(space, text, at)
    const end = gap.lastIndexOf('\n')
    if (end >= 0) {
      line += gap.split('\n').length - 1
      start = at + end + 1
    }
    at += gap.length
    if (at >= text.length) return { fault: wanted === 'nothing' ? null : here(), fields }
    const read = matchAt(token, text, at)
    const next = read === '' ? null : step(read)
    if (next === null) return { fault: here(), fields }
    wanted = next
    at += read.length
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
