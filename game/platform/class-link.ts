import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { problem, type Problem } from '../story/problem.ts'
import { followViews } from './class-views.ts'
import { bearer, jsonPost, refusalOf, type Relay } from './relay.ts'
import { sleep, startPatience } from './patience.ts'

/**
 * How the line to the class is: `live` views come at once; `slow` something on the way holds streams back, and they are asked
 * for; `away` nothing comes, and it is tried again and again; `gone` there is no such class, or no such seat in it.
 */
export type LineState = 'opening' | 'live' | 'slow' | 'away' | 'gone'

export interface LinkState<View> {
  readonly line: LineState
  /** The last view that came; null until the first. */
  readonly view: View | null
}

/** One page's line to its class. */
export interface ClassLink<View> {
  readonly state: Pick<StoreApi<LinkState<View>>, 'getState' | 'subscribe'>
  /**
   * Sends something to the class, again and again until it is taken, once; settles with null, or with why the class won't
   * take it. What is sent is taken in the order in which it was sent.
   */
  send(event: unknown): Promise<Problem | null>
  /** Ends the line. */
  close(): void
}

interface LinkOptions<View> {
  readonly relay: Relay
  readonly code: string
  readonly token: string
  readonly schema: v.GenericSchema<unknown, View>
}

/** Milliseconds before something is sent again: ever more, up to the last. */
const waits = [500, 1000, 2000, 4000, 8000, 15_000] as const
/** Milliseconds until something that was sent counts as lost. */
const longestPost = 10_000

/** Opens the line, and keeps it open whatever the network does. */
export function openClassLink<View>({ relay, code, token, schema }: LinkOptions<View>): ClassLink<View> {
  const state = createStore<LinkState<View>>(() => ({ line: 'opening', view: null }))
  const ending = new AbortController()
  let sending: Promise<unknown> = Promise.resolve()

  void followViews({
    relay,
    code,
    token,
    signal: ending.signal,
    onLine: (line) => state.setState({ line }),
    onView(data) {
      const read = v.safeParse(schema, data)
      // a relay of another version: what can't be read is no reason to lose what was
      if (read.success) state.setState({ view: read.output })
    },
  })

  async function deliver(key: string, event: unknown): Promise<Problem | null> {
    for (let tries = 0; !ending.signal.aborted; tries++) {
      const answer = await post(key, event)
      if (answer !== 'again') return answer
      await sleep(waits[Math.min(tries, waits.length - 1)] ?? 0, ending.signal)
    }
    return closed
  }

  /** Null where it was taken, a problem where it never will be. */
  async function post(key: string, event: unknown): Promise<Problem | null | 'again'> {
    const patience = startPatience(ending.signal, longestPost)
    try {
      const response = await relay.ask(`/${code}/events`, {
        ...jsonPost({ key, event }, bearer(token)),
        signal: patience.signal,
      })
      if (response.ok) return null
      if (response.status === 429 || response.status >= 500) return 'again'
      const refusal = refusalOf(await response.json())
      // what isn't the relay's own word comes from something on the way
      return refusal.code === 'no-answer' ? 'again' : refusal
    } catch {
      return 'again'
    } finally {
      patience.end()
    }
  }

  return {
    state,
    send(event) {
      const key = nameEvent()
      const delivered = sending.then(() => deliver(key, event))
      sending = delivered
      return delivered
    },
    close: () => ending.abort(),
  }
}

const closed = problem('closed-line', 'This page has left the class.')

/** A name that nothing else has. Not `randomUUID`, which a school's own server without HTTPS isn't given. */
function nameEvent(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}
