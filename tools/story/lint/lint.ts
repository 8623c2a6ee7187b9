import { readInkLines } from '../ink-lines.ts'
import { isLoaded, loadStory } from '../load.ts'
import type { Assets } from './assets.ts'
import { branchRule } from './branches.ts'
import { careRule } from './care.ts'
import { deadEndRule } from './dead-ends.ts'
import { evidenceRule } from './evidence.ts'
import { factRule } from './facts.ts'
import { fileFinding, type Finding, type Rule } from './finding.ts'
import { glossaryRule } from './glossary.ts'
import { lengthRule, readingRule } from './lengths.ts'
import { lineIdRule } from './line-ids.ts'
import { luckRule } from './luck.ts'
import { assetRule, firstSceneRule, orderRule, sceneRule } from './pictures.ts'
import { reachRule } from './reach.ts'
import { stopRule } from './stops.ts'
import { storyFileRule } from './story-file.ts'
import { isPlainInk, tagRule } from './tags.ts'
import { trapRule } from './traps.ts'
import { variableRule } from './variables.ts'
import { wordingRule } from './wordings.ts'
import { wordRule } from './words.ts'
import { factYearRule } from './years.ts'

/** What is asked of any ink story. */
const flowRules: readonly Rule[] = [reachRule, deadEndRule, branchRule, variableRule, storyFileRule]

/** What is asked of a story that uses our tags. */
const ourRules: readonly Rule[] = [
  tagRule,
  trapRule,
  lineIdRule,
  factRule,
  evidenceRule,
  factYearRule,
  luckRule,
  careRule,
  assetRule,
  sceneRule,
  firstSceneRule,
  orderRule,
  lengthRule,
  readingRule,
  wordRule,
  wordingRule,
  glossaryRule,
  stopRule,
]

/** Few enough to wait for at every save; `walk` makes as many as are wanted. */
const usualWalks = 100

/** Everything there is to say about a story's folder, in the order of its files. An empty list is a clean story. */
export function lintStory(
  folder: string,
  assets: Assets,
  { walks = usualWalks }: { walks?: number } = {},
): readonly Finding[] {
  const story = loadStory(folder)
  if (!isLoaded(story)) return story.map((problem) => ({ ...problem, level: 'error' }))
  const subject = { story, ink: readInkLines(story.compiled.tree), assets, walks }
  const plain = isPlainInk(subject.ink)
  const message = 'Plain ink: it plays as it is. With tags it can have pictures, sounds and saves that last.'
  const notes = plain ? [fileFinding(subject, 'main.ink', { code: 'plain-ink', level: 'note', message })] : []
  const rules = plain ? flowRules : [...flowRules, ...ourRules]
  return [...notes, ...rules.flatMap((rule) => rule(subject)).sort(byPlace)]
}

function byPlace(a: Finding, b: Finding): number {
  return a.where.localeCompare(b.where, 'en', { numeric: true })
}
