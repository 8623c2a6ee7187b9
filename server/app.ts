import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'

/** What the build has written into its page and the server says before it: the policy, and which scripts come first. */
interface PageHeaders {
  readonly policy: string
  /** A Link header: by it the browser asks for the scripts before it has read the page. */
  readonly link: string
}

/** Gives the headers of the page as it is now; one built anew while it is served brings new ones. */
function createHeaderReader(root: string): () => PageHeaders {
  const page = join(root, 'index.html')
  let readAt = 0
  let headers: PageHeaders = { policy: '', link: '' }
  return () => {
    const builtAt = statSync(page).mtimeMs
    if (builtAt !== readAt) {
      headers = readHeaders(page)
      readAt = builtAt
    }
    return headers
  }
}

/** Reads a built page. Throws where it has no policy: such a page is none of ours. */
function readHeaders(page: string): PageHeaders {
  const html = readFileSync(page, 'utf8')
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1]
  if (policy === undefined) throw new Error(`${page} has no Content-Security-Policy: build again`)
  const scripts = [
    ...html.matchAll(/<(?:script type="module"|link rel="modulepreload")[^>]*(?:src|href)="([^"]+)"/g),
  ]
  return {
    // a framed page is refused by header only: the meta element can't say it
    policy: `${policy}; frame-ancestors 'self'`,
    link: scripts.map(([, url]) => `<${url}>; rel=modulepreload`).join(', '),
  }
}

/** Serves a production build from `root`: the page under its own policy, built files for a year, the rest revalidated. */
export function createApp(root: string): Hono {
  const currentHeaders = createHeaderReader(root)
  currentHeaders()
  const app = new Hono()
  app.use(compress())
  app.use(etag())
  app.use(async (context, next) => {
    await next()
    const { policy, link } = currentHeaders()
    context.header('Content-Security-Policy', policy)
    if (context.res.headers.get('content-type')?.startsWith('text/html')) context.header('Link', link)
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
