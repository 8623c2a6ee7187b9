import { listedScenes } from '../lesson.ts'
import type { PaperPage } from '../paper-page.ts'
import { sayNotes, sayTellings } from './scene-words.ts'

/** A card for every stop, with what has happened there, what may be asked, and what whoever leads the class must know. */
export function writeCards(page: PaperPage): string {
  const { lesson, words } = page
  const { card } = lesson.text.words
  const cards = lesson.story.stops.map(({ id, title, prompts }, i) => {
    const scenes = listedScenes(lesson).filter(({ stops }) => stops.includes(id))
    const chapters = lesson.chapters.filter((chapter) => scenes.some((scene) => chapter.scenes.includes(scene)))
    const sheets = chapters.map(
      ({ number }) => `<a href="sources.html#chapter-${number}">${words(lesson.text.words.sheet.replace('{number}', String(number)))}</a>`,
    )
    const about = [
      ...scenes.map((scene) => `${words(card.contains)} ${sayNotes(scene, page)}.`),
      `${words(card.toldIn)} ${sayTellings(scenes, page)}.`,
      `${words(card.sources)} ${sheets.join(', ')}.`,
    ]
    return `<article class="card" id="${id}">
<p class="where">${i + 1} · ${chapters.map(({ title: name }) => words(name)).join(' · ')}</p>
<h2>${words(title)}</h2>
<p class="happened">${scenes.map(({ bridge }) => words(bridge)).join(' ')}</p>
<ul>${prompts.map((prompt) => `<li>${words(prompt)}</li>`).join('\n')}</ul>
<p class="about">${[...new Set(about)].join(' ')}</p>
</article>`
  })
  return `<div class="cards">${cards.join('\n')}</div>`
}
