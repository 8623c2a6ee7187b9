import type { Plugin } from 'vite'

/** The folder of the project, and the one that was built. */
export interface BuildFolders {
  readonly root: string
  readonly dir: string
}

/** Writes one more file of the game when all else of the build is there. */
export function besideBuild(name: string, write: (folders: BuildFolders) => Promise<void>): Plugin {
  let root = ''
  return {
    name,
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('the build has no folder')
        await write({ root, dir })
      },
    },
  }
}
