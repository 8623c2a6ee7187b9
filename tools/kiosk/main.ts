import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findChromium } from '../chromium.ts'
import { checkFile } from './check.ts'
import { unitFolder, unitName, writeNotes, writeUnit } from './install.ts'
import { describeStart, startKiosk, usualProfile } from './start.ts'
import { takeOver } from './take-over.ts'
import { patience } from './watch-heartbeat.ts'

const usage = `npm run kiosk -- <what> [options]

  start          starts the server and the browser, and keeps both running
                   --port 4173   --profile folder   --dry-run
  install        writes a systemd unit for this account that does so
                   --port 4173   --dry-run
  check [file]   says what can't be read in kiosk.json, with the line

The “--” after “kiosk” belongs to it. Without npm: node_modules/.bin/node tools/kiosk/main.ts <what>
How a kiosk is set up is told in docs/kiosk.md.`

const root = fileURLToPath(new URL('../..', import.meta.url))
const stories = join(root, 'stories')

const log = (line: string) => console.log(`${new Date().toISOString()} ${line}`)

interface Asked {
  readonly port: number
  readonly profile: string
  readonly isDry: boolean
}

function start({ port, profile, isDry }: Asked): boolean {
  if (!existsSync(join(root, 'dist/kiosk.html')))
    return complain('There is no build yet. Run “npm run build” first.')
  const browser = findChromium()
  if (browser === null) return complain('There is no Chromium here. Install it: apt install chromium')
  // for where the usual arguments don't do, such as a test in a container
  const more = (process.env['KIOSK_CHROMIUM_ARGS'] ?? '').split(/\s+/).filter((arg) => arg !== '')
  const options = { browser, profile, port, more }
  if (isDry) {
    const commands = describeStart(options)
    console.log(`${commands.server.join(' ')}\n${commands.browser.join('\n  ')}`)
    return true
  }
  takeOver({ assets: join(root, 'assets'), build: join(root, 'dist'), stories, log })
  const end = startKiosk({ ...options, patience, log })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      log(`asked to end (${signal})`)
      void end().then(() => process.exit(0))
    })
  }
  return true
}

function install({ port, isDry }: Asked): boolean {
  const folder = unitFolder(homedir())
  const file = join(folder, unitName)
  const command = [process.execPath, join(root, 'tools/kiosk/main.ts'), 'start', '--port', String(port)]
  const unit = writeUnit({ command })
  if (isDry) console.log(`Would write ${file}:\n\n${unit}`)
  else {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, unit)
    console.log(`Wrote ${file}.\n`)
  }
  console.log(writeNotes({ command }))
  return true
}

function check(file = join(root, 'assets/kiosk.json')): boolean {
  const { lines, isWell } = checkFile(file, stories)
  lines.forEach((line) => console.log(line))
  return isWell
}

function complain(message: string): boolean {
  console.error(message)
  return false
}

function run(args: readonly string[]): boolean {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '4173' },
      profile: { type: 'string', default: usualProfile(process.env) },
      'dry-run': { type: 'boolean', default: false },
    },
  })
  const [what, file] = positionals
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    return complain(`“${values.port}” is no port: give a whole number from 1 to 65535.`)
  // without the “--” before it, npm takes the option for its own, and what was only to be shown would be done
  const isDry = values['dry-run'] || process.env['npm_config_dry_run'] === 'true'
  const asked = { port, profile: values.profile, isDry }
  if (what === 'start') return start(asked)
  if (what === 'install') return install(asked)
  if (what === 'check') return check(file)
  console.log(usage)
  return what === undefined || what === 'help'
}

try {
  process.exitCode = run(process.argv.slice(2)) ? 0 : 1
} catch (error) {
  // parseArgs names the option that it doesn't know
  if (!(error instanceof TypeError)) throw error
  process.exitCode = complain(`${error.message}\n\n${usage}`) ? 0 : 1
}
