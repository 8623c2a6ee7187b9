import { globSync, readFileSync } from 'node:fs'
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
  const built = '.cache/stage'
  await build({
    root: 'tests/support/stage',
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [phaserCore()],
    build: {
      outDir: `${process.cwd()}/${built}`,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 1200,
      rolldownOptions: { external: ['/ui/wash.webp'] },
    },
  })
  const app = new Hono()
  app.use(serveStatic({ root: built }))
  app.use(serveStatic({ root: 'assets' }))
  return listen(app)
}
