import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import sharp, { type Sharp } from 'sharp'
import { CLOSE_UP, type CloseUpSource } from './kit/closeup-source.ts'
import { layerBytes } from './kit/compose.ts'
import { createStage } from './kit/stage.ts'

const SOURCES = path.join(import.meta.dirname, 'closeups')
const ASSETS = path.join(import.meta.dirname, '../../assets/closeups')

/** Bytes a close-up may cost. */
export const CLOSE_UP_BUDGET = 14_000

const QUALITIES = [84, 78, 72, 66, 60, 52, 44, 36] as const

/** The papers a thing may lie on, light and dark. */
const PAPERS = ['#f4ecdc', '#1d1a17'] as const

type Options = { draft?: boolean; out?: string | undefined }

/** Bakes the close-ups with these ids, or all; a draft is one sheet of them on both papers and writes no asset. */
export async function bakeCloseUps(ids: readonly string[], { draft = false, out }: Options = {}) {
  const all = (await readdir(SOURCES)).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3))
  const unknown = ids.find((id) => !all.includes(id))
  if (unknown) throw new Error(`There is no close-up "${unknown}" in tools/bake/closeups`)
  const wanted = ids.length ? ids : all.sort()
  const directory = out ?? ASSETS
  await mkdir(directory, { recursive: true })
  const drawn: Buffer[] = []
  for (const id of wanted) {
    const picture = await drawCloseUp(await loadCloseUp(id))
    drawn.push(await picture.clone().png().toBuffer())
    if (draft) continue
    const data = await smallest(picture)
    await writeFile(path.join(directory, `${id}.webp`), data)
    console.log(`${id}: ${data.length} B`)
    if (data.length <= CLOSE_UP_BUDGET) continue
    console.error(`${id}: takes ${data.length} B of ${CLOSE_UP_BUDGET}`)
    process.exitCode = 1
  }
  if (!draft) return
  const sheet = path.join(directory, 'closeups.png')
  await writeFile(sheet, await sheetOf(drawn))
  console.log(sheet)
}

async function loadCloseUp(id: string): Promise<CloseUpSource> {
  const module = (await import(pathToFileURL(path.join(SOURCES, `${id}.ts`)).href)) as {
    closeUp: CloseUpSource
  }
  return module.closeUp
}

/** The thing on nothing: its layers over one another, with alpha. */
export async function drawCloseUp(source: CloseUpSource): Promise<Sharp> {
  const stage = createStage({ seed: source.seed, ...CLOSE_UP })
  source.draw(stage)
  const raw = { width: stage.W, height: stage.H, channels: 4 } as const
  const [below, ...above] = await Promise.all(
    stage.layers.map((layer) => sharp(layerBytes(layer).data, { raw }).png().toBuffer()),
  )
  if (!below) throw new Error(`${source.id} draws nothing`)
  return sharp(
    await sharp(below)
      .composite(above.map((input) => ({ input })))
      .png()
      .toBuffer(),
  )
}

// The highest quality within the budget.
async function smallest(picture: Sharp): Promise<Buffer> {
  let data = Buffer.alloc(0)
  for (const quality of QUALITIES) {
    data = await picture
      .clone()
      .webp({ quality, alphaQuality: 100, effort: 6, smartSubsample: true })
      .toBuffer()
    if (data.length <= CLOSE_UP_BUDGET) break
  }
  return data
}

// Each thing on light and dark paper, and both again at 120 pixels, four to a row.
async function sheetOf(drawn: readonly Buffer[]): Promise<Buffer> {
  const cell = { width: 480, height: 280 }
  const columns = Math.min(4, drawn.length)
  const cells = await Promise.all(
    drawn.flatMap((input, i) =>
      PAPERS.flatMap((background, p) => {
        const left = (i % columns) * cell.width + p * 240
        const top = Math.floor(i / columns) * cell.height
        return [
          { background, size: 240, left, top },
          { background, size: 120, left: left + 60, top: top + 185 },
        ].map(async ({ background: paper, size, ...place }) => ({
          input: await sharp(input).resize({ width: size }).flatten({ background: paper }).png().toBuffer(),
          ...place,
        }))
      }),
    ),
  )
  const height = Math.ceil(drawn.length / columns) * cell.height
  return sharp({ create: { width: columns * cell.width, height, channels: 3, background: '#777' } })
    .composite(cells)
    .png()
    .toBuffer()
}
