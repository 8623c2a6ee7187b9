import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { parseSceneFile, type SceneFile } from '../../../game/scenes/scene-file.ts'
import { BUDGET, drawLook, luminanceOf, stillOf, VALUES } from '../../../tools/bake/bake-scene.ts'
import { scene as fork } from '../../../tools/bake/scenes/fork.ts'

const SCENES = path.resolve(import.meta.dirname, '../../../assets/scenes')

function readScene(id: string): SceneFile {
  const result = parseSceneFile(JSON.parse(readFileSync(path.join(SCENES, id, 'scene.json'), 'utf8')))
  if (!result.ok) throw new Error(`${id}: ${result.problem.where} ${result.problem.message}`)
  return result.scene
}

/** Points all over a picture. */
const grid = Array.from({ length: 17 * 10 }, (_, i) => [(i % 17) * 100, Math.floor(i / 17) * 100] as const)

const baked = readdirSync(SCENES).filter((id) => existsSync(path.join(SCENES, id, 'scene.json')))

describe.each(baked)('assets/scenes/%s', (id) => {
  const scene = readScene(id)
  const sizeOf = (file: string) => statSync(path.join(SCENES, id, file)).size

  it('is named after its folder', () => expect(scene.id).toBe(id))

  it.each(Object.entries(scene.looks))('%s keeps its budget', async (_, look) => {
    const layers = look.layers.reduce((sum, { file }) => sum + sizeOf(file), 0)
    expect(layers).toBeLessThanOrEqual(BUDGET.layers)
    expect(sizeOf(look.still)).toBeLessThanOrEqual(BUDGET.still)
    const { width, height } = await sharp(path.join(SCENES, id, look.still)).metadata()
    expect({ width, height }).toEqual({ width: 960, height: 540 })
  })

  it.each(Object.entries(scene.looks))('%s can be seen on an old projector', async (_, look) => {
    const { median, p95 } = await luminanceOf(sharp(path.join(SCENES, id, look.still)))
    // WebP moves the values of the drawn picture by a level or two.
    const limits = VALUES[look.value]
    expect(median).toBeGreaterThanOrEqual(limits.median[0] - 2)
    expect(median).toBeLessThanOrEqual(limits.median[1] + 2)
    expect(p95).toBeGreaterThanOrEqual(limits.p95[0] - 2)
    expect(p95).toBeLessThanOrEqual(limits.p95[1] + 2)
  })

  it('lays its layers inside the picture, and leaves no part of it bare', () => {
    for (const { layers } of Object.values(scene.looks)) {
      for (const { x, y, width, height } of layers) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(1600)
        expect(y + height).toBeLessThanOrEqual(900)
      }
      const painted = layers.filter(({ blend }) => blend === 'normal')
      const bare = grid.filter(
        ([px, py]) =>
          !painted.some(
            ({ x, y, width, height }) => px >= x && px <= x + width && py >= y && py <= y + height,
          ),
      )
      expect(bare).toEqual([])
    }
  })
})

describe('the bake', () => {
  // Tolerance: a quarter of the size has other pixels of grain, and the committed still went through WebP.
  it('draws the committed picture again from its source', { timeout: 60_000 }, async () => {
    const size = { width: 96, height: 54 }
    const again = await stillOf(drawLook(fork, 'dawn', 0.25))
      .resize(size)
      .raw()
      .toBuffer()
    const still = path.join(SCENES, 'fork', readScene('fork').looks.dawn?.still ?? '')
    const committed = await sharp(still).removeAlpha().resize(size).raw().toBuffer()
    expect(again.length).toBe(committed.length)
    const apart =
      again.reduce((sum, value, i) => sum + Math.abs(value - (committed[i] ?? 0)), 0) / again.length
    expect(apart).toBeLessThan(3)
  })

  it('draws the same bytes from the same seed', { timeout: 60_000 }, async () => {
    const draw = () =>
      stillOf(drawLook(fork, 'dawn', 0.1))
        .raw()
        .toBuffer()
    expect(Buffer.compare(await draw(), await draw())).toBe(0)
  })
})

describe('parseSceneFile', () => {
  const scene = readScene('fork')

  it('gives back what it accepts', () => {
    expect(parseSceneFile(structuredClone(scene))).toEqual({ ok: true, scene })
  })

  it.each([
    ['not an object', null, 'scene.json'],
    ['another schema', { ...scene, schema: 2 }, 'schema'],
    ['a default look that is not there', { ...scene, defaultLook: 'noon' }, 'scene.json'],
    ['a hotspot too small to tap', { ...scene, hotspots: { north: [0, 0, 40, 200] } }, 'hotspots.north'],
    [
      'a hotspot outside the picture',
      { ...scene, hotspots: { north: [1550, 0, 200, 200] } },
      'hotspots.north',
    ],
    ['a field nobody knows', { ...scene, sound: 'wind' }, 'sound'],
    ['a file outside its folder', withStill('../../secret.webp'), 'looks.dawn.still'],
  ])('refuses %s and says where', (_, input, where) => {
    expect(parseSceneFile(input)).toMatchObject({ ok: false, problem: { code: 'scene-file', where } })
  })

  function withStill(still: string) {
    return { ...scene, looks: { dawn: { ...scene.looks.dawn, still } } }
  }
})
