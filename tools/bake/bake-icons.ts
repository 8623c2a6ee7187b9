import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { drawIcon, ICON, type IconShape } from './icons/icon.ts'
import { drawSocial } from './icons/social.ts'
import { layerBytes } from './kit/compose.ts'
import { createStage } from './kit/stage.ts'

/** Bytes that the largest icon and the social preview may cost. */
export const ICON_BUDGET = { icon: 40_000, social: 120_000 } as const

/** What each icon is: a maskable one may be cut to a circle of four fifths, iOS rounds the corners of its own. */
const ICONS: Readonly<Record<string, IconShape & { pixels: number; colours: number }>> = {
  'icon-512.png': { pixels: 512, bleed: false, size: 1, colours: 64 },
  'icon-192.png': { pixels: 192, bleed: false, size: 1, colours: 96 },
  'maskable-512.png': { pixels: 512, bleed: true, size: 0.82, colours: 64 },
  'apple-touch-icon.png': { pixels: 180, bleed: true, size: 0.94, colours: 96 },
}

/** Bakes the icons and the picture that a link is shown with into `directory`. */
export async function bakeIcons(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  for (const [name, { pixels, colours, ...shape }] of Object.entries(ICONS)) {
    const icon = (await pictureOf(shape)).resize(pixels, pixels, { kernel: 'lanczos3' })
    const opaque = shape.bleed ? icon.removeAlpha() : icon
    const data = await opaque.png({ palette: true, colours, effort: 10, dither: 0.5 }).toBuffer()
    await write(path.join(directory, name), data, ICON_BUDGET.icon)
  }
  const social = await (await drawSocial()).jpeg({ quality: 82, mozjpeg: true }).toBuffer()
  await write(path.join(directory, 'social.jpg'), social, ICON_BUDGET.social)
}

// Drawn at twice its size, so that threads stay threads when it is made small.
async function pictureOf(shape: IconShape): Promise<Sharp> {
  const stage = createStage({ k: 2, seed: 7, ...ICON })
  drawIcon(stage, shape)
  const [layer] = stage.layers
  if (!layer) throw new Error('the icon draws nothing')
  const raw = { width: stage.W, height: stage.H, channels: 4 } as const
  return sharp(layerBytes(layer).data, { raw })
}

async function write(file: string, data: Buffer, budget: number): Promise<void> {
  await writeFile(file, data)
  console.log(`${path.basename(file)}: ${data.length} B`)
  if (data.length <= budget) return
  console.error(`${path.basename(file)}: takes ${data.length} B of ${budget}`)
  process.exitCode = 1
}
