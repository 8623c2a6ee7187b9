import { randomInt } from 'node:crypto'
import { Agent, request, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { URL } from 'node:url'
import * as v from 'valibot'
import { seatsOfClass, type BenchClass, type BenchSeat, type Engine } from './engine.ts'
import { lessonSetup, newKey, newToken } from '../../support/class-client.ts'

const opened = v.object({ code: v.string(), leader: v.string() })
const view = v.object({
  voted: v.optional(v.nullable(v.union([v.number(), v.literal('all')]))),
  counts: v.nullable(v.array(v.object({ choice: v.string(), count: v.nullable(v.number()) }))),
})
type View = v.InferOutput<typeof view>

const choices = ['a', 'b', 'c']

/**
 * Sends the relay what its pages send, over the same routes, and follows views by streams. Other than a page it knows every
 * node and goes to the next one by itself, where a page has a proxy that does, and it waits 50 to 250 ms before it tries
 * again, where a page waits longer each time: what is measured is the relay, not how patient a page is.
 */
export function createEngine(urls: readonly string[]): Engine {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 })
  const streams = new Set<() => void>()
  let isClosed = false
  let next = 0

  interface Sent {
    readonly status: number
    readonly text: string
  }

  function post(url: string, token: string, body: unknown): Promise<Sent> {
    return new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` }
      const sending = request(new URL(url), { method: 'POST', agent, headers, timeout: 5000 }, (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (more: string) => (text += more))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
        response.on('error', reject)
      })
      sending.on('timeout', () => sending.destroy(new Error('too slow')))
      sending.on('error', reject)
      sending.end(JSON.stringify(body))
    })
  }

  /** Sends until it has been taken; `node` is where to begin. */
  async function send(node: number, path: string, token: string, body: unknown): Promise<unknown> {
    for (let tries = 0; tries < 60; tries++) {
      try {
        const url = `${urls[(node + tries) % urls.length] ?? ''}/api/classes${path}`
        const { status, text } = await post(url, token, body)
        if (status < 300) return JSON.parse(text)
        if (status !== 503 && status !== 429) throw new Refused(`${path}: ${status} ${text}`)
      } catch (error) {
        if (error instanceof Refused) throw error
      }
      await sleep(50 + randomInt(200))
    }
    throw new Error(`${path}: sent 60 times in vain`)
  }

  /** Takes a seat by a token whose callsign nobody else of the class has; gives back the token. */
  async function takeSeat(node: number, code: string): Promise<string> {
    for (;;) {
      const token = newToken()
      try {
        await send(node, `/${code}/seats`, '', { token })
        return token
      } catch (error) {
        if (!(error instanceof Refused && error.message.includes('taken-callsign'))) throw error
      }
    }
  }

  /** Follows a screen's views, from node to node. */
  function follow(node: number, code: string, token: string, onView: (view: View) => void): Promise<void> {
    return new Promise((resolve) => {
      let at = node
      const open = () => {
        if (isClosed) return
        const url = new URL(`${urls[at % urls.length] ?? ''}/api/classes/${code}/stream`)
        const asking = request(
          url,
          { agent: false, headers: { Authorization: `Bearer ${token}` } },
          onResponse,
        )
        const close = () => asking.destroy()
        streams.add(close)
        asking.on('error', () => undefined)
        asking.on('close', () => {
          streams.delete(close)
          at++
          setTimeout(open, randomInt(250))
        })
        asking.end()
      }
      const onResponse = (response: IncomingMessage) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('error', () => undefined)
        response.on('data', (more: string) => {
          text += more
          const events = text.split('\n\n')
          text = events.pop() ?? ''
          for (const event of events) {
            const data = /^data: (.*)$/m.exec(event)?.[1]
            if (data === undefined || event.startsWith('event:')) continue
            onView(v.parse(view, JSON.parse(data)))
            resolve()
          }
        })
      }
      open()
    })
  }

  return {
    async open() {
      const node = next++
      const { code, leader } = v.parse(opened, await send(node, '', newToken(), { setup: lessonSetup }))
      let counts: readonly (number | null)[] | null = null
      let onVoted: (voted: number) => void = () => undefined
      await follow(node, code, leader, (seen) => {
        counts = seen.counts?.map(({ count }) => count) ?? null
        onVoted(seen.voted === 'all' ? seatsOfClass : (seen.voted ?? 0))
      })
      const lead = async (event: unknown) =>
        void (await send(node, `/${code}/events`, leader, { key: newKey(), event }))
      const benchClass: BenchClass = {
        onVoted: (listener) => (onVoted = listener),
        ask: () => lead({ kind: 'asked', turn: 0, offered: choices }),
        reveal: () => lead({ kind: 'revealed', turn: 0 }),
        counts: () => counts,
        async sit() {
          const place = next++
          const token = await takeSeat(place, code)
          let onRevealed = () => undefined as void
          await follow(place, code, token, (seen) => seen.counts !== null && onRevealed())
          const seat: BenchSeat = {
            onRevealed: (listener) => (onRevealed = listener),
            async vote(choice) {
              const event = { kind: 'chose', turn: 0, choice: choices[choice], offered: choices }
              await send(place, `/${code}/events`, token, { key: newKey(), event })
            },
          }
          return seat
        },
      }
      return benchClass
    },
    close() {
      isClosed = true
      for (const close of streams) close()
      agent.destroy()
    },
  }
}

/** An answer that no sending again will change. */
class Refused extends Error {}
