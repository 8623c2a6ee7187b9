import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { isProblem, problem, type Problem } from '../../game/story/problem.ts'
import { waysFile } from '../story/commands/ways.ts'
import { readJson, type LoadedStory } from '../story/load.ts'
import { readSceneWays } from '../story/scene-ways.ts'
import { checkLesson } from './check-lesson.ts'
import { parseLessonFile } from './lesson-file.ts'
import type { Lesson } from './lesson.ts'
import { listScenes } from './list-scenes.ts'

/** What only a class is asked of an ending; the game itself doesn't need it. */
const endingsSchema = v.object({
  endings: v.optional(v.record(v.string(), v.object({ whatElse: v.optional(v.string(), '') })), {}),
})

/** The lesson pack of a story in each of its languages, or everything that keeps it from being made. */
export function loadLessons(story: LoadedStory): readonly Lesson[] | readonly Problem[] {
  const { folder, file } = story
  const ways = waysFile(folder)
  if (!existsSync(ways)) {
    return [
      problem(
        'no-ways',
        `Nobody has looked for ways to its scenes: npm run story -- ways ${story.id}.`,
        ways,
      ),
    ]
  }
  const known = readSceneWays(readFileSync(ways, 'utf8'))
  const chapters = listScenes(story, known)
  const { endings } = v.parse(endingsSchema, readJson(join(folder, 'story.json')))
  const questions = new Map(
    Object.entries(endings).flatMap(([knot, { whatElse }]) => (whatElse === '' ? [] : [[knot, whatElse]])),
  )
  const texts = file.languages.map((language) => ({ language, text: readText(folder, language) }))
  const problems = texts.flatMap(({ text }) => (isProblem(text) ? [text] : []))
  if (problems.length > 0) return problems
  return texts.flatMap(({ language, text }) =>
    isProblem(text) ? [] : [{ story, language, text, ways: known, chapters, questions }],
  )
}

/** Tells lessons from the problems for which there are none. */
export function areLessons(loaded: readonly Lesson[] | readonly Problem[]): loaded is readonly Lesson[] {
  return loaded.every((one) => 'text' in one)
}

function readText(folder: string, language: string) {
  const path = join(folder, 'lesson', `${language}.json`)
  if (!existsSync(path)) {
    return problem(
      'no-lesson',
      `The story is told in “${language}”, but has no lesson in it: write one.`,
      path,
    )
  }
  const data = readJson(path)
  const text = isProblem(data) ? data : parseLessonFile(data, path)
  return isProblem(text) ? text : (checkLesson(text, path)[0] ?? text)
}
