import { knotOf, type InkLine } from '../ink-lines.ts'
import { finding, type Finding, type Rule } from './finding.ts'
import { shorten } from './line-ids.ts'
import { countWords, readingGrade } from '../words.ts'

/** The most words a choice has: it is something that a person might say or do, not a sentence about it. */
const longestChoice = 14
/** The most words a paragraph has: more is a wall on a telephone. */
const longestLine = 90

/** Choices and paragraphs that are too long to be taken in at once. */
export const lengthRule: Rule = (subject) =>
  subject.ink.lines.flatMap((line): readonly Finding[] => {
    const longest = line.kind === 'choice' ? longestChoice : longestLine
    const words = countWords(line.prose)
    if (words <= longest || line.tags.some(({ name }) => name === 'leave')) return []
    const message = `${words} words, and ${longest} is long for a ${line.kind === 'choice' ? 'choice' : 'paragraph'}: “${shorten(line.prose)}”`
    return [finding(subject, line, { code: `long-${line.kind}`, level: 'warn', message })]
  })

/** Readers of fourteen read this with ease. */
const highestGrade = 8
/** Less prose than this has no reading level. */
const enoughWords = 80

/** Knots whose prose asks for more schooling than the story's readers have. */
export const readingRule: Rule = (subject) => {
  const { languages } = subject.story.file
  if (languages[0] !== 'en') return []
  const prose = new Map<string, { first: InkLine; text: string }>()
  for (const line of subject.ink.lines) {
    const knot = knotOf(line.flow)
    const { first = line, text = '' } = prose.get(knot) ?? {}
    prose.set(knot, { first, text: `${text} ${line.prose}` })
  }
  return [...prose].flatMap(([knot, { first, text }]): readonly Finding[] => {
    const grade = readingGrade(text)
    if (grade <= highestGrade || countWords(text) < enoughWords) return []
    const message = `“${knot}” reads at grade ${grade.toFixed(1)} (Flesch-Kincaid), and ${highestGrade} is meant: shorter sentences, plainer words.`
    return [finding(subject, first, { code: 'hard-to-read', level: 'note', message })]
  })
}
