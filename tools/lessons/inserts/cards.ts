import { listedScenes } from '../lesson.ts'
import type { PaperPage } from '../paper-page.ts'
import { sayNotes, sayTellings } from './scene-words.ts'

/**
 * A card for every stop: what has happened there, what may be asked, and what whoever leads the class must know. Where a
 * stop stands in several scenes, the sentence of the first says what has happened.
 */
export function writeCards(page: PaperPage): string {
  const { lesson, words } = page
  const { card } = lesson.text.words
  const cards = lesson.story.stops.map(({ id, title, prompts }, i) => {
    const scenes = listedScenes(lesson).filter(({ stops }) => stops.includes(id))
    const chapters = lesson.chapters.filter((chapter) =>
      scenes.some((scene) => chapter.scenes.includes(scene)),
    )
    const sheets = chapters.map(
      ({ number }) =>
        `<a href="sources.html#chapter-${number}">${words(lesson.text.words.sheet.replace('{number}', String(number)))}</a>`,
    )
    const about = [
      `${words(card.contains)} ${sayNotes(scenes, page)}.`,
      `${words(card.toldIn)} ${sayTellings(scenes, page)}.`,
      `${words(card.sources)} ${sheets.join(', ')}.`,
    ]
    return `<article class="card" id="${id}">
<p class="where">${i + 1} · ${chapters.map(({ title: name }) => words(name)).join(' · ')}</p>
<h2>${words(title)}</h2>
<p class="happened">${words(scenes[0]?.bridge ?? '')}</p>
<ul>${prompts.map((prompt) => `<li>${words(prompt)}</li>`).join('\n')}</ul>
<p class="about">${about.join(' ')}</p>
</article>`
  })
  return `<div class="cards">${cards.join('\n')}</div>`
}
