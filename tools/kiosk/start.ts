import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromiumArguments } from './flags.ts'
import { keepRunning, type Ending, type Running } from './keep-running.ts'
import { keepTail, lastWordsOf } from './last-words.ts'
import { readyProfile } from './profile.ts'
import { watchHeartbeat } from './watch-heartbeat.ts'

/** What a kiosk is started with. */
export interface KioskStart {
  /** The path of Chromium. */
  readonly browser: string
  readonly profile: string
  readonly port: number
  /** Further arguments of the browser. */
  readonly more: readonly string[]
  /** How long the page may say nothing, in milliseconds. */
  readonly patience: number
  readonly log: (line: string) => void
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The usual folder of the browser's profile; `env` is the environment. */
export function usualProfile(env: NodeJS.ProcessEnv): string {
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'pocket-of-air-kiosk')
}

/** The address that the browser opens. */
export const addressOf = (port: number): string => `http://127.0.0.1:${port}/kiosk.html`

/** How the two processes of a kiosk are called, for the log and for a dry run. */
export function describeStart({ browser, profile, port, more }: Omit<KioskStart, 'patience' | 'log'>): {
  readonly server: readonly string[]
  readonly browser: readonly string[]
} {
  return {
    // a screen has no classes: their store is left to a server that does
    server: [
      process.execPath,
      join(root, 'server/main.ts'),
      '--port',
      String(port),
      '--classes',
      ':memory:',
      '--kiosk',
    ],
    browser: [browser, ...chromiumArguments({ profile, address: addressOf(port), more })],
  }
}

/** Starts the server and the browser, and keeps both running; gives back how to end both. */
export function startKiosk(options: KioskStart): () => Promise<void> {
  const { profile, port, patience, log } = options
  const commands = describeStart(options)
  const parts = { log, wait, clock: Date.now }
  const server = keepRunning({ ...parts, name: 'server', start: () => run(commands.server) })
  const heartbeat = watchHeartbeat({
    address: `http://127.0.0.1:${port}/kiosk/health.json`,
    patience,
    clock: Date.now,
    get: (address) => fetch(address, { signal: AbortSignal.timeout(5000) }),
    onLost: (why) => browser.restart(why),
    onChange: log,
  })
  const browser = keepRunning({
    ...parts,
    name: 'browser',
    start() {
      heartbeat.expect()
      if (readyProfile(profile)) log('the browser had not ended in good order; its profile is mended')
      return run(commands.browser)
    },
  })
  return async () => {
    heartbeat.end()
    await Promise.all([browser.end(), server.end()])
  }
}

/** What a process writes goes nowhere, for it fills disks; only its last words are kept, for when it ends by itself. */
function run([command = '', ...args]: readonly string[]): Running {
  // a group of its own, so that nothing that it started outlives it
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = keepTail(said + text)))
  const ended = new Promise<Ending>((resolve) => {
    child.on('error', (error) => resolve({ how: error.message, lastWords: '' }))
    child.on('exit', async (code, signal) => {
      // what was ended from without, or is done, had nothing to say about it
      if (code === null || code === 0) return resolve({ how: signal ?? `code ${code}`, lastWords: '' })
      // its last words may come after its end, and never end where a child of its own outlives it
      await Promise.race([once(child.stderr, 'close'), wait(500)])
      resolve({ how: `code ${code}`, lastWords: lastWordsOf(said) })
    })
  })
  return {
    ended,
    stop(signal) {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
      try {
        process.kill(-child.pid, signal)
      } catch {
        // it has ended meanwhile
      }
    },
  }
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
