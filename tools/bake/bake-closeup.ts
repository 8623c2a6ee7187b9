import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import sharp, { type Sharp } from 'sharp'
import { closeUpSheet } from './closeup-sheet.ts'
import { CLOSE_UP, type CloseUpSource } from './kit/closeup-source.ts'
import { layerBytes } from './kit/compose.ts'
import { createStage } from './kit/stage.ts'

const SOURCES = path.join(import.meta.dirname, 'closeups')
const ASSETS = path.join(import.meta.dirname, '../../assets/closeups')

/** Bytes a close-up may cost. */
export const CLOSE_UP_BUDGET = 14_000

const QUALITIES = [84, 78, 72, 66, 60, 52, 44, 36] as const

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
  await (await closeUpSheet(drawn)).png().toFile(sheet)
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
