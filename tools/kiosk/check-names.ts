import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fault, type KioskConfig } from '../../game/modes/kiosk/kiosk-config.ts'
import { findNearest } from '../../game/modes/kiosk/nearest-name.ts'
import { listWordings } from '../../game/modes/kiosk/wordings.ts'
import { parseJson } from '../../game/session/read-text.ts'
import { parseStoryFile } from '../../game/session/story-file.ts'
import { isProblem, type Problem } from '../../game/story/problem.ts'

type Named = Pick<KioskConfig, 'story' | 'cut' | 'lang' | 'languages'>

/**
 * A fault for each name of a set-up that nothing bears: the page only finds out before visitors. `stories` is the folder in
 * which each story has one of its own.
 */
export function checkNames({ story, cut, lang, languages }: Named, stories: string): readonly Problem[] {
  const path = join(stories, story, 'story.json')
  if (!existsSync(path))
    return [
      fault(`There is no story “${story}”, so that nothing can be told. See the folder stories.`, 'story'),
    ]
  const file = parseStoryFile(parseJson(readFileSync(path, 'utf8')), path)
  if (isProblem(file)) return [fault(file.message, 'story')]
  const wordings = listWordings(file, languages)
  return [
    ...missing(
      'cut',
      cut,
      file.cuts.map(({ id }) => id),
    ),
    ...missing('lang', lang, file.languages),
    ...wordings.problems.map(({ message }) => fault(message, 'languages')),
  ]
}

function missing(field: 'cut' | 'lang', name: string, known: readonly string[]): readonly Problem[] {
  if (known.length === 0 || known.includes(name)) return []
  const nearest = findNearest(name, known)
  const hint = nearest === null ? `It has ${known.join(', ')}.` : `Is “${nearest}” meant?`
  return [fault(`“${field}” is "${name}", which the story doesn’t have. ${hint}`, field)]
}
