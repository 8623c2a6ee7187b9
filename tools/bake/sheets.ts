import { existsSync, globSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp, { type OverlayOptions } from 'sharp'
import { parseSceneFile, type SceneFile } from '../../game/scenes/scene-file.ts'
import { closeUpSheet } from './closeup-sheet.ts'
import { escapeHtml } from '../story/script/escape-html.ts'

/** Height of a picture on a sheet, and the widths of its three crops: 16:9, 4:3, 9:16. */
const ROW = { height: 270, wide: 480, band: 360, tall: 152, gap: 6 }

/** Lays every look in its three crops, and every small picture on both papers, on one sheet a scene, with a page to turn them. */
export async function bakeSheets(assets: string, out: string): Promise<void> {
  const scenes = globSync(path.join(assets, 'scenes/*/scene.json')).sort()
  const words = await readWords(path.join(assets, 'scenes/descriptions.en.json'))
  const sections: string[] = []
  await rm(path.join(out, 'scenes'), { recursive: true, force: true })
  await mkdir(path.join(out, 'scenes'), { recursive: true })
  for (const file of scenes) {
    const parsed = parseSceneFile(JSON.parse(await readFile(file, 'utf8')))
    if (!parsed.ok) throw new Error(`${file}: ${parsed.problem.where} ${parsed.problem.message}`)
    const { scene } = parsed
    await (await sheetOf(path.dirname(file), scene)).toFile(path.join(out, `scenes/${scene.id}.webp`))
    sections.push(section(scene.id, Object.keys(scene.looks), (look) => words[`${scene.id}/${look}`] ?? ''))
  }
  const closeUps = path.join(assets, 'closeups')
  if (existsSync(closeUps)) {
    const ids = globSync(path.join(closeUps, '*.webp')).map((file) => path.basename(file, '.webp'))
    const said = await readWords(path.join(closeUps, 'closeups.en.json'))
    const files = ids.sort().map((id) => path.join(closeUps, `${id}.webp`))
    await (await closeUpSheet(files)).webp({ quality: 76 }).toFile(path.join(out, 'scenes/close-ups.webp'))
    sections.push(section('close-ups', ids, (id) => said[id] ?? ''))
  }
  await writeFile(path.join(out, 'scenes.html'), page(sections))
}

async function readWords(file: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(file, 'utf8')) as Record<string, string>
}

async function sheetOf(folder: string, { looks }: SceneFile) {
  const parts: OverlayOptions[] = []
  for (const [i, look] of Object.values(looks).entries()) {
    const top = i * (ROW.height + ROW.gap)
    const still = sharp(path.join(folder, look.still)).resize({ height: ROW.height })
    const crop = async (width: number, focus: number) => {
      const left = Math.round((focus / 1600) * ROW.wide - width / 2)
      const from = Math.max(0, Math.min(ROW.wide - width, left))
      return still.clone().extract({ left: from, top: 0, width, height: ROW.height }).png().toBuffer()
    }
    parts.push(
      { input: await still.clone().png().toBuffer(), left: 0, top },
      { input: await crop(ROW.band, look.frame.focus43), left: ROW.wide + ROW.gap, top },
      { input: await crop(ROW.tall, look.frame.focus916), left: ROW.wide + ROW.band + 2 * ROW.gap, top },
    )
  }
  const width = ROW.wide + ROW.band + ROW.tall + 2 * ROW.gap
  const height = Object.keys(looks).length * (ROW.height + ROW.gap) - ROW.gap
  return sharp({ create: { width, height, channels: 3, background: '#22252a' } })
    .composite(parts)
    .webp({ quality: 68 })
}

function section(id: string, looks: readonly string[], wordsOf: (look: string) => string): string {
  const rows = looks.map((look) => `<dt>${escapeHtml(look)}</dt><dd>${escapeHtml(wordsOf(look))}</dd>`)
  return `<section id="${id}"><h2>${escapeHtml(id)}</h2><img src="scenes/${id}.webp" alt="" loading="lazy"><dl>${rows.join('')}</dl></section>`
}

function page(sections: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A Pocket of Air: every picture</title>
<style>
body{margin:2rem auto;max-width:64rem;padding:0 1rem;font:1rem/1.5 serif;background:#22252a;color:#e9e2d3}
img{width:100%;height:auto}dt{font-weight:bold}dd{margin:0 0 .6rem}
</style>
<h1>Every picture</h1>
<p>Each look as it is seen on a wide screen, on a phone or projector (4:3) and on an upright kiosk (9:16), with what is said of it to those who can’t see it. Written by <code>npm run bake -- sheets</code>.</p>
${sections.join('\n')}
</html>
`
}
