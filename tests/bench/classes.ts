import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { contenders, type Running } from './classes/contenders.ts'
import { readFigures } from './classes/process-figures.ts'

/**
 * Classes of 35 who vote, on this machine alone: our relay beside a Socket.IO and a Colyseus room. With --write its table
 * goes into docs/bench.md. Fails where a vote was lost or counted twice, or where 5,000 seats are slower than they may be.
 */
const { values } = parseArgs({
  options: {
    seats: { type: 'string', default: '35,350,1400,5000' },
    /** A part of a contender's name. */
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
})

/** Milliseconds within which every seat votes once. */
const within = 10_000
/** Milliseconds, p95, at 5,000 seats. */
const budget = 500

const spread = v.object({ samples: v.number(), p50: v.number(), p95: v.number(), p99: v.number() })
const measured = v.object({
  votes: v.number(),
  lost: v.number(),
  doubled: v.number(),
  shown: spread,
  acknowledged: spread,
  revealed: spread,
})

interface Row extends v.InferOutput<typeof measured> {
  readonly name: string
  readonly seats: number
  /** Milliseconds of the processor from the first vote to the last screen, all its processes together. */
  readonly cpu: number
  /** MB, all its processes together. */
  readonly rss: number
  /** The machine's load average of a minute, at the end. */
  readonly load: number
}

const peers = 'tests/bench/peers'
if (!existsSync(`${peers}/node_modules`)) execFileSync('npm', ['ci'], { cwd: peers, stdio: 'inherit' })

const heading = `| seats | what serves them | shown to the leader | acknowledged | revealed to seats | lost, doubled | processor | memory | load average |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |`
const line = ({ seats, name, shown, acknowledged, revealed, lost, doubled, cpu, rss, load }: Row) =>
  `| ${seats} | ${name} | ${[shown, acknowledged, revealed].map(({ p50, p95, p99 }) => `${p50} / ${p95} / ${p99}`).join(' | ')} | ${lost}, ${doubled} | ${(cpu / 1000).toFixed(1)} s | ${rss} MB | ${load.toFixed(1)} |`

const rows: Row[] = []
for (const seats of values.seats.split(',').map(Number)) {
  for (const [name, start] of Object.entries(contenders)) {
    if (!name.includes(values.only)) continue
    const row = await run(name, seats, await start())
    rows.push(row)
    console.log(line(row))
  }
}
const table = [heading, ...rows.map(line)].join('\n')
if (values.write) {
  const [before, after] = readFileSync('docs/bench.md', 'utf8').split(
    /(?<=<!-- classes -->\n)[^]*(?=<!-- \/classes -->)/,
  )
  const machine = `Measured on ${cpus().length} cores, ${process.platform} ${process.arch}, Node ${process.versions.node}.`
  writeFileSync('docs/bench.md', `${before}\n${machine}\n\n${table}\n\n${after}`)
}
const isSlow = rows.some(
  ({ name, seats, shown }) => name.startsWith('relay') && seats >= 5000 && shown.p95 > budget,
)
const isWrong = rows.some(({ lost, doubled }) => lost + doubled > 0)
process.exit(isSlow || isWrong ? 1 : 0)

async function run(name: string, seats: number, running: Running): Promise<Row> {
  const args = ['--engine', running.engine, '--urls', running.urls.join(','), '--seats', String(seats)]
  const load = spawn(process.execPath, ['tests/bench/classes/load.ts', ...args, '--within', String(within)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface(load.stdout)[Symbol.asyncIterator]()
  if ((await lines.next()).value !== 'ready') throw new Error(`${name}: no classes could be opened`)
  const before = total(running)
  load.stdin.write('go\n')
  await sleep(within / 2)
  await running.strike()
  const result = v.parse(measured, JSON.parse(String((await lines.next()).value)))
  const after = total(running)
  if (load.exitCode === null) await once(load, 'exit')
  await running.end()
  return { ...result, name, seats, cpu: after.cpu - before.cpu, rss: after.rss, load: loadavg()[0] ?? 0 }
}

function total({ pids }: Running) {
  const all = pids.map(readFigures)
  return { cpu: all.reduce((sum, one) => sum + one.cpu, 0), rss: all.reduce((sum, one) => sum + one.rss, 0) }
}
