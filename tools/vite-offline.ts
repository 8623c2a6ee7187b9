import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { bundleScript } from './bundle-script.ts'
import { listFiles, workerFile } from './offline-files.ts'
import { besideBuild } from './vite-beside.ts'

/**
 * Puts the service worker beside the page when all else of the build is there, with the list of what is there. A build
 * in which any file changed has another worker, which is how browsers find out.
 */
export function offlineWorker(): Plugin {
  return besideBuild('offline-worker', async ({ root, dir }) => {
    const define = { gameFiles: JSON.stringify(listFiles(dir)) }
    // a classic script: not every browser runs modules as service workers
    writeFileSync(join(dir, workerFile), await bundleScript(root, 'game/offline/worker.ts', define))
  })
}
