import { addressOf } from '../address.ts'
import type { LoadedStory } from '../load.ts'
import type { Met } from '../met.ts'
import { escapeHtml } from '../script/escape-html.ts'
import { writeFactHtml } from '../script/fact-words.ts'
import { writeKnotHtml } from '../script/script-html.ts'
import { partsOf } from '../script/script.ts'
import type { Arrow, Band, Room } from './graph.ts'
import type { PlacedRoom } from './layout.ts'
import type { Palette } from './palette.ts'

/** What the drawing of a room needs to know of the whole. */
export interface MapContext {
  readonly story: LoadedStory
  readonly met: readonly Met[]
  readonly arrows: readonly Arrow[]
  readonly palette: Palette
  /** Where the game is to be opened: `http://localhost:5173/`. */
  readonly game: string
}

/** What the top of a story is called on the map. */
export const topName = '(the top)'

/** The address on the page that opens a knot. Nothing bears that id: a browser would take the focus there. */
export function anchorOf(knot: string): string {
  return `#knot-${encodeURIComponent(knot)}`
}

/** A room as a button, coloured by custom properties: `--year`, `--note`, `--strength`, and `--told-0` for the first cut. */
export function writeRoom(room: Room, { x, y }: PlacedRoom, { met, palette }: MapContext): string {
  const { name, years, notes, ending } = room
  const strongest = notes.toSorted((a, b) => b.weight - a.weight)[0]
  const silent = isSilentRoom(room)
  const told = met.map(({ knots }) => knots.get(name) ?? 0)
  const style = [
    `left:${Math.round(x)}px;top:${Math.round(y)}px`,
    ...(years[0] === undefined ? [] : [`--year:${palette.hueOfYear(years[0])}`]),
    ...(strongest === undefined
      ? []
      : [`--note:${palette.hueOfNote(strongest.category)};--strength:${strongest.weight / 3}`]),
    // the root makes the seldom visible: one walk of a hundred is a tenth of the colour
    ...told.map((walks, i) => `--told-${i}:${Math.sqrt(walks / (met[i]?.walks ?? 1)).toFixed(3)}`),
  ].join(';')
  const classes = ['room', ...(silent ? ['silent'] : []), ...(ending === null ? [] : ['ending'])].join(' ')
  const never = told.flatMap((walks, i) => (walks === 0 && !silent ? [i] : [])).join(' ')
  const captions = [
    `<span class="by-year">${years.join(', ') || '–'}</span>`,
    ...told.map(
      (walks, i) =>
        `<span class="by-coverage told-${i}">${silent ? 'no lines' : `${walks} of ${met[i]?.walks ?? 0}`}</span>`,
    ),
    `<span class="by-notes">${notes.map(({ category, weight }) => `${escapeHtml(category)} ${weight}`).join(', ') || '–'}</span>`,
  ]
  const attributes = [
    `data-knot="${escapeHtml(name)}"`,
    ...(years.length > 0 ? ['data-has-year'] : []),
    ...(notes.length > 0 ? ['data-has-note'] : []),
    `data-never="${never}"`,
  ]
  return `<button type="button" class="${classes}" style="${style}" ${attributes.join(' ')}><b>${escapeHtml(name || topName)}</b><small>${captions.join('')}</small></button>`
}

/** All there is to read of a room, as a template that the page opens. */
export function writeRoomText(room: Room, band: Band, context: MapContext): string {
  const { name, notes, bridge, ending, facts, file, line } = room
  const { story, arrows } = context
  const marks = new Map(facts.map((id, i) => [id, i + 1]))
  const known = new Set(arrows.flatMap(({ from, to }) => [from, to]))
  const script = writeKnotHtml(room.script, {
    addressOf: (knot) => (knot !== name && known.has(knot) ? anchorOf(knot) : null),
    idOf: (stitch) => `stitch-${stitch}`,
    markFacts: (ids) => `<sup>${ids.map((id) => marks.get(id) ?? '').join(', ')}</sup>`,
  })
  const about = [
    `<p class="where">${escapeHtml(band.title)} · <code>${escapeHtml(`${file}:${line}`)}</code></p>`,
    ...(ending === null ? [] : [`<p class="where">Ending: ${escapeHtml(ending)}</p>`]),
    ...(notes.length === 0
      ? []
      : [
          `<p class="where">Content: ${notes.map(({ category, weight }) => `${escapeHtml(category)} ${weight}`).join(', ')}</p>`,
        ]),
  ]
  const sources =
    facts.length === 0
      ? ''
      : `<h3>Sources</h3><ol class="facts">${facts.map((id) => `<li>${writeFactHtml(id, story.evidence)}</li>`).join('\n')}</ol>`
  const left = bridge === '' ? '' : `<h3>If the scene is left</h3><p class="bridge">${escapeHtml(bridge)}</p>`
  return `<template id="text-${escapeHtml(encodeURIComponent(name))}">
<h2 tabindex="-1">${escapeHtml(name || topName)}</h2>
${about.join('\n')}
${writeGameLinks(room, context)}
<div class="script">${isSilentRoom(room) ? '<p class="nothing">Nothing is told here; it only leads on.</p>' : ''}${script}</div>
${sources}
${left}
${writeNeighbours('Comes from', neighbours(arrows, { to: name }))}
${writeNeighbours('Leads to', neighbours(arrows, { from: name }))}
</template>`
}

/** Where to open the game at this knot, for every cut that tells it. */
function writeGameLinks({ name }: Room, { met, story, game }: MapContext): string {
  const links = met.flatMap(({ cut, knots, walks, ways }) => {
    const way = ways.get(name)
    if (way === undefined) return []
    const address = game + addressOf(way, { story: story.id, cut })
    const label = cut === null ? 'Open in the game' : `Open in the game, cut ${cut.id}`
    const steps = way.path.length === 1 ? '1 choice' : `${way.path.length} choices`
    const share = `told in ${knots.get(name) ?? 0} of ${walks} walks; at soonest after ${steps}`
    return [
      `<li><a href="${escapeHtml(address)}" target="game">${escapeHtml(label)}</a> <span>${share}</span></li>`,
    ]
  })
  if (links.length > 0) return `<ul class="open">${links.join('\n')}</ul>`
  return '<p class="where">No walk told it, so there is no known way into the game here.</p>'
}

function neighbours(
  arrows: readonly Arrow[],
  { from, to }: { from?: string; to?: string },
): readonly (readonly [knot: string, choices: readonly string[]])[] {
  return arrows.flatMap((arrow) => {
    if (arrow.to === to) return [[arrow.from, arrow.choices] as const]
    return arrow.from === from ? [[arrow.to, arrow.choices] as const] : []
  })
}

function writeNeighbours(title: string, knots: ReturnType<typeof neighbours>): string {
  if (knots.length === 0) return ''
  const items = knots.map(([knot, choices]) => {
    const by =
      choices.length === 0
        ? ''
        : ` <span>by ${choices.map((one) => `“${escapeHtml(one)}”`).join(', ')}</span>`
    return `<li><a href="${escapeHtml(anchorOf(knot))}">${escapeHtml(knot || topName)}</a>${by}</li>`
  })
  return `<h3>${title}</h3><ul class="neighbours">${items.join('\n')}</ul>`
}

/** True for a room in which nothing is told and nothing chosen. */
function isSilentRoom({ script }: Room): boolean {
  return partsOf(script, 'line').length === 0 && partsOf(script, 'choice').length === 0
}
