import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import * as v from 'valibot'
import { ensureChromium } from './chromium.ts'

/** Runs every suite and prints, last, how many tests passed and failed over all of them. */
interface Count {
  readonly passed: number
  readonly failed: number
}

const results = '.cache/results'
// a suite that dies before it counts must not be counted by its last run
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

function run(command: string, args: readonly string[]): boolean {
  console.log(`\n> ${[command, ...args].join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}

/** Checks without tests of their own, each of which counts as one. They run beside one another and speak when they end. */
async function check(...commands: readonly (readonly string[])[]): Promise<Count> {
  const passed = await Promise.all(commands.map(([command = '', ...args]) => runQuietly(command, args)))
  return { passed: passed.filter(Boolean).length, failed: passed.filter((one) => !one).length }
}

function runQuietly(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const said: Buffer[] = []
    const running = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    running.stdout.on('data', (part: Buffer) => said.push(part))
    running.stderr.on('data', (part: Buffer) => said.push(part))
    running.once('error', (error) => said.push(Buffer.from(String(error))))
    running.once('close', (status) => {
      console.log(`\n> ${[command, ...args].join(' ')}\n${Buffer.concat(said).toString()}`)
      resolve(status === 0)
    })
  })
}

/** A suite that writes its counts as JSON; one that exits badly without a failed test counts as one failure. */
function suite(args: readonly string[], read: () => Count): Count {
  const exited = run('npx', args)
  const counted = read()
  return !exited && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

const vitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number() })
const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
})

function readReport<T>(schema: v.GenericSchema<unknown, T>, file: string): T | null {
  try {
    return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    console.error(`${file} can't be read: ${String(error)}`)
    return null
  }
}

function unit(): Count {
  const file = `${results}/vitest.json`
  const args = [
    'vitest',
    'run',
    '--coverage',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  return suite(args, () => {
    const report = readReport(vitestReport, file)
    return report
      ? { passed: report.numPassedTests, failed: report.numFailedTests }
      : { passed: 0, failed: 1 }
  })
}

function browser(): Count {
  try {
    process.env['CHROMIUM_PATH'] = ensureChromium()
  } catch (error) {
    console.error(String(error))
    return { passed: 0, failed: 1 }
  }
  const file = `${results}/playwright.json`
  process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = file
  return suite(['playwright', 'test', '--reporter=list,json'], () => {
    const report = readReport(playwrightReport, file)
    if (report === null) return { passed: 0, failed: 1 }
    const { expected, flaky, unexpected } = report.stats
    return { passed: expected, failed: unexpected + flaky }
  })
}

const counts = [
  await check(
    ['npx', 'tsc', '-p', '.'],
    ['npx', 'eslint', '.'],
    ['npx', 'prettier', '--check', '--log-level=warn', '.'],
    ['npm', 'run', 'story', '--', 'lint'],
    ['npm', 'run', 'build'],
  ),
  unit(),
  browser(),
]
const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0)
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exit(total('failed') === 0 ? 0 : 1)
