import * as v from 'valibot'
import { problem, type Problem } from '../story/problem.ts'

const factSchema = v.object({
  id: v.string(),
  claim: v.string(),
  figure: v.nullish(v.union([v.string(), v.number()]), null),
  unit: v.nullish(v.string(), null),
  period: v.nullish(v.string(), null),
  source: v.object({
    publisher: v.string(),
    title: v.nullish(v.string(), null),
    date: v.nullish(v.string(), null),
    url: v.nullish(v.pipe(v.string(), v.url()), null),
  }),
  /** How the fact was come by: `seed`, `verified` in a stored page, or `recalled`. */
  confidence: v.string(),
  caveat: v.nullish(v.string(), null),
})

/** One sourced fact: what is claimed, by whom, when, and how far it can be trusted. */
export type Fact = v.InferOutput<typeof factSchema>

/** The facts of a story by id. */
export type Evidence = ReadonlyMap<string, Fact>

/** Reads an evidence.json (a list of facts). */
export function parseEvidence(data: unknown, where: string): Evidence | Problem {
  const read = v.safeParse(v.array(factSchema), data)
  if (read.success) return new Map(read.output.map((fact) => [fact.id, fact]))
  return problem(
    'malformed-evidence',
    `The list of facts can't be read: ${describeIssue(read.issues[0])}.`,
    where,
  )
}

/** The first fault of a schema check, in words: where in the data, and what was expected. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  return path === null ? issue.message : `${path}: ${issue.message}`
}
