import { Graph, layout } from '@dagrejs/dagre'
import type { Arrow, StoryGraph } from './graph.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where a room stands: its upper left corner. All measures are CSS pixels. */
export interface PlacedRoom extends Point {
  readonly name: string
}

export interface PlacedArrow extends Arrow {
  /** The way it takes, from the edge of one room to the edge of the other. */
  readonly points: readonly Point[]
  /** True when it leads into another chapter. */
  readonly far: boolean
}

export interface PlacedBand {
  readonly top: number
  readonly height: number
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly rooms: readonly PlacedRoom[]
  readonly arrows: readonly PlacedArrow[]
  /** In the order of the graph's bands. */
  readonly bands: readonly PlacedBand[]
}

/** How large a room is drawn. */
export const roomSize = { width: 136, height: 44 }

const margin = 20
const titleHeight = 40
const gap = 14
const ranksep = 38

/** So many rooms that no arrow joins to their chapter stand side by side. */
const aloneInRow = 8

/** Chapters one below the other, each reading from left to right. The only user of dagre. */
export function layOut({ bands, arrows }: StoryGraph): Layout {
  const rooms: PlacedRoom[] = []
  const near: PlacedArrow[] = []
  const placed: PlacedBand[] = []
  let width = 0
  let top = 0
  for (const { rooms: own } of bands) {
    const names = new Set(own.map(({ name }) => name))
    const inner = arrows.filter(({ from, to }) => names.has(from) && names.has(to))
    const chapter = layOutChapter([...names], inner, { x: margin, y: top + titleHeight })
    rooms.push(...chapter.rooms)
    near.push(...chapter.arrows)
    const height = chapter.height + titleHeight + margin
    placed.push({ top, height })
    width = Math.max(width, chapter.width + 2 * margin)
    top += height + gap
  }
  const places = new Map(rooms.map((room) => [room.name, room]))
  const drawn = new Set(near.map(({ from, to }) => `${from} ${to}`))
  const far = arrows.flatMap((arrow): readonly PlacedArrow[] => {
    const [from, to] = [places.get(arrow.from), places.get(arrow.to)]
    if (drawn.has(`${arrow.from} ${arrow.to}`) || from === undefined || to === undefined) return []
    return [{ ...arrow, points: leap(from, to), far: true }]
  })
  return { width, height: top, rooms, arrows: [...far, ...near], bands: placed }
}

function layOutChapter(names: readonly string[], arrows: readonly Arrow[], corner: Point) {
  const joined = new Set(arrows.flatMap(({ from, to }) => [from, to]))
  const alone = names.filter((name) => !joined.has(name))
  const graph = layOutGraph([...joined], arrows)
  const { width = 0, height = 0 } = joined.size === 0 ? {} : graph.graph()
  const below = height === 0 ? 0 : height + gap
  const rows = Math.ceil(alone.length / aloneInRow)
  const columns = Math.min(alone.length, aloneInRow)
  const rooms = [
    ...[...joined].map((name): PlacedRoom => {
      const { x = 0, y = 0 } = graph.node(keyOf(name))
      return { name, x: x - roomSize.width / 2, y: y - roomSize.height / 2 }
    }),
    ...alone.map((name, i): PlacedRoom => ({
      name,
      x: (i % aloneInRow) * (roomSize.width + ranksep),
      y: below + Math.floor(i / aloneInRow) * (roomSize.height + gap),
    })),
  ]
  const move = <T extends Point>(point: T): T => ({ ...point, x: corner.x + point.x, y: corner.y + point.y })
  return {
    width: Math.max(width, columns * (roomSize.width + ranksep) - ranksep),
    height: rows === 0 ? height : below + rows * (roomSize.height + gap) - gap,
    rooms: rooms.map(move),
    arrows: arrows.map((arrow): PlacedArrow => {
      const points: readonly Point[] = graph.edge(keyOf(arrow.from), keyOf(arrow.to)).points ?? []
      return { ...arrow, points: points.map(({ x, y }) => move({ x, y })), far: false }
    }),
  }
}

function layOutGraph(names: readonly string[], arrows: readonly Arrow[]): Graph {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: gap, ranksep, marginx: 0, marginy: 0 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const name of names) graph.setNode(keyOf(name), { ...roomSize })
  for (const { from, to } of arrows) graph.setEdge(keyOf(from), keyOf(to))
  if (names.length > 0) layout(graph)
  return graph
}

/** dagre takes no empty name for a node, and the top of a story has one. */
function keyOf(name: string): string {
  return `knot ${name}`
}

/** From chapter to chapter: out below a room and in above the other, or the other way round for the way back. */
function leap(from: Point, to: Point): readonly Point[] {
  const down = to.y > from.y
  const middle = roomSize.width / 2
  return [
    { x: from.x + middle, y: from.y + (down ? roomSize.height : 0) },
    { x: to.x + middle, y: to.y + (down ? 0 : roomSize.height) },
  ]
}
