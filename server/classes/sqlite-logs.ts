import { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import type { Clock } from '../../game/session/ports.ts'
import { keptFor, type ClassLogs, type LogEntry, type NewEntry } from './class-log.ts'

/** Where a process keeps its classes: a file, or ':memory:'. */
export interface SqliteOptions {
  readonly file: string
  readonly clock: Clock
}

const kept = v.object({ seq: v.number(), line: v.string() })

/** Logs in a SQLite file of this process: nothing to install, one node. A line is on the disk before it is acknowledged. */
export function openSqliteLogs({ file, clock }: SqliteOptions): ClassLogs {
  const db = new DatabaseSync(file)
  db.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS lines (
      code TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, line TEXT NOT NULL,
      PRIMARY KEY (code, seq)
    ) WITHOUT ROWID, STRICT;
  `)
  const insert = db.prepare('INSERT OR IGNORE INTO lines (code, seq, at, line) VALUES (?, ?, ?, ?)')
  const select = db.prepare('SELECT seq, line FROM lines WHERE code = ? AND seq > ? ORDER BY seq')
  const last = db.prepare('SELECT seq, at FROM lines WHERE code = ? ORDER BY seq DESC LIMIT 1')
  const removeAll = db.prepare('DELETE FROM lines WHERE code = ?')
  const count = db.prepare('SELECT count(*) AS left FROM lines WHERE code = ?')
  const watchers = new Map<string, Set<() => void>>()

  function tell(code: string): void {
    for (const onChange of watchers.get(code) ?? []) onChange()
  }

  /** Forgets a class whose day is over. */
  function expire(code: string): void {
    const found = v.safeParse(v.object({ at: v.number() }), last.get(code))
    if (found.success && clock() - found.output.at > keptFor) removeAll.run(code)
  }

  function put(code: string, seq: number, entry: NewEntry): boolean {
    const { changes } = insert.run(code, seq, clock(), JSON.stringify(entry))
    if (Number(changes) === 1) tell(code)
    return Number(changes) === 1
  }

  return {
    create(code, first) {
      expire(code)
      return Promise.resolve(put(code, 1, first))
    },
    append(code, after, entry) {
      expire(code)
      const found = v.safeParse(v.object({ seq: v.number() }), last.get(code))
      return Promise.resolve(found.success && found.output.seq === after && put(code, after + 1, entry))
    },
    read(code, after) {
      expire(code)
      if (last.get(code) === undefined) return Promise.resolve(null)
      const rows = v.parse(v.array(kept), select.all(code, after))
      return Promise.resolve(
        rows.map(({ seq, line }) => ({ seq, ...(JSON.parse(line) as NewEntry) }) as LogEntry),
      )
    },
    watch(code, onChange) {
      const all = watchers.get(code) ?? new Set()
      watchers.set(code, all.add(onChange))
      return () => {
        all.delete(onChange)
        if (all.size === 0) watchers.delete(code)
      }
    },
    remove(code) {
      removeAll.run(code)
      tell(code)
      return Promise.resolve(v.parse(v.object({ left: v.number() }), count.get(code)).left)
    },
    close() {
      db.close()
      return Promise.resolve()
    },
  }
}
