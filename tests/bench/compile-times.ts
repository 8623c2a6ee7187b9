import { Compiler, CompilerOptions } from '../../tools/story/ink-tree.ts'
import { compileStory, mainFile } from '../../tools/story/compile.ts'
import { doRuns, timeOnce, type Limits } from './samples.ts'
import { median } from './statistics.ts'

/** Milliseconds to compile a story's folder our way, and the same text by inkjs alone, in turn. */
export interface CompileTimes {
  readonly ours: readonly number[]
  readonly bare: readonly number[]
  /** The middle one of the ratios of each pair. */
  readonly ratio: number
}

/** How many times inkjs's own time our compiling may take. */
export const compileBudget = 1.5

/** Compiles a story's folder until a few pairs of times are known. Throws if it doesn't compile. */
export function timeCompiling(folder: string, limits: Limits = {}): CompileTimes {
  const compiled = compileStory(folder)
  if (!compiled.ok) throw new Error(compiled.problems[0]?.message)
  const pairs: { ours: number; bare: number }[] = []
  doRuns((counts) => {
    const pair = {
      ours: timeOnce(() => compileStory(folder)),
      bare: timeOnce(() => compileBare(compiled.sources)),
    }
    if (counts) pairs.push(pair)
  }, limits)
  return {
    ours: pairs.map(({ ours }) => ours),
    bare: pairs.map(({ bare }) => bare),
    ratio: median(pairs.map(({ ours, bare }) => ours / bare)),
  }
}

function compileBare(sources: ReadonlyMap<string, string>): string {
  const files = {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: (name: string) => sources.get(name) ?? '',
  }
  const options = new CompilerOptions(mainFile, [], false, null, files)
  return new Compiler(sources.get(mainFile) ?? '', options).Compile().ToJson() ?? ''
}
