import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { type SceneFile, type SceneLayer, type SceneLook } from '../../game/scenes/scene-file.ts'
import { finish, flatten, layerBytes } from './kit/compose.ts'
import { type SceneSource } from './kit/scene-source.ts'
import { createStage, type Layer, type Stage } from './kit/stage.ts'

/** Bytes a look may cost: its still (960 x 540) and all its layers together. */
export const BUDGET = { still: 40_000, layers: 250_000 }

/** Luminance a still must keep, so that it survives an old projector (see the art direction, section 2). */
export const VALUES = {
  dark: { median: [28, 90], p95: [100, 230] },
  light: { median: [100, 240], p95: [150, 255] },
} as const

/** Draws one look at `k` pixels a unit. */
export function drawLook(source: SceneSource, lookId: string, k: number): Stage {
  const look = source.looks[lookId]
  if (!look) throw new Error(`${source.id} has no look "${lookId}"`)
  const stage = createStage({ k, seed: look.seed ?? source.seed })
  source.draw(stage, lookId)
  finish(stage, look.tone ?? source.tone)
  return stage
}

/** The whole picture of a stage. */
export const stillOf = (stage: Stage): Sharp =>
  sharp(flatten(stage), { raw: { width: stage.W, height: stage.H, channels: 3 } })

/** Median and 95th percentile of the luminance, 0..255. */
export async function luminanceOf(still: Sharp): Promise<{ median: number; p95: number }> {
  const { data, info } = await still.clone().removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const counts = new Uint32Array(256)
  const total = info.width * info.height
  for (let i = 0; i < total; i++) {
    const [r = 0, g = 0, b = 0] = data.subarray(i * info.channels, i * info.channels + 3)
    const level = Math.round(0.2126 * r + 0.7152 * g + 0.0722 * b)
    counts[level] = (counts[level] ?? 0) + 1
  }
  const quantile = (share: number) => {
    let sum = 0
    return counts.findIndex((count) => (sum += count) >= total * share)
  }
  return { median: quantile(0.5), p95: quantile(0.95) }
}

type Baked = { scene: SceneFile; problems: string[]; report: string[] }

/** Bakes every look of a scene into `directory`: layers, stills and scene.json; problems are broken budgets. */
export async function bakeScene(source: SceneSource, directory: string): Promise<Baked> {
  await rm(directory, { recursive: true, force: true })
  const problems: string[] = []
  const report: string[] = []
  const looks: Record<string, SceneLook> = {}
  const written = new Map<string, string>()
  for (const [lookId, look] of Object.entries(source.looks)) {
    const stage = drawLook(source, lookId, 1)
    await mkdir(path.join(directory, lookId), { recursive: true })
    const picture = stillOf(stage)
    const still = await webp(await resized(picture, 960, 540), { quality: 56, alphaQuality: 0 })
    const stillFile = `${lookId}/still.webp`
    await writeFile(path.join(directory, stillFile), still)
    const layers: SceneLayer[] = []
    const baked = await bakeLayers(stage)
    const bytes = baked.reduce((sum, { data }) => sum + data.length, 0)
    for (const [i, { layer, data, place }] of baked.entries()) {
      const hash = createHash('sha256').update(data).digest('hex')
      const file = written.get(hash) ?? `${lookId}/${i}-${layer.name}.webp`
      if (!written.has(hash)) await writeFile(path.join(directory, file), data)
      written.set(hash, file)
      layers.push({ file, ...place, ...shownAs(layer) })
    }
    const { median, p95 } = await luminanceOf(picture)
    const where = `${source.id} ${lookId}`
    report.push(`${where}: layers ${bytes} B, still ${still.length} B, luminance ${median}/${p95}`)
    const limits = VALUES[look.value]
    if (bytes > BUDGET.layers) problems.push(`${where}: layers take ${bytes} B of ${BUDGET.layers}`)
    if (still.length > BUDGET.still)
      problems.push(`${where}: the still takes ${still.length} B of ${BUDGET.still}`)
    if (median < limits.median[0] || median > limits.median[1])
      problems.push(`${where}: median luminance ${median} is outside ${limits.median.join('-')}`)
    if (p95 < limits.p95[0] || p95 > limits.p95[1])
      problems.push(`${where}: 95th percentile ${p95} is outside ${limits.p95.join('-')}`)
    const { value, ground, flicker, weather = [], frame = source.frame } = look
    looks[lookId] = {
      still: stillFile,
      layers,
      frame,
      value,
      ground,
      weather,
      ...(flicker ? { flicker } : {}),
    }
  }
  const scene: SceneFile = {
    schema: 1,
    id: source.id,
    width: 1600,
    height: 900,
    looks,
    defaultLook: Object.keys(looks)[0] ?? '',
    hotspots: source.hotspots,
  }
  await writeFile(path.join(directory, 'scene.json'), `${JSON.stringify(scene)}\n`)
  return { scene, problems, report }
}

