import { finding, type Finding, type Rule } from './finding.ts'
import { takesId } from '../line-id.ts'
import { tagsOf } from './tags.ts'

/** Choices and lines without an id, and ids that two lines share. */
export const lineIdRule: Rule = (subject) => {
  const missing = subject.ink.lines.flatMap((line): readonly Finding[] => {
    if (line.id !== null || !takesId(line)) return []
    return line.kind === 'choice'
      ? [
          finding(subject, line, {
            code: 'choice-without-id',
            message: `The choice “${shorten(line.prose)}” has no id, so no save survives here: run “npm run story -- ids”.`,
          }),
        ]
      : [
          finding(subject, line, {
            code: 'line-without-id',
            level: 'warn',
            message: `“${shorten(line.prose)}” has no id: run “npm run story -- ids” before a release.`,
          }),
        ]
  })
  const seen = new Map<string, string>()
  const shared = tagsOf(subject.ink, 'line').flatMap((tag): readonly Finding[] => {
    const first = seen.get(tag.value)
    if (first === undefined) {
      seen.set(tag.value, `${tag.file}:${tag.line}`)
      return []
    }
    const message = `The id “${tag.value}” is taken by ${first}: delete it here, and “ids” writes another.`
    return [finding(subject, tag, { code: 'duplicate-line-id', message })]
  })
  return [...missing, ...shared]
}

/** The beginning of a text, for messages. */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}
