import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { percentile } from '../statistics.ts'
import { seatsOfClass, type BenchClass, type BenchSeat, type CreateEngine, type Engine } from './engine.ts'

/** One process of the load: classes of 35 that vote. Prints "ready", waits for a line, votes, prints what it measured. */
const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: './relay-engine.ts' },
    urls: { type: 'string', default: '' },
    seats: { type: 'string', default: '35' },
    /** Milliseconds within which every seat votes once, at a moment of its own. */
    within: { type: 'string', default: '10000' },
  },
})
const within = Number(values.within)
/** What a leader's screen shows of 35 who vote: so many, in steps of three, and at last all. */
const steps = [3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 35]
const classCount = Math.max(1, Math.round(Number(values.seats) / seatsOfClass))

interface Voting {
  readonly one: BenchClass
  readonly seats: readonly BenchSeat[]
  /** When each vote was sent, in order. */
  readonly sentAt: number[]
  /** From a vote's sending to its acknowledgement. */
  readonly acknowledged: number[]
  /** From the sending of the vote that makes a step full to the leader's screen showing that step. */
  readonly shown: number[]
  /** From the leader's sending to each seat's screen. */
  readonly revealed: number[]
}

const { createEngine }: { createEngine: CreateEngine } = await import(values.engine)
const engine = createEngine(values.urls.split(','))
const votings = await inTurns(Array.from({ length: classCount }), 8, () => openVoting(engine))
say('ready')
await new Promise((resolve) => process.stdin.once('data', resolve))
await Promise.all(votings.map(castVotes))
await until(() => votings.every(({ shown }) => shown.length === steps.length), 10_000)
await Promise.all(votings.map(showVotes))
await until(() => votings.every(({ revealed }) => revealed.length === seatsOfClass), 10_000)
say(JSON.stringify(measure(votings)))
engine.close()
process.exit(0)

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

async function openVoting(engine: Engine): Promise<Voting> {
  const one = await engine.open()
  await one.ask()
  const seats = await inTurns(Array.from({ length: seatsOfClass }), 5, () => one.sit())
  return { one, seats, sentAt: [], acknowledged: [], shown: [], revealed: [] }
}

async function castVotes({ one, seats, sentAt, acknowledged, shown }: Voting): Promise<void> {
  one.onVoted((voted) => {
    const now = performance.now()
    for (const step of steps.slice(shown.length)) {
      if (step > voted) break
      shown.push(now - (sentAt[step - 1] ?? NaN))
    }
  })
  await Promise.all(
    seats.map(async (seat, i) => {
      await sleep(Math.random() * within)
      const sent = performance.now()
      sentAt.push(sent)
      await seat.vote(i % 3)
      acknowledged.push(performance.now() - sent)
    }),
  )
}

async function showVotes({ one, seats, revealed }: Voting): Promise<void> {
  const sent = performance.now()
  for (const seat of seats) {
    let isShown = false
    seat.onRevealed(() => {
      if (!isShown) revealed.push(performance.now() - sent)
      isShown = true
    })
  }
  await one.reveal()
}

function measure(all: readonly Voting[]) {
  const expected = [0, 1, 2].map((choice) => Math.ceil((seatsOfClass - choice) / 3))
  const wrong = all.map(({ one }) => {
    const counts = one.counts() ?? [0, 0, 0]
    return expected.map((count, choice) => (counts[choice] ?? 0) - count)
  })
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
  return {
    votes: sum(all.map(({ acknowledged }) => acknowledged.length)),
    lost: sum(wrong.flat().map((by) => Math.max(0, -by))),
    doubled: sum(wrong.flat().map((by) => Math.max(0, by))),
    shown: spread(all.flatMap(({ shown }) => shown)),
    acknowledged: spread(all.flatMap(({ acknowledged }) => acknowledged)),
    revealed: spread(all.flatMap(({ revealed }) => revealed)),
  }
}

function spread(samples: readonly number[]) {
  const at = (share: number) => Math.round(percentile(samples, share))
  return { samples: samples.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

async function until(isTrue: () => boolean, longest: number): Promise<void> {
  for (let waited = 0; waited < longest && !isTrue(); waited += 50) await sleep(50)
}

/** Does something for each, so many at once. */
async function inTurns<T, R>(
  items: readonly T[],
  atOnce: number,
  act: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const left = items.entries()
  const workers = Array.from({ length: atOnce }, async () => {
    for (const [i, item] of left) results[i] = await act(item)
  })
  await Promise.all(workers)
  return results
}
