import { escapeHtml } from '../story/script/escape-html.ts'
import type { KnotScript } from '../story/script/script.ts'
import { writeKnotHtml } from '../story/script/script-html.ts'
import { groupsOfChapter } from './inserts/sheets.ts'
import { sayNotes, sayTellings } from './inserts/scene-words.ts'
import { listedScenes } from './lesson.ts'
import type { ListedChapter, ListedScene } from './list-scenes.ts'
import type { PaperPage } from './paper-page.ts'
import { plainScript } from './plain-script.ts'
import { textPageOf } from './text-page-name.ts'

/** Every word that the scenes of a chapter may tell, with their choices, as the body of a page. */
export function writeTextPage(
  chapter: ListedChapter,
  knots: ReadonlyMap<string, KnotScript>,
  page: PaperPage,
): string {
  const { lesson, words } = page
  const all = new Map(listedScenes(lesson).map((scene) => [scene.knot, scene]))
  const facts =
    lesson.story.evidence === null
      ? []
      : groupsOfChapter(chapter, lesson.story.evidence).flatMap((group) => group.map(({ id }) => id))
  return chapter.scenes.map(writeScene).join('\n')

  function writeScene(scene: ListedScene): string {
    const { scene: say, card } = lesson.text.words
    const knot = knots.get(scene.knot)
    const name = `${say.number.replace('{number}', scene.number)}${scene.ending === '' ? '' : `: ${scene.ending}`}`
    const about = `${words(card.contains)} ${sayNotes([scene], page)}. ${words(card.toldIn)} ${sayTellings([scene], page)}.`
    return `<article class="scene-text" id="${scene.knot}"><h2>${words(name)}</h2>
<p class="aside">${about}</p>
<div class="script">${knot === undefined ? '' : writeKnot(knot)}</div>
<p class="aside"><a href="preview.html#${scene.knot}">${words(say.back.replace('{number}', scene.number))}</a></p></article>`
  }

  function writeKnot(knot: KnotScript): string {
    const plain = plainScript(knot, {
      words: lesson.text.words,
      numberOf: (name) => all.get(name)?.number ?? null,
    })
    return writeKnotHtml(plain, {
      addressOf: (name) => {
        const other = lesson.chapters.find(({ scenes }) => scenes.some((scene) => scene.knot === name))
        return other === undefined ? null : `${textPageOf(other)}#${name}`
      },
      idOf: () => '',
      markFacts: (ids) => ids.map(markFact).join(' '),
    })
  }

  function markFact(id: string): string {
    const number = facts.indexOf(id) + 1
    const label = lesson.text.words.source.replace('{number}', String(number))
    return `<sup><a href="sources.html#fact-${chapter.number}-${id}" aria-label="${escapeHtml(label)}">${number}</a></sup>`
  }
}
