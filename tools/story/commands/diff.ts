import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Cut } from '../../../game/session/story-file.ts'
import { isProblem, problem, type Problem } from '../../../game/story/problem.ts'
import { mainFile } from '../compile.ts'
import { compareSaves } from '../diff/compare-saves.ts'
import { compareText } from '../diff/compare-text.ts'
import { printDifference, type Difference } from '../diff/print-difference.ts'
import { loadStoryAt } from '../diff/story-at.ts'
import { isLoaded, loadStory, storiesFolder, type LoadedStory } from '../load.ts'
import { readCuts, readWhole, type Options } from '../options.ts'
import { printProblems } from '../print-problems.ts'

/** Compares two versions of a story and prints how they differ. True when they could be compared. */
export function diffStories(names: readonly string[], options: Options): boolean {
  const { since } = options
  const [first, second] = names
  const wants = since === undefined ? 2 : 1
  if (first === undefined || names.length !== wants) {
    const message =
      since === undefined ? 'Two stories are compared: name the old one and the new one.' : 'Name one story.'
    return printProblems([problem('bad-option', message, 'diff')])
  }
  const folder = folderOf(second ?? first)
  const [before, old] =
    since === undefined
      ? [folderOf(first), loadStory(folderOf(first))]
      : [`${since}:${folder}`, loadStoryAt(since, folder)]
  const now = loadStory(folder)
  if (!isLoaded(old) || !isLoaded(now)) {
    return printProblems([old, now].flatMap((story) => (isLoaded(story) ? [] : story)))
  }
  const saves = compareCuts(old, now, options)
  if (isProblem(saves)) return printProblems([saves])
  const difference: Difference = {
    story: now.id,
    before,
    after: folder,
    ...compareText(old, now),
    saves,
  }
  console.log(options.json ? JSON.stringify(difference, null, 1) : printDifference(difference).join('\n'))
  return true
}

/** A story is named by its id, or by its folder wherever that is. */
function folderOf(name: string): string {
  const own = join(storiesFolder, name)
  return !existsSync(join(own, mainFile)) && existsSync(join(name, mainFile)) ? join(name) : own
}

/** What became of saves in every cut that was asked for. A cut that the new story lacks is played as it begins unasked. */
function compareCuts(old: LoadedStory, now: LoadedStory, options: Options): Difference['saves'] | Problem {
  const cuts = readCuts(options, old.file)
  const walks = readWhole(options, 'walks', 1)
  const seed = readWhole(options, 'seed')
  if (isProblem(cuts)) return cuts
  if (isProblem(walks)) return walks
  if (isProblem(seed)) return seed
  return cuts.map((cut) =>
    compareSaves({ story: old, cut }, { story: now, cut: sameCut(now, cut) }, { walks, seed }),
  )
}

function sameCut({ file }: LoadedStory, cut: Cut | null): Cut | null {
  return file.cuts.find(({ id }) => id === cut?.id) ?? file.cuts[0] ?? null
}
