import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Compiler, CompilerOptions, type Story as ParsedStory } from './ink-tree.ts'
import { hashStory } from '../../game/story/hash.ts'
import { problem, type Problem } from '../../game/story/problem.ts'
import { adviceFor } from './advice.ts'

/** The file in a story's folder where ink begins. */
export const mainFile = 'main.ink'

/** A story that compiled: what ships (`json`, `hash`), what the tools read (`tree`), and what ink had to remark. */
export interface Compiled {
  readonly ok: true
  /** ink's own JSON, as `createStoryteller` takes it. */
  readonly json: string
  /** By what saves know this very text again. */
  readonly hash: string
  readonly tree: ParsedStory
  readonly warnings: readonly Problem[]
  /** Every ink file read, by its name in the story's folder, as it was read. */
  readonly sources: ReadonlyMap<string, string>
}

/** A story that did not compile: each fault with file, line and what to do. */
export interface NotCompiled {
  readonly ok: false
  readonly problems: readonly Problem[]
  readonly sources: ReadonlyMap<string, string>
}

/** Gives the text of an ink file by its name in the story's folder; throws if there is none. */
export type ReadInk = (name: string) => string

/** Compiles a story's folder from its main.ink. `where` in what it reports is `<folder>/<file>:<line>`. */
export function compileStory(folder: string): Compiled | NotCompiled {
  return compileInk((name) => readFileSync(join(folder, name), 'utf8'), folder)
}

/** Compiles ink from wherever `read` finds it. The only place that calls ink's compiler. */
export function compileInk(read: ReadInk, folder = ''): Compiled | NotCompiled {
  const sources = new Map<string, string>()
  const errors: Problem[] = []
  const warnings: Problem[] = []

  function load(name: string): string {
    const text = read(name)
    sources.set(name, text)
    return text
  }

  function onMessage(message: string, type: number): void {
    if (type === errorType) errors.push(parseMessage(message, folder))
    else if (type === warningType) warnings.push(parseMessage(message, folder))
  }

  try {
    const files = { ResolveInkFilename: (name: string) => name, LoadInkFileContents: load }
    const compiler = new Compiler(load(mainFile), new CompilerOptions(mainFile, [], false, onMessage, files))
    const json = compiler.Compile().ToJson() ?? ''
    if (errors.length === 0) {
      return { ok: true, json, hash: hashStory(json), tree: compiler.parsedStory, warnings, sources }
    }
  } catch (error) {
    // the compiler throws after it has reported; only what it didn't report is news
    if (errors.length === 0) {
      errors.push(problem('ink-error', `${reasonOf(error)}. ${adviceFor('')}`, join(folder, mainFile)))
    }
  }
  return { ok: false, problems: errors, sources }
}

// ink's ErrorType, whose module is an enum
const warningType = 1
const errorType = 2

/** Turns `ERROR: 'main.ink' line 3: What happened` into a problem with a place and what to do about it. */
function parseMessage(message: string, folder: string): Problem {
  const match = /^(ERROR|WARNING): (?:'([^']*)' )?(?:line (\d+): )?([\s\S]*)$/.exec(message)
  const [, level, file = mainFile, line, text = message] = match ?? []
  const said = (text.split('\n')[0] ?? '').replace(/\. It can only.*/, '').replace(/[.:\s]+$/, '')
  const code = /loose end/.test(text) ? 'loose-end' : level === 'WARNING' ? 'ink-warning' : 'ink-error'
  return problem(code, `${said}. ${adviceFor(text)}`.trim(), placeIn(folder, file, line))
}

/** `<folder>/<file>:<line>`, as editors and terminals make links of. */
export function placeIn(folder: string, file: string, line?: number | string): string {
  const path = join(folder, file)
  return line === undefined ? path : `${path}:${line}`
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.startsWith('ENOENT') ? 'There is no such file' : text
}
