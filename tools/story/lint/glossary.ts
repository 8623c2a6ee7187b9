import { createWordFinder } from '../../../game/session/glossary.ts'
import { fileFinding, type Rule } from './finding.ts'

/** Words of the glossary that no line uses, and those that rest on a fact which isn't there. */
export const glossaryRule: Rule = (subject) => {
  const { glossary, evidence } = subject.story
  const lines = subject.ink.lines.filter(({ kind }) => kind === 'line').map(({ prose }) => prose)
  const used = new Set(createWordFinder(glossary)(lines).flatMap((found) => found.map(({ id }) => id)))
  const unused = glossary.filter(({ id }) => !used.has(id))
  const unfounded = glossary.filter(({ fact }) => fact !== null && evidence?.has(fact) !== true)
  return [
    ...unused.map(({ word }) =>
      fileFinding(subject, 'glossary.json', {
        code: 'unused-word',
        level: 'warn',
        message: `No line of the story has “${word}”: take it out, or add the form that the story uses.`,
      }),
    ),
    ...unfounded.map(({ word, fact }) =>
      fileFinding(subject, 'glossary.json', {
        code: 'unknown-fact',
        message: `“${word}” rests on “${fact ?? ''}”, which evidence.json doesn't have.`,
      }),
    ),
  ]
}
