import type { Evidence } from '../../../game/session/evidence-file.ts'
import { wordsOfFact } from '../script/fact-words.ts'
import { wordsOf, type ChoicePart, type DivertPart, type Part } from '../script/script.ts'
import { curlQuotes } from '../script/set-text.ts'
import type { Book, BookChapter, BookKnot } from './book.ts'

/** A book as Markdown, with footnotes as GitHub and Pandoc know them. */
export function writeBookMarkdown(book: Book): string {
  const { title, author, age, contentNotes } = book.story.file
  const head = [
    `# ${title}`,
    ...[author, book.choice, age].filter((one) => one !== ''),
    ...(contentNotes.length === 0
      ? []
      : [contentNotes.map(({ category, text }) => `- ${category}: ${text}`).join('\n')]),
  ]
  const chapters = book.chapters.flatMap((chapter, i) => writeChapter(chapter, i + 1, book.story.evidence))
  return `${[...head, ...chapters].join('\n\n')}\n`
}

function writeChapter(
  { title, knots, facts }: BookChapter,
  number: number,
  evidence: Evidence | null,
): readonly string[] {
  const marks = new Map(facts.map((id, i) => [id, `[^${number}-${i + 1}]`]))
  const notes = facts.map((id) => {
    const { claim, source, url, caveat } = wordsOfFact(id, evidence)
    const words = [claim, source === '' ? '' : `${source}.`, url === null ? '' : `<${url}>`]
    if (caveat !== null) words.push(`But: ${caveat}`)
    return `${marks.get(id) ?? ''}: ${words.filter((one) => one !== '').join(' ')}`
  })
  return [
    `## ${curlQuotes(title)}`,
    ...knots.flatMap((knot) => writeKnot(knot, marks)),
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
  ]
}

function writeKnot(
  { script, ending, notes, bridge }: BookKnot,
  marks: ReadonlyMap<string, string>,
): readonly string[] {
  return [
    `### ${script.name || 'The top'}${ending === null ? '' : ` · ${ending}`}`,
    ...(notes.length === 0 ? [] : [`Content: ${notes.map((one) => one.replace(':', ' ')).join(', ')}.`]),
    ...(bridge === '' ? [] : [`If the scene is left: _${curlQuotes(bridge)}_`]),
    ...script.stitches.flatMap(({ name, parts }) => [
      ...(name === '' ? [] : [`\`= ${name}\``]),
      ...writeParts(parts, '', marks),
    ]),
  ]
}

/** Each part as a paragraph or a list; what follows a choice or a condition is set in below it. */
function writeParts(
  parts: readonly Part[],
  indent: string,
  marks: ReadonlyMap<string, string>,
): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'line') {
      const facts = part.facts.map((id) => marks.get(id) ?? '').join('')
      return [`${indent}${curlQuotes(wordsOf(part.pieces))}${facts}`]
    }
    if (part.kind === 'divert') return [`${indent}${wordsOfDivert(part)}`]
    if (part.kind === 'gather') return []
    if (part.kind === 'choice') {
      const [only] = part.parts
      const straight = part.parts.length === 1 && only?.kind === 'divert' ? ` ${wordsOfDivert(only)}` : ''
      const rest = straight === '' ? writeParts(part.parts, `${indent}  `, marks) : []
      return [`${indent}- ${wordsOfChoice(part)}${straight}`, ...rest]
    }
    return part.branches.flatMap(({ when, parts: inner }) => {
      const [only] = inner
      if (inner.length === 1 && only?.kind === 'divert')
        return [`${indent}- _${when}:_ ${wordsOfDivert(only)}`]
      return [
        `${indent}- _${when}:_${inner.length === 0 ? ' nothing' : ''}`,
        ...writeParts(inner, `${indent}  `, marks),
      ]
    })
  })
}

function wordsOfChoice({ conditions, pieces }: ChoicePart): string {
  const when = conditions.length === 0 ? '' : `_if ${conditions.join(' and ')}:_ `
  const words = pieces.length === 0 ? '_when nothing else is left_' : `**${curlQuotes(wordsOf(pieces))}**`
  return `◆ ${when}${words}`
}

function wordsOfDivert({ how, label }: DivertPart): string {
  const words = how === 'by way of' || how === 'with' ? `${how} ` : ''
  return `${how === 'back' ? '↩' : '→'} ${words}\`${label}\``
}
