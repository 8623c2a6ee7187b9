import { fileFinding, finding, type Rule } from './finding.ts'

/** Stops of the ink for which stops.json has no questions, and those of stops.json that no line names. */
export const stopRule: Rule = (subject) => {
  const { stops } = subject.story
  if (stops.length === 0) return []
  const named = subject.ink.lines.flatMap(({ tags }) => tags.filter(({ name }) => name === 'discuss'))
  const known = new Set(stops.map(({ id }) => id))
  const used = new Set(named.map(({ value }) => value))
  return [
    ...named
      .filter(({ value }) => !known.has(value))
      .map((tag) =>
        finding(subject, tag, {
          code: 'unknown-stop',
          message: `stops.json has no questions for “${tag.value}”: write some, or mend the id.`,
        }),
      ),
    ...stops
      .filter(({ id }) => !used.has(id))
      .map(({ id }) =>
        fileFinding(subject, 'stops.json', {
          code: 'unused-stop',
          level: 'warn',
          message: `No line stops at “${id}”: take it out, or give a line “# discuss: ${id}”.`,
        }),
      ),
  ]
}
