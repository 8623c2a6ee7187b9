import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseSceneFile } from '../../../game/scenes/scene-file.ts'
import { resolveLook, standIns } from '../../../game/scenes/stand-ins.ts'

/** Every look that is drawn, as `scene/look`. */
const drawn = new Set(
  globSync('assets/scenes/*/scene.json').flatMap((path) => {
    const parsed = parseSceneFile(JSON.parse(readFileSync(path, 'utf8')))
    if (!parsed.ok) throw new Error(`${path}: ${parsed.problem.message}`)
    return Object.keys(parsed.scene.looks).map((look) => `${parsed.scene.id}/${look}`)
  }),
)

/** Every look that the story names, as `scene/look`. */
const named = new Set(
  globSync('stories/pocket-of-air/*.ink').flatMap((path) => {
    const tags = [...readFileSync(path, 'utf8').matchAll(/#\s*(scene|look):\s*(\w+)/g)]
    return tags.flatMap(([, kind, id], index) => {
      const [, nextKind, nextId] = tags[index + 1] ?? []
      return kind === 'scene' ? [`${id}/${nextKind === 'look' ? nextId : ''}`] : []
    })
  }),
)

function resolveKey(key: string, table: Readonly<Record<string, string>>): string {
  const [scene = '', look = ''] = key.split('/')
  const found = resolveLook({ scene, look: look || null }, table)
  return `${found.scene}/${found.look ?? ''}`
}

describe('resolveLook', () => {
  const table = { 'a/night': 'b/day', 'c/': 'b/day' }

  it('gives the stand-in, whole', () => {
    expect(resolveLook({ scene: 'a', look: 'night' }, table)).toEqual({ scene: 'b', look: 'day' })
  })

  it('leaves a look alone that has none, and one that only shares a scene', () => {
    expect(resolveLook({ scene: 'b', look: 'day' }, table)).toEqual({ scene: 'b', look: 'day' })
    expect(resolveLook({ scene: 'a', look: 'day' }, table)).toEqual({ scene: 'a', look: 'day' })
  })

  it('knows a scene without a look from one with', () => {
    expect(resolveLook({ scene: 'c', look: null }, table)).toEqual({ scene: 'b', look: 'day' })
    expect(resolveLook({ scene: 'a', look: null }, table)).toEqual({ scene: 'a', look: null })
  })

  it('is not fooled by names that every object has', () => {
    expect(resolveLook({ scene: 'constructor', look: null }, {})).toEqual({
      scene: 'constructor',
      look: null,
    })
  })
})

describe('standIns', () => {
  it('has none for a look that is drawn', () => {
    expect(Object.keys(standIns).filter((key) => drawn.has(key))).toEqual([])
  })

  it('has none for a look that no story names', () => {
    expect(Object.keys(standIns).filter((key) => !named.has(key))).toEqual([])
  })

  it('leads to drawn looks only', () => {
    expect(Object.values(standIns).filter((key) => !drawn.has(key))).toEqual([])
  })

  it('leaves no look of the story without a picture', () => {
    expect(named.size).toBeGreaterThan(20)
    expect([...named].filter((key) => !drawn.has(resolveKey(key, standIns)))).toEqual([])
  })
})
