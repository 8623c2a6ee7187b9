import { existsSync, globSync, readFileSync, renameSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const types: Readonly<Record<string, string>> = {
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Of the assets, what a page of stills needs. */
const needed = [
  'scenes/*/scene.json',
  'scenes/*/*/still.webp',
  'scenes/*.json',
  'closeups/*',
  'sounds/*',
  '*.json',
]

/** Opens the page with another entry, given as an address under the root, and without what names the page's neighbours. */
export function singleEntry(entry: string): Plugin {
  return {
    name: 'single-entry',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace('/game/main.ts', entry)
          .replace(/\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, '')
          .replace(/\s*<meta\s+(?:property|name)="(?:og|twitter):[^>]*>/g, ''),
    },
  }
}

/** Makes the build one HTML file of that name: what it would fetch stands in the page. */
export function singleFile(name: string): Plugin {
  let assets = ''
  return {
    name: 'single-file',
    enforce: 'post',
    configResolved: (config) => void (assets = config.publicDir),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('the build has no page')
        const files = [...listBuilt(bundle), ...listAssets(assets)]
        page.source = withFiles(withData(String(page.source), assets), files)
        for (const other of Object.keys(bundle)) if (other !== 'index.html') delete bundle[other]
      },
    },
    writeBundle({ dir = '' }) {
      renameSync(join(dir, 'index.html'), join(dir, name))
    },
  }
}

interface InsideFile {
  readonly path: string
  readonly bytes: Buffer
}

/** The stories that the build has made. */
function listBuilt(bundle: Rolldown.OutputBundle): readonly InsideFile[] {
  return Object.values(bundle).flatMap((one) =>
    one.type === 'asset' && one.fileName.startsWith('stories/')
      ? [{ path: one.fileName, bytes: Buffer.from(one.source) }]
      : [],
  )
}

function listAssets(assets: string): readonly InsideFile[] {
  return globSync(needed, { cwd: assets })
    .toSorted()
    .map((path) => ({ path: path.replaceAll('\\', '/'), bytes: readFileSync(join(assets, path)) }))
}

/** Files as elements at the end of the page, so that they keep nothing waiting. */
function withFiles(html: string, files: readonly InsideFile[]): string {
  const elements = files.map(({ path, bytes }) =>
    path.endsWith('.json')
      ? `<script type="application/json" data-file="${path}">${bytes.toString().replaceAll('<', '\\u003c')}</script>`
      : `<script type="text/plain" data-file="${path}">${bytes.toString('base64')}</script>`,
  )
  return html.replace('</body>', () => `${elements.join('\n')}</body>`)
}

/** What the page and its styles name by address stands there as data. */
function withData(html: string, assets: string): string {
  const data = (path: string): string | null => {
    const file = join(assets, path)
    const type = types[extname(path)]
    if (type === undefined || !existsSync(file)) return null
    return `data:${type};base64,${readFileSync(file).toString('base64')}`
  }
  return html
    .replace(/url\(\.\/([^)]+)\)/g, (all, path: string) => `url(${data(path) ?? all.slice(4, -1)})`)
    .replace(/(href|src)="(?:\.\/)?([^"]+)"/g, (all, name: string, path: string) => {
      const found = data(path)
      return found === null ? all : `${name}="${found}"`
    })
}
