import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The path of a Valkey or Redis server on this machine that starts, or null. */
export function findValkey(): string | null {
  const known = [
    process.env['VALKEY_PATH'],
    ...['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'].flatMap((folder) => [
      `${folder}/valkey-server`,
      `${folder}/redis-server`,
    ]),
  ]
  return known.find((path) => path !== undefined && starts(path)) ?? null
}

function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

/** Finds a Valkey or Redis server, or installs Debian's package where we may. Throws if neither can be had. */
export function ensureValkey(): string {
  const found = findValkey()
  if (found !== null) return found
  if (process.getuid?.() === 0) {
    console.log('No Valkey on this machine: installing one for the tests of class logs.')
    install()
  }
  const installed = findValkey()
  if (installed !== null) return installed
  throw new Error(
    'There is no Valkey or Redis on this machine, and none could be installed. Install Debian’s package “valkey-server”, or set VALKEY_PATH to a server.',
  )
}

function install(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'valkey-server'],
  ]) {
    // only what went wrong is of interest
    if (spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) return
  }
}
