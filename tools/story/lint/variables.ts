import { readKnotGraph, reachedFrom } from '../knot-graph.ts'
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

  const early = readTooEarly(variables, (knot) => reachedFrom(readKnotGraph(compiled.tree), knot))
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

function readTooEarly(
  { reads, sets }: Variables,
  reachedFromKnot: (knot: string) => ReadonlySet<string>,
): readonly Use[] {
  const reach = new Map<string, ReadonlySet<string>>()
  function after(knot: string): ReadonlySet<string> {
    const known = reach.get(knot) ?? reachedFromKnot(knot)
    reach.set(knot, known)
    return known
  }
  return reads.filter(({ name, knots }) => {
    const setters = sets.filter((one) => one.name === name).flatMap((one) => [...one.knots])
    return setters.length > 0 && ![...knots].some((knot) => setters.some((setter) => after(setter).has(knot)))
  })
}
