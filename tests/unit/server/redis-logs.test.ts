import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ClassLogs, NewEntry } from '../../../server/classes/class-log.ts'
import { openRedisLogs } from '../../../server/classes/redis-logs.ts'
import { startValkey, type Valkey } from '../../support/valkey.ts'

const line = (key: string): NewEntry => ({ key, event: { kind: 'seated', seat: 0 }, passes: [] })

let valkey: Valkey
let nodes: ClassLogs[] = []
let told: string[] = []

async function startNode(): Promise<ClassLogs> {
  const node = await openRedisLogs({
    url: valkey.url,
    onAway: (why) => told.push(`away: ${why}`),
    onBack: () => told.push('back'),
  })
  nodes.push(node)
  return node
}

beforeAll(async () => {
  valkey = await startValkey()
})
afterAll(() => valkey.end())
beforeEach(async () => {
  told = []
  await valkey.call('FLUSHALL')
})
afterEach(async () => {
  await Promise.all(nodes.map((node) => node.close()))
  nodes = []
})

describe('two nodes over one store', () => {
  test('each is told of what the other appends or deletes, and reads it', async () => {
    const [first, second] = [await startNode(), await startNode()]
    const onChange = vi.fn<() => void>()
    second.watch('AAA', onChange)
    await first.create('AAA', line('first'))
    await expect.poll(() => onChange).toHaveBeenCalledTimes(1)
    expect(await second.append('AAA', 1, [line('a')])).toBe('kept')
    expect(await first.read('AAA', 1)).toEqual([{ seq: 2, ...line('a') }])
    await first.remove('AAA')
    await expect.poll(() => onChange).toHaveBeenCalledTimes(3)
    expect(await second.read('AAA', 2)).toBeNull()
  })

  test('of many that append after the same line, one each time comes first, and nothing is between', async () => {
    const [first, second] = [await startNode(), await startNode()]
    await first.create('AAA', line('first'))
    for (let after = 1; after < 40; after += 2) {
      const both = [first, second].map((node, i) => node.append('AAA', after, [line(`${i}`), line(`${i}`)]))
      expect((await Promise.all(both)).toSorted()).toEqual(['kept', 'overtaken'])
    }
    const kept = (await first.read('AAA', 0)) as readonly { readonly seq: number; readonly key: string }[]
    expect(kept.map(({ seq }) => seq)).toEqual(Array.from({ length: 41 }, (_, i) => i + 1))
    for (let i = 1; i < 41; i += 2) expect(kept[i]?.key).toBe(kept[i + 1]?.key)
  })
})

describe('a store that is away', () => {
  test('takes nothing and says so at once; what it had acknowledged is there when it is back', async () => {
    const node = await startNode()
    await node.create('AAA', line('first'))
    const onChange = vi.fn<() => void>()
    node.watch('AAA', onChange)
    await valkey.signal('SIGKILL')
    await expect.poll(() => told).toHaveLength(1)
    const before = performance.now()
    for (let n = 0; n < 1000; n++)
      expect(await node.append('AAA', 1, [line('a')])).toMatchObject({ code: 'store-away' })
    expect(performance.now() - before).toBeLessThan(10_000)
    expect(await node.read('AAA', 0)).toMatchObject({ code: 'store-away' })
    expect(await node.remove('AAA')).toMatchObject({ code: 'store-away' })
    await valkey.start()
    // whoever watches looks again: something may have happened meanwhile
    await expect.poll(() => onChange).toHaveBeenCalled()
    await expect.poll(() => told).toEqual(['away: it ended the connection', 'back'])
    expect(await node.read('AAA', 0)).toEqual([{ seq: 1, ...line('first') }])
    expect(await node.append('AAA', 1, [line('a')])).toBe('kept')
  })

  test('keeps nobody waiting when it hangs; what came to it all the same is found there', async () => {
    const node = await startNode()
    await node.create('AAA', line('first'))
    await valkey.signal('SIGSTOP')
    const before = performance.now()
    expect(await node.append('AAA', 1, [line('a')])).toMatchObject({ code: 'store-away' })
    expect(performance.now() - before).toBeLessThan(10_000)
    await valkey.signal('SIGCONT')
    await expect.poll(() => node.read('AAA', 1)).toEqual([{ seq: 2, ...line('a') }])
    // and so whoever sends it again is overtaken by themselves
    expect(await node.append('AAA', 1, [line('a')])).toBe('overtaken')
  })

  test('is no reason for a node not to start', async () => {
    await valkey.signal('SIGKILL')
    const node = await startNode()
    expect(told).toEqual([expect.stringContaining('ECONNREFUSED')])
    expect(await node.create('AAA', line('first'))).toMatchObject({ code: 'store-away' })
    await valkey.start()
    await expect.poll(() => node.create('AAA', line('first'))).toBe('kept')
  })
})

test('a store that is full takes nothing of a batch, gives what it has, and goes on when there is room', async () => {
  const node = await startNode()
  await node.create('AAA', line('first'))
  await valkey.call('CONFIG', 'SET', 'maxmemory-policy', 'noeviction')
  await valkey.call('CONFIG', 'SET', 'maxmemory', '1mb')
  expect(await node.append('AAA', 1, [line('a'), line('b')])).toMatchObject({ code: 'store-full' })
  expect(await node.create('BBB', line('first'))).toMatchObject({ code: 'store-full' })
  expect(await node.read('AAA', 0)).toHaveLength(1)
  // there is always room to delete
  expect(await node.remove('AAA')).toBe(0)
  await valkey.call('CONFIG', 'SET', 'maxmemory', 0)
  expect(await node.create('AAA', line('first'))).toBe('kept')
})

test('a key of somebody else’s under the name of a class is said to be broken', async () => {
  const node = await startNode()
  await valkey.call('SET', 'pocket-of-air:class:AAA', 'something')
  expect(await node.read('AAA', 0)).toMatchObject({ code: 'broken-class' })
  expect(await node.append('AAA', 1, [line('a')])).toMatchObject({ code: 'broken-class' })
})

test('a class is forgotten by the store itself a day after its last line', async () => {
  const node = await startNode()
  await node.create('AAA', line('first'))
  await valkey.call('PEXPIRE', 'pocket-of-air:class:AAA', 40)
  await sleep(60)
  expect(await node.read('AAA', 0)).toBeNull()
  await node.create('AAA', line('first'))
  await valkey.call('PEXPIRE', 'pocket-of-air:class:AAA', 60_000)
  await node.append('AAA', 1, [line('a')])
  const day = 24 * 60 * 60 * 1000
  expect(await valkey.call('PTTL', 'pocket-of-air:class:AAA')).toSatisfy(
    (left: number) => left > day - 5000 && left <= day,
  )
})
