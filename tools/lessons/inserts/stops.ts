import { listedScenes } from '../lesson.ts'
import type { PaperPage } from '../paper-page.ts'

/** The stops that a cut comes to, in the order of the story, each with its chapter and a link to its card. */
export function writeStops({ lesson, words, complain }: PaperPage, cut: string): string {
  const { stops, file } = lesson.story
  if (!file.cuts.some(({ id }) => id === cut)) complain(`It lists the stops of “${cut}”, which is no cut.`)
  const items = stops.flatMap(({ id, title }) => {
    const scene = listedScenes(lesson).find(
      (one) => one.stops.includes(id) && one.ways.some((way) => way.cut === cut && way.stays),
    )
    const chapter = lesson.chapters.find(({ scenes }) => scene !== undefined && scenes.includes(scene))
    if (chapter === undefined) return []
    const where = lesson.text.words.stopIn.replace('{chapter}', chapter.title)
    return [
      `<li><a href="cards.html#${id}">${words(title)}</a> <span class="aside">${words(where)}</span></li>`,
    ]
  })
  return `<ul class="stops">${items.join('\n')}</ul>`
}
