import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'vite'

/** What `phaser` means in this project: these modules of its source under the names of its own namespace. */
const core = {
  Game: 'core/Game.js',
  Scene: 'scene/Scene.js',
  BlendModes: 'renderer/BlendModes.js',
  GameObjects: {
    Image: 'gameobjects/image/Image.js',
  },
}

/**
 * Modules loaded for what they do when loaded: the renderer before the game, because its modules require one another in
 * a circle that only closes from there, and the scene systems, which register themselves.
 */
const registered = [
  'renderer/index.js',
  'plugins/index.js',
  'events/index.js',
  'cameras/2d/CameraManager.js',
  'gameobjects/DisplayList.js',
  'gameobjects/UpdateList.js',
  'gameobjects/GameObjectCreator.js',
  'gameobjects/GameObjectFactory.js',
  'scene/ScenePlugin.js',
]

const flags: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
}

const source = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src')
const coreId = '\0phaser-core'

/**
 * Makes `import { Game, … } from 'phaser'` give a core of Phaser's source in place of its whole build. Types stay those
 * of the package. The core is bundled once, because the dev server can't serve the source's CommonJS as it is.
 */
export function phaserCore(): Plugin {
  let bundled: Promise<string> | undefined
  return {
    name: 'phaser-core',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['phaser'] } }),
    configureServer: () => void (bundled ??= bundleCore()),
    resolveId: (id) => (id === 'phaser' ? coreId : null),
    load: (id) => (id === coreId ? (bundled ??= bundleCore()) : null),
  }
}

async function bundleCore(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [coreEntry()],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: coreId, preserveEntrySignatures: 'strict' },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const chunk = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find((file) => file.type === 'chunk')
  if (!chunk) throw new Error('The Phaser core came out empty.')
  return chunk.code
}

function coreEntry(): Plugin {
  return {
    name: 'phaser-core-entry',
    enforce: 'pre',
    resolveId: (id) => (id === coreId ? id : null),
    load: (id) => (id === coreId ? printEntry() : null),
    transform(code, id) {
      if (!id.startsWith(source)) return null
      // the source asks for its features with a bare `typeof NAME`, which is always true unless it is replaced
      return code.replace(/typeof ([A-Z_]+[A-Z0-9_]*)\b/g, (found, name: string) =>
        String(flags[name] ?? found),
      )
    },
  }
}

function printEntry(): string {
  const at = (path: string) => JSON.stringify(join(source, path))
  const { GameObjects, ...top } = core
  return [
    ...registered.map((path) => `import ${at(path)}`),
    ...Object.entries(top).map(([name, path]) => `export { default as ${name} } from ${at(path)}`),
    ...Object.entries(GameObjects).map(([name, path]) => `import ${name} from ${at(path)}`),
    `export const GameObjects = { ${Object.keys(GameObjects).join(', ')} }`,
  ].join('\n')
}
