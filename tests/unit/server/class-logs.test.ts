import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keptFor, type ClassLogs, type NewEntry } from '../../../server/classes/class-log.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { openSqliteLogs } from '../../../server/classes/sqlite-logs.ts'

const line = (key: string, seat = 0): NewEntry => ({ key, event: { kind: 'seated', seat }, passes: [] })

/** What every store of class logs holds to; `reopen` opens the same store anew, as after a restart. */
function holdsTo(name: string, open: (folder: string, clock: () => number) => ClassLogs) {
  describe(name, () => {
    let folder = ''
    let now = 0
    let logs: ClassLogs
    const start = () => open(folder, () => now)

    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'classes-'))
      now = 1_000_000
      logs = start()
    })
    afterEach(async () => {
      await logs.close()
      rmSync(folder, { recursive: true })
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
      logs = start()
      expect(await logs.read('AAA', 0)).toEqual([
        { seq: 1, ...line('first') },
        { seq: 2, ...line('a', 7) },
      ])
    })

    test('whoever watches is told of a line and of the deleting, until they stop', async () => {
      await logs.create('AAA', line('first'))
      let told = 0
      const stop = logs.watch('AAA', () => told++)
      await logs.append('AAA', 1, [line('a')])
      await logs.append('AAA', 1, [line('lost')])
      expect(told).toBe(1)
      await logs.remove('AAA')
      expect(told).toBe(2)
      stop()
      await logs.create('AAA', line('first'))
      expect(told).toBe(2)
    })

    test('of a class that is deleted nothing is left, and its code is free', async () => {
      await logs.create('AAA', line('first'))
      await logs.append('AAA', 1, [line('a')])
      expect(await logs.remove('AAA')).toBe(0)
      expect(await logs.read('AAA', 0)).toBeNull()
      expect(await logs.create('AAA', line('another'))).toBe('kept')
    })

    test('a class is kept for a day after its last line', async () => {
      await logs.create('AAA', line('first'))
      now += keptFor
      expect(await logs.append('AAA', 1, [line('a')])).toBe('kept')
      now += keptFor
      expect(await logs.read('AAA', 0)).toHaveLength(2)
      now += 1
      expect(await logs.read('AAA', 0)).toBeNull()
      expect(await logs.append('AAA', 2, [line('b')])).toBe('overtaken')
    })
  })
}

holdsTo('SQLite', (folder, clock) => openSqliteLogs({ file: join(folder, 'classes.sqlite'), clock }))
