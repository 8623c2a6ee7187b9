import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDocument } from '../script/document.ts'
import { escapeHtml } from '../script/escape-html.ts'
import { writeFactHtml } from '../script/fact-words.ts'
import { writeKnotHtml } from '../script/script-html.ts'
import { curlQuotes } from '../script/set-text.ts'
import { isSilent } from '../script/without-detours.ts'
import type { Book, BookChapter, BookKnot } from './book.ts'

/** A book as one HTML file, to be read on a screen or printed. */
export function writeBookHtml(book: Book): string {
  const { file } = book.story
  const there = new Set(
    book.chapters.flatMap(({ knots }) =>
      knots.flatMap(({ script: { name, stitches } }) =>
        stitches.flatMap((one) => [idOf(name), idOf(name, one.name)]),
      ),
    ),
  )
  const chapters = book.chapters.map((chapter, i) => writeChapter(chapter, i + 1, { book, there }))
  const contents = book.chapters.map(
    ({ title }, i) => `<li><a href="#chapter-${i + 1}">${set(title)}</a></li>`,
  )
  const body = `<main>
<header>
<h1>${set(file.title)}</h1>
${file.author === '' ? '' : `<p class="author">${set(file.author)}</p>`}
${book.choice === '' ? '' : `<p class="choice-of">${set(book.choice)}</p>`}
${file.age === '' ? '' : `<p>${set(file.age)}</p>`}
${writeContentNotes(book)}
<nav aria-label="Chapters"><ol>${contents.join('\n')}</ol></nav>
<p class="key">A diamond marks a choice, an arrow where it leads. Words in italics with a colon say when something is told, as the ink has it. Numbers lead to the sources at the end of the chapter.</p>
</header>
${chapters.join('\n')}
</main>`
  return writeDocument({
    title: file.title,
    language: file.languages[0] ?? 'en',
    css: readFileSync(join(import.meta.dirname, 'book.css'), 'utf8'),
    body,
  })
}

function writeContentNotes({ story }: Book): string {
  if (story.file.contentNotes.length === 0) return ''
  const items = story.file.contentNotes.map(
    ({ category, text }) => `<dt>${escapeHtml(category)}</dt><dd>${set(text)}</dd>`,
  )
  return `<dl class="content">${items.join('\n')}</dl>`
}

/** The id on the page of a knot, or of a stitch of it. */
function idOf(knot: string, stitch = ''): string {
  return `knot-${knot}${stitch === '' ? '' : `.${stitch}`}`
}

interface Whole {
  readonly book: Book
  /** The ids of all knots and stitches in the book. */
  readonly there: ReadonlySet<string>
}

function writeChapter({ title, knots, facts }: BookChapter, number: number, whole: Whole): string {
  const marks = new Map(facts.map((id, i) => [id, i + 1]))
  const markFacts = (ids: readonly string[]) =>
    ids
      .map((id) => marks.get(id) ?? 0)
      .map((n) => `<sup><a href="#source-${number}-${n}" title="Source ${n}">${n}</a></sup>`)
      .join('<sup>,</sup>')
  const sources = facts.map(
    (id, i) => `<li id="source-${number}-${i + 1}">${writeFactHtml(id, whole.book.story.evidence)}</li>`,
  )
  return `<section class="chapter" id="chapter-${number}">
<h2>${set(title)}</h2>
${knots.map((knot) => writeKnot(knot, { ...whole, markFacts })).join('\n')}
${sources.length === 0 ? '' : `<section class="sources"><h3>Sources</h3><ol class="facts">${sources.join('\n')}</ol></section>`}
</section>`
}

function writeKnot(
  { script, ending, notes, bridge }: BookKnot,
  { there, markFacts }: Whole & { markFacts: (facts: readonly string[]) => string },
): string {
  const addressOf = (knot: string, stitch: string) =>
    [idOf(knot, stitch), idOf(knot)].flatMap((id) =>
      there.has(id) ? [`#${encodeURIComponent(id)}`] : [],
    )[0] ?? null
  const silent = script.stitches.every(({ parts }) => isSilent(parts)) ? ' silent' : ''
  const title = ending === null ? '' : ` <span class="ending">${set(ending)}</span>`
  const about = [
    ...(notes.length === 0
      ? []
      : [`Content: ${escapeHtml(notes.map((one) => one.replace(':', ' ')).join(', '))}.`]),
    ...(bridge === '' ? [] : [`If the scene is left: <i>${set(bridge)}</i>`]),
  ]
  return `<article class="knot${silent}" id="${escapeHtml(idOf(script.name))}">
<h3>${escapeHtml(script.name || 'The top')}${title}</h3>
${about.length === 0 ? '' : `<p class="about">${about.join(' ')}</p>`}
<div class="script">${writeKnotHtml(script, { addressOf, idOf: (stitch) => idOf(script.name, stitch), markFacts })}</div>
</article>`
}

function set(text: string): string {
  return escapeHtml(curlQuotes(text))
}
