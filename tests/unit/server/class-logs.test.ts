import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isProblem } from '../../../game/story/problem.ts'
import { keptFor, type ClassLogs, type NewEntry } from '../../../server/classes/class-log.ts'
import { openRedisLogs } from '../../../server/classes/redis-logs.ts'
import { openSqliteLogs } from '../../../server/classes/sqlite-logs.ts'
import { startValkey, type Valkey } from '../../support/valkey.ts'

const line = (key: string, seat = 0): NewEntry => ({ key, event: { kind: 'seated', seat }, passes: [] })

/** A store that a test begins with, empty. */
interface Store {
  /** Opens it, again after it was closed. */
  open(): Promise<ClassLogs>
  /** Lets so many milliseconds go by for what is kept. */
  pass(milliseconds: number): Promise<void>
  /** Puts a line there that no node has written, while it is closed. */
  spoil(code: string): Promise<void>
  end(): Promise<void>
}

/** What every store of class logs holds to. */
function holdsTo(name: string, createStore: () => Promise<Store>) {
  describe(name, () => {
    let store: Store
    let logs: ClassLogs

    beforeEach(async () => {
      store = await createStore()
      logs = await store.open()
    })
    afterEach(async () => {
      await logs.close()
      await store.end()
    })

    test('a code is given to one class', async () => {
      expect(await logs.create('AAA', line('first'))).toBe('kept')
      expect(await logs.create('AAA', line('second'))).toBe('overtaken')
      expect(await logs.read('AAA', 0)).toEqual([{ seq: 1, ...line('first') }])
    })

    test('a line comes only after the one its sender has seen last', async () => {
      await logs.create('AAA', line('first'))
      expect(await logs.append('AAA', 1, [line('a')])).toBe('kept')
      expect(await logs.append('AAA', 1, [line('b')])).toBe('overtaken')
      expect(await logs.append('AAA', 3, [line('b')])).toBe('overtaken')
      expect(await logs.append('AAA', 2, [line('b')])).toBe('kept')
      expect(await logs.read('AAA', 1)).toEqual([
        { seq: 2, ...line('a') },
        { seq: 3, ...line('b') },
      ])
    })

    test('lines are appended all or none', async () => {
      await logs.create('AAA', line('first'))
      expect(await logs.append('AAA', 1, [line('a'), line('b')])).toBe('kept')
      expect(await logs.append('AAA', 1, [line('c'), line('d')])).toBe('overtaken')
      expect(await logs.append('AAA', 3, [line('e'), line('f')])).toBe('kept')
      const kept = await logs.read('AAA', 0)
      expect(isProblem(kept) ? kept : kept?.map(({ seq, key }) => [seq, key])).toEqual([
        [1, 'first'],
        [2, 'a'],
        [3, 'b'],
        [4, 'e'],
        [5, 'f'],
      ])
    })

    test('of two that append after the same line at once, one is overtaken', async () => {
      await logs.create('AAA', line('first'))
      const both = [logs.append('AAA', 1, [line('a')]), logs.append('AAA', 1, [line('b')])]
      expect((await Promise.all(both)).toSorted()).toEqual(['kept', 'overtaken'])
    })

    test('there is no class that was not begun', async () => {
      expect(await logs.append('BBB', 0, [line('a')])).toBe('overtaken')
      expect(await logs.read('BBB', 0)).toBeNull()
    })

    test('what was acknowledged is there after a restart', async () => {
      await logs.create('AAA', line('first'))
      await logs.append('AAA', 1, [line('a', 7)])
      await logs.close()
      logs = await store.open()
      expect(await logs.read('AAA', 0)).toEqual([
        { seq: 1, ...line('first') },
        { seq: 2, ...line('a', 7) },
      ])
    })

    test('whoever watches is told of a line and of the deleting, until they stop', async () => {
      let told = 0
      let othersTold = 0
      const stop = logs.watch('AAA', () => told++)
      logs.watch('BBB', () => othersTold++)
      await logs.create('AAA', line('first'))
      await expect.poll(() => told).toBe(1)
      await logs.append('AAA', 1, [line('a')])
      await logs.append('AAA', 1, [line('lost')])
      await logs.remove('AAA')
      await expect.poll(() => told).toBe(3)
      stop()
      await logs.create('AAA', line('first'))
      await logs.create('BBB', line('first'))
      await expect.poll(() => othersTold).toBe(1)
      expect(told).toBe(3)
    })

    test('of a class that is deleted nothing is left, and its code is free', async () => {
      await logs.create('AAA', line('first'))
      await logs.append('AAA', 1, [line('a')])
      expect(await logs.remove('AAA')).toBe(0)
      expect(await logs.read('AAA', 0)).toBeNull()
      expect(await logs.create('AAA', line('another'))).toBe('kept')
    })

    test('a class is kept for a day after its last line', async () => {
      const almost = keptFor - 5000
      await logs.create('AAA', line('first'))
      await store.pass(almost)
      expect(await logs.append('AAA', 1, [line('a')])).toBe('kept')
      await store.pass(almost)
      expect(await logs.read('AAA', 0)).toHaveLength(2)
      await store.pass(5001)
      expect(await logs.read('AAA', 0)).toBeNull()
      expect(await logs.append('AAA', 2, [line('b')])).toBe('overtaken')
    })

    test('a class with a line that no node has written is said to be broken, and others go on', async () => {
      await logs.create('AAA', line('first'))
      await logs.create('BBB', line('first'))
      await logs.close()
      await store.spoil('AAA')
      logs = await store.open()
      expect(await logs.read('AAA', 1)).toMatchObject({ code: 'broken-class' })
      expect(await logs.read('BBB', 0)).toHaveLength(1)
    })
  })
}

holdsTo('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'classes-'))
  const file = join(folder, 'classes.sqlite')
  let now = 1_000_000
  return {
    open: async () => openSqliteLogs({ file, clock: () => now }),
    async pass(milliseconds) {
      now += milliseconds
    },
    async spoil(code) {
      const db = new DatabaseSync(file)
      db.prepare('INSERT INTO lines (code, seq, at, line) VALUES (?, 2, ?, ?)').run(code, now, '{"key":"x"}')
      db.close()
    },
    async end() {
      rmSync(folder, { recursive: true })
    },
  }
})

describe('on Valkey', () => {
  let valkey: Valkey
  beforeAll(async () => {
    valkey = await startValkey()
  })
  afterAll(() => valkey.end())

  const ignore = () => undefined

  holdsTo('Redis Streams', async () => {
    await valkey.call('FLUSHALL')
    return {
      open: () => openRedisLogs({ url: valkey.url, onAway: ignore, onBack: ignore }),
      async pass(milliseconds) {
        for (const key of v.parse(v.array(v.string()), await valkey.call('KEYS', '*'))) {
          const left = v.parse(v.number(), await valkey.call('PTTL', key))
          await valkey.call('PEXPIRE', key, left - milliseconds)
        }
      },
      async spoil(code) {
        await valkey.call('XADD', `pocket-of-air:class:${code}`, '2-0', 'line', '{"key":"x"}')
      },
      end: async () => undefined,
    }
  })
})
