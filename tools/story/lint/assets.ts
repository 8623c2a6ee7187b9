import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** The names of everything a story can show or sound. */
export interface Assets {
  /** The looks of each scene, by scene id; null while no scene has been drawn. */
  readonly scenes: ReadonlyMap<string, ReadonlySet<string>> | null
  /** Ambiences, effects and themes; null while no sound has been made. */
  readonly sounds: ReadonlySet<string> | null
  /** Small pictures of things; null while none has been drawn. */
  readonly closeUps: ReadonlySet<string> | null
}

// a story's tags name scenes and looks; everything else in the file is the business of game/scenes/
const sceneNames = v.object({ id: v.string(), looks: v.record(v.string(), v.unknown()) })

/** Reads the names of scenes, sounds and small pictures from the project's asset folder. */
export function readAssets(root = '.'): Assets {
  return {
    scenes: readScenes(root),
    sounds: readSounds(join(root, 'assets/sounds/sounds.json')),
    closeUps: readCloseUps(join(root, 'assets/closeups')),
  }
}

function readScenes(root: string): Assets['scenes'] {
  const folder = join(root, 'assets/scenes')
  const scenes = new Map<string, Set<string>>()
  for (const id of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const path = join(folder, id, 'scene.json')
    if (!existsSync(path)) continue
    const scene = v.parse(sceneNames, JSON.parse(readFileSync(path, 'utf8')))
    scenes.set(scene.id, new Set(Object.keys(scene.looks)))
  }
  return scenes.size === 0 ? null : scenes
}

function readCloseUps(folder: string): ReadonlySet<string> | null {
  if (!existsSync(folder)) return null
  return new Set(
    readdirSync(folder).flatMap((name) => (name.endsWith('.webp') ? [name.slice(0, -'.webp'.length)] : [])),
  )
}

function readSounds(path: string): Assets['sounds'] {
  if (!existsSync(path)) return null
  return new Set(
    Object.keys(v.parse(v.record(v.string(), v.unknown()), JSON.parse(readFileSync(path, 'utf8')))),
  )
}
