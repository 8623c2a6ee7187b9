import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serve } from '@hono/node-server'
import { createApp } from './app.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4173' },
    host: { type: 'string', default: '127.0.0.1' },
  },
})
const port = Number(values.port)
const root = fileURLToPath(new URL('../dist', import.meta.url))

if (!Number.isInteger(port) || port < 0 || port > 65535)
  stop(`“${values.port}” is no port: give a whole number from 0 to 65535.`)
if (!existsSync(`${root}/index.html`))
  stop('There is no build yet. Run “npm run build” first, or “npm start”.')

const server = serve({ fetch: createApp(root).fetch, port, hostname: values.host }, ({ port }) => {
  const home = `http://${values.host}:${port}/`
  console.log(`A Pocket of Air
  alone      ${home}
  a class    ${home}?mode=room    (one device, one projector)
  a museum   ${home}kiosk.html
Stop with Ctrl+C.`)
})
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    stop(`Port ${port} is taken. Give another: npm start -- --port ${port + 1}`)
  throw error
})

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}
