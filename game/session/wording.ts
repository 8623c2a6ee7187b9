import * as v from 'valibot'
import { hashStory } from '../story/hash.ts'
import { problem, type Problem } from '../story/problem.ts'

const patchSchema = v.object({
  /** The hashes of the text that it is made for, and of what it makes. */
  from: v.string(),
  to: v.string(),
  /** In turn from the beginning: so many characters to keep, so many (below zero) to leave out, or some to put in. */
  steps: v.array(v.union([v.pipe(v.number(), v.integer()), v.string()])),
})

/** What makes a story's compiled JSON, as text, into that of another wording. */
export type Patch = v.InferOutput<typeof patchSchema>

/** The text that a patch makes; a problem where it isn't one, or is made for another text. */
export function applyPatch(text: string, data: unknown, where: string): string | Problem {
  const read = v.safeParse(patchSchema, data)
  if (!read.success || read.output.from !== hashStory(text)) return misfit(where)
  let at = 0
  let made = ''
  for (const step of read.output.steps) {
    if (typeof step === 'string') made += step
    else {
      if (step > 0) made += text.slice(at, at + step)
      at += Math.abs(step)
    }
  }
  return read.output.to === hashStory(made) ? made : misfit(where)
}

function misfit(where: string): Problem {
  return problem('misfit-wording', 'The other wording is not there, or not of this story.', where)
}
