import sharp, { type Sharp } from 'sharp'
import { type SceneLook } from '../../game/scenes/scene-file.ts'

/** The crops a still must survive, on one sheet: the text-safe area, the 4:3 band of a phone, the 9:16 of a kiosk, 240 px small. */
export async function viewsOf(still: Sharp, frame: SceneLook['frame']): Promise<Buffer> {
  const picture = await still.clone().resize(1600, 900).png().toBuffer()
  const crop = async (width: number, focus: number, height: number) =>
    sharp(picture)
      .extract({
        left: Math.round(Math.max(0, Math.min(1600 - width, focus - width / 2))),
        top: 0,
        width,
        height: 900,
      })
      .resize({ height })
      .png()
      .toBuffer()
  const [x, y, w, h] = frame.safe
  const outline = Buffer.from(
    `<svg width="1600" height="900"><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#fff" fill-opacity=".2" stroke="#fff" stroke-width="4"/></svg>`,
  )
  const withSafe = await sharp(picture)
    .composite([{ input: outline }])
    .png()
    .toBuffer()
  const parts = [
    { input: await sharp(withSafe).resize({ width: 640 }).png().toBuffer(), left: 0, top: 0 },
    { input: await crop(1200, frame.focus43, 540), left: 650, top: 0 },
    { input: await crop(506, frame.focus916, 540), left: 1380, top: 0 },
    { input: await crop(1200, frame.focus43, 135), left: 0, top: 380 },
    { input: await sharp(picture).resize({ width: 240 }).grayscale().png().toBuffer(), left: 200, top: 380 },
  ]
  return sharp({ create: { width: 1690, height: 540, channels: 3, background: '#222' } })
    .composite(parts)
    .png()
    .toBuffer()
}
