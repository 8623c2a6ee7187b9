import { Divert, Knot, type ParsedObject, type Story } from './ink-tree.ts'

/** Which knots lead to which, by name; the top of the story is ''. Functions are no places, and left out. */
export type KnotGraph = ReadonlyMap<string, ReadonlySet<string>>

/** Reads from a story's diverts, threads and tunnels where each knot leads. */
export function readKnotGraph(tree: Story): KnotGraph {
  const graph = new Map<string, Set<string>>([['', new Set()]])
  for (const knot of tree.FindAll(Knot)((one) => !one.isFunction)) graph.set(knot.name ?? '', new Set())
  for (const divert of tree.FindAll(Divert)()) {
    if (divert.isFunctionCall || divert.targetContent === null) continue
    const from = knotNameOf(divert)
    const to = knotNameOf(divert.targetContent)
    if (from !== to && graph.has(to)) graph.get(from)?.add(to)
  }
  return graph
}

/** Every knot that a way leads to from `start`, which is one of them. */
export function reachedFrom(graph: KnotGraph, start: string): ReadonlySet<string> {
  const reached = new Set([start])
  for (const knot of reached) for (const next of graph.get(knot) ?? []) reached.add(next)
  return reached
}

/** The name of the knot that a part of a story stands in; '' at the top. */
export function knotNameOf(part: ParsedObject): string {
  if (part instanceof Knot) return part.name ?? ''
  return part.parent === null ? '' : knotNameOf(part.parent)
}
