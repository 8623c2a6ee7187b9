import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSceneFile, type SceneFile } from '../../../game/scenes/scene-file.ts'
import { isRecorded, parseSoundTable } from '../../../game/platform/sound-table.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { readJson } from '../load.ts'
import type { Finding } from './finding.ts'

/** What is wrong with the pictures and sounds themselves: files that can't be read, lack a field, or are not there. */
export function checkAssetFiles(root = '.'): readonly Finding[] {
  const assets = join(root, 'assets')
  return [...checkScenes(join(assets, 'scenes')), ...checkSounds(join(assets, 'sounds'))]
}

function checkScenes(folder: string): readonly Finding[] {
  const ids = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  return ids
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const path = join(folder, name, 'scene.json')
      if (!existsSync(path)) return [broken('malformed-scene', path, 'A scene has a scene.json.')]
      const data = readJson(path)
      if (isProblem(data)) return [broken('malformed-scene', data.where, data.message)]
      const parsed = parseSceneFile(data)
      if (!parsed.ok)
        return [broken('malformed-scene', `${path}: ${parsed.problem.where}`, parsed.problem.message)]
      return checkPictures(join(folder, name), path, parsed.scene)
    })
}

function checkPictures(folder: string, path: string, { looks }: SceneFile): readonly Finding[] {
  return Object.entries(looks).flatMap(([look, { still, layers }]) =>
    [still, ...layers.map(({ file }) => file)].flatMap((file, i) => {
      const where = `${path}: looks.${look}.${i === 0 ? 'still' : `layers.${i - 1}.file`}`
      const wrong = faultOfFile(join(folder, file), isWebp)
      return wrong === null ? [] : [broken('missing-layer', where, `${file} ${wrong}.`)]
    }),
  )
}

function checkSounds(folder: string): readonly Finding[] {
  const path = join(folder, 'sounds.json')
  if (!existsSync(path)) return []
  const data = readJson(path)
  const table = isProblem(data) ? data : parseSoundTable(data)
  if (isProblem(table)) return [broken('malformed-sound', table.where || path, table.message)]
  return [...table].flatMap(([id, sound]) => {
    if (!isRecorded(sound)) return []
    const checks = [
      ['file', isWebm],
      ['fallback', isMp4],
    ] as const
    return checks.flatMap(([field, isRight]) => {
      const wrong = faultOfFile(join(folder, sound[field]), isRight)
      return wrong === null
        ? []
        : [broken('malformed-sound', `${path}: ${id}.${field}`, `${sound[field]} ${wrong}.`)]
    })
  })
}

/** What is wrong with a file, as the end of a sentence; null where nothing is. */
function faultOfFile(path: string, isRight: (data: Buffer) => boolean): string | null {
  if (!existsSync(path)) return 'is not there'
  return isRight(readFileSync(path)) ? null : 'is cut off, or of another kind than its name says'
}

const isWebp = (data: Buffer): boolean =>
  data.length > 12 &&
  data.toString('latin1', 0, 4) === 'RIFF' &&
  data.toString('latin1', 8, 12) === 'WEBP' &&
  data.readUInt32LE(4) + 8 === data.length
const isWebm = (data: Buffer): boolean => data.length > 1000 && data.readUInt32BE(0) === 0x1a45dfa3
const isMp4 = (data: Buffer): boolean => data.length > 1000 && data.toString('latin1', 4, 8) === 'ftyp'

function broken(code: string, where: string, message: string): Finding {
  return { level: 'error', code, where, message }
}
