import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { serve, type ServerType } from '@hono/node-server'
import { createApp } from '../../server/app.ts'
import { workerFile } from '../../tools/offline-files.ts'

/** A host of one test, whose build can be changed and whose line can be cut. */
export interface OwnHost {
  readonly url: string
  /** Puts another text in place of a file and lets the service worker know it, as a new build does. */
  release(path: string, change: (text: string) => string): void
  /** Spoils a file, of which the service worker knows nothing. */
  spoil(path: string): void
  mend(path: string): void
  cut(): Promise<void>
  end(): Promise<void>
}

/** Serves a copy of `dist` on a free port, or of a game without what begins like these, which is sooner on the device. */
export async function openHost(without: readonly string[] = []): Promise<OwnHost> {
  const root = mkdtempSync(join(tmpdir(), 'hosted-'))
  const isLeft = (path: string) => !without.some((start) => path.startsWith(start))
  cpSync('dist', root, { recursive: true, filter: (from) => isLeft(relative('dist', from)) })
  const lister = join(root, workerFile)
  const listed = readFileSync(lister, 'utf8')
  writeFileSync(
    lister,
    listed.replace(/"([^"]+)":[`"][0-9a-f]{64}[`"],?/g, (entry, path: string) => (isLeft(path) ? entry : '')),
  )
  const { server, port } = await listen(root)
  let isCut = false

  async function cut(): Promise<void> {
    if (isCut) return
    isCut = true
    if ('closeAllConnections' in server) server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  return {
    url: `http://127.0.0.1:${port}/`,
    release(path, change) {
      const before = readFileSync(join(root, path))
      const after = change(before.toString())
      writeFileSync(join(root, path), after)
      const worker = readFileSync(join(root, workerFile), 'utf8')
      writeFileSync(join(root, workerFile), worker.replace(sha256(before), sha256(after)))
    },
    spoil: (path) => writeFileSync(join(root, path), 'half of a f'),
    mend: (path) => cpSync(join('dist', path), join(root, path)),
    cut,
    async end() {
      await cut()
      rmSync(root, { recursive: true })
    },
  }
}

function listen(root: string): Promise<{ server: ServerType; port: number }> {
  return new Promise((resolve) => {
    const server = serve(
      { fetch: createApp(root).fetch, port: 0, hostname: '127.0.0.1' },
      (at: AddressInfo) => resolve({ server, port: at.port }),
    )
  })
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
