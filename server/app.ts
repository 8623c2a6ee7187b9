import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { pageNames } from '../game/session/page-names.ts'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'

/** Gives the policy of a page as it is now; one built anew while it is served brings a new one. */
function createPolicyReader(page: string): () => string {
  let readAt = 0
  let policy = ''
  return () => {
    const builtAt = statSync(page).mtimeMs
    if (builtAt !== readAt) {
      policy = readPolicy(page)
      readAt = builtAt
    }
    return policy
  }
}

/** Reads the policy that the build has written into its page. Throws where it has none: such a page is none of ours. */
function readPolicy(page: string): string {
  const html = readFileSync(page, 'utf8')
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1]
  if (policy === undefined) throw new Error(`${page} has no Content-Security-Policy: build again`)
  // a framed page is refused by header only: the meta element can't say it
  return `${policy}; frame-ancestors 'self'`
}

/** What a server may do beside serving files. */
export interface Beside {
  /** The relay of classes. */
  readonly classes?: Hono
  /** Where the one screen that this server looks after says how it is. */
  readonly kiosk?: Hono
}

/** Serves a production build from `root`: the page under its own policy, built files for a year, the rest revalidated. */
export function createApp(root: string, { classes, kiosk }: Beside = {}): Hono {
  const currentPolicy = createPolicyReader(join(root, 'index.html'))
  const shellPolicy = createPolicyReader(join(root, 'kiosk.html'))
  currentPolicy()
  const app = new Hono()
  // before what compresses and counts whole answers: a stream never ends
  if (classes !== undefined) app.route('/api/classes', classes)
  app.use(compress())
  app.use(etag())
  app.use(async (context, next) => {
    await next()
    const isShell = context.req.path === '/kiosk.html' && context.res.ok
    context.header('Content-Security-Policy', isShell ? shellPolicy() : currentPolicy())
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'no-referrer')
    context.header('Permissions-Policy', 'camera=(self), microphone=(), geolocation=()')
    const built = context.req.path.startsWith('/built/') && context.res.ok
    context.header('Cache-Control', built ? 'public, max-age=31536000, immutable' : 'no-cache')
  })
  for (const page of pageNames) app.get(`/${page}`, serveStatic({ root, path: 'index.html' }))
  if (kiosk !== undefined) app.route('/kiosk', kiosk)
  app.use(serveStatic({ root }))
  app.notFound((context) => context.text('There is nothing at this address.', 404))
  return app
}
