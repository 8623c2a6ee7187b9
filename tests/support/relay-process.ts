import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A server of this project in a process of its own, as people start it. */
export interface RelayProcess {
  /** Without a slash at its end. */
  readonly url: string
  readonly port: number
  readonly pid: number
  /** Everything that it has written, to either output. */
  readonly output: () => string
  /** Sends it a signal, and waits until it is gone; gives back its exit code, null where it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

export interface RelayOptions {
  /** 0 for any that is free. */
  readonly port?: number
  /** A SQLite file. */
  readonly classes?: string
  readonly redisUrl?: string
}

/** Starts server/main.ts over the build in dist/, and waits until it listens. Throws what it says where it doesn't. */
export async function startRelay({
  port = 0,
  classes = ':memory:',
  redisUrl = '',
}: RelayOptions): Promise<RelayProcess> {
  const args = ['server/main.ts', '--port', String(port), '--classes', classes]
  const env = { ...process.env, REDIS_URL: redisUrl }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  // a test that fails before it ends it leaves nothing running
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  let output = ''
  const gone = once(child, 'exit')
  const at = await new Promise<number>((resolve, reject) => {
    const onText = (text: Buffer) => {
      output += text.toString()
      const found = /alone\s+http:\/\/[^:]+:(\d+)\//.exec(output)?.[1]
      if (found !== undefined) resolve(Number(found))
    }
    child.stdout.on('data', onText)
    child.stderr.on('data', onText)
    child.on('exit', () => reject(new Error(output)))
  })
  return {
    url: `http://127.0.0.1:${at}`,
    port: at,
    pid: child.pid ?? 0,
    output: () => output,
    async end(signal) {
      child.kill(signal)
      await gone
      return child.exitCode
    },
  }
}
