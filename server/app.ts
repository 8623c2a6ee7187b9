import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'

/** The policy that the build has written into its own page: `<meta http-equiv="Content-Security-Policy">`. */
function readPolicy(root: string): string {
  const page = readFileSync(join(root, 'index.html'), 'utf8')
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1]
  if (policy === undefined)
    throw new Error(`${join(root, 'index.html')} has no Content-Security-Policy: build again`)
  return policy.replaceAll('&#39;', "'")
}

/** Serves a production build from `root`: the page under its own policy, built files for a year, the rest revalidated. */
export function createApp(root: string): Hono {
  // a framed page is refused by header only: the meta element can't say it
  const policy = `${readPolicy(root)}; frame-ancestors 'self'`
  const app = new Hono()
  app.use(compress())
  app.use(etag())
  app.use(async (context, next) => {
    await next()
    context.header('Content-Security-Policy', policy)
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'no-referrer')
    context.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
    const built = context.req.path.startsWith('/built/') && context.res.ok
    context.header('Cache-Control', built ? 'public, max-age=31536000, immutable' : 'no-cache')
  })
  app.use(serveStatic({ root }))
  app.notFound((context) => context.text('There is nothing at this address.', 404))
  return app
}
