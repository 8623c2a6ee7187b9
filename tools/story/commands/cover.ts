import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isProblem } from '../../../game/story/problem.ts'
import { coverStory, findUncovered, readCover, writeCover } from '../cover.ts'
import { isLoaded, loadStory, storiesFolder } from '../load.ts'
import { readWhole, type Options } from '../options.ts'
import { printProblems } from '../print-problems.ts'
import { writeOut } from '../write-out.ts'

/** Where the walks that cover a story are kept, one a line; a test tells them again. */
export const coverFile = (id: string) => join('tests/walks', id, 'cover.jsonl')

/**
 * Looks for walks that together meet all there is in a story, beginning with those found before, and keeps them. True when
 * nothing is left.
 */
export function coverStoryFile(id: string, options: Options): boolean {
  const story = loadStory(join(storiesFolder, id))
  if (!isLoaded(story)) return printProblems(story)
  const walks = readWhole(options, 'walks', 1)
  const seed = readWhole(options, 'seed')
  if (isProblem(walks) || isProblem(seed)) return printProblems([walks, seed].filter(isProblem))
  const file = options.out ?? coverFile(id)
  const known = existsSync(file) ? readCover(readFileSync(file, 'utf8')) : []
  const cover = coverStory(story, { walks, seed, known })
  const written = writeOut(file, writeCover(cover))
  if (isProblem(written)) return printProblems([written])
  const left = findUncovered(story, cover)
  console.log(`${id}: ${cover.length} walks in ${written}, ${left.length} places not met`)
  for (const name of left) console.log(`  ${name}`)
  return left.length === 0
}
