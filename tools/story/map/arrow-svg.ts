import { escapeHtml } from '../script/escape-html.ts'
import type { Layout, PlacedArrow, Point } from './layout.ts'

/** All arrows as one picture; a page may find those of a knot by `data-from` and `data-to`. */
export function writeArrows({ width, height, arrows }: Layout): string {
  return `<svg class="arrows" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 .8 7.5 4 0 7.2z" fill="context-stroke"/></marker></defs>
${arrows.map(writeArrow).join('\n')}
</svg>`
}

function writeArrow({ from, to, choices, far, points }: PlacedArrow): string {
  const kind = `arrow by-${choices.length > 0 ? 'choice' : 'divert'}${far ? ' far' : ''}`
  const path = far ? bow(points) : smooth(points)
  return `<path class="${kind}" data-from="${escapeHtml(from)}" data-to="${escapeHtml(to)}" d="${path}" marker-end="url(#tip)"/>`
}

/** A soft line along dagre's points: each but the first and last is only leant towards. */
function smooth(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const curves = rest.slice(0, -1).map((point, i) => {
    const next = rest[i + 1] ?? point
    const end = i === rest.length - 2 ? next : between(point, next)
    return `Q${write(point)} ${write(end)}`
  })
  const last = rest.at(-1)
  return `M${write(first)} ${curves.length === 0 && last !== undefined ? `L${write(last)}` : curves.join(' ')}`
}

/** A long line from chapter to chapter, that leaves and comes in upright. */
function bow(points: readonly Point[]): string {
  const [from, to] = points
  if (from === undefined || to === undefined) return ''
  const reach = Math.max(24, Math.abs(to.y - from.y) * 0.4) * Math.sign(to.y - from.y)
  return `M${write(from)} C${write({ x: from.x, y: from.y + reach })} ${write({ x: to.x, y: to.y - reach })} ${write(to)}`
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

function write({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}
