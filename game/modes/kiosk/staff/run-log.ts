import * as v from 'valibot'
import type { Clock, TextStore } from '../../../session/ports.ts'
import { readText } from '../../../session/read-text.ts'

/** A fault of the page: when, in milliseconds since 1970, and what the browser called it. */
export interface LoggedFault {
  readonly at: number
  readonly message: string
}

/** What a screen remembers of its own running. Nothing in it is of a visitor. */
export interface RunLog {
  /** The latest faults, newest last. */
  readonly faults: readonly LoggedFault[]
  /** When the page came up although the one before it had not ended in good order: a crash, or the power went. */
  readonly restarts: readonly number[]
  /** The latest time that the clock has shown. */
  readonly seen: number
}

/** How many of each are kept. */
const most = 20
const longestMessage = 200

const key = 'run-log'
const time = v.pipe(v.number(), v.minValue(0))
const logSchema = v.object({
  faults: v.fallback(v.array(v.object({ at: time, message: v.string() })), []),
  restarts: v.fallback(v.array(time), []),
  seen: v.fallback(time, 0),
  /** True while a page stands. */
  isRunning: v.fallback(v.boolean(), false),
})
const emptyLog = { faults: [], restarts: [], seen: 0, isRunning: false }

/** The log of the running page, and how to write in it. */
export interface RunLogWriter {
  /** What was known when this page came up, and since. */
  read(): RunLog
  onFault(message: string): void
  /** The page ends in good order. */
  onEnd(): void
}

/** Opens the log for a page that has just come up. */
export function openRunLog(store: TextStore, clock: Clock): RunLogWriter {
  let log = readText(logSchema, store.read(key) ?? '') ?? emptyLog
  /** The clock as it was seen before this page, which is what it is held against. */
  const { seen } = log

  function write(next: typeof log): void {
    log = next
    store.write(key, JSON.stringify({ ...log, seen: clock() }))
  }

  write({
    ...log,
    restarts: log.isRunning ? [...log.restarts, clock()].slice(-most) : log.restarts,
    isRunning: true,
  })
  return {
    read: () => ({ ...log, seen }),
    onFault(message) {
      const fault = { at: clock(), message: message.slice(0, longestMessage) }
      write({ ...log, faults: [...log.faults, fault].slice(-most) })
    },
    onEnd: () => write({ ...log, isRunning: false }),
  }
}
