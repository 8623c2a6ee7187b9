import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isProblem } from '../../../game/story/problem.ts'
import { readCover } from '../cover.ts'
import { isLoaded, loadStory, storiesFolder } from '../load.ts'
import { readWhole, type Options } from '../options.ts'
import { printProblems } from '../print-problems.ts'
import { findSceneWays, writeSceneWays } from '../scene-ways.ts'
import { writeOut } from '../write-out.ts'
import { coverFile } from './cover.ts'

/** Where the ways to a story's scenes are kept, one a line; the preview for teachers opens scenes by them. */
export const waysFile = (folder: string) => join(folder, 'lesson/ways.jsonl')

/** Looks for a way to every scene in every cut and keeps them. True when every scene was found in some cut. */
export function findStoryWays(id: string, options: Options): boolean {
  const story = loadStory(join(storiesFolder, id))
  if (!isLoaded(story)) return printProblems(story)
  const scenes = Object.keys(story.file.scenes)
  if (scenes.length === 0) {
    console.log(`${id}: its story.json names no scenes, so there are no ways to keep`)
    return true
  }
  const walks = readWhole(options, 'walks', 1)
  const seed = readWhole(options, 'seed')
  if (isProblem(walks) || isProblem(seed)) return printProblems([walks, seed].filter(isProblem))
  const cover = coverFile(id)
  const known = existsSync(cover) ? readCover(readFileSync(cover, 'utf8')) : []
  const ways = findSceneWays(story, { known, walks, seed })
  const written = writeOut(options.out ?? waysFile(story.folder), writeSceneWays(ways))
  if (isProblem(written)) return printProblems([written])
  const reached = new Set(ways.map(({ scene }) => scene))
  const left = scenes.filter((scene) => !reached.has(scene))
  console.log(`${id}: ${ways.length} ways in ${written}, ${left.length} scenes not met`)
  for (const name of left) console.log(`  ${name}`)
  return left.length === 0
}
