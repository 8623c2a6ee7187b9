import type { Compiled } from './compile.ts'
import { knotOf, readInkLines, type InkLine } from './ink-lines.ts'
import { takesId } from './line-id.ts'
import { tagsOf } from './lint/tags.ts'

/** Ink with line ids: the files that changed, by name, and how many ids were written. */
export interface WithIds {
  readonly files: ReadonlyMap<string, string>
  readonly written: number
  /** Lines that should have an id but stand where none can be written; for the author to rewrite. */
  readonly left: readonly InkLine[]
}

/** Writes a line id for every choice and line of a story that needs one. Existing ids stay as they are. */
export function writeIds({ tree, sources }: Compiled): WithIds {
  const ink = readInkLines(tree)
  const nextId = createIds(tagsOf(ink, 'line').map((tag) => tag.value))
  const texts = new Map([...sources].map(([file, text]) => [file, text.split('\n')]))
  const left: InkLine[] = []
  let written = 0
  for (const line of ink.lines) {
    if (!takesId(line) || line.id !== null) continue
    const source = texts.get(line.file)
    const before = source?.[line.line - 1]
    const id = nextId(line.flow)
    const after =
      before === undefined ? null : line.kind === 'choice' ? tagChoice(before, id) : tagLine(before, id)
    if (source === undefined || after === null) left.push(line)
    else {
      source[line.line - 1] = after
      written++
    }
  }
  const files = new Map(
    [...texts].flatMap(([file, lines]) =>
      sources.get(file) === lines.join('\n') ? [] : [[file, lines.join('\n')]],
    ),
  )
  return { files, written, left }
}

/** Gives fresh ids: two letters for the knot, then a count in base 36 that goes on from the highest of those letters. */
function createIds(taken: readonly string[]): (flow: string) => string {
  const used = new Set(taken)
  const counts = new Map<string, number>()
  return (flow) => {
    const prefix = prefixOf(knotOf(flow))
    let count = counts.get(prefix) ?? highest(prefix, taken)
    let id: string
    do id = `${prefix}${(++count).toString(36).padStart(2, '0')}`
    while (used.has(id))
    counts.set(prefix, count)
    used.add(id)
    return id
  }
}

/** `open_coat` gives oc, `offers` gives of, the top of the story gives st. */
function prefixOf(knot: string): string {
  const words = knot
    .toLowerCase()
    .split(/[_-]+/)
    .filter((word) => word !== '')
  const [first = 'st', second] = words
  return second === undefined ? first.slice(0, 2) : `${first.slice(0, 1)}${second.slice(0, 1)}`
}

function highest(prefix: string, ids: readonly string[]): number {
  const counts = ids
    .filter((id) => id.startsWith(prefix))
    .map((id) => id.slice(prefix.length))
    .filter((rest) => /^[0-9a-z]{2}$/.test(rest))
    .map((rest) => parseInt(rest, 36))
  return Math.max(0, ...counts)
}

/** Puts a line tag at the end of a line of text: after its other tags, before a divert and before a comment. */
export function tagLine(source: string, id: string): string | null {
  const from = source.match(/^\s*[*+]/) === null ? 0 : afterChoice(source)
  return from === null ? null : insertTag(source, endOfContent(source, from), id)
}

/** Puts a line tag inside a choice's brackets, and makes brackets for it where there are none. */
export function tagChoice(source: string, id: string): string | null {
  const content = contentOf(source)
  const brackets = findBrackets(source, content)
  if (brackets !== null) return insertTag(source, brackets.close, id)
  const end = endOfContent(source, content)
  const hasTag = marksIn(source, content).some(({ mark, at }) => mark === '#' && at < end)
  // a tag without brackets belongs to the choice and to the line it prints; so will this one
  if (hasTag) return insertTag(source, end, id)
  const text = source.slice(0, end).trimEnd()
  return /^\s*[*+]\s*\{?/.test(source) && text.length > 0
    ? `${text}[ # line:${id}]${source.slice(text.length)}`
    : null
}

function insertTag(source: string, at: number, id: string): string {
  const text = source.slice(0, at).trimEnd()
  const rest = source.slice(at)
  const gap = rest.trim() === '' || rest.startsWith(']') ? '' : ' '
  return `${text} # line:${id}${gap}${rest}`
}

/** Where a choice's words begin: behind its bullets, label and conditions. */
function contentOf(source: string): number {
  const bullets = /^[\s*+]*(?:\(\s*[\p{L}\p{N}_]+\s*\))?\s*/u.exec(source)?.[0].length ?? 0
  let at = bullets
  while (source[at] === '{') {
    const close = closingBrace(source, at)
    if (close === null) return at
    at = close + 1 + (/^\s*/.exec(source.slice(close + 1))?.[0].length ?? 0)
  }
  return at
}

function closingBrace(source: string, open: number): number | null {
  let depth = 0
  for (let at = open; at < source.length; at++) {
    if (source[at] === '{') depth++
    if (source[at] === '}' && --depth === 0) return at
  }
  return null
}

function findBrackets(source: string, from: number): { open: number; close: number } | null {
  const marks = marksIn(source, from)
  const open = marks.find(({ mark }) => mark === '[')
  const close = open === undefined ? undefined : marks.find(({ mark, at }) => mark === ']' && at > open.at)
  return open === undefined || close === undefined ? null : { open: open.at, close: close.at }
}

/** Where the words that a choice prints begin. */
function afterChoice(source: string): number | null {
  const content = contentOf(source)
  const brackets = findBrackets(source, content)
  return brackets === null ? content : brackets.close + 1
}

function endOfContent(source: string, from: number): number {
  return (
    marksIn(source, from).find(({ mark }) => mark === '->' || mark === '//')?.at ?? source.trimEnd().length
  )
}

interface Mark {
  readonly mark: string
  readonly at: number
}

/** The signs of ink on a line outside of `{ }`, and where a comment begins. */
function marksIn(source: string, from: number): readonly Mark[] {
  const marks: Mark[] = []
  let depth = 0
  for (let at = from; at < source.length; at++) {
    const pair = source.slice(at, at + 2)
    if (pair === '//' || pair === '/*') return [...marks, { mark: '//', at }]
    const sign = source.charAt(at)
    if (sign === '\\') at++
    else if (sign === '{') depth++
    else if (sign === '}') depth--
    else if (depth === 0 && (pair === '->' || pair === '<-')) marks.push({ mark: '->', at })
    else if (depth === 0 && '[]#'.includes(sign)) marks.push({ mark: sign, at })
  }
  return marks
}
