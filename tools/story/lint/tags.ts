import { isCueKind, parseTags, tagTable, type CueKind, type TagPlace } from '../../../game/story/tags.ts'
import type { Problem } from '../../../game/story/problem.ts'
import type { InkLine, InkLines, InkTag } from '../ink-lines.ts'
import { finding, type Finding, type Rule, type Subject } from './finding.ts'

/** Tags that the table doesn't know, that stand in the wrong place, or whose value can't be read. */
export const tagRule: Rule = (subject) => {
  const { ink } = subject
  const globals = new Set(ink.globals)
  const onLines = ink.lines.flatMap((line) =>
    line.tags.flatMap((tag) => (globals.has(tag) ? [] : checkTag(subject, tag, line.kind))),
  )
  const atTop = ink.globals.flatMap((tag) => {
    // the opening line's own cues stand here too
    const asLine = checkTag(subject, tag, 'line')
    return asLine.length === 0 ? [] : checkTag(subject, tag, 'story')
  })
  // a tag before a choice's bracket belongs to the choice and to the line that it prints
  return unique([...atTop, ...onLines, ...ink.lines.flatMap((line) => checkOneId(subject, line))])
}

function checkTag(subject: Subject, tag: InkTag, place: TagPlace): readonly Finding[] {
  if (tag.inBraces) {
    const message = `“# ${tag.raw}” stands inside { }, where ink may drop it: put it after the closing }.`
    return [finding(subject, tag, { code: 'tag-in-braces', message })]
  }
  const problems: readonly Problem[] = parseTags([tag.raw], place, '').problems
  return problems
    .filter(({ code }) => !(tag.computed && code === 'malformed-tag'))
    .map(({ code, message }) => finding(subject, tag, { code, message: `${message}${adviceOn(code, tag)}` }))
}

function adviceOn(code: string, tag: InkTag): string {
  if (code !== 'unknown-tag') return ''
  const near = Object.keys(tagTable).find((known) => known.startsWith(tag.name.slice(0, 3).toLowerCase()))
  return near === undefined ? ' The table is in stories/README.md.' : ` Did you mean “# ${near}”?`
}

function checkOneId(subject: Subject, line: InkLine): readonly Finding[] {
  const ids = line.tags.filter((tag) => tag.name === 'line')
  if (ids.length < 2) return []
  const message = `Two line ids, ${ids.map(({ value }) => `“${value}”`).join(' and ')}: keep the older one.`
  return [finding(subject, line, { code: 'repeated-line-id', message })]
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [`${one.code} ${one.where} ${one.message}`, one])).values()]
}

/** Every tag of one kind in a story with its value, each once; computed values are left out. */
export function tagsOf(ink: InkLines, ...kinds: readonly CueKind[]): readonly InkTag[] {
  const tags = new Set([...ink.globals, ...ink.lines.flatMap((line) => line.tags)])
  return [...tags].filter((tag) => kinds.some((kind) => tag.name === kind) && !tag.computed)
}

/** True when a story uses none of our tags (but a title and an author, which ink's other players know too). */
export function isPlainInk(ink: InkLines): boolean {
  return !ink.lines.some((line) => line.tags.some((tag) => isOurs(tag.name)))
}

function isOurs(name: string): boolean {
  return isCueKind(name) && name !== 'title' && name !== 'author'
}
