import { existsSync, mkdirSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serve, type ServerType } from '@hono/node-server'
import { createApp } from './app.ts'
import { createClassRoutes } from './classes/class-routes.ts'
import type { ClassLogs } from './classes/class-log.ts'
import { createClassroom } from './classes/classroom.ts'
import { createLimits } from './classes/limits.ts'
import { openSqliteLogs, whyNotOpened } from './classes/sqlite-logs.ts'
import { createSteadyClock } from './classes/steady-clock.ts'
import { createKioskHealth } from './kiosk-health.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    /** Where classes are kept: a file, or ':memory:'; where there is a REDIS_URL, there and not here. */
    classes: { type: 'string', default: process.env['CLASSES'] ?? '.cache/classes.sqlite' },
    /** Looks after the one screen of this machine: takes its heartbeat, and tells of it. */
    kiosk: { type: 'boolean', default: false },
  },
})
const port = Number(values.port)
const root = fileURLToPath(new URL('../dist', import.meta.url))

if (!Number.isInteger(port) || port < 0 || port > 65535)
  stop(`“${values.port}” is no port: give a whole number from 0 to 65535.`)
if (!existsSync(`${root}/index.html`))
  stop('There is no build yet. Run “npm run build” first, or “npm start”.')

const clock = createSteadyClock()
const logs = await openLogs()
const classes = createClassRoutes({ classroom: createClassroom(logs), limits: createLimits(clock) })
const app = createApp(root, { classes, ...(values.kiosk ? { kiosk: createKioskHealth(Date.now) } : {}) })
/** Milliseconds that a request may take to come in: who sends it letter by letter is cut off. */
const serverOptions = { headersTimeout: 5000, requestTimeout: 10_000, connectionsCheckingInterval: 1000 }
const at = { port, hostname: values.host, serverOptions }
const server = serve({ fetch: app.fetch, ...at }, ({ port }) => {
  const home = `http://${nameHost(values.host)}:${port}/`
  console.log(`A Pocket of Air
  alone      ${home}
  a class    ${home}teach    (each on a device of their own; they join at ${home}join)
             ${home}?mode=room    (one device, one projector)
  a museum   ${home}kiosk.html
Stop with Ctrl+C.`)
})
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    stop(`Port ${port} is taken. Give another: npm start -- --port ${port + 1}`)
  throw error
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(server, logs))

/** The name under which others reach this machine, where it listens to all of its networks. */
function nameHost(host: string): string {
  if (host !== '0.0.0.0') return host
  const near = Object.values(networkInterfaces()).flat()
  return near.find((one) => one?.family === 'IPv4' && !one.internal)?.address ?? host
}

/** Where classes are kept: by all nodes that are given the same REDIS_URL, or by this process alone. */
async function openLogs(): Promise<ClassLogs> {
  const url = process.env['REDIS_URL'] ?? ''
  if (url === '') return openFile(values.classes)
  const { openRedisLogs } = await import('./classes/redis-logs.ts')
  return openRedisLogs({
    url,
    onAway: (why) => console.error(`The store of classes is away: ${why}. Classes go on when it is back.`),
    onBack: () => console.error('The store of classes is back.'),
  })
}

function openFile(file: string): ClassLogs {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
    return openSqliteLogs({ file, clock })
  } catch (error) {
    return stop(whyNotOpened(file, error))
  }
}

/** What was acknowledged is on the disk already; whoever is connected comes back by themselves. */
async function end(server: ServerType, logs: ClassLogs): Promise<void> {
  server.close()
  if ('closeAllConnections' in server) server.closeAllConnections()
  await logs.close()
  process.exit(0)
}

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}
