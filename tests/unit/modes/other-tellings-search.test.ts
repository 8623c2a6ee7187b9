import { expect, test } from 'vitest'
import type { OtherTelling } from '../../../game/insight/other-tellings.ts'
import type { WalksOrder } from '../../../game/insight/walks-order.ts'
import { searchOtherTellings } from '../../../game/modes/other-tellings-search.ts'
import { compileInk } from '../../support/tell.ts'

const order: WalksOrder = {
  compiled: compileInk(
    '-> a\n=== a\nA road.\n* [N # line:n] -> b\n* [S # line:s] -> c\n=== b\nB.\n-> END\n=== c\nC.\n-> END',
  ),
  start: {},
  story: { tellings: { b: 'B.', c: 'C.' }, scenes: {}, recap: { choices: {}, chances: {}, others: [] } },
  position: { seed: 1, path: ['n'] },
  search: { change: 'choice', most: 3, walks: 2000, grave: [], without: [] },
}

/** A worker as far as the search knows one; what it was told, and whether it has ended. */
function pretendWorker() {
  const target = new EventTarget()
  const told: unknown[] = []
  let ended = false
  const worker = Object.assign(target, {
    postMessage: (message: unknown) => void told.push(message),
    terminate: () => void (ended = true),
    onmessage: null,
    onmessageerror: null,
    onerror: null,
  })
  const say = (data: unknown) => target.dispatchEvent(new MessageEvent('message', { data }))
  return { worker, told, say, fail: () => target.dispatchEvent(new Event('error')), hasEnded: () => ended }
}

test('a worker gets the order, its finds are passed on as they come, and it ends with the search', () => {
  const { worker, told, say, hasEnded } = pretendWorker()
  const found: (readonly OtherTelling[])[] = []
  const stop = searchOtherTellings(
    order,
    (now) => found.push(now),
    () => worker,
  )
  expect(told).toEqual([order])
  say([])
  say('done')
  expect(found).toEqual([[], []])
  expect(hasEnded()).toBe(true)
  stop()
})

test('a worker is ended when nobody looks any more', () => {
  const { worker, hasEnded } = pretendWorker()
  searchOtherTellings(
    order,
    () => undefined,
    () => worker,
  )()
  expect(hasEnded()).toBe(true)
})

test.each([
  [
    'can’t be made',
    () => {
      throw new Error('refused')
    },
  ],
  [
    'fails',
    () => {
      const { worker, fail } = pretendWorker()
      setTimeout(fail)
      return worker
    },
  ],
])('where a worker %s, the page looks by itself', async (_, start) => {
  const found = await new Promise<readonly OtherTelling[]>((resolve) => {
    searchOtherTellings(order, (now) => now.length > 0 && resolve(now), start)
  })
  expect(found.map(({ ending }) => ending)).toEqual(['c'])
})
