import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serve, type ServerType } from '@hono/node-server'
import { createApp } from './app.ts'
import { createClassRoutes } from './classes/class-routes.ts'
import type { ClassLogs } from './classes/class-log.ts'
import { createClassroom } from './classes/classroom.ts'
import { createLimits } from './classes/limits.ts'
import { openSqliteLogs } from './classes/sqlite-logs.ts'
import { createSteadyClock } from './classes/steady-clock.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    /** Where classes are kept: a file, or ':memory:'. */
    classes: { type: 'string', default: process.env['CLASSES'] ?? '.cache/classes.sqlite' },
  },
})
const port = Number(values.port)
const root = fileURLToPath(new URL('../dist', import.meta.url))

if (!Number.isInteger(port) || port < 0 || port > 65535)
  stop(`“${values.port}” is no port: give a whole number from 0 to 65535.`)
if (!existsSync(`${root}/index.html`))
  stop('There is no build yet. Run “npm run build” first, or “npm start”.')

const clock = createSteadyClock()
const logs = openLogs()
const classRoutes = createClassRoutes({ classroom: createClassroom(logs), limits: createLimits(clock) })
const app = createApp(root, classRoutes)
const server = serve({ fetch: app.fetch, port, hostname: values.host }, ({ port }) => {
  const home = `http://${values.host}:${port}/`
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

function openLogs(): ClassLogs {
  if (values.classes !== ':memory:') mkdirSync(dirname(values.classes), { recursive: true })
  try {
    return openSqliteLogs({ file: values.classes, clock })
  } catch (error) {
    return stop(`${values.classes} can't be opened: ${String(error)}. Does another server have it open?`)
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
