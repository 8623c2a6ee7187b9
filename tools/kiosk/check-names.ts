import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkNames, missingStory } from '../../game/modes/kiosk/check-names.ts'
import { fault, type KioskConfig } from '../../game/modes/kiosk/kiosk-config.ts'
import { parseJson } from '../../game/session/read-text.ts'
import { parseStoryFile } from '../../game/session/story-file.ts'
import { isProblem, type Problem } from '../../game/story/problem.ts'

/** A fault for each name of a set-up that nothing bears. `stories` is the folder in which each story has one of its own. */
export function findMisnamed(config: KioskConfig, stories: string): readonly Problem[] {
  const { story } = config
  const pathOf = (name: string) => join(stories, name, 'story.json')
  if (!existsSync(pathOf(story)))
    return [
      missingStory(
        story,
        readdirSync(stories).filter((name) => existsSync(pathOf(name))),
      ),
    ]
  const file = parseStoryFile(parseJson(readFileSync(pathOf(story), 'utf8')), pathOf(story))
  return isProblem(file) ? [fault(file.message, 'story')] : checkNames(config, file).faults
}
