import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findCut } from '../../game/session/story-file.ts'
import { isProblem, type Problem } from '../../game/story/problem.ts'
import { countStory } from './counts.ts'
import { addIds } from './ids.ts'
import { readAssets } from './lint/assets.ts'
import { printFinding } from './lint/print-finding.ts'
import { lintStory } from './lint/lint.ts'
import { isLoaded, listStories, loadStory, storiesFolder } from './load.ts'
import { newStory } from './new.ts'
import { printSurvey } from './print-survey.ts'
import { surveyStory } from './survey.ts'

const usage = `npm run story -- <what> [story…] [options]

  lint [story…]   says what is wrong, with file and line          --json
  ids  [story…]   writes missing line ids into the ink
  walk [story…]   walks at random and adds up what was met        --cut five --walks 1000 --seed 1
                                                                  --to knot|line|choice --through choice
                                                                  --curious --leaves --json
  count [story…]  counts words, decisions, facts, memories          --json
  new  id [title] starts a story that plays

Without a story, every story is meant. The manual is stories/README.md.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    cut: { type: 'string' },
    walks: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    to: { type: 'string' },
    through: { type: 'string' },
    leaves: { type: 'boolean', default: false },
    curious: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const [what = 'help', ...names] = positionals
const ids = names.length > 0 ? names : listStories()

/** What each command does; true when all is well. */
const commands: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  lint() {
    const assets = readAssets()
    const findings = ids.flatMap((id) => lintStory(join(storiesFolder, id), assets))
    const errors = findings.filter(({ level }) => level === 'error').length
    if (values.json) console.log(JSON.stringify(findings, null, 1))
    else {
      findings.forEach((one) => console.log(printFinding(one)))
      const others = findings.length - errors
      console.log(
        `${ids.length} ${ids.length === 1 ? 'story' : 'stories'}: ${errors} errors, ${others} warnings and notes`,
      )
    }
    return errors === 0
  },

  ids() {
    return ids.every((id) => {
      const added = addIds(join(storiesFolder, id))
      if (!('written' in added)) return printProblems(added)
      console.log(`${id}: ${added.written} ids written`)
      for (const { file, line } of added.left) {
        console.log(
          `  ${join(storiesFolder, id, file)}:${line} has no place for an id: put it on one line of ink`,
        )
      }
      return true
    })
  },

  async walk() {
    const results: boolean[] = []
    for (const id of ids) results.push(await walkStory(id))
    return results.every(Boolean)
  },

  count() {
    return ids.every((id) => {
      const story = loadStory(join(storiesFolder, id))
      if (!isLoaded(story)) return printProblems(story)
      const counts = countStory(story)
      if (values.json) console.log(JSON.stringify({ story: id, ...counts }, null, 1))
      else {
        console.log(id)
        for (const [what, n] of Object.entries(counts))
          console.log(`${n.toLocaleString('en').padStart(9)}  ${what}`)
      }
      return true
    })
  },

  new() {
    const [id, ...title] = names
    if (id === undefined) return printUsage()
    const folder = newStory(id, title.join(' ') || undefined)
    if (typeof folder !== 'string') return printProblems([folder])
    console.log(
      `${folder} is there. Play it with npm run dev and ?story=${id}; write in ${join(folder, 'main.ink')}.`,
    )
    return true
  },
}

function printUsage(): boolean {
  console.log(usage)
  return values.help || what === 'help'
}

async function walkStory(id: string): Promise<boolean> {
  const story = loadStory(join(storiesFolder, id))
  if (!isLoaded(story)) return printProblems(story)
  const cut = findCut(story.file, values.cut ?? null)
  if (isProblem(cut)) return printProblems([cut])
  const options = {
    walks: Number(values.walks),
    seed: Number(values.seed),
    leaves: values.leaves,
    curious: values.curious,
    to: values.to ?? null,
    through: values.through ?? null,
  }
  if (!Number.isSafeInteger(options.walks) || !Number.isSafeInteger(options.seed) || options.walks < 1) {
    console.error('--walks and --seed are whole numbers.')
    return false
  }
  const start = performance.now()
  const survey = await surveyStory(story, cut, options)
  const effort = {
    seconds: (performance.now() - start) / 1000,
    // Node gives it in kilobytes, its threads included
    peakBytes: process.resourceUsage().maxRSS * 1024,
  }
  console.log(values.json ? JSON.stringify(survey, null, 1) : printSurvey(survey, cut, effort).join('\n'))
  return survey.outcomes.broken + survey.outcomes.endless === 0
}

function printProblems(problems: readonly Problem[]): false {
  for (const { where, message, code } of problems) console.error(`${where}  ${message}  [${code}]`)
  return false
}

const command = !values.help && Object.hasOwn(commands, what) ? commands[what] : undefined
process.exitCode = (await (command ?? printUsage)()) ? 0 : 1
