import { escapeHtml } from '../../story/script/escape-html.ts'
import { addressOf } from '../../story/address.ts'
import type { ListedChapter, ListedScene } from '../list-scenes.ts'
import type { PaperPage } from '../paper-page.ts'
import { textPageOf } from '../text-page-name.ts'
import { sayNotes } from './scene-words.ts'

/** From a language's folder to the game that the papers stand beside. */
const game = '../../'

/** Every scene of the story: what it contains, where it is told and opened, what is told instead, what it rests on. */
export function writeScenes(page: PaperPage): string {
  const { lesson, words } = page
  const { scene: say } = lesson.text.words
  return lesson.chapters.map(writeChapter).join('\n')

  function writeChapter(chapter: ListedChapter): string {
    const { number, title, when, scenes } = chapter
    const head =
      title === '' ? words(say.epilogue) : `${words(title)} <span class="aside">${words(when)}</span>`
    return `<section class="chapter" id="chapter-${number}"><h2>${number}. ${head}</h2>
<p class="aside"><a href="${textPageOf(chapter)}">${words(say.chapterText)}</a></p>
${scenes.map((scene) => writeScene(scene, chapter)).join('\n')}</section>`
  }

  function writeScene(scene: ListedScene, chapter: ListedChapter): string {
    const { knot, number, ending, bridge, gate, facts } = scene
    const name = `${say.number.replace('{number}', number)}${ending === '' ? '' : `: ${ending}`}`
    const gated = gate === '' ? '' : ` ${words(say.gate.replace('{category}', gate))}`
    const sources = facts.map(
      (id, i) => `<a href="sources.html#fact-${chapter.number}-${id}" title="${escapeHtml(id)}">${i + 1}</a>`,
    )
    const rows = [
      [say.instead, bridge === '' ? words(say.noBridge) : words(bridge)],
      [say.contains, `${sayNotes([scene], page)}.${gated}`],
      [say.openIn, writeWays(scene)],
      [
        say.sources,
        sources.length === 0 ? words(say.noSources) : `<span class="marks">${sources.join(' ')}</span>`,
      ],
    ]
    return `<article class="scene" id="${knot}"><h3>${words(name)}</h3>
<dl>${rows.map(([term = '', said = '']) => `<div><dt>${words(term)}</dt><dd>${said}</dd></div>`).join('\n')}</dl>
<p class="aside"><a href="${textPageOf(chapter)}#${knot}">${words(say.read.replace('{number}', number))}</a></p></article>`
  }

  /** The cuts that tell the scene, each a link that opens the game there. */
  function writeWays({ ways, number }: ListedScene): string {
    const { file } = lesson.story
    const links = ways.map((way) => {
      const cut = file.cuts.find(({ id }) => id === way.cut) ?? null
      const label = cut?.label ?? file.title
      const open = say.open.replace('{number}', number).replace('{telling}', label)
      const address = `${game}${addressOf(way, { story: file.id, cut })}`
      const passing = way.stays ? '' : ` (${words(say.passing)})`
      return `<a href="${escapeHtml(address)}" data-scene="${way.scene}" aria-label="${words(open)}">${words(label)}</a>${passing}`
    })
    return `<span class="marks">${links.map((link) => `<span>${link}</span>`).join(' ')}</span>`
  }
}
