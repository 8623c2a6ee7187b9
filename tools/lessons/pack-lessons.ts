import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../../game/story/problem.ts'
import { readScript } from '../story/script/read-script.ts'
import type { KnotScript } from '../story/script/script.ts'
import { withoutDetours } from '../story/script/without-detours.ts'
import { writeBlocks } from './blocks-html.ts'
import { writeFact } from './fact-html.ts'
import { writeIndex } from './index-page.ts'
import type { Lesson } from './lesson.ts'
import type { Paper } from './lesson-file.ts'
import { areLessons, loadLessons } from './load-lessons.ts'
import { openPaper, type PaperPage } from './paper-page.ts'
import { writePage } from './page-html.ts'
import { textPageOf } from './text-page-name.ts'
import { writeTextPage } from './text-page.ts'
import type { LoadedStory } from '../story/load.ts'

/** The files of a lesson pack by their address in its folder. */
export type LessonFiles = ReadonlyMap<string, string | Uint8Array>

/** Makes the lesson pack of a story in all its languages: every paper, the text of every chapter, a page that lists them. */
export function packLessons(story: LoadedStory): LessonFiles | readonly Problem[] {
  const lessons = loadLessons(story)
  if (!areLessons(lessons)) return lessons
  const knots = new Map(
    withoutDetours(readScript(story)).flatMap((chapter) => chapter.knots.map((knot) => [knot.name, knot])),
  )
  const problems: Problem[] = []
  const pages = lessons.flatMap((lesson) => {
    const written = [
      ...lesson.text.papers.map((paper) => writePaper(lesson, paper)),
      ...writeTexts(lesson, knots),
    ]
    problems.push(...written.flatMap(({ page }) => page.problems))
    return written.map(({ name, html }): [string, string] => [`${lesson.language}/${name}`, html])
  })
  if (problems.length > 0) return problems
  return new Map<string, string | Uint8Array>([
    ['index.html', writeIndex(lessons)],
    ...pages,
    ['lessons.css', readStyle()],
    ...faces.map(({ name, file }): [string, Uint8Array] => [
      `fonts/${name}`,
      readFileSync(fileURLToPath(import.meta.resolve(`@fontsource-variable/${file}`))),
    ]),
  ])
}

/** Tells the files of a lesson pack from the problems for which there are none. */
export function areLessonFiles(files: LessonFiles | readonly Problem[]): files is LessonFiles {
  return files instanceof Map
}

interface Written {
  readonly name: string
  readonly html: string
  readonly page: PaperPage
}

function writePaper(lesson: Lesson, paper: Paper): Written {
  const page = openPaper(lesson, `${lesson.story.folder}/lesson/${lesson.language}.json ${paper.id}`)
  const blocks = writeBlocks(paper.blocks, page)
  const body = `<h1>${page.text(paper.title)}</h1>\n${blocks}\n${writeCited(page)}`
  return { name: `${paper.id}.html`, html: frame(page, { title: paper.title, body, kind: paper.id }), page }
}

function writeTexts(lesson: Lesson, knots: ReadonlyMap<string, KnotScript>): readonly Written[] {
  return lesson.chapters.map((chapter) => {
    const page = openPaper(lesson, `${lesson.story.folder} chapter ${chapter.number}`)
    const title = chapter.title === '' ? lesson.text.words.scene.epilogue : chapter.title
    const body = `<h1>${page.words(title)}</h1>\n${writeTextPage(chapter, knots, page)}`
    return { name: textPageOf(chapter), html: frame(page, { title, body, kind: 'text' }), page }
  })
}

/** The sources that a paper has named, by the numbers in it. */
function writeCited({ cited, lesson, words }: PaperPage): string {
  if (cited.length === 0) return ''
  const items = cited.map((fact, i) => `<li id="source-${i + 1}">${writeFact(fact, lesson.text.words)}</li>`)
  return `<section class="cited"><h2>${words(lesson.text.words.sources)}</h2><ol class="facts">${items.join('\n')}</ol></section>`
}

function frame(
  { lesson, words }: PaperPage,
  { title, body, kind }: { title: string; body: string; kind: string },
): string {
  const links = `<nav aria-label="${words(lesson.text.title)}"><a href="../index.html">${words(lesson.text.words.all)}</a></nav>`
  return writePage({
    title: `${title} · ${lesson.story.file.title}`,
    language: lesson.language,
    root: '../',
    links,
    body,
    kind,
  })
}

const faces = [
  { name: 'literata.woff2', file: 'literata/files/literata-latin-wght-normal.woff2' },
  { name: 'literata-italic.woff2', file: 'literata/files/literata-latin-wght-italic.woff2' },
  { name: 'source-sans.woff2', file: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2' },
]

/** The house's style for scripts, and what papers add to it. */
function readStyle(): string {
  return ['../story/script/script.css', 'lessons.css', 'print.css']
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join('\n')
}
