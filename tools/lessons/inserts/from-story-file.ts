import { escapeHtml } from '../../story/script/escape-html.ts'
import type { PaperPage } from '../paper-page.ts'

/** The cuts of the story in a table: name, minutes, and what its address ends in. */
export function writeLengths({ lesson: { story, text }, words }: PaperPage): string {
  const { lengths } = text.words
  const rows = story.file.cuts.map(({ id, label, minutes, offered }) => {
    const time = text.words.minutes.replace('{minutes}', String(minutes))
    const address = `<code>?cut=${escapeHtml(id)}</code>${offered ? '' : ` ${words(lengths.byAddress)}`}`
    return [words(label), words(time), address]
  })
  return writeTable([lengths.telling, lengths.time, lengths.address].map(words), rows)
}

/** Each content note with its sentence. */
export function writeContent({ lesson: { story }, words }: PaperPage): string {
  const notes = story.file.contentNotes.map(
    ({ category, text }) => `<div><dt>${words(category)}</dt><dd>${words(text)}</dd></div>`,
  )
  return `<dl class="content">${notes.join('\n')}</dl>`
}

/** What the story says that it leaves out, with the ids of the facts it rests on. */
export function writeLeavesOut({ lesson: { story }, text, words }: PaperPage): string {
  return story.file.leavesOut
    .map(({ title, text: paragraphs, facts }) => {
      const last = paragraphs.length - 1
      const body = paragraphs.map((one, i) => {
        const marks = i === last ? facts.map((id) => text(`[${id}]`)).join(' ') : ''
        return `<p>${words(one)}${marks}</p>`
      })
      return `<h2>${words(title)}</h2>\n${body.join('\n')}`
    })
    .join('\n')
}

/** Every ending with the question that it leaves. */
export function writeEndings({ lesson: { story, text, questions }, words }: PaperPage): string {
  const { ending, question } = text.words.endings
  const rows = Object.entries(story.file.endings).flatMap(([knot, { title }]) => {
    const asked = questions.get(knot)
    return asked === undefined ? [] : [[words(title), words(asked)]]
  })
  return writeTable([words(ending), words(question)], rows)
}

/** How the names of people are said. */
export function writeNames({ lesson: { story, text }, words }: PaperPage): string {
  const { name, said, who } = text.words.names
  const rows = story.glossary
    .filter((entry) => entry.kind === 'person' && entry.said !== '')
    .map((entry) => [words(entry.word), words(entry.said), words(entry.meaning)])
  return writeTable([name, said, who].map(words), rows)
}

/** A table, its first column naming the rows. Everything given is HTML. */
function writeTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((one) => `<th scope="col">${one}</th>`).join('')
  const body = rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  )
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`
}
