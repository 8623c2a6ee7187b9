import type { Textures } from 'phaser'

/**
 * Turns an image file into a picture that can be uploaded without work on the main thread. It is turned upside down and
 * multiplied by its alpha here, because WebGL ignores those two flags for an ImageBitmap.
 */
export async function decodeLayer(response: Response): Promise<ImageBitmap> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  return createImageBitmap(await response.blob(), {
    imageOrientation: 'flipY',
    premultiplyAlpha: 'premultiply',
  })
}

/** Uploads a decoded layer. The texture keeps the picture, so that it can be uploaded again after a lost context. */
export function addLayerTexture(textures: Textures.TextureManager, key: string, picture: ImageBitmap): void {
  const { renderer } = textures.game
  if (!('gl' in renderer)) return
  const { gl } = renderer
  const glTexture = renderer.createTexture2D(
    0,
    gl.LINEAR,
    gl.LINEAR,
    gl.CLAMP_TO_EDGE,
    gl.CLAMP_TO_EDGE,
    gl.RGBA,
    picture,
    picture.width,
    picture.height,
    true,
    false,
    false,
  )
  textures.addGLTexture(key, glTexture)
}
