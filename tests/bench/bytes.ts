import { globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chooseFiles } from '../../game/offline/file-list.ts'
import { listFiles } from '../../tools/offline-files.ts'

const gz = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length

/** What must arrive before the first beat can be read and chosen: the page, its styles, its script and what that imports at once. Gzip bytes. */
export function measureOpening(dist: string) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const named = [
    ...html.matchAll(
      /<(?:script[^>]*\ssrc|link[^>]*rel="(?:stylesheet|modulepreload)"[^>]*\shref)="([^"]+)"/g,
    ),
  ]
  const waiting = named.map((match) => join(dist, match[1] ?? ''))
  const files = new Set<string>()
  while (waiting.length > 0) {
    const file = waiting.pop()
    if (file === undefined || files.has(file)) continue
    files.add(file)
    if (!file.endsWith('.js')) continue
    for (const match of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
      waiting.push(join(dirname(file), match[1] ?? ''))
    }
  }
  const parts = { 'index.html': gz(join(dist, 'index.html')) } as Record<string, number>
  for (const file of files) parts[file.slice(dist.length + 1)] = gz(file)
  return { parts, total: Object.values(parts).reduce((sum, bytes) => sum + bytes, 0) }
}

/** The heaviest look of any scene: its layers together, and the heaviest still. Bytes as they are sent. */
export function measureScenes(scenes: string) {
  const looks = globSync('*/scene.json', { cwd: scenes }).flatMap((file) => {
    const scene = JSON.parse(readFileSync(join(scenes, file), 'utf8')) as {
      looks: Record<string, { still: string; layers: { file: string }[] }>
    }
    const size = (name: string) => statSync(join(scenes, dirname(file), name)).size
    return Object.entries(scene.looks).map(([look, { still, layers }]) => ({
      id: `${dirname(file)}/${look}`,
      layers: [...new Set(layers.map((layer) => layer.file))].reduce((sum, name) => sum + size(name), 0),
      still: size(still),
    }))
  })
  const heaviest = (key: 'layers' | 'still') => looks.toSorted((a, b) => b[key] - a[key])[0]
  return { looks: looks.length, layers: heaviest('layers'), still: heaviest('still') }
}

/** Everything a device keeps to play without a network: what the service worker fetches. Bytes. */
export function measureOffline(dist: string): number {
  return Object.keys(chooseFiles(listFiles(dist), 'webm'))
    .map((file) => statSync(join(dist, file)).size)
    .reduce((sum, size) => sum + size, 0)
}
