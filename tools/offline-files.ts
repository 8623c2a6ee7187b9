import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FileList } from '../game/offline/file-list.ts'

/** The name of the service worker in a build. */
export const workerFile = 'offline-worker.js'

/** What no page asks for: the worker itself, who made what. */
const unneeded = new Set([workerFile, 'CREDITS.md'])

/** What a system asks for once, on the network, when it puts the game among its apps or shows a link to it. */
const isIcon = (path: string) => /^icons\/(?:icon|maskable|social)\b/.test(path)

/** Papers for whoever leads a class: printed or read beforehand, and more than the game itself is long. */
const isPaper = (path: string) => path.startsWith('lessons/')

/** JSON beside the page is for the place to fill in (`kiosk.json`), so its bytes are not the build's to say. */
const isEdited = (path: string) => /^[^/]+\.json$/.test(path)

/** Every file of a build that a page may ask for. */
export function listFiles(dist: string): FileList {
  const paths = globSync('**/*', { cwd: dist })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) => !unneeded.has(path) && !isIcon(path) && !isPaper(path) && statSync(join(dist, path)).isFile(),
    )
  return Object.fromEntries(
    paths.toSorted().map((path) => [path, isEdited(path) ? null : sha256(join(dist, path))]),
  )
}

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
