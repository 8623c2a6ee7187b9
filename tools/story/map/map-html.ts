import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { curlQuotes } from '../script/set-text.ts'
import { escapeHtml } from '../script/escape-html.ts'
import { writeDocument } from '../script/document.ts'
import { writeArrows } from './arrow-svg.ts'
import type { StoryGraph } from './graph.ts'
import { layOut, roomSize } from './layout.ts'
import { paletteOf, type Palette } from './palette.ts'
import { writeRoom, writeRoomText, type MapContext } from './room-html.ts'

/** The map of a story as one HTML file. */
export function writeMap(graph: StoryGraph, given: Omit<MapContext, 'arrows' | 'palette'>): string {
  const context: MapContext = { ...given, arrows: graph.arrows, palette: paletteOf(graph) }
  const { story, met } = given
  const layout = layOut(graph)
  const places = new Map(layout.rooms.map((place) => [place.name, place]))
  const bands = graph.bands.map(({ title, rooms }, i) => {
    const { top = 0, height = 0 } = layout.bands[i] ?? {}
    const drawn = rooms.flatMap((room) => {
      const place = places.get(room.name)
      return place === undefined ? [] : [writeRoom(room, place, context)]
    })
    return `<section aria-label="${escapeHtml(title)}"><div class="band" style="top:${top}px;height:${height}px"><h2>${escapeHtml(curlQuotes(title))}</h2></div>
${drawn.join('\n')}</section>`
  })
  const texts = graph.bands.flatMap((band) => band.rooms.map((room) => writeRoomText(room, band, context)))
  const body = `<header>
${writeTitle(graph, given)}
<div class="tools">
<label class="find"><span>Find</span> <input type="search" id="find" placeholder="a knot, or words" autocomplete="off" spellcheck="false"> <output id="found" for="find"></output></label>
${writeColours(met.map(({ cut }) => cut?.id ?? ''))}
<div class="zoom" role="group" aria-label="Size"><button type="button" id="smaller" aria-label="Smaller">−</button><button type="button" id="fit">Fit</button><button type="button" id="larger" aria-label="Larger">+</button></div>
</div>
${writeLegend(context.palette)}
</header>
<main id="map" aria-label="The map"><div class="sheet" id="sheet" style="width:${layout.width}px;height:${layout.height}px">
${bands.join('\n')}
${writeArrows(layout)}
</div></main>
<aside id="panel" aria-label="The knot" hidden><button type="button" id="close" aria-label="Close">×</button><div id="text"></div></aside>
${texts.join('\n')}`
  return writeDocument({
    title: `${story.file.title}: the map`,
    language: story.file.languages[0] ?? 'en',
    css: writeCss(met.length),
    body,
    script: readPageScript(),
  })
}

function writeTitle(
  { bands, arrows }: StoryGraph,
  { story, met }: Omit<MapContext, 'arrows' | 'palette'>,
): string {
  const knots = bands.reduce((sum, { rooms }) => sum + rooms.length, 0)
  const walks = met[0]?.walks ?? 0
  const cuts = met.length > 1 ? ` through each of ${met.length} cuts` : ''
  return `<h1>${escapeHtml(story.file.title)} <span>${knots} knots, ${arrows.length} ways between them, ${walks} walks${cuts}</span></h1>`
}

function writeColours(cuts: readonly string[]): string {
  const choices = [
    ['year', 'Year'],
    ['coverage', 'Coverage'],
    ['notes', 'Content notes'],
  ].map(
    ([id = '', label = ''], i) =>
      `<label><input type="radio" name="colour" value="${id}"${i === 0 ? ' checked' : ''}><span>${label}</span></label>`,
  )
  const options = cuts.map((cut, i) => `<option value="${i}">${escapeHtml(cut)}</option>`)
  const select =
    cuts.length > 1
      ? `<label class="cut"><span>in cut</span> <select id="cut">${options.join('')}</select></label>`
      : ''
  return `<fieldset class="colours"><legend>Colour</legend>${choices.join('')}${select}</fieldset>`
}

function writeLegend({ years, categories, hueOfYear, hueOfNote }: Palette): string {
  const swatch = (style: string, label: string) => `<li><i style="${style}"></i>${escapeHtml(label)}</li>`
  return `<div class="legend">
<ul class="by-year">${years.map((year) => swatch(`--year:${hueOfYear(year)}`, String(year))).join('')}</ul>
<ul class="by-coverage"><li><i class="never"></i>in no walk</li>${[0.05, 0.25, 0.5, 1].map((share) => swatch(`--told:${Math.sqrt(share).toFixed(3)}`, `${share * 100} %`)).join('')}</ul>
<ul class="by-notes">${categories.map((one) => swatch(`--note:${hueOfNote(one)};--strength:1`, one)).join('') || '<li>The story has no content notes.</li>'}</ul>
<ul class="signs"><li><i class="line by-choice"></i>choice</li><li><i class="line by-divert"></i>divert</li></ul>
</div>`
}

/** The map's style, and a rule for each cut that puts its coverage on. */
function writeCss(cuts: number): string {
  const own = Array.from({ length: cuts }, (_, i) => {
    const shown = `body[data-cut='${i}'][data-colour='coverage']`
    return `body[data-cut='${i}'] .room{--told:var(--told-${i})}
${shown} .room small .told-${i}{display:inline}
${shown} .room[data-never~='${i}']{border-style:dashed;color:var(--soft)}`
  })
  const size = `:root{--room-width:${roomSize.width}px;--room-height:${roomSize.height}px}`
  return [size, readFileSync(join(import.meta.dirname, 'map.css'), 'utf8'), ...own].join('\n')
}

/** The page's own script, as the browser takes it. */
function readPageScript(): string {
  const source = readFileSync(join(import.meta.dirname, 'map-page.ts'), 'utf8')
  const { ESNext } = ts.ModuleKind
  return ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ESNext } })
    .outputText
}
