import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { createKioskHealth } from '../../../server/kiosk-health.ts'

let root = ''
const page = (policy: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}" /><p>Story</p>`

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'served-'))
  mkdirSync(join(root, 'built'))
  writeFileSync(join(root, 'index.html'), page("default-src 'none'"))
  writeFileSync(join(root, 'built', 'a-1.js'), 'export {}')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('the server', () => {
  it('serves the page under the policy that the build wrote, and no frame of another site', async () => {
    const response = await createApp(root).request('/')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'self'")
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('cache-control')).toBe('no-cache')
  })

  it('takes up the policy of a page that was built anew', async () => {
    const app = createApp(root)
    writeFileSync(join(root, 'index.html'), page("script-src 'self'"))
    utimesSync(join(root, 'index.html'), 2_000_000_000, 2_000_000_000)
    expect((await app.request('/')).headers.get('content-security-policy')).toMatch(/^script-src 'self'/)
  })

  it('lets built files be kept for a year, and answers an unchanged file with nothing', async () => {
    const app = createApp(root)
    const first = await app.request('/built/a-1.js')
    expect(first.headers.get('cache-control')).toContain('immutable')
    const etag = first.headers.get('etag') ?? ''
    expect((await app.request('/built/a-1.js', { headers: { 'If-None-Match': etag } })).status).toBe(304)
  })

  it('has the service worker asked for anew each time, so that a newer version is found', async () => {
    writeFileSync(join(root, 'offline-worker.js'), '')
    const response = await createApp(root).request('/offline-worker.js')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-type')).toContain('javascript')
  })

  it.each(['/nothing', '/../package.json', '/%2e%2e/package.json', '/built/..%2f..%2fpackage.json'])(
    'has nothing at %s',
    async (path) => {
      expect((await createApp(root).request(path)).status).toBe(404)
    },
  )

  const beat = { view: 'attract', build: 'kiosk-1.js', since: 1000, faults: 0 }
  const headers = { 'Content-Type': 'application/json' }
  const sent = { method: 'POST', headers, body: JSON.stringify(beat) }

  it('takes no heartbeat where it looks after no kiosk', async () => {
    const app = createApp(root, { classes: new Hono() })
    expect((await app.request('/kiosk/heartbeat', sent)).status).toBe(404)
    expect((await app.request('/kiosk/health.json')).status).toBe(404)
  })

  it('takes a kiosk’s heartbeat and tells of it, never from a cache', async () => {
    const app = createApp(root, { kiosk: createKioskHealth(Date.now) })
    expect((await app.request('/kiosk/heartbeat', sent)).status).toBe(204)
    const health = await app.request('/kiosk/health.json')
    expect(await health.json()).toMatchObject(beat)
    expect(health.headers.get('cache-control')).toBe('no-cache')
  })

  it('refuses to serve a folder that is no build', () => {
    writeFileSync(join(root, 'index.html'), '<p>Not ours</p>')
    expect(() => createApp(root)).toThrow(/build again/)
  })
})
