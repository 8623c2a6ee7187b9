import { yearsOf } from '../../../game/session/period.ts'
import { knotOf, type InkLine } from '../ink-lines.ts'
import { finding, type Finding, type Rule } from './finding.ts'

/** Facts about a time after the year of the scene they stand in. story.json names the lines that look ahead on purpose. */
export const factYearRule: Rule = (subject) => {
  const { evidence, file } = subject.story
  if (evidence === null) return []
  let knot = ''
  let year: number | null = null
  return subject.ink.lines.flatMap((line): readonly Finding[] => {
    const at = knotOf(line.flow)
    if (at !== knot) [knot, year] = [at, null]
    year = yearOf(line) ?? year
    const scene = year
    if (scene === null) return []
    return line.tags.flatMap((tag): readonly Finding[] => {
      const fact = tag.name === 'fact' ? evidence.get(tag.value) : undefined
      const begins = yearsOf(fact?.period ?? null)?.from ?? null
      if (begins === null || begins <= scene || Object.hasOwn(file.looksAhead, `${knot} ${tag.value}`))
        return []
      const message = `“${tag.value}” is about ${fact?.period ?? ''}, but the scene is in ${scene}: move it, or name it in looksAhead in story.json, with the reason.`
      return [finding(subject, tag, { code: 'fact-after-year', message })]
    })
  })
}

function yearOf(line: InkLine): number | null {
  const tag = line.tags.findLast(({ name, computed }) => name === 'year' && !computed)
  return Number(tag?.value) || null
}
