import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/**
 * What Chromium does without: first what Playwright switches off, whose list this takes the place of; then the two pages that
 * stand hidden behind the address bar of every window and take two fifths of the processor from a short test.
 */
const unwanted = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
]

/** What Chromium needs to start as root, to leave the network alone and to do no more than tests ask of it. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${unwanted.join(',')}`,
]

/** The path of a Chromium on this machine that starts, or null. */
export function findChromium(): string | null {
  const known = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    chromium.executablePath(),
  ]
  return known.find((path) => path !== undefined && starts(path)) ?? null
}

/** Ubuntu's package is a script that only says where to get the real one, and a browser may lack its libraries. */
function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

/** Finds a Chromium, or installs one: Debian's package where we may, else Playwright's own. Throws if neither can be had. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found !== null) return found
  console.log('No Chromium on this machine: installing one for the browser tests.')
  for (const way of waysToInstall()) {
    way.every(([command = '', ...args]) => install(command, args))
    const installed = findChromium()
    if (installed !== null) return installed
  }
  throw new Error('Chromium could not be installed. Install one and set CHROMIUM_PATH to it.')
}

function waysToInstall(): readonly (readonly string[][])[] {
  // what Chromium needs of the system can be installed by root alone
  if (process.getuid?.() !== 0) return [[['npx', 'playwright', 'install', 'chromium']]]
  return [
    [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ],
    [['npx', 'playwright', 'install', '--with-deps', 'chromium']],
  ]
}

function install(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}
