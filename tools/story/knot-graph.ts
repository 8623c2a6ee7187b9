import { Divert, Knot, type ParsedObject, type Story } from './ink-tree.ts'

/** Which knots lead to which, by name; the top of the story is ''. Functions are no places, and left out. */
export type KnotGraph = ReadonlyMap<string, ReadonlySet<string>>

/** The names of a story's knots, in the order of its files. Functions are no places, and left out. */
export function knotNamesIn(tree: Story): readonly string[] {
  return tree
    .FindAll(Knot)((knot) => !knot.isFunction)
    .flatMap(({ name }) => name ?? [])
}

/** Reads from a story's diverts, threads and tunnels where each knot leads. */
export function readKnotGraph(tree: Story): KnotGraph {
  const graph = new Map(['', ...knotNamesIn(tree)].map((name) => [name, new Set<string>()]))
  for (const divert of tree.FindAll(Divert)()) {
    if (divert.isFunctionCall || divert.targetContent === null) continue
    const from = knotNameOf(divert)
    const to = knotNameOf(divert.targetContent)
    if (from !== to && graph.has(to)) graph.get(from)?.add(to)
  }
  return graph
}

/** Every knot that a way leads to from one of `starts`, which are among them. */
export function reachedFrom(graph: KnotGraph, starts: Iterable<string>): ReadonlySet<string> {
  const reached = new Set(starts)
  for (const knot of reached) for (const next of graph.get(knot) ?? []) reached.add(next)
  return reached
}

/** The name of the knot that a part of a story stands in; '' at the top. */
export function knotNameOf(part: ParsedObject): string {
  if (part instanceof Knot) return part.name ?? ''
  return part.parent === null ? '' : knotNameOf(part.parent)
}
