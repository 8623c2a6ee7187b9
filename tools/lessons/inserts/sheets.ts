import type { Evidence, Fact } from '../../../game/session/evidence-file.ts'
import { groupFacts, type FactGroup } from '../../../game/session/fact-list.ts'
import { writeFact } from '../fact-html.ts'
import type { ListedChapter } from '../list-scenes.ts'
import type { PaperPage } from '../paper-page.ts'

/**
 * The facts of a chapter in the order in which its scenes come to them, each with all that say otherwise: they are never
 * shown without one another.
 */
export function groupsOfChapter({ scenes }: ListedChapter, evidence: Evidence): readonly FactGroup[] {
  const ids = scenes.flatMap(({ facts }) => facts)
  const groups = groupFacts(evidence)
  const found = ids.map((id) => groups.find((group) => group.some((fact) => fact.id === id)))
  return [...new Set(found)].filter((group) => group !== undefined)
}

/** A sheet for every chapter that rests on facts. */
export function writeSheets({ lesson, words }: PaperPage): string {
  const { evidence } = lesson.story
  if (evidence === null) return ''
  const { differ, sheet } = lesson.text.words
  return lesson.chapters
    .flatMap((chapter) => {
      const groups = groupsOfChapter(chapter, evidence)
      if (groups.length === 0) return []
      const { number, title, when } = chapter
      const head = words(`${sheet.replace('{number}', String(number))}: ${title}`)
      return [
        `<section class="sheet" id="chapter-${number}"><h2>${head} <span class="aside">${words(when)}</span></h2>
<ol class="facts">${groups.map((group) => writeGroup(group, chapter)).join('\n')}</ol></section>`,
      ]
    })
    .join('\n')

  function writeGroup(group: FactGroup, chapter: ListedChapter): string {
    const [first, ...others] = group.map((fact) => writeItem(fact, chapter))
    if (others.length === 0) return first ?? ''
    return `<li class="group"><p class="differ">${words(differ)}</p><ul>${[first, ...others].join('\n')}</ul></li>`
  }

  function writeItem(fact: Fact, { number }: ListedChapter): string {
    return `<li id="fact-${number}-${fact.id}">${writeFact(fact, lesson.text.words)}</li>`
  }
}
