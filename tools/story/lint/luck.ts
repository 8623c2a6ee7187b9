import { findChances } from '../chances.ts'
import { finding, type Finding, type Rule } from './finding.ts'

/** Draws that name no evidence, and draws of which story.json doesn't say what came and how their odds were come by. */
export const luckRule: Rule = (subject) => {
  const { compiled, file, evidence } = subject.story
  const said = new Set<string>()
  return findChances(compiled.tree).flatMap((call): readonly Finding[] => {
    if (call.id === null) {
      const message =
        'This draw computes the id of its evidence: write it out, so that readers and recap can know it.'
      return [finding(subject, call, { code: 'draw-without-evidence', message })]
    }
    if (evidence === null || Object.hasOwn(file.recap.chances, call.id) || said.has(call.id)) return []
    said.add(call.id)
    const message = `recap.chances in story.json has no “${call.id}”: say what came, what didn't, and how the odds were come by.`
    return [finding(subject, call, { code: 'draw-without-words', message })]
  })
}
