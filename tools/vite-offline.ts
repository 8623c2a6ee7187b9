import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { listFiles, workerFile } from './offline-files.ts'

/**
 * Puts the service worker beside the page when all else of the build is there, with the list of what is there. A build
 * in which any file changed has another worker, which is how browsers find out.
 */
export function offlineWorker(): Plugin {
  let root = ''
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('the build has no folder')
        writeFileSync(join(dir, workerFile), await bundleWorker(root, dir))
      },
    },
  }
}

async function bundleWorker(root: string, dist: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { gameFiles: JSON.stringify(listFiles(dist)) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      // a classic script: not every browser runs modules as service workers
      rolldownOptions: { input: join(root, 'game/offline/worker.ts'), output: { format: 'iife' } },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined
  if (chunk === undefined) throw new Error('the service worker has no code')
  return chunk.code
}