const shownAs = ({ depth, blend, lit, tint, alpha, sway }: Layer) => ({
  depth,
  blend: blend === 'add' ? ('screen' as const) : ('normal' as const),
  lit,
  ...(tint ? { tint } : {}),
  ...(alpha < 1 ? { alpha } : {}),
  ...(sway ? { sway } : {}),
})

type BakedLayer = {
  layer: Layer
  data: Buffer
  place: Pick<SceneLayer, 'x' | 'y' | 'width' | 'height' | 'scale'>
}

async function bakeLayers(stage: Stage): Promise<BakedLayer[]> {
  const baked: BakedLayer[] = []
  for (const layer of stage.layers.filter((l) => !l.weather))
    baked.push({ layer, ...(await bakeLayer(layer)) })
  return baked
}

// Cut to what is painted. Figures and small things keep their size; wide sheets are ground and air, which the eye forgives
// a softer edge; light is soft, half of it is enough.
async function bakeLayer(layer: Layer) {
  const { W, H } = layer.stage
  const { data, channels } = layerBytes(layer)
  const light = channels === 3
  const box = paintedBox(data, { W, H, channels })
  const scale = light ? 0.5 : box.width * box.height > WIDE * W * H ? 0.75 : 1
  const cut = sharp(data, { raw: { width: W, height: H, channels } }).extract({
    left: box.x,
    top: box.y,
    width: box.width,
    height: box.height,
  })
  const image = scale < 1 ? await resized(cut, box.width * scale, box.height * scale) : cut
  const bytes = await webp(
    image,
    light ? { quality: 68, alphaQuality: 0 } : { quality: 51, alphaQuality: 62 },
  )
  return { data: bytes, place: { ...box, scale } }
}

/** Share of the picture from which a sheet counts as wide. */
const WIDE = 0.2

function paintedBox(data: Buffer, { W, H, channels }: { W: number; H: number; channels: 3 | 4 }) {
  let [x0, y0, x1, y1] = [W, H, 0, 0]
  for (let y = 0; y < H; y++) {
    for (let x = 0; x < W; x++) {
      const j = (y * W + x) * channels
      const [r = 0, g = 0, b = 0, a = 0] = data.subarray(j, j + channels)
      if (channels === 3 ? r + g + b <= 5 : a <= 2) continue
      x0 = Math.min(x0, x)
      x1 = Math.max(x1, x)
      y0 = Math.min(y0, y)
      y1 = Math.max(y1, y)
    }
  }
  // Multiples of four, so that halves and three quarters are whole.
  const x = x0 & ~3
  const y = y0 & ~3
  return { x, y, width: Math.min(W - x, (x1 - x + 4) & ~3), height: Math.min(H - y, (y1 - y + 4) & ~3) }
}

const webp = (image: Sharp, options: { quality: number; alphaQuality: number }) =>
  image
    .clone()
    .webp({ ...options, effort: 6, smartSubsample: true })
    .toBuffer()

const resized = async (image: Sharp, width: number, height: number) =>
  sharp(await image.clone().resize(width, height, { kernel: 'lanczos3' }).png().toBuffer())
