import type { Textures } from 'phaser'
import type { LivePicture } from './live-stage.ts'
import type { SceneLayer, SceneLook } from './scene-file.ts'
import type { Sheet } from './stage-scene.ts'

/** The layers of a look, decoded and waiting to be hung. */
export interface LoadedSheets {
  readonly sheets: readonly Sheet[]
  /** Pictures that are not textures yet, by texture key. */
  readonly fresh: ReadonlyMap<string, ImageBitmap>
}

/** The textures of the look that hangs, and of no other. */
export interface LayerTextures {
  /** Decodes the layers of a look at a share of their size (`detail`, up to 1); rejects when one can't be had. */
  load(look: SceneLook, addressOf: LivePicture['addressOf'], detail: number): Promise<LoadedSheets>
  /**
   * Frees what these sheets don't use and uploads what is fresh, one at a time, so that a tap gets in between; stops, and
   * frees the rest, as soon as they are not wanted any more.
   */
  use(loaded: LoadedSheets, isWanted: () => boolean): Promise<void>
  /** Frees what was loaded and is not wanted any more. */
  discard(loaded: LoadedSheets): void
  /** Frees the pictures; the textures go with the game. */
  clear(): void
}

/** Layer textures in a game's texture manager. */
export function createLayerTextures(
  manager: Textures.TextureManager,
  fetchFile: (url: string) => Promise<Response>,
): LayerTextures {
  // kept, because Phaser uploads them again after a lost context
  const pictures = new Map<string, ImageBitmap>()

  return {
    async load(look, addressOf, detail) {
      const sheets = look.layers.map((layer) => ({ layer, texture: `${addressOf(layer.file)}@${detail}` }))
      const missing = new Map(
        sheets.flatMap((sheet) => (pictures.has(sheet.texture) ? [] : [[sheet.texture, sheet]])),
      )
      const decoded = [...missing].map(async ([key, { layer }]) => {
        const response = await fetchFile(addressOf(layer.file))
        return [key, await decodeLayer(response, layer, detail)] as const
      })
      return { sheets, fresh: new Map(await Promise.all(decoded)) }
    },
    async use({ sheets, fresh }, isWanted) {
      const used = new Set(sheets.map(({ texture }) => texture))
      for (const [key, picture] of pictures) {
        if (used.has(key)) continue
        manager.remove(key)
        picture.close()
        pictures.delete(key)
      }
      for (const [key, picture] of fresh) {
        if (!isWanted() || pictures.has(key)) {
          picture.close()
          continue
        }
        addTexture(manager, key, picture)
        pictures.set(key, picture)
        await new Promise((resolve) => setTimeout(resolve))
      }
    },
    discard({ fresh }) {
      for (const picture of fresh.values()) picture.close()
    },
    clear() {
      for (const picture of pictures.values()) picture.close()
      pictures.clear()
    },
  }
}

/**
 * Decodes off the main thread. The picture is turned upside down and multiplied by its alpha here, because WebGL ignores
 * those two flags for an ImageBitmap; scaled here, because WebGL makes thin branches ragged when it shrinks them far.
 */
async function decodeLayer(response: Response, layer: SceneLayer, detail: number): Promise<ImageBitmap> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  const share = Math.min(layer.scale, detail)
  return createImageBitmap(await response.blob(), {
    imageOrientation: 'flipY',
    premultiplyAlpha: 'premultiply',
    resizeWidth: Math.ceil(layer.width * share),
    resizeHeight: Math.ceil(layer.height * share),
    resizeQuality: 'medium',
  })
}

function addTexture(manager: Textures.TextureManager, key: string, picture: ImageBitmap): void {
  const { renderer } = manager.game
  if (!('gl' in renderer)) return
  const { LINEAR, CLAMP_TO_EDGE, RGBA } = renderer.gl
  const { width, height } = picture
  const glTexture = renderer.createTexture2D(
    ...([0, LINEAR, LINEAR, CLAMP_TO_EDGE, CLAMP_TO_EDGE, RGBA, picture, width, height] as const),
    true,
    false,
    false,
  )
  manager.addGLTexture(key, glTexture)
}
