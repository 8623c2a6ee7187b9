import type { Turn } from '../session/session-state.ts'

/** Where a chapter began on a reader's way. */
export interface Stop {
  readonly chapter: string
  readonly year: number | null
  /** The turn's number. */
  readonly turn: number
}

/** The chapters of a way, in the order in which they were come to. */
export function listStops(turns: readonly Turn[]): readonly Stop[] {
  return turns.flatMap(({ stage: { chapter, year } }, turn) =>
    chapter === null || chapter === turns[turn - 1]?.stage.chapter ? [] : [{ chapter, year, turn }],
  )
}

interface Point {
  readonly x: number
  readonly y: number
}

/** A way drawn as one line, in units of `routeSize`. */
export interface Route {
  /** An SVG path. */
  readonly line: string
  /** Where each turn lies. */
  readonly points: readonly Point[]
}

/** Units that a route is drawn in. */
export const routeSize = { width: 480, height: 56 } as const
const margin = 10
/** The farthest that one choice leads on. */
const longestStep = 24

/**
 * Draws a way: every choice leads one step on, and bends the line by its name. It lies nowhere: the same choices give the
 * same line, and no bend of it stands for a place.
 */
export function drawRoute(turns: readonly Turn[]): Route {
  const step = Math.min(longestStep, (routeSize.width - 2 * margin) / Math.max(1, turns.length - 1))
  const middle = routeSize.height / 2
  let y = middle
  let slope = 0
  const points = turns.map(({ took }, i) => {
    // drawn back to the middle, so that it never leaves the paper
    slope = 0.6 * slope + 5 * bend(took?.id ?? '') - 0.12 * (y - middle)
    y = Math.min(routeSize.height - margin, Math.max(margin, y + slope))
    return { x: round(margin + i * step), y: round(y) }
  })
  return { line: smooth(points), points }
}

/** A curve through the middles of the steps. */
function smooth([first, ...rest]: readonly Point[]): string {
  if (first === undefined) return ''
  let from = first
  const curve = rest.map((to) => {
    const end = { x: round((from.x + to.x) / 2), y: round((from.y + to.y) / 2) }
    const piece = `Q${from.x} ${from.y} ${end.x} ${end.y}`
    from = to
    return piece
  })
  return `M${first.x} ${first.y}${curve.join('')}L${from.x} ${from.y}`
}

/** -1 to 1, by a name (FNV-1a). */
function bend(name: string): number {
  let hash = 0x811c9dc5
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return ((hash >>> 0) / 0xffffffff) * 2 - 1
}

const round = (value: number): number => Math.round(value * 10) / 10
