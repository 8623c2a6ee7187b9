import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keptFor, type ClassLogs, type NewEntry } from '../../../server/classes/class-log.ts'
import { createSqliteLogs, openSqliteLogs, whyNotOpened } from '../../../server/classes/sqlite-logs.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-'))
  file = join(folder, 'classes.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true }))

const line = (key: string): NewEntry => ({ key, event: { kind: 'seated', seat: 0 }, passes: [] })
const open = (clock = () => 1_000_000) => openSqliteLogs({ file, clock })

/** Why the file isn't opened; '' where it is. */
function refusal(): string {
  try {
    void open().close()
    return ''
  } catch (error) {
    return whyNotOpened(file, error)
  }
}

test('a disk that is full takes nothing of a batch, keeps what was acknowledged, and goes on when there is room', async () => {
  const logs = open()
  await logs.create('AAA', line('first'))
  await logs.close()
  const db = new DatabaseSync(file)
  // SQLite's own bound on a file fails as a full disk does
  const pages = Number(db.prepare('PRAGMA page_count').get()?.['page_count'])
  db.exec(`PRAGMA max_page_count = ${pages + 4}`)
  const bounded = createSqliteLogs(db, () => 1_000_000)
  let acknowledged = 1
  for (;;) {
    const appended = await bounded.append('AAA', acknowledged, [line('x'.repeat(500)), line('y'.repeat(500))])
    if (appended !== 'kept') {
      expect(appended).toMatchObject({ code: 'store-full' })
      break
    }
    acknowledged += 2
  }
  expect(acknowledged).toBeGreaterThan(1)
  expect(await bounded.read('AAA', 0)).toHaveLength(acknowledged)
  await bounded.close()
  const roomy = open()
  expect(await roomy.read('AAA', 0)).toHaveLength(acknowledged)
  expect(await roomy.append('AAA', acknowledged, [line('z')])).toBe('kept')
  await roomy.close()
})

test('a file that is none of ours, or damaged, is refused with a sentence, and left as it is', async () => {
  writeFileSync(file, 'Dear diary, '.repeat(200))
  expect(refusal()).toMatch(/^Classes can't be kept in .*: file is not a database\. Move that file away/)
  expect(readFileSync(file, 'utf8')).toMatch(/^Dear diary/)
  rmSync(file)
  const db = new DatabaseSync(file)
  db.exec('CREATE TABLE lines (poem TEXT)')
  db.close()
  expect(refusal()).toMatch(/Move that file away/)
  rmSync(file)
  const logs = open()
  for (let n = 0; n < 200; n++) await logs.create(`C${n}`, line('x'.repeat(300)))
  await logs.close()
  truncateSync(file, 20_000)
  expect(refusal()).toMatch(/damaged|malformed/)
})

test('a second server on the same file is told that the first has it', async () => {
  const first = open()
  expect(refusal()).toBe(
    `Another server has ${file} open. Stop that one, or give this one a file of its own: --classes <file>`,
  )
  await first.create('AAA', line('first'))
  await first.close()
  expect(refusal()).toBe('')
})

test('of a class that is deleted no byte is left on the disk', async () => {
  const logs = open()
  await logs.create('AAA', line('the-only-one-of-its-kind'))
  await logs.create('BBB', line('another'))
  const bytes = () =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('')
  expect(bytes()).toContain('the-only-one-of-its-kind')
  await logs.remove('AAA')
  expect(bytes()).not.toContain('the-only-one-of-its-kind')
  expect(bytes()).toContain('another')
  await logs.close()
})

describe('when a day is over', () => {
  const hour = 60 * 60 * 1000
  let now = 0
  let db: DatabaseSync
  let logs: ClassLogs

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    now = 1_000_000
    start()
  })
  afterEach(async () => {
    await logs.close()
    vi.useRealTimers()
  })

  function start(): void {
    db = new DatabaseSync(file)
    logs = createSqliteLogs(db, () => now)
  }

  async function restart(): Promise<void> {
    await logs.close()
    start()
  }

  function pass(milliseconds: number): void {
    now += milliseconds
    vi.advanceTimersByTime(milliseconds)
  }

  /** The classes of which something is on the disk, whether or not anybody asks for them. */
  const kept = () =>
    db
      .prepare('SELECT DISTINCT code FROM lines')
      .all()
      .map(({ code }) => code)

  test('classes are deleted within an hour, though nobody asks for them', async () => {
    await logs.create('AAA', line('first'))
    pass(12 * hour)
    await logs.create('BBB', line('first'))
    pass(13 * hour)
    expect(kept()).toEqual(['BBB'])
  })

  test('while the server was off, they are deleted an hour after its start', async () => {
    await logs.create('AAA', line('first'))
    now += 100 * keptFor
    await restart()
    pass(hour - 1)
    expect(await logs.read('AAA', 0)).toHaveLength(1)
    pass(1)
    expect(kept()).toEqual([])
  })

  test('by a clock that was set days ahead while the server was off, a lesson goes on that goes on', async () => {
    await logs.create('AAA', line('first'))
    await logs.create('BBB', line('first'))
    now += 2 * keptFor
    await restart()
    expect(await logs.append('AAA', 1, [line('a')])).toBe('kept')
    pass(2 * hour)
    expect(await logs.read('AAA', 0)).toHaveLength(2)
    expect(kept()).toEqual(['AAA'])
    // and when the clock is put right
    now -= 2 * keptFor
    await restart()
    pass(keptFor - 1)
    expect(await logs.append('AAA', 2, [line('b')])).toBe('kept')
    pass(keptFor + hour)
    expect(kept()).toEqual([])
  })

  test('by a clock that is put right, what was kept by one that was ahead lives no longer than its day', async () => {
    now += 30 * keptFor
    await restart()
    await logs.create('AAA', line('first'))
    now -= 30 * keptFor
    await restart()
    pass(keptFor + hour)
    expect(kept()).toEqual([])
  })
})
