import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import sharp, { type Sharp } from 'sharp'
import { drawLook, stillOf } from '../bake-scene.ts'
import { scene as fork } from '../scenes/fork.ts'

/** Pixels of the picture that a link to the game is shown with. */
export const SOCIAL = { width: 1200, height: 630 } as const

const FACE = 'Literata of the page'
const FILE = fileURLToPath(
  import.meta.resolve('@fontsource-variable/literata/files/literata-latin-wght-normal.woff2'),
)

// What is shown of the fork, in its units: her, both ways, and to the right the snow.
const CROP = { left: 112, top: 112, width: 1400, height: 735 } as const
// Where the title stands, in pixels of the picture: its end, its baseline.
const TITLE = { text: 'A Pocket of Air', right: 1124, y: 548, size: 54, ink: '#17202b' } as const

/** She stands at the fork at dawn, and in the snow is the title. */
export async function drawSocial(): Promise<Sharp> {
  const picture = stillOf(drawLook(fork, 'dawn', 1)).extract(CROP)
  const shown = await picture.resize(SOCIAL.width, SOCIAL.height, { kernel: 'lanczos3' }).png().toBuffer()
  return sharp(
    await sharp(shown)
      .composite([{ input: title() }])
      .png()
      .toBuffer(),
  )
}

function title(): Buffer {
  if (!GlobalFonts.registerFromPath(FILE, FACE)) throw new Error(`${path.basename(FILE)} can't be read`)
  const canvas = createCanvas(SOCIAL.width, SOCIAL.height)
  const pen = canvas.getContext('2d')
  pen.font = `500 ${TITLE.size}px "${FACE}"`
  pen.textAlign = 'right'
  pen.fillStyle = TITLE.ink
  pen.fillText(TITLE.text, TITLE.right, TITLE.y)
  return canvas.toBuffer('image/png')
}
