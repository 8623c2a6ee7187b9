import { join } from 'node:path'
import { findCut } from '../../../game/session/story-file.ts'
import { isProblem, problem, type Problem } from '../../../game/story/problem.ts'
import { isLoaded, loadStory, storiesFolder } from '../load.ts'
import { readWhole, type Options } from '../options.ts'
import { printProblems } from '../print-problems.ts'
import { printSurvey } from '../print-survey.ts'
import { hasPlace, surveyStory } from '../survey.ts'

/** Walks a story and prints what was met. True when no walk got stuck. */
export async function walkStory(id: string, options: Options): Promise<boolean> {
  const story = loadStory(join(storiesFolder, id))
  if (!isLoaded(story)) return printProblems(story)
  const cut = findCut(story.file, options.cut ?? null)
  const walks = readWhole(options, 'walks', 1)
  const seed = readWhole(options, 'seed')
  if (isProblem(cut) || isProblem(walks) || isProblem(seed)) {
    return printProblems([cut, walks, seed].filter(isProblem))
  }
  const { leaves, curious, to = null, through = null } = options
  const lost = [
    ...(to === null || hasPlace(story, to) ? [] : [unknown('to', 'knot, line or choice', to)]),
    ...(through === null || hasPlace(story, through, ['knots', 'choices'])
      ? []
      : [unknown('through', 'knot or choice', through)]),
  ]
  if (lost.length > 0) return printProblems(lost)
  const start = performance.now()
  const survey = await surveyStory(story, cut, { walks, seed, leaves, curious, to, through })
  const seconds = (performance.now() - start) / 1000
  const peakBytes = process.resourceUsage().maxRSS * 1024
  console.log(
    options.json
      ? JSON.stringify(survey, null, 1)
      : printSurvey(survey, cut, { seconds, peakBytes }).join('\n'),
  )
  return survey.outcomes.broken + survey.outcomes.endless === 0
}

function unknown(option: string, kinds: string, name: string): Problem {
  return problem('bad-option', `The story has no ${kinds} “${name}”.`, `--${option}`)
}
