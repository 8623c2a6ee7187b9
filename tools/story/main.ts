import { join } from 'node:path'
import { isProblem, problem } from '../../game/story/problem.ts'
import { coverStoryFile } from './commands/cover.ts'
import { diffStories } from './commands/diff.ts'
import { mapStory } from './commands/map.ts'
import { readStory } from './commands/read.ts'
import { walkStory } from './commands/walk.ts'
import { findStoryWays } from './commands/ways.ts'
import { countStory } from './counts.ts'
import { addIds } from './ids.ts'
import { checkAssetFiles } from './lint/asset-files.ts'
import { readAssets } from './lint/assets.ts'
import type { Finding } from './lint/finding.ts'
import { findUnusedAssets } from './lint/unused-assets.ts'
import { lintStory } from './lint/lint.ts'
import { printFinding } from './lint/print-finding.ts'
import { isLoaded, listStories, loadStory, storiesFolder } from './load.ts'
import { newStory } from './new.ts'
import { readOptions, type Options } from './options.ts'
import { printProblems } from './print-problems.ts'

const usage = `npm run story -- <what> [story…] [options]

  lint [story…]   says what is wrong, with file and line          --json
  ids  [story…]   writes missing line ids into the ink
  walk [story…]   walks at random and adds up what was met        --cut five --walks 1000 --seed 1
                                                                  --to knot|line|choice
                                                                  --through knot|choice
                                                                  --curious --leaves --json
  count [story…]  counts words, decisions, facts, memories        --json
  cover [story…]  looks for walks that together meet every line,  --walks 1000 --seed 1 --out file
                  choice and side, and keeps them for the tests
  ways [story…]   looks for a way to every scene in every cut,    --walks 1000 --seed 1 --out file
                  and keeps them for the preview page
  map  [story…]   draws its knots and the ways between them,      --coverage 300 --seed 1 --cut five
                  coloured by year, by how many walks through     --game http://localhost:5173/
                  each cut met them, or by content notes          --out .cache/map/<story>.html
  read [story…]   writes it as a book: prose, choices, sources    --format html|md --out file
                  with --cut, only what walks through it met;     --cut five --walks 1000 --seed 1
                  with --through, only what walks met that told   --through knot|choice
                  this knot or took this choice
  diff old new    compares two folders of a story, or a story     --since revision --json
                  with itself at a git revision: what is new,     --cut five --walks 1000 --seed 1
                  changed, gone, and which saves still hold
  new  id [title] starts a story that plays

Without a story, every story is meant. The manual is stories/README.md.`

/** What each command does with the words after it; true when all is well. */
const commands: Readonly<
  Record<string, (names: readonly string[], options: Options) => boolean | Promise<boolean>>
> = {
  lint(names, { json }) {
    const ids = storiesMeant(names)
    const findings = lintStories(ids, names.length === 0)
    const errors = findings.filter(({ level }) => level === 'error').length
    if (json) console.log(JSON.stringify(findings, null, 1))
    else {
      findings.forEach((one) => console.log(printFinding(one)))
      const others = findings.length - errors
      console.log(
        `${ids.length} ${ids.length === 1 ? 'story' : 'stories'}: ${errors} errors, ${others} warnings and notes`,
      )
    }
    return errors === 0
  },

  ids(names) {
    return storiesMeant(names).every((id) => {
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

  async walk(names, options) {
    const results: boolean[] = []
    for (const id of storiesMeant(names)) results.push(await walkStory(id, options))
    return results.every(Boolean)
  },

  count(names, { json }) {
    return storiesMeant(names).every((id) => {
      const story = loadStory(join(storiesFolder, id))
      if (!isLoaded(story)) return printProblems(story)
      const counts = countStory(story)
      if (json) console.log(JSON.stringify({ story: id, ...counts }, null, 1))
      else {
        console.log(id)
        for (const [what, n] of Object.entries(counts))
          console.log(`${n.toLocaleString('en').padStart(9)}  ${what}`)
      }
      return true
    })
  },

  cover: (names, options) => writeEach(names, options, coverStoryFile),

  ways: (names, options) => writeEach(names, options, findStoryWays),

  map: (names, options) => writeEach(names, options, mapStory),

  read: (names, options) => writeEach(names, options, readStory),

  diff: diffStories,

  new(names) {
    const [id, ...title] = names
    if (id === undefined) return printUsage(false)
    const folder = newStory(id, title.join(' ') || undefined)
    if (typeof folder !== 'string') return printProblems([folder])
    console.log(
      `${folder} is there. Play it with npm run dev and ?story=${id}; write in ${join(folder, 'main.ink')}.`,
    )
    return true
  },
}

/** What lint finds in stories. Whether a picture is of any use only all stories together can say. */
function lintStories(ids: readonly string[], areAll: boolean): readonly Finding[] {
  // stories can't be held to pictures that can't be read
  const broken = checkAssetFiles()
  if (broken.length > 0) return broken
  const assets = readAssets()
  return [
    ...ids.flatMap((id) => lintStory(join(storiesFolder, id), assets)),
    ...(areAll ? findUnusedAssets(assets, storiesFolder) : []),
  ]
}

function storiesMeant(names: readonly string[]): readonly string[] {
  return names.length > 0 ? names : listStories()
}

/** Writes a file for every story that is meant; one name can't do for several. */
function writeEach(
  names: readonly string[],
  options: Options,
  write: (id: string, options: Options) => boolean,
): boolean {
  const ids = storiesMeant(names)
  if (options.out !== undefined && ids.length > 1) {
    return printProblems([
      problem('bad-option', `One file can't hold ${ids.length} stories: name one.`, '--out'),
    ])
  }
  return ids.map((id) => write(id, options)).every(Boolean)
}

function printUsage(wanted: boolean): boolean {
  console.log(usage)
  return wanted
}

async function run(args: readonly string[]): Promise<boolean> {
  const asked = readOptions(args)
  if (isProblem(asked)) return printProblems([asked])
  const [what = 'help', ...names] = asked.positionals
  const command = Object.hasOwn(commands, what) ? commands[what] : undefined
  if (asked.values.help || command === undefined) return printUsage(asked.values.help || what === 'help')
  return command(names, asked.values)
}

process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1
