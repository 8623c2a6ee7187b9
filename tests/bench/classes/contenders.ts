import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRelay } from '../../support/relay-process.ts'
import { startValkey } from '../../support/valkey.ts'

/** What serves the classes of one run. */
export interface Running {
  readonly urls: readonly string[]
  /** The load's end of it, from where load.ts stands. */
  readonly engine: string
  readonly pids: readonly number[]
  /** What happens to it in the middle of the votes. */
  readonly strike: () => Promise<void>
  end(): Promise<void>
}

const nothing = async () => undefined

/** By what a table calls them. */
export const contenders: Readonly<Record<string, () => Promise<Running>>> = {
  'relay, SQLite': async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-classes-'))
    const relay = await startRelay({ classes: join(folder, 'classes.sqlite') })
    return {
      urls: [relay.url],
      engine: './relay-engine.ts',
      pids: [relay.pid],
      strike: nothing,
      async end() {
        await relay.end('SIGTERM')
        rmSync(folder, { recursive: true })
      },
    }
  },
  'relay, 2 nodes and Valkey, one node killed': async () => {
    const valkey = await startValkey()
    const [first, second] = [
      await startRelay({ redisUrl: valkey.url }),
      await startRelay({ redisUrl: valkey.url }),
    ]
    return {
      urls: [first.url, second.url],
      engine: './relay-engine.ts',
      pids: [second.pid, valkey.pid()],
      async strike() {
        await first.end('SIGKILL')
      },
      async end() {
        await second.end('SIGTERM')
        await valkey.end()
      },
    }
  },
  'Socket.IO room': () => startPeer('socket-io'),
  'Colyseus room': () => startPeer('colyseus'),
}

/** Another engine's room, which keeps its votes in memory alone. */
async function startPeer(name: string): Promise<Running> {
  const child = spawn(process.execPath, [`tests/bench/peers/${name}-room.js`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      const found = /^listening (\d+)$/m.exec(text.toString())?.[1]
      if (found !== undefined) resolve(found)
    })
  })
  return {
    urls: [`http://127.0.0.1:${port}`],
    engine: `../peers/${name}-engine.js`,
    pids: [child.pid ?? 0],
    strike: nothing,
    async end() {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}
