import { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import type { Clock } from '../../game/session/ports.ts'
import { isProblem, problem, type Problem } from '../../game/story/problem.ts'
import { keptFor, type Appended, type ClassLogs, type LogEntry, type NewEntry } from './class-log.ts'
import { readLine, storeAway, storeFull } from './kept-line.ts'
import { createWatchers } from './watchers.ts'

/** Where a process keeps its classes: a file, or ':memory:'. */
export interface SqliteOptions {
  readonly file: string
  readonly clock: Clock
}

interface Waiting {
  readonly write: () => 'kept' | 'overtaken'
  readonly settle: (appended: Appended | Promise<Appended>) => void
}

const lastLine = v.nullish(v.object({ seq: v.number(), at: v.number() }))
const keptRow = v.object({ seq: v.number(), line: v.string() })

/** How often classes are looked through for those whose day is over, in milliseconds: an hour. */
const sweepEvery = 60 * 60 * 1000

/**
 * How long what is there when a server starts is kept at least, in milliseconds of its running: a clock that was wrong when it
 * started ends no lesson, for a lesson that goes on writes.
 */
const grace = sweepEvery

/**
 * Logs in a SQLite file of this process: nothing to install, one node. What comes while the disk is busy is written in one
 * transaction, and is on the disk before it is acknowledged. Throws where another process has the file open, and where it is
 * damaged or none of ours; `whyNotOpened` says which. A class is kept for a day after its last line, and what is there when it is
 * opened at least for another hour.
 */
export function openSqliteLogs({ file, clock }: SqliteOptions): ClassLogs {
  return createSqliteLogs(new DatabaseSync(file), clock)
}

/** Logs in a database that is open; it is closed with them. */
export function createSqliteLogs(db: DatabaseSync, clock: Clock): ClassLogs {
  db.exec(`
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    -- what is deleted is written over
    PRAGMA secure_delete = ON;
    CREATE TABLE IF NOT EXISTS lines (
      code TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, line TEXT NOT NULL,
      PRIMARY KEY (code, seq)
    ) WITHOUT ROWID, STRICT;
  `)
  const insert = db.prepare('INSERT INTO lines (code, seq, at, line) VALUES (?, ?, ?, ?)')
  const select = db.prepare('SELECT seq, line FROM lines WHERE code = ? AND seq > ? ORDER BY seq')
  const last = db.prepare('SELECT seq, at FROM lines WHERE code = ? ORDER BY seq DESC LIMIT 1')
  const removeAll = db.prepare('DELETE FROM lines WHERE code = ?')
  const removeOld = db.prepare(
    'DELETE FROM lines WHERE code IN (SELECT code FROM lines GROUP BY code HAVING max(at) < ?)',
  )
  const count = db.prepare('SELECT count(*) AS left FROM lines WHERE code = ?')
  const health = v.parse(v.object({ quick_check: v.string() }), db.prepare('PRAGMA quick_check(1)').get())
  if (health.quick_check !== 'ok') throw new Error(`it is damaged (${health.quick_check})`)
  const { watch, tell } = createWatchers()
  let waiting: Waiting[] = []
  let committedAt = 0
  let took = 0

  const openedAt = Math.round(clock())
  // written by a clock that was ahead, it would outlive its day
  db.prepare('UPDATE lines SET at = ? WHERE at > ?').run(openedAt, openedAt)
  /** Lines from before this end their class. */
  const dayBegan = () => (clock() - openedAt < grace ? -Infinity : Math.round(clock() - keptFor))

  const sweep = () => void removeOld.run(dayBegan())
  const sweeping = setInterval(() => {
    try {
      sweep()
    } catch (error) {
      // a disk that is full or away now may be there in an hour
      storeProblem(error)
    }
  }, sweepEvery)
  sweeping.unref()

  /** The last line of a class; undefined where there is none. A class whose day is over is forgotten. */
  function findLast(code: string): { readonly seq: number } | undefined {
    const found = v.parse(lastLine, last.get(code)) ?? undefined
    if (found === undefined || found.at >= dayBegan()) return found
    removeAll.run(code)
    return undefined
  }

  function put(code: string, after: number, entries: readonly NewEntry[]): void {
    for (const [i, entry] of entries.entries())
      insert.run(code, after + 1 + i, Math.round(clock()), JSON.stringify(entry))
  }

  /** Writes with whatever else comes in this turn of the process, and tells who waits once it is on the disk. */
  function write(work: Waiting['write']): Promise<Appended> {
    return new Promise((settle) => {
      // the disk is waited for at most half of the time: what comes meanwhile is written together
      if (waiting.length === 0) setTimeout(commit, Math.max(0, took - (performance.now() - committedAt)))
      waiting.push({ write: work, settle })
    })
  }

  function commit(): void {
    const batch = waiting
    const begun = performance.now()
    waiting = []
    try {
      db.exec('BEGIN IMMEDIATE')
      const results = batch.map(({ write }) => write())
      db.exec('COMMIT')
      batch.forEach(({ settle }, i) => settle(results[i] ?? 'overtaken'))
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK')
      const fail = async () => storeProblem(error)
      for (const { settle } of batch) settle(fail())
    }
    committedAt = performance.now()
    took = committedAt - begun
  }

  async function append(code: string, work: Waiting['write']): Promise<Appended> {
    const appended = await write(work)
    if (appended === 'kept') tell(code)
    return appended
  }

  return {
    create: (code, first) =>
      append(code, () => {
        if (findLast(code) !== undefined) return 'overtaken'
        put(code, 0, [first])
        return 'kept'
      }),
    append: (code, after, entries) =>
      append(code, () => {
        if (findLast(code)?.seq !== after) return 'overtaken'
        put(code, after, entries)
        return 'kept'
      }),
    async read(code, after) {
      try {
        if (findLast(code) === undefined) return null
        return readRows(v.parse(v.array(keptRow), select.all(code, after)))
      } catch (error) {
        return storeProblem(error)
      }
    },
    watch,
    async remove(code) {
      try {
        removeAll.run(code)
        // nor is anything left of it in what was written ahead
        db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
        tell(code)
        return v.parse(v.object({ left: v.number() }), count.get(code)).left
      } catch (error) {
        return storeProblem(error)
      }
    },
    close() {
      clearInterval(sweeping)
      if (waiting.length > 0) commit()
      db.close()
      return Promise.resolve()
    },
  }
}

function readRows(rows: readonly v.InferOutput<typeof keptRow>[]): readonly LogEntry[] | Problem {
  const entries: LogEntry[] = []
  for (const { seq, line } of rows) {
    const entry = readLine(seq, line)
    if (isProblem(entry)) return entry
    entries.push(entry)
  }
  return entries
}

/** SQLite's codes, https://sqlite.org/rescode.html. */
const codes = { busy: 5, full: 13 }

const sqliteError = v.object({
  code: v.literal('ERR_SQLITE_ERROR'),
  errcode: v.number(),
  message: v.string(),
})

/** Its extended codes say the same more closely. */
const plainCode = (errcode: number) => errcode & 0xff

/** A store that is full or can't be reached, as a problem. Throws what is a mistake of ours. */
function storeProblem(error: unknown): Problem {
  const sqlite = v.safeParse(sqliteError, error)
  if (!sqlite.success) throw error
  const { errcode } = sqlite.output
  return plainCode(errcode) === codes.full
    ? storeFull
    : problem(storeAway.code, storeAway.message, `SQLite ${errcode}`)
}

/** Why a file can't be opened, and what can be done, for whoever starts the server. */
export function whyNotOpened(file: string, error: unknown): string {
  const sqlite = v.safeParse(sqliteError, error)
  if (sqlite.success && plainCode(sqlite.output.errcode) === codes.busy)
    return `Another server has ${file} open. Stop that one, or give this one a file of its own: --classes <file>`
  const why = error instanceof Error ? error.message : String(error)
  return `Classes can't be kept in ${file}: ${why}. Move that file away, or give another: --classes <file>`
}
