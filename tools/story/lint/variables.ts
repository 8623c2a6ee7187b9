import { readKnotGraph, reachedFrom, type KnotGraph } from '../knot-graph.ts'
import { readVariables, type Use, type Variables } from '../variables.ts'
import { finding, type Finding, type Rule } from './finding.ts'

/** What is kept and never looked at, looked at and never kept, looked at too early, or compared with what it can't be. */
export const variableRule: Rule = (subject) => {
  const { compiled, file } = subject.story
  const variables = readVariables(compiled.tree)
  const setByCut = new Set(file.cuts.flatMap(({ start }) => Object.keys(start)))
  const warn = (at: Parameters<typeof finding>[1], code: string, message: string) =>
    finding(subject, at, { code, level: 'warn', message })

  const read = new Set(variables.reads.map(({ name }) => name))
  const set = new Set([...variables.sets.map(({ name }) => name), ...setByCut])
  const unused = [...variables.declared].flatMap(([name, at]): readonly Finding[] => {
    if (!read.has(name)) {
      return [
        warn(at, 'unread-variable', `Nothing ever reads “${name}”: let a line remember it, or take it out.`),
      ]
    }
    if (!set.has(name)) {
      return [warn(at, 'never-set', `“${name}” is read but nothing ever sets it: set it, or take it out.`)]
    }
    return []
  })

  const early = readTooEarly(variables, readKnotGraph(compiled.tree))
    .filter(({ name }) => !setByCut.has(name))
    .map((use) =>
      warn(use, 'read-before-set', `“${use.name}” is read here, but no way leads here from where it is set.`),
    )

  const impossible = variables.comparisons.flatMap((one): readonly Finding[] => {
    const values = variables.values.get(one.name)
    if (!values || values.has(one.value)) return []
    const known = [...values].map((value) => `“${value}”`).join(', ')
    return [
      finding(subject, one, {
        code: 'impossible-word',
        message: `“${one.name}” is never “${one.value}”: it is ${known}. What hangs on this can never be met, or always.`,
      }),
    ]
  })
  const bare = variables.bareMarks.map((one) =>
    finding(subject, one, {
      code: 'bare-mark',
      message: `“${one.name}” alone is always true: ask the list, as in {Marks ? ${one.name}: …}.`,
    }),
  )
  return [...unused, ...early, ...impossible, ...bare]
}

function readTooEarly({ reads, sets }: Variables, graph: KnotGraph): readonly Use[] {
  const setters = new Map<string, Set<string>>()
  for (const { name, knots } of sets) {
    const known = setters.get(name) ?? new Set<string>()
    knots.forEach((knot) => known.add(knot))
    if (known.size > 0) setters.set(name, known)
  }
  const after = new Map([...setters].map(([name, knots]) => [name, reachedFrom(graph, knots)]))
  return reads.filter(({ name, knots }) => {
    const reached = after.get(name)
    return reached !== undefined && ![...knots].some((knot) => reached.has(knot))
  })
}
