import { join } from 'node:path'
import type { Cut } from '../../../game/session/story-file.ts'
import { isProblem, problem, type Problem } from '../../../game/story/problem.ts'
import { bookOf } from '../book/book.ts'
import { writeBookHtml } from '../book/book-html.ts'
import { writeBookMarkdown } from '../book/book-markdown.ts'
import type { MetNames } from '../book/keep-met.ts'
import { isLoaded, loadStory, storiesFolder, type LoadedStory } from '../load.ts'
import { meetStory } from '../met.ts'
import { readCuts, readWhole, type Options } from '../options.ts'
import { printProblems } from '../print-problems.ts'
import { readScript } from '../script/read-script.ts'
import { partsOf, type Script } from '../script/script.ts'
import { withoutDetours } from '../script/without-detours.ts'
import { writeOut } from '../write-out.ts'

const formats = { html: writeBookHtml, md: writeBookMarkdown }

/** Writes a story as a book into a file. True when it is there. */
export function readStory(id: string, options: Options): boolean {
  const { format } = options
  if (format !== 'html' && format !== 'md') {
    return printProblems([problem('bad-option', `“${format}” won't do: it is html or md.`, '--format')])
  }
  const story = loadStory(join(storiesFolder, id))
  if (!isLoaded(story)) return printProblems(story)
  const script = withoutDetours(readScript(story))
  const choice = readChoice(story, script, options)
  if (isProblem(choice)) return printProblems([choice])
  const name = [id, options.cut, options.through].filter((one) => one !== undefined).join('-')
  const path = options.out ?? join('.cache/book', `${name}.${format}`)
  const written = writeOut(path, formats[format](bookOf(story, script, choice)))
  if (isProblem(written)) return printProblems([written])
  console.log(`${id}: ${written}`)
  return true
}

/** What goes into the book: everything, or what the walks met that were asked for. */
function readChoice(
  story: LoadedStory,
  script: Script,
  options: Options,
): { readonly met: MetNames | null; readonly choice: string } | Problem {
  const { through = null } = options
  if (options.cut === undefined && through === null) return { met: null, choice: '' }
  const cuts = readCuts(options, story.file)
  const walks = readWhole(options, 'walks', 1)
  const seed = readWhole(options, 'seed')
  if (isProblem(cuts)) return cuts
  if (isProblem(walks)) return walks
  if (isProblem(seed)) return seed
  if (through !== null && !isKnown(script, through)) {
    return problem(
      'unknown-name',
      `There is no knot and no choice “${through}”.`,
      join(story.folder, 'main.ink'),
    )
  }
  const met = cuts.map((cut) => meetStory(story, cut, { walks, seed, through }))
  const counted = met.reduce((sum, one) => sum + one.counted, 0)
  if (counted === 0) {
    return problem(
      'never-met',
      `None of ${walks} walks came through it: raise --walks.`,
      `--through ${through}`,
    )
  }
  return {
    met: {
      knots: new Set(met.flatMap(({ knots }) => [...knots.keys()])),
      lines: new Set(met.flatMap(({ lines }) => [...lines])),
      choices: new Set(met.flatMap(({ choices }) => [...choices])),
    },
    choice: describe(cuts, through, counted),
  }
}

function isKnown(script: Script, name: string): boolean {
  return script.some(({ knots }) =>
    knots.some((knot) => knot.name === name || partsOf(knot, 'choice').some(({ id }) => id === name)),
  )
}

function describe(cuts: readonly (Cut | null)[], through: string | null, walks: number): string {
  const [cut] = cuts
  const ofCut = cuts.length > 1 || cut === null || cut === undefined ? 'the story' : `“${cut.label}”`
  const by = through === null ? '' : ` by way of “${through}”`
  return `What ${walks} walks through ${ofCut}${by} met. What they missed is missing here.`
}
