import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** What Chromium needs to start as root and to leave the network alone. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** The path of a Chromium on this machine, or null. */
export function findChromium(): string | null {
  const known = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    chromium.executablePath(),
  ]
  return known.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null
}

/** Finds a Chromium, or installs one: Debian's package where we may, else Playwright's own. Throws if neither can be had. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found !== null) return found
  console.log('No Chromium on this machine: installing one for the browser tests.')
  const apt = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  const steps = apt
    ? [
        ['apt-get', 'update', '-qq'],
        ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
      ]
    : [['npx', 'playwright', 'install', '--with-deps', 'chromium']]
  for (const [command = '', ...args] of steps)
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const installed = findChromium()
  if (installed === null)
    throw new Error('Chromium could not be installed. Install one and set CHROMIUM_PATH to it.')
  return installed
}
