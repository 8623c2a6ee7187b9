import { execFileSync } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Builds the production page unless the one in dist/ is newer than everything it is made from. */
const root = fileURLToPath(new URL('..', import.meta.url))
const sources = [
  'game/**/*',
  'stories/**/*',
  'assets/**/*',
  'tools/**/*.{ts,css}',
  'index.html',
  'kiosk.html',
  'vite.config.ts',
  'package-lock.json',
]
const built = `${root}dist/index.html`

const newest = Math.max(...globSync(sources, { cwd: root }).map((file) => statSync(root + file).mtimeMs))
if (!existsSync(built) || statSync(built).mtimeMs < newest) {
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' })
}
