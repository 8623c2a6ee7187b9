import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { ensureValkey } from '../../tools/valkey.ts'
import { freePort } from './free-port.ts'

/** A Valkey or Redis of a test's own, which keeps what it acknowledges on the disk. */
export interface Valkey {
  readonly url: string
  readonly pid: () => number
  /** Speaks to it as an operator does. */
  call(...command: [string, ...(string | number)[]]): Promise<unknown>
  /** Sends it a signal; on SIGKILL waits until it is gone. */
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void>
  /** Starts it again, at the same address over the same folder. */
  start(): Promise<void>
  /** Ends it, and deletes what it kept. */
  end(): Promise<void>
}

export async function startValkey(): Promise<Valkey> {
  const program = ensureValkey()
  const folder = mkdtempSync(join(tmpdir(), 'valkey-'))
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  let server: ChildProcess | null = null

  async function call(...[command, ...args]: [string, ...(string | number)[]]): Promise<unknown> {
    const connection = new Redis(url, { retryStrategy: (times) => (times > 100 ? null : 30) })
    // it may still be starting
    connection.on('error', () => undefined)
    try {
      return await connection.call(command, ...args)
    } finally {
      connection.disconnect()
    }
  }

  async function start(): Promise<void> {
    const kept = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', '']
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...kept]
    const child = spawn(program, args, { stdio: 'ignore' })
    // a test that fails before it ends it leaves nothing running
    const kill = () => child.kill('SIGKILL')
    process.once('exit', kill)
    child.once('exit', () => process.off('exit', kill))
    server = child
    await call('PING')
  }

  async function signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void> {
    const running = server
    if (running === null || running.exitCode !== null || running.signalCode !== null) return
    const gone = name === 'SIGKILL' ? once(running, 'exit') : null
    running.kill(name)
    await gone
  }

  await start()
  return {
    url,
    pid: () => server?.pid ?? 0,
    call,
    signal,
    start,
    async end() {
      await signal('SIGKILL')
      rmSync(folder, { recursive: true })
    },
  }
}
