import { mkdir, readdir } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { bakeCloseUps } from './bake-closeup.ts'
import { bakeIcons } from './bake-icons.ts'
import { bakeLetters } from './bake-letters.ts'
import { bakeScene, drawLook, luminanceOf, stillOf } from './bake-scene.ts'
import { type SceneSource } from './kit/scene-source.ts'
import { bakeSounds } from './bake-sounds.ts'
import { bakeWash } from './bake-wash.ts'
import { bakeSheets } from './sheets.ts'
import { writeSoundPage } from './sounds/page.ts'
import { viewsOf } from './views.ts'

const SCENES = path.join(import.meta.dirname, 'scenes')
const ROOT = path.join(import.meta.dirname, '../..')
const ASSETS = path.join(ROOT, 'assets/scenes')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    draft: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    out: { type: 'string' },
    k: { type: 'string', default: '0.6' },
  },
})

async function loadScene(id: string): Promise<SceneSource> {
  const module = (await import(pathToFileURL(path.join(SCENES, `${id}.ts`)).href)) as { scene: SceneSource }
  return module.scene
}

// A draft is a PNG a look and a sheet of its crops; nothing is encoded, no budget is checked.
async function draft(scene: SceneSource, lookId: string, directory: string) {
  await mkdir(directory, { recursive: true })
  const still = stillOf(drawLook(scene, lookId, Number(values.k)))
  const name = path.join(directory, `${scene.id}-${lookId}`)
  await still.clone().png({ compressionLevel: 3 }).toFile(`${name}.png`)
  const frame = scene.looks[lookId]?.frame ?? scene.frame
  await sharp(await viewsOf(sharp(`${name}.png`), frame)).toFile(`${name}-views.png`)
  const { median, p95 } = await luminanceOf(still)
  console.log(`${name}.png luminance ${median}/${p95}`)
}

/**
 * `id` bakes a scene, `id/look` drafts one of its looks; `sounds` or `closeups` and ids after it bake those, and
 * `sounds --page` writes docs/sounds.html; `icons` bakes the icons and the picture of a link, `letters` the Korean, Chinese and Thai letters of the
 * stories' words, `wash` the mask of the wash; `sheets` lays what is baked side by side.
 */
async function main() {
  const [what, ...ids] = positionals
  if (what === 'sounds') return values.page ? writeSoundPage() : bakeSounds(ids, values.out)
  if (what === 'closeups') return bakeCloseUps(ids, values)
  if (what === 'icons') return bakeIcons(values.out ?? path.join(ROOT, 'assets/icons'))
  if (what === 'letters') return bakeLetters(ROOT, path.join(ROOT, 'game/page/asides/letters'))
  if (what === 'wash') return bakeWash(path.join(ROOT, 'assets/ui/wash.webp'))
  if (what === 'sheets') return bakeSheets(path.join(ROOT, 'assets'), path.join(ROOT, 'docs/screens'))
  const all = (await readdir(SCENES)).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3))
  const wanted = positionals.length ? positionals : all.sort()
  const problems: string[] = []
  for (const name of wanted) {
    const [id = '', only] = name.split('/')
    if (!all.includes(id)) throw new Error(`There is no scene "${id}" in tools/bake/scenes`)
    const scene = await loadScene(id)
    if (values.draft) {
      const directory = values.out ?? path.join(os.tmpdir(), 'pocket-of-air-drafts')
      for (const look of Object.keys(scene.looks))
        if (!only || look === only) await draft(scene, look, directory)
      continue
    }
    const baked = await bakeScene(scene, path.join(values.out ?? ASSETS, id))
    baked.report.forEach((line) => console.log(line))
    problems.push(...baked.problems)
  }
  problems.forEach((problem) => console.error(problem))
  if (problems.length) process.exitCode = 1
}

await main()
