import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkAssetFiles } from '../../../tools/story/lint/asset-files.ts'
import { findUnusedAssets } from '../../../tools/story/lint/unused-assets.ts'
import { storyFolder } from '../../support/story-folder.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(os.tmpdir(), 'assets-'))
  cpSync('assets/scenes/fork', join(root, 'assets/scenes/fork'), { recursive: true })
  const sounds = JSON.parse(readFileSync('assets/sounds/sounds.json', 'utf8')) as Record<string, unknown>
  cpSync('assets/sounds/stamp.webm', join(root, 'assets/sounds/stamp.webm'))
  cpSync('assets/sounds/stamp.m4a', join(root, 'assets/sounds/stamp.m4a'))
  writeFileSync(join(root, 'assets/sounds/sounds.json'), JSON.stringify({ stamp: sounds['stamp'] }))
})
afterEach(() => rmSync(root, { recursive: true }))

const scene = () => join(root, 'assets/scenes/fork/scene.json')
const sceneData = () => JSON.parse(readFileSync(scene(), 'utf8')) as { looks: { dawn: { ground: string } } }
const found = () => checkAssetFiles(root).map(({ code, where }) => `${code} ${where.replace(`${root}/`, '')}`)

describe('checkAssetFiles', () => {
  test('finds nothing in what the bake wrote', () => expect(checkAssetFiles(root)).toEqual([]))

  test('names the file and the field of a malformed scene.json', () => {
    const data = sceneData()
    data.looks.dawn.ground = 'blue'
    writeFileSync(scene(), JSON.stringify(data))
    expect(found()).toEqual(['malformed-scene assets/scenes/fork/scene.json: looks.dawn.ground'])
  })

  test('names the line where a scene.json is no JSON', () => {
    writeFileSync(scene(), '{\n"schema": 1,,\n}')
    expect(found()).toEqual(['malformed-scene assets/scenes/fork/scene.json:2'])
  })

  test('names the field of a layer that is missing, and of one that is cut off', () => {
    rmSync(join(root, 'assets/scenes/fork/dawn/1-far.webp'))
    truncateSync(join(root, 'assets/scenes/fork/dawn/still.webp'), 500)
    expect(found()).toEqual([
      'missing-layer assets/scenes/fork/scene.json: looks.dawn.still',
      'missing-layer assets/scenes/fork/scene.json: looks.dawn.layers.1.file',
    ])
  })

  test('names the field of a sound that can’t be decoded', () => {
    writeFileSync(join(root, 'assets/sounds/stamp.webm'), 'noise')
    expect(found()).toEqual(['malformed-sound assets/sounds/sounds.json: stamp.file'])
  })
})

test('what no story names is found, whatever kind it is of', () => {
  const stories = storyFolder({
    'tale/main.ink': '# scene: pier\n# look: dusk\n# sound: gulls\n# show: oar\nHi.\n-> END',
  })
  const looks = new Set(['dusk', 'noon'])
  const assets = {
    scenes: new Map([['pier', looks]]),
    sounds: new Set(['gulls', 'bell']),
    closeUps: new Set(['oar', 'rope']),
  }
  expect(findUnusedAssets(assets, stories).map(({ where }) => where)).toEqual([
    'assets/scenes/pier/scene.json: looks.noon',
    'assets/sounds/sounds.json: bell',
    'assets/closeups/rope.webp',
  ])
})
