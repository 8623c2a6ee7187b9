import { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import type { Clock } from '../../game/session/ports.ts'
import { problem, type Problem } from '../../game/story/problem.ts'
import { keptFor, type Appended, type ClassLogs, type LogEntry, type NewEntry } from './class-log.ts'

/** Where a process keeps its classes: a file, or ':memory:'. */
export interface SqliteOptions {
  readonly file: string
  readonly clock: Clock
}

interface Waiting {
  readonly write: () => 'kept' | 'overtaken'
  readonly settle: (appended: Appended) => void
}

const lastLine = v.nullish(v.object({ seq: v.number(), at: v.number() }))
const keptLine = v.object({ seq: v.number(), line: v.string() })

/**
 * Logs in a SQLite file of this process: nothing to install, one node. What comes in one turn of the process is written in
 * one transaction, and is on the disk before it is acknowledged. Throws where another process has the file open.
 */
export function openSqliteLogs({ file, clock }: SqliteOptions): ClassLogs {
  const db = new DatabaseSync(file)
  db.exec(`
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
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
  const watchers = new Map<string, Set<() => void>>()
  let waiting: Waiting[] = []

  // classes that nobody asked for again while the process was away
  removeOld.run(Math.round(clock() - keptFor))

  function tell(code: string): void {
    for (const onChange of watchers.get(code) ?? []) onChange()
  }

  /** The last line of a class; undefined where there is none. A class whose day is over is forgotten. */
  function findLast(code: string): { readonly seq: number } | undefined {
    const found = v.parse(lastLine, last.get(code)) ?? undefined
    if (found === undefined || clock() - found.at <= keptFor) return found
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
      if (waiting.length === 0) setImmediate(commit)
      waiting.push({ write: work, settle })
    })
  }

  function commit(): void {
    const batch = waiting
    waiting = []
    try {
      db.exec('BEGIN IMMEDIATE')
      const results = batch.map(({ write }) => write())
      db.exec('COMMIT')
      batch.forEach(({ settle }, i) => settle(results[i] ?? 'overtaken'))
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK')
      const failed = storeProblem(error)
      for (const { settle } of batch) settle(failed)
    }
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
        const rows = v.parse(v.array(keptLine), select.all(code, after))
        // lines are written by this process's own code alone
        return rows.map(({ seq, line }) => ({ seq, ...(JSON.parse(line) as NewEntry) }) satisfies LogEntry)
      } catch (error) {
        return storeProblem(error)
      }
    },
    watch(code, onChange) {
      const all = watchers.get(code) ?? new Set()
      watchers.set(code, all.add(onChange))
      return () => {
        all.delete(onChange)
        if (all.size === 0) watchers.delete(code)
      }
    },
    async remove(code) {
      try {
        removeAll.run(code)
        tell(code)
        return v.parse(v.object({ left: v.number() }), count.get(code)).left
      } catch (error) {
        return storeProblem(error)
      }
    },
    close() {
      if (waiting.length > 0) commit()
      db.close()
      return Promise.resolve()
    },
  }
}

/** SQLite's codes for a disk that is full, https://sqlite.org/rescode.html#full. */
const full = 13

/** A store that is full or can't be reached, as a problem. Throws what is a mistake of ours. */
function storeProblem(error: unknown): Problem {
  const sqlite = v.safeParse(v.object({ code: v.literal('ERR_SQLITE_ERROR'), errcode: v.number() }), error)
  if (!sqlite.success) throw error
  const { errcode } = sqlite.output
  return (errcode & 0xff) === full
    ? problem(
        'store-full',
        'There is no room left for what this class does. It is kept on its devices until there is.',
      )
    : problem('store-away', 'This can’t be kept just now. It is sent again in a moment.', `SQLite ${errcode}`)
}
