import type { Braid, Strand } from '../../classroom/braid.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** A line of ink in the picture of a braid. */
export interface DrawnStrand {
  /** An SVG path. */
  readonly line: string
  readonly width: number
  /** The choice that it belongs to. */
  readonly choice: string
  /** Whether enough took it to be counted. */
  readonly isCounted: boolean
}

/** A knot of the picture, with its name beside it. */
export interface DrawnKnot extends Point {
  readonly kind: 'crossing' | 'choice' | 'ending'
  readonly name: string
}

/** A braid as a picture, in units of which it is `width` wide. */
export interface BraidDrawing {
  readonly width: number
  readonly height: number
  readonly strands: readonly DrawnStrand[]
  readonly knots: readonly DrawnKnot[]
}

const width = 480
const rowHeight = 128
const fan = 56
const top = 26
/** The ink of all ways together. */
const broadest = 26

/** Names a choice of a crossing, both counted from 0: `1a`. */
export const choiceName = (crossing: number, choice: number): string =>
  `${crossing + 1}${String.fromCharCode(97 + choice)}`

/** Names an ending, counted from 0: `A`. */
export const endingName = (ending: number): string => String.fromCharCode(65 + ending)

/**
 * Draws a braid from above to below: crossings lie in rows, those that no way joins side by side, and each is a knot from
 * which its choices fan out; from those the strands go on to where enough ways came next. Broader is more.
 */
export function drawBraid({ ways, crossings, endings }: Braid): BraidDrawing {
  const rows = rowsOf(crossings.map(({ choices }) => choices.flatMap(({ next }) => next)))
  const last = Math.max(0, ...rows) + (crossings.length === 0 ? 0 : 1)
  const across = (at: number, of: number) => round(((at + 0.5) * width) / of)
  const knotAt = (crossing: number): Point => {
    const row = rows[crossing] ?? 0
    const beside = rows.flatMap((one, at) => (one === row ? [at] : []))
    return { x: across(beside.indexOf(crossing), beside.length), y: top + row * rowHeight }
  }
  const choiceAt = (crossing: number, choice: number): Point => {
    const { x, y } = knotAt(crossing)
    const room = width / rows.filter((row) => row === rows[crossing]).length
    const count = crossings[crossing]?.choices.length ?? 1
    return { x: round(x + ((choice + 0.5) / count - 0.5) * room), y: y + fan }
  }
  const endingAt = (ending: number): Point => ({
    x: across(ending, endings.length),
    y: top + last * rowHeight,
  })
  const broad = (about: number) => round(Math.max(2, (about / ways) * broadest))
  const places = new Map(endings.map(({ ending }, at) => [ending, at]))
  const target = (to: Strand): Point | null => {
    if ('crossing' in to) return knotAt(to.crossing)
    const at = places.get(to.ending)
    return at === undefined ? null : endingAt(at)
  }

  const strands = crossings.flatMap(({ choices }, at) =>
    choices.flatMap(({ choice, about, next }, n): readonly DrawnStrand[] => {
      const from = choiceAt(at, n)
      const fanned = {
        line: curve(knotAt(at), from),
        width: broad(about ?? 0),
        choice,
        isCounted: about !== null,
      }
      const onward = next.flatMap((to) => {
        const end = target(to)
        return end === null
          ? []
          : [{ line: curve(from, end), width: broad(to.about), choice, isCounted: true }]
      })
      return [fanned, ...onward]
    }),
  )
  const knots: readonly DrawnKnot[] = [
    ...crossings.flatMap(({ choices }, at) => [
      { ...knotAt(at), kind: 'crossing' as const, name: String(at + 1) },
      ...choices.map((_, n) => ({ ...choiceAt(at, n), kind: 'choice' as const, name: choiceName(at, n) })),
    ]),
    ...endings.map((_, at) => ({ ...endingAt(at), kind: 'ending' as const, name: endingName(at) })),
  ]
  const height = Math.max(top, ...knots.map(({ y }) => y)) + 34
  return { width, height, strands, knots }
}

/** The row of each crossing: below all that lead to it. A strand that leads back is drawn, and moves nothing. */
function rowsOf(onward: readonly (readonly Strand[])[]): readonly number[] {
  const rows = onward.map(() => 0)
  onward.forEach((strands, at) => {
    for (const to of strands) {
      if ('crossing' in to && to.crossing > at)
        rows[to.crossing] = Math.max(rows[to.crossing] ?? 0, (rows[at] ?? 0) + 1)
    }
  })
  return rows
}

function curve(from: Point, to: Point): string {
  const half = round((to.y - from.y) / 2)
  return `M${from.x} ${from.y}C${from.x} ${from.y + half} ${to.x} ${to.y - half} ${to.x} ${to.y}`
}

const round = (value: number): number => Math.round(value * 10) / 10
