import type { Lesson } from './lesson.ts'
import { openPaper } from './paper-page.ts'
import { writePage } from './page-html.ts'
import { textPageOf } from './text-page-name.ts'

/** The page that lists every paper, language by language. */
export function writeIndex(lessons: readonly Lesson[]): string {
  const [first] = lessons
  return writePage({
    title: first === undefined ? '' : `${first.text.title} · ${first.story.file.title}`,
    language: first?.language ?? 'en',
    root: '',
    body: lessons.map(writeLanguage).join('\n'),
    kind: 'index',
  })
}

function writeLanguage(lesson: Lesson, i: number): string {
  const { text, language, chapters } = lesson
  const page = openPaper(lesson, `${lesson.story.folder}/lesson/${language}.json`)
  const papers = text.papers.map(
    ({ id, title, about }) =>
      `<li><a href="${language}/${id}.html">${page.text(title)}</a> <span class="about">${page.text(about)}</span></li>`,
  )
  const texts = chapters.map((chapter) => {
    const title = chapter.title === '' ? text.words.scene.epilogue : chapter.title
    return `<li><a href="${language}/${textPageOf(chapter)}">${page.words(title)}</a></li>`
  })
  const head = i === 0 ? 'h1' : 'h2'
  return `<section lang="${language}">
<${head}>${page.text(text.title)}</${head}>
${text.lead.map((one) => `<p>${page.text(one)}</p>`).join('\n')}
<ul class="papers">${papers.join('\n')}</ul>
<h2>${page.words(text.words.scene.chapterText)}</h2>
<ol class="texts">${texts.join('\n')}</ol>
</section>`
}
