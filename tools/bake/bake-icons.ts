import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { drawIcon, ICON, type IconShape } from './icons/icon.ts'
import { drawSocial } from './icons/social.ts'
import { layerBytes } from './kit/compose.ts'
import { createStage } from './kit/stage.ts'

/** Bytes that an icon of this many pixels a side may cost, and the picture of a link. */
export const ICON_BUDGET = { 512: 40_000, 192: 12_000, 180: 12_000, social: 120_000 } as const

type Icon = IconShape & { pixels: 512 | 192 | 180 }

// A maskable icon may be cut to a circle of four fifths; iOS rounds the corners of its own.
const ICONS: Readonly<Record<string, Icon>> = {
  'icon-512.png': { pixels: 512, bleed: false, size: 1 },
  'icon-192.png': { pixels: 192, bleed: false, size: 1 },
  'maskable-512.png': { pixels: 512, bleed: true, size: 0.82 },
  'apple-touch-icon.png': { pixels: 180, bleed: true, size: 0.94 },
}

// How true the palette is.
const QUALITIES = [92, 88, 84, 80, 76, 72, 68] as const

/** Bakes the icons and the picture that a link is shown with into `directory`. */
export async function bakeIcons(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  for (const [name, { pixels, ...shape }] of Object.entries(ICONS)) {
    const drawn = (await pictureOf(shape)).resize(pixels, pixels, { kernel: 'lanczos3' })
    const icon = shape.bleed ? drawn.removeAlpha() : drawn
    await write(path.join(directory, name), await smallest(icon, ICON_BUDGET[pixels]), ICON_BUDGET[pixels])
  }
  const social = await (await drawSocial()).jpeg({ quality: 82, mozjpeg: true }).toBuffer()
  await write(path.join(directory, 'social.jpg'), social, ICON_BUDGET.social)
}

// The truest palette within the budget; no dither, the paper's own grain is there.
async function smallest(icon: Sharp, budget: number): Promise<Buffer> {
  let data = Buffer.alloc(0)
  for (const quality of QUALITIES) {
    data = await icon.clone().png({ palette: true, quality, effort: 10, dither: 0 }).toBuffer()
    if (data.length <= budget) break
  }
  return data
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
