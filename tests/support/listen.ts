import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

/** Serves an app on a free port of this machine; gives back its address and how to stop. */
export function listen(app: Hono): Promise<[string, () => void]> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve([`http://127.0.0.1:${port}/`, () => server.close()]),
    )
  })
}
