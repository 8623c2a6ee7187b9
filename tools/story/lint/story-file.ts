import { Knot } from '../ink-tree.ts'
import { findChances } from '../chances.ts'
import { fileFinding, type Finding, type Rule } from './finding.ts'
import { tagsOf } from './tags.ts'

/** Names in story.json that nothing in the ink bears: recap, tellings, endings, scenes, cuts and aliases. */
export const storyFileRule: Rule = (subject) => {
  const { file, compiled } = subject.story
  const { ink } = subject
  const knots = new Set(
    compiled.tree
      .FindAll(Knot)()
      .flatMap(({ name }) => name ?? []),
  )
  const lines = new Set(tagsOf(ink, 'line').map((tag) => tag.value))
  const choices = new Set(ink.lines.filter(({ kind }) => kind === 'choice').map(({ id }) => id))
  const chances = new Set(findChances(compiled.tree).map((call) => call.id))
  const met = new Set([...knots, ...lines])

  function check(place: string, names: readonly string[], known: ReadonlySet<string | null>, what: string) {
    return names.flatMap((name): readonly Finding[] => {
      if (known.has(name)) return []
      const message = `${place} names “${name}”, but the ink has no such ${what}.`
      return [fileFinding(subject, 'story.json', { code: 'unknown-name', message })]
    })
  }

  return [
    ...check('recap.choices', Object.keys(file.recap.choices), choices, 'choice'),
    ...check('recap.chances', Object.keys(file.recap.chances), chances, 'chance'),
    ...check(
      'recap.others',
      file.recap.others.map(({ when }) => when),
      met,
      'knot, line or choice',
    ),
    ...check('tellings', Object.keys(file.tellings), knots, 'knot'),
    ...check('endings', Object.keys(file.endings), knots, 'knot'),
    ...check('scenes', Object.keys(file.scenes), knots, 'knot'),
    ...check(
      'cuts',
      file.cuts.flatMap(({ start }) => Object.keys(start)),
      new Set(compiled.tree.variableDeclarations.keys()),
      'VAR',
    ),
    ...check('aliases', Object.values(file.aliases), choices, 'choice'),
  ]
}
