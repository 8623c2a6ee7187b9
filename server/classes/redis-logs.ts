import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import * as v from 'valibot'
import { isProblem, problem, type Problem } from '../../game/story/problem.ts'
import { keptFor, type Appended, type ClassLogs, type LogEntry, type NewEntry } from './class-log.ts'
import { brokenClass, readLine, storeAway, storeFull } from './kept-line.ts'
import { createWatchers } from './watchers.ts'

/** Where all nodes keep their classes, and who is told when it goes away and comes back. */
export interface RedisOptions {
  /** `redis://` or `rediss://` (TLS), with a password where there is one. */
  readonly url: string
  /** Told why, in the words of the system. */
  readonly onAway: (why: string) => void
  readonly onBack: () => void
}

/** How long a store may take to answer, in milliseconds: whoever waits longer is told that it is away, and sends again. */
const patience = 2000

/** Every node hears of every class here. It is only a hint to read: one that is lost is made up for. */
const channel = 'pocket-of-air:changes'

/**
 * Appends lines to a class's stream if its last line is still the one that the sender has seen, and tells all nodes. The
 * number of a line is its id, so that no two nodes can write the same one.
 */
const append = `
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)[1]
local seq = last and tonumber(string.match(last[1], '^%d+')) or 0
if seq ~= tonumber(ARGV[1]) then return 0 end
for i = 5, #ARGV do
  redis.call('XADD', KEYS[1], string.format('%d-0', seq + i - 4), 'line', ARGV[i])
end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
redis.call('PUBLISH', ARGV[3], ARGV[4])
return 1
`

const remove = `
redis.call('DEL', KEYS[1])
redis.call('PUBLISH', ARGV[1], ARGV[2])
return redis.call('XLEN', KEYS[1])
`

/** What the store gives back for one line: its id, then its only field. */
const keptLine = v.tuple([v.pipe(v.string(), v.regex(/^\d+-0$/)), v.tuple([v.literal('line'), v.string()])])

/** Why a store is away that said nothing. */
const gone = 'it ended the connection'

/** The one key of a class: all that is done to it at once is in one place of a cluster. */
const keyOf = (code: string) => `pocket-of-air:class:${code}`

/**
 * Logs on Redis Streams, on Redis 6 or Valkey 7 and later: any number of nodes, none of which holds anything. Whether what is
 * acknowledged is on a disk is the store's to say: `appendonly yes` and `appendfsync always`. Nothing is kept waiting for a
 * store that is away: not even this, which settles once it has been reached, or has not been for a moment.
 */
export async function openRedisLogs({ url, onAway, onBack }: RedisOptions): Promise<ClassLogs> {
  const store = connect(url)
  const hints = connect(url)
  const { watch, tell, tellAll } = createWatchers()
  let isAway = false
  let why = gone

  store.on('error', (error) => (why = error.message))
  store.on('close', () => {
    if (!isAway) onAway(why)
    isAway = true
  })
  const isReached = new Promise<void>((resolve) => {
    store.on('ready', () => {
      if (isAway) onBack()
      isAway = false
      why = gone
      resolve()
    })
  })
  // what it has to say, the other connection has said
  hints.on('error', () => undefined)
  hints.on('message', (_, code) => tell(code))
  const areHeard = new Promise<void>((resolve) => {
    hints.on('ready', () => {
      const onHeard = () => {
        // what happened while nothing was heard
        tellAll()
        resolve()
      }
      hints.subscribe(channel).then(onHeard, () => hints.disconnect(true))
    })
  })
  await Promise.race([Promise.all([areHeard, isReached]), sleep(patience, undefined, { ref: false })])

  async function appendAfter(code: string, after: number, entries: readonly NewEntry[]): Promise<Appended> {
    const lines = entries.map((entry) => JSON.stringify(entry))
    try {
      const kept = await store.eval(append, 1, keyOf(code), after, keptFor, channel, code, ...lines)
      return kept === 1 ? 'kept' : 'overtaken'
    } catch (error) {
      return storeProblem(error)
    }
  }

  return {
    create: (code, first) => appendAfter(code, 0, [first]),
    append: async (code, after, entries) => (after === 0 ? 'overtaken' : appendAfter(code, after, entries)),
    async read(code, after) {
      try {
        // the line that was read last shows that the class is still there
        const found = await store.xrange(keyOf(code), after === 0 ? '-' : `${after}-0`, '+')
        return found.length === 0 ? null : readLines(found, after)
      } catch (error) {
        return storeProblem(error)
      }
    },
    watch,
    async remove(code) {
      try {
        return v.parse(v.number(), await store.eval(remove, 1, keyOf(code), channel, code))
      } catch (error) {
        return storeProblem(error)
      }
    },
    close() {
      for (const connection of [store, hints]) connection.removeAllListeners('close').disconnect()
      return Promise.resolve()
    },
  }
}

function readLines(found: readonly unknown[], after: number): readonly LogEntry[] | Problem {
  const entries: LogEntry[] = []
  for (const one of found) {
    const kept = v.safeParse(keptLine, one)
    if (!kept.success) return brokenClass
    const [id, [, text]] = kept.output
    const seq = Number(id.slice(0, -2))
    if (seq <= after) continue
    const entry = readLine(seq, text)
    if (isProblem(entry)) return entry
    entries.push(entry)
  }
  return entries
}

function connect(url: string): Redis {
  return new Redis(url, {
    connectTimeout: patience,
    commandTimeout: patience,
    // a store that is away takes nothing: whoever sends is told so at once, and nothing piles up here
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    autoResubscribe: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(100 * times, 1000),
    keepAlive: 5000,
  })
}

/** What keeps a store from taking or giving anything, as a problem. Throws what is a mistake of ours. */
function storeProblem(error: unknown): Problem {
  if (!(error instanceof Error)) throw error
  // memory that may not grow, or a disk that its log can't be written to
  if (/^(OOM|MISCONF)\b/.test(error.message)) return storeFull
  if (error.message.startsWith('WRONGTYPE')) return brokenClass
  if (/^(ERR|NOSCRIPT)\b/.test(error.message)) throw error
  return problem(storeAway.code, storeAway.message, error.message)
}
