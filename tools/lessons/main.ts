import { join } from 'node:path'
import { isLoaded, loadStory, storiesFolder } from '../story/load.ts'
import { printProblems } from '../story/print-problems.ts'
import { areLessonFiles, packLessons } from './pack-lessons.ts'
import { printPapers } from './print-papers.ts'
import { writeFiles } from './write-files.ts'

/** `npm run lessons`: the lesson pack of the story as PDF, and as the pages that they are printed from. */
async function run(id: string): Promise<boolean> {
  const story = loadStory(join(storiesFolder, id))
  if (!isLoaded(story)) return printProblems(story)
  const files = packLessons(story)
  if (!areLessonFiles(files)) return printProblems(files)
  const pages = '.cache/lessons'
  writeFiles(pages, files)
  const printed = await printPapers(pages, 'dist-lessons')
  for (const { path, pages } of printed) console.log(`${String(pages).padStart(4)} pages  ${path}`)
  return true
}

process.exitCode = (await run('pocket-of-air')) ? 0 : 1
