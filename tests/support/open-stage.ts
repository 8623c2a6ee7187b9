import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { serveStatic } from '@hono/node-server/serve-static'
import { build } from 'vite'
import { parseSceneFile } from '../../game/scenes/scene-file.ts'
import { phaserCore } from '../../tools/phaser-core.ts'
import { listen } from './listen.ts'

/** Every look that is drawn, as `scene/look`. */
export function listLooks(): readonly string[] {
  return globSync('assets/scenes/*/scene.json')
    .sort()
    .flatMap((path) => {
      const parsed = parseSceneFile(JSON.parse(readFileSync(path, 'utf8')))
      if (!parsed.ok) throw new Error(`${path}: ${parsed.problem.where} ${parsed.problem.message}`)
      return Object.keys(parsed.scene.looks).map((look) => `${parsed.scene.id}/${look}`)
    })
}

/** Builds the page that has nothing but the live scene (`window.stage`) and serves it; gives its address and how to stop. */
export async function openStage(): Promise<[string, () => void]> {
  // a folder of its own: two who test the scene at once would take each other's away
  const built = mkdtempSync(join(tmpdir(), 'stage-'))
  await build({
    root: 'tests/support/stage',
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [phaserCore()],
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 1200,
      rolldownOptions: { external: ['/ui/wash.webp'] },
    },
  })
  const app = new Hono()
  app.use(serveStatic({ root: built }))
  app.use(serveStatic({ root: 'assets' }))
  const [address, stop] = await listen(app)
  return [
    address,
    () => {
      stop()
      rmSync(built, { recursive: true })
    },
  ]
}
