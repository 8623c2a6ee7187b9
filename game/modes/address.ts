import * as v from 'valibot'
import { problem, type Problem } from '../story/problem.ts'

const slug = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_-]{1,64}$/u))

const modes = ['solo', 'kiosk', 'room', 'lms', 'collect', 'teach', 'join', 'wall'] as const
export type ModeName = (typeof modes)[number]

/** What the page's address asks for. Null means that it doesn't say. */
export interface Address {
  readonly mode: ModeName
  readonly story: string | null
  readonly seed: number | null
  readonly cut: string | null
  readonly lang: string | null
  /** Choice ids to take from the first beat, as `walk` prints them. */
  readonly path: readonly string[]
  /** A telling as a short code, not yet read. */
  readonly code: string | null
  /** The code of a class, not yet read. */
  readonly class: string | null
}

const fields = {
  mode: { schema: v.picklist(modes), wants: `one of ${modes.join(', ')}` },
  story: { schema: slug, wants: 'the name of a story’s folder' },
  seed: {
    schema: v.pipe(v.string(), v.regex(/^\d{1,10}$/), v.transform(Number), v.maxValue(0xffffffff)),
    wants: 'a whole number from 0 to 4294967295',
  },
  cut: { schema: slug, wants: 'the name of a cut' },
  lang: { schema: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), wants: 'a language code' },
  path: {
    schema: v.pipe(
      v.string(),
      v.transform((text) => text.split(/[ ,]+/).filter((id) => id !== '')),
      v.array(v.pipe(v.string(), v.maxLength(80))),
      v.maxLength(2000),
    ),
    wants: 'choice ids separated by spaces',
  },
  code: { schema: v.pipe(v.string(), v.maxLength(200)), wants: 'the code of a telling' },
  class: { schema: v.pipe(v.string(), v.maxLength(40)), wants: 'the code of a class' },
} as const

/**
 * Reads a query string, and the page's own name where it says the mode (/teach, /join). What can't be read becomes a sentence,
 * and the page goes on as if it weren't there.
 */
export function parseAddress(
  query: string,
  page = '',
): {
  readonly address: Address
  readonly problems: readonly Problem[]
} {
  const params = new URLSearchParams(query)
  const problems: Problem[] = []

  function read<K extends keyof typeof fields>(name: K): v.InferOutput<(typeof fields)[K]['schema']> | null {
    const text = params.get(name)
    if (text === null) return null
    const result = v.safeParse(fields[name].schema, text)
    if (result.success) return result.output
    problems.push(
      problem(
        'bad-address',
        `The address says “${name}=${text.slice(0, 40)}”, but that must be ${fields[name].wants}.`,
        name,
      ),
    )
    return null
  }

  const address: Address = {
    mode: read('mode') ?? modes.find((mode) => page.endsWith(`/${mode}`)) ?? 'solo',
    story: read('story'),
    seed: read('seed'),
    cut: read('cut'),
    lang: read('lang'),
    path: read('path') ?? [],
    code: read('code'),
    class: read('class'),
  }
  return { address, problems }
}

/** The query that opens another cut of a story in the same mode; `solo` is what an address without a mode means. */
export function addressOfCut(mode: ModeName, story: string, cut: string): string {
  const named = mode === 'solo' ? {} : { mode }
  return `?${new URLSearchParams({ ...named, story, cut }).toString()}`
}
