import { problem, type Problem } from '../story/problem.ts'
import { parseSceneFile, type SceneFile } from './scene-file.ts'

/** The scene files, read once each. */
export interface SceneLibrary {
  /** A scene's file; null when it is missing or broken, which is reported the first time. */
  read(id: string): Promise<SceneFile | null>
  /** The address of a file of a scene. */
  addressOf(id: string, file: string): string
}

/** Reads `scenes/<id>/scene.json`, wherever that is. One that failed is asked for again the next time. */
export function createSceneLibrary(
  addressOfFile: (path: string) => string,
  fetchFile: (url: string) => Promise<Response>,
  report: (problem: Problem) => void,
): SceneLibrary {
  const files = new Map<string, Promise<SceneFile | null>>()

  async function load(id: string): Promise<SceneFile | null> {
    const url = addressOf(id, 'scene.json')
    const found = await fetchScene(url, fetchFile)
    if (!('code' in found)) return found
    files.delete(id)
    report(found)
    return null
  }

  function addressOf(id: string, file: string): string {
    return addressOfFile(`scenes/${id}/${file}`)
  }

  return {
    read(id) {
      const known = files.get(id) ?? load(id)
      files.set(id, known)
      return known
    },
    addressOf,
  }
}

async function fetchScene(
  url: string,
  fetchFile: (url: string) => Promise<Response>,
): Promise<SceneFile | Problem> {
  let json: unknown
  try {
    const response = await fetchFile(url)
    if (!response.ok) return problem('missing-scene', `The scene can't be loaded (${response.status}).`, url)
    json = await response.json()
  } catch (error) {
    return problem('missing-scene', `The scene can't be loaded: ${String(error)}`, url)
  }
  const parsed = parseSceneFile(json)
  if (parsed.ok) return parsed.scene
  return problem(parsed.problem.code, parsed.problem.message, `${url}: ${parsed.problem.where}`)
}
