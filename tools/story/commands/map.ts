import { join } from 'node:path'
import { isProblem } from '../../../game/story/problem.ts'
import { isLoaded, loadStory, storiesFolder } from '../load.ts'
import { drawMap } from '../map/draw-map.ts'
import { readCuts, readWhole, type Options } from '../options.ts'
import { printProblems } from '../print-problems.ts'
import { writeOut } from '../write-out.ts'

/** Draws a story's map into a file. True when it is there. */
export function mapStory(id: string, options: Options): boolean {
  const story = loadStory(join(storiesFolder, id))
  if (!isLoaded(story)) return printProblems(story)
  const cuts = readCuts(options, story.file)
  const walks = readWhole(options, 'coverage', 1)
  const seed = readWhole(options, 'seed')
  if (isProblem(cuts) || isProblem(walks) || isProblem(seed)) {
    return printProblems([cuts, walks, seed].filter(isProblem))
  }
  const html = drawMap(story, { cuts, walks, seed, game: options.game })
  const written = writeOut(options.out ?? join('.cache/map', `${id}.html`), html)
  if (isProblem(written)) return printProblems([written])
  console.log(`${id}: ${written}`)
  return true
}
