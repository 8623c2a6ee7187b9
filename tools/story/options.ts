import { parseArgs } from 'node:util'
import { findCut, type Cut, type StoryFile } from '../../game/session/story-file.ts'
import { isProblem, problem, type Problem } from '../../game/story/problem.ts'

const known = {
  json: { type: 'boolean', default: false },
  cut: { type: 'string' },
  walks: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
  to: { type: 'string' },
  leaves: { type: 'boolean', default: false },
  curious: { type: 'boolean', default: false },
  out: { type: 'string' },
  coverage: { type: 'string', default: '300' },
  game: { type: 'string', default: 'http://localhost:5173/' },
  through: { type: 'string' },
  format: { type: 'string', default: 'html' },
  since: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

type Parsed = ReturnType<typeof parseArgs<{ allowPositionals: true; options: typeof known }>>

/** What was asked for beside the command and its stories. */
export type Options = Parsed['values']

/** Reads the words after `npm run story --`, or says what can't be read in them. */
export function readOptions(args: readonly string[]): Pick<Parsed, 'values' | 'positionals'> | Problem {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: known })
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ')
    return problem('bad-option', `${reason}. --help shows what there is.`, 'npm run story')
  }
}

/** The whole number that an option gives, from `least` on. */
export function readWhole(
  options: Options,
  name: 'walks' | 'seed' | 'coverage',
  least = 0,
): number | Problem {
  const text = options[name]
  const number = Number(text)
  if (text.trim() !== '' && Number.isSafeInteger(number) && number >= least) return number
  return problem('bad-option', `“${text}” won't do: it is a whole number, ${least} or more.`, `--${name}`)
}

/** The cut that was asked for; every cut of the story if none was; null stands for a story without cuts. */
export function readCuts(options: Options, file: StoryFile): readonly (Cut | null)[] | Problem {
  if (options.cut === undefined) return file.cuts.length === 0 ? [null] : file.cuts
  const cut = findCut(file, options.cut)
  return isProblem(cut) ? cut : [cut]
}
