import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/** What moves and what sounds: nine tenths of the game, without which every page still stands. */
const heavy = /"((?:scenes\/[^"]+\/\d-[^"]+\.webp|sounds\/[^"]+\.(?:webm|m4a)))":\W[0-9a-f]{64}\W,?/g

/** Serves a copy of `dist` on a free port. A light one lacks what moves and sounds, and is on a device in a moment. */
export async function openHost({ isLight = false } = {}): Promise<OwnHost> {
  const root = mkdtempSync(join(tmpdir(), 'hosted-'))
  cpSync('dist', root, { recursive: true })
  if (isLight) lighten(root)
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

function lighten(root: string): void {
  const file = join(root, workerFile)
  const worker = readFileSync(file, 'utf8')
  const left = [...worker.matchAll(heavy)].flatMap(([, path]) => path ?? [])
  if (left.length < 100) throw new Error('the service worker has no list of pictures and sounds')
  for (const path of left) rmSync(join(root, path))
  writeFileSync(file, worker.replace(heavy, ''))
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
