import type { InkLine } from './ink-lines.ts'

/** The lines of a scene, by its knot. */
export function linesOfScene(lines: readonly InkLine[], knot: string): readonly InkLine[] {
  return lines.filter(({ flow }) => knotOf(flow) === knot)
}

/** What a tag says on these lines, each once, as they come. */
export function valuesOf(tag: string, lines: readonly InkLine[]): readonly string[] {
  const tags = lines.flatMap(({ tags }) => tags.filter(({ name }) => name === tag))
  return [...new Set(tags.map(({ value }) => value))]
}

/** The facts that the scenes rest on in which a class may stop at this place to talk. */
export function factsOfStop(lines: readonly InkLine[], stop: string): readonly string[] {
  const there = lines.filter((line) => valuesOf('discuss', [line]).includes(stop))
  const knots = new Set(there.map(({ flow }) => knotOf(flow)))
  return valuesOf(
    'fact',
    [...knots].flatMap((knot) => linesOfScene(lines, knot)),
  )
}

const knotOf = (flow: string): string => flow.split('.')[0] ?? flow
