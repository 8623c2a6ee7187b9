import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createRelay, type Relay } from '../../game/platform/relay.ts'
import { createClassRoutes } from '../../server/classes/class-routes.ts'
import { createClassroom } from '../../server/classes/classroom.ts'
import { createLimits } from '../../server/classes/limits.ts'
import { openSqliteLogs } from '../../server/classes/sqlite-logs.ts'

/** A relay over real HTTP, on a line that a test can spoil. */
export interface SmallRelay {
  readonly relay: Relay
  /** The paths that were asked for, in order, with how each was answered; null where nothing came. */
  readonly asked: readonly {
    readonly method: string
    readonly path: string
    readonly status: number | null
  }[]
  /** What happens to a request on its way: it is carried (`on`), never arrives (`cut`), or its answer is lost (`deaf`). */
  setLine(line: 'on' | 'cut' | 'deaf'): void
  /** Changes the headers of answers, as things on the way do. */
  rewrite(change: (headers: Headers) => void): void
  end(): Promise<void>
}

/** Opens one on a free port. */
export async function openSmallRelay(): Promise<SmallRelay> {
  const logs = openSqliteLogs({ file: ':memory:', clock: Date.now })
  const routes = createClassRoutes({ classroom: createClassroom(logs), limits: createLimits(Date.now) })
  const app = new Hono().route('/api/classes', routes)
  const [server, port] = await new Promise<[ReturnType<typeof serve>, number]>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (at) =>
      resolve([started, at.port]),
    )
  })
  const asked: { method: string; path: string; status: number | null }[] = []
  let line: 'on' | 'cut' | 'deaf' = 'on'
  let change: (headers: Headers) => void = () => undefined

  const get: typeof fetch = async (input, init) => {
    const path = new URL(String(input)).pathname.replace('/api/classes', '')
    const entry: (typeof asked)[number] = { method: init?.method ?? 'GET', path, status: null }
    asked.push(entry)
    if (line === 'cut') throw new TypeError('fetch failed')
    const wasDeaf = line === 'deaf'
    const response = await fetch(input, init)
    if (wasDeaf) {
      await response.body?.cancel()
      throw new TypeError('fetch failed')
    }
    entry.status = response.status
    const headers = new Headers(response.headers)
    change(headers)
    const isEmpty = response.status === 304
    return new Response(isEmpty ? null : response.body, { status: response.status, headers })
  }

  return {
    relay: createRelay(`http://127.0.0.1:${port}/`, get),
    asked,
    setLine: (next) => void (line = next),
    rewrite: (next) => void (change = next),
    async end() {
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      // streams that are broken off look once more
      await new Promise((resolve) => setTimeout(resolve, 20))
      await logs.close()
    },
  }
}
