import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What the browsers are called and where they come from: Debian’s packages. */
const wanted = [
  { command: '/usr/bin/firefox-esr', packages: ['firefox-esr'] },
  { command: '/usr/bin/WebKitWebDriver', packages: ['webkit2gtk-driver', 'xvfb', 'xauth'] },
] as const

/** Installs what is missing of Firefox and WebKit. Throws, with what to install, where that can't be done. */
export function ensureBrowsers(): void {
  const packages = wanted.flatMap(({ command, packages }) => (existsSync(command) ? [] : packages))
  if (packages.length === 0) return
  console.log(`Installing ${packages.join(', ')}.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  const missing = wanted.filter(({ command }) => !existsSync(command))
  if (missing.length > 0)
    throw new Error(
      `These could not be installed: ${missing.map(({ packages }) => packages.join(' ')).join(', ')}. They are Debian packages, and only root can install them.`,
    )
}
