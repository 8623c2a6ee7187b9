import { bannedWords } from '../banned-words.ts'
import { finding, type Rule } from './finding.ts'

/** Words that the story doesn't use, in its prose and choices. */
export const wordRule: Rule = (subject) =>
  subject.ink.lines.flatMap((line) => {
    const taken: string[] = []
    return bannedWords.flatMap(({ word, level, use }) =>
      [...line.prose.matchAll(word)].flatMap(([found]) => {
        // “victims of” has been said: don't say “victims” as well
        if (taken.some((one) => one.includes(found.toLowerCase()))) return []
        taken.push(found.toLowerCase())
        const message = `“${found}”: rather ${use}.`
        return [finding(subject, line, { code: 'banned-word', level, message })]
      }),
    )
  })
