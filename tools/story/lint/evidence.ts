import { fileFinding, type Finding, type Rule } from './finding.ts'

/** What facts say of themselves: themes that story.json names, and disagreements that both sides know of. */
export const evidenceRule: Rule = (subject) => {
  const { evidence, file } = subject.story
  if (evidence === null) return []
  const say = (code: string, message: string): Finding =>
    fileFinding(subject, 'evidence.json', { code, message })
  return [...evidence.values()].flatMap(({ id, theme, disagrees }) => [
    ...(theme === null || Object.hasOwn(file.themes, theme)
      ? []
      : [say('unknown-theme', `“${id}” is about “${theme}”, which themes in story.json doesn't name.`)]),
    ...disagrees.flatMap((other) => {
      if (other === id) return [say('lone-disagreement', `“${id}” disagrees with itself.`)]
      const fact = evidence.get(other)
      if (fact === undefined)
        return [say('unknown-fact', `“${id}” disagrees with “${other}”, which evidence.json doesn't have.`)]
      return fact.disagrees.includes(id)
        ? []
        : [say('lone-disagreement', `“${id}” disagrees with “${other}”, which doesn't say so: name both.`)]
    }),
  ])
}
