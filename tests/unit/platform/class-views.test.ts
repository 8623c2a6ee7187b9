import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LineState } from '../../../game/platform/class-link.ts'
import { followViews } from '../../../game/platform/class-views.ts'
import { createRelay } from '../../../game/platform/relay.ts'

let faults: unknown[]
let ending: AbortController

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget())
  faults = []
  ending = new AbortController()
  // what a browser does with a fault in a task: it is reported, and ends nothing else
  const queue = queueMicrotask
  vi.stubGlobal('queueMicrotask', (act: () => void) =>
    queue(() => {
      try {
        act()
      } catch (error) {
        faults.push(error)
      }
    }),
  )
})
afterEach(() => {
  ending.abort()
  vi.unstubAllGlobals()
})

type Answer = (init: RequestInit | undefined) => Promise<Response>

/** Follows a class whose relay gives these answers, then is silent; `onView` is the page's own part. */
function follow(answers: readonly Answer[], onView: (data: unknown) => void) {
  const left = [...answers]
  const asked: Headers[] = []
  const lines: LineState[] = []
  const silence: Answer = (init) =>
    new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))))
  const get: typeof fetch = (_, init) => {
    asked.push(new Headers(init?.headers))
    return (left.shift() ?? silence)(init)
  }
  void followViews({
    relay: createRelay('http://127.0.0.1:1/', get),
    code: 'ABC123',
    token: 'a token',
    signal: ending.signal,
    onLine: (line) => lines.push(line),
    onView,
  })
  return { lines, asked }
}

/** A stream that brings these views under ids from 1 on, and stays open or breaks off. */
const stream =
  (views: readonly string[], end: 'open' | 'broken' = 'open'): Answer =>
  () => {
    const bytes = new TextEncoder().encode(views.map((view, i) => `id: ${i + 1}\ndata: ${view}\n\n`).join(''))
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes),
      pull(controller) {
        if (end === 'broken') controller.error(new TypeError('network error'))
      },
    })
    return Promise.resolve(new Response(body))
  }

test('a fault of the page is thrown on its own: the line is live, and brings what comes next', async () => {
  const seen: unknown[] = []
  const { lines, asked } = follow([stream(['1', '2'])], (data) => {
    if (data === 1) throw new Error('a fault of the page')
    seen.push(data)
  })
  await expect.poll(() => seen).toEqual([2])
  expect(faults).toEqual([new Error('a fault of the page')])
  expect(lines).toEqual(['live'])
  expect(asked).toHaveLength(1)
})

test('a stream that breaks off is away, and the next one goes on after the last view', async () => {
  const seen: unknown[] = []
  const { lines, asked } = follow([stream(['1', '2'], 'broken'), stream(['3'])], (data) => seen.push(data))
  await expect.poll(() => seen).toEqual([1, 2, 3])
  expect(lines).toEqual(['live', 'away', 'live'])
  expect(asked.map((headers) => headers.get('Last-Event-ID'))).toEqual([null, '2'])
  expect(faults).toEqual([])
})

test('nothing is told after the end', async () => {
  const told: unknown[] = []
  const { lines } = follow([stream(['1', '2'])], (data) => {
    told.push(data)
    ending.abort()
  })
  await expect.poll(() => told).toEqual([1])
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(lines).toEqual(['live'])
})
