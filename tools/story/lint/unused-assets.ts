import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Assets } from './assets.ts'
import type { Finding } from './finding.ts'

/** What the program itself shows and lets be heard: the two ways (as `# via: fork`), and what lies under `# tension: low`. */
const shownByTheProgram = ['scene fork/dawn', 'sound low_air']

/**
 * Scenes, looks, sounds and small pictures that no story under a folder of stories names. The ink is read as text: a tag
 * names what it names, on whatever path.
 */
export function findUnusedAssets(assets: Assets, stories: string): readonly Finding[] {
  const used = new Set([...shownByTheProgram, ...readUses(stories)])
  const unused = (kind: string, name: string, where: string): readonly Finding[] =>
    used.has(`${kind} ${name}`)
      ? []
      : [
          {
            level: 'error',
            code: 'unused-asset',
            where,
            message: `No story uses ${name}: use it, or take it out.`,
          },
        ]
  return [
    ...[...(assets.scenes ?? [])].flatMap(([scene, looks]) =>
      [...looks].flatMap((look) =>
        unused('scene', `${scene}/${look}`, `assets/scenes/${scene}/scene.json: looks.${look}`),
      ),
    ),
    ...[...(assets.sounds ?? [])].flatMap((sound) =>
      unused('sound', sound, `assets/sounds/sounds.json: ${sound}`),
    ),
    ...[...(assets.closeUps ?? [])].flatMap((id) => unused('show', id, `assets/closeups/${id}.webp`)),
  ]
}

/** A look is named by the `# scene:` before it in its file; where ink computes it, each of the names between the braces is a look. */
function readUses(stories: string): readonly string[] {
  const files = readdirSync(stories, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ink'),
  )
  return files.flatMap((file) => {
    let scene = ''
    const tags = readFileSync(join(stories, file), 'utf8').matchAll(
      /#\s*(scene|look|sound|music|show):\s*(\w+|\{.*\})/g,
    )
    return [...tags].flatMap(([, kind, value = '']) => {
      if (kind === 'scene') scene = value
      if (kind === 'scene') return []
      if (kind === 'look') return namesIn(value).map((look) => `scene ${scene}/${look}`)
      if (kind === 'show') return [`show ${value}`]
      return [`sound ${value}`]
    })
  })
}

const namesIn = (value: string): readonly string[] =>
  value.startsWith('{') ? (value.match(/(?<=[:|])\w+(?=[|}])/g) ?? []) : [value]
