import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { arch, availableParallelism, platform, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { isLoaded, loadStory, type LoadedStory } from '../../tools/story/load.ts'
import { compileBudget } from './compile-times.ts'
import { measureSize, type SizeMeasured } from './measure-size.ts'
import { printGrowth } from './print-growth.ts'
import { repeatInk, repeatStoryFile } from './repeat-story.ts'

/** Measures a story 1, 2, 5 and 10 times as large, and writes what came out into docs/bench.md. */
const sizes = [1, 2, 5, 10]
const folder = 'stories/pocket-of-air'
const page = 'docs/bench.md'

const [, script = '', measured] = process.argv
if (measured === undefined) await measureGrowth()
else console.log(JSON.stringify(measureSize(measured)))

async function measureGrowth(): Promise<void> {
  const story = loadStory(folder)
  if (!isLoaded(story)) throw new Error(story[0]?.message)
  const root = mkdtempSync(join(tmpdir(), 'growth-'))
  try {
    const results = sizes.map((times) => {
      console.warn(`${times} times …`)
      return [times, measureApart(writeRepeated(story, times, join(root, String(times))))] as const
    })
    const table = printGrowth(new Map(results.map(([times, { samples }]) => [times, samples])))
    const ratios = results.map(([times, { compileRatio }]) => `${compileRatio.toFixed(2)} at ${times} ×`)
    const kept = results.every(([, { compileRatio }]) => compileRatio <= compileBudget)
    const report = [
      describeMachine(story),
      table,
      `Compiling against inkjs alone: ${ratios.join(', ')}; the budget is ${compileBudget}, ${kept ? 'kept' : 'BROKEN'}.`,
    ].join('\n\n')
    console.log(report)
    await writeIntoPage(report)
    process.exitCode = kept ? 0 : 1
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Writes the repeated story into a folder of its own, and gives back where. */
function writeRepeated(story: LoadedStory, times: number, root: string): string {
  const to = join(root, story.id)
  const kept = story.file.cuts.flatMap(({ start }) => Object.keys(start))
  cpSync(story.folder, to, { recursive: true })
  for (const [file, text] of repeatInk(story.compiled, times, kept)) writeFileSync(join(to, file), text)
  writeFileSync(join(to, 'story.json'), JSON.stringify(repeatStoryFile(story.file, times)))
  return to
}

/** Measures in a process of its own, so that one size leaves nothing behind for the next. */
function measureApart(story: string): SizeMeasured {
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', script, story], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error('a size could not be measured')
  // it was written by this very file
  return JSON.parse(stdout) as SizeMeasured
}

function describeMachine({ compiled }: LoadedStory): string {
  const ink = [...compiled.sources.values()].reduce((sum, text) => sum + text.length, 0)
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}`
  return `Measured on ${machine}, Node ${process.versions.node}. The story once: ${Math.round(ink / 1000)} kB of ink.`
}

async function writeIntoPage(report: string): Promise<void> {
  const text = readFileSync(page, 'utf8')
  const filled = text.replace(
    /(<!-- growth -->)[\s\S]*(<!-- \/growth -->)/,
    (_, from: string, to: string) => `${from}\n\n${report}\n\n${to}`,
  )
  writeFileSync(page, await format(filled, { ...(await resolveConfig(page)), filepath: page }))
}
