import * as v from 'valibot'
import { readIdList } from './id-list.ts'
import { isProblem, type Problem } from '../story/problem.ts'

/** How a fact was come by: read in the source, remembered from it, or taken from the article the story began with. */
export const certainties = ['verified', 'recalled', 'seed'] as const
/** See `certainties`. */
export type Certainty = (typeof certainties)[number]

const factSchema = v.object({
  id: v.string(),
  /** What it is about: one of the story's `themes`, or null. */
  theme: v.nullish(v.string(), null),
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
  confidence: v.picklist(certainties),
  caveat: v.nullish(v.string(), null),
  /** The states whose own position it gives, in their words or their law's; mostly none. */
  statedBy: v.optional(v.array(v.string()), []),
  /** The facts that say otherwise, by id. Each of them names this one. */
  disagrees: v.optional(v.array(v.string()), []),
})

/** One sourced fact: what is claimed, by whom, when, and how far it can be trusted. */
export type Fact = v.InferOutput<typeof factSchema>

/** The facts of a story by id. */
export type Evidence = ReadonlyMap<string, Fact>

/** Reads an evidence.json (a list of facts). */
export function parseEvidence(data: unknown, where: string): Evidence | Problem {
  const facts = readIdList(factSchema, data, where, { code: 'malformed-evidence', things: 'facts' })
  return isProblem(facts) ? facts : new Map(facts.map((fact) => [fact.id, fact]))
}
