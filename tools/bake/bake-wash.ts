import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { createTile, tileAt } from './kit/noise.ts'
import { createRng } from './kit/random.ts'

/** Pixels; shown three times as wide as the picture and exactly as high. */
const SIZE = { width: 1152, height: 216 }

/**
 * Writes the mask by which one picture is washed over another: left third opaque, right third clear, between them the edge
 * of a wet brush. Moved across, it uncovers the new picture (see game/scenes/fade.ts).
 */
export async function bakeWash(file: string): Promise<void> {
  const { width, height } = SIZE
  const cloud = createTile(createRng(9), { cells: 4, octaves: 5, sx: 1, sy: 2 })
  const grain = createTile(createRng(10), { cells: 48, octaves: 2 })
  const data = Buffer.alloc(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const along = (x / width - 1 / 3) * 3
      const wet = along + 0.2 * tileAt(cloud, x, y) + 0.05 * tileAt(grain, x * 2, y * 2)
      // the pigment runs ahead thinly, then settles
      const cover = 1 - smooth((wet - 0.3) / 0.4)
      data[(y * width + x) * 4 + 3] = Math.round(255 * (x < width / 3 ? 1 : along > 1 ? 0 : cover))
    }
  }
  const image = sharp(data, { raw: { width, height, channels: 4 } })
  await writeFile(file, await image.webp({ quality: 1, alphaQuality: 40, effort: 6 }).toBuffer())
}

function smooth(share: number): number {
  const t = Math.min(1, Math.max(0, share))
  return t * t * (3 - 2 * t)
}
