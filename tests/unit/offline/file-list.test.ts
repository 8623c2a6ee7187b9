import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseFiles, findPath, mayHold, type FileList } from '../../../game/offline/file-list.ts'

const files: FileList = {
  'index.html': 'a',
  'kiosk.json': null,
  'sounds/rain.m4a': 'b',
  'sounds/rain.webm': 'c',
}

describe('the files of a device', () => {
  it.each([
    ['webm', 'sounds/rain.webm'],
    ['m4a', 'sounds/rain.m4a'],
  ] as const)('hold every sound once, as %s', (sound, file) => {
    expect(Object.keys(chooseFiles(files, sound))).toEqual(['index.html', 'kiosk.json', file])
  })

  it.each([
    ['http://a.test/game/', 'index.html'],
    ['http://a.test/game/?seed=3&mode=room#top', 'index.html'],
    ['http://a.test/game/sounds/rain.webm', 'sounds/rain.webm'],
    ['http://a.test/game/sounds/', null],
    ['http://a.test/', null],
    ['http://a.test/gamer/index.html', null],
    ['http://b.test/game/', null],
    ['http://a.test/game/constructor', null],
    ['http://a.test/game/%E0', null],
  ])('are known by their addresses: %s', (address, path) => {
    expect(findPath(files, 'http://a.test/game/', address)).toBe(path)
  })

  it.each(['teach', 'join', 'wall'])('the page by its other name: %s', (name) => {
    expect(findPath(files, 'http://a.test/game/', `http://a.test/game/${name}?class=ABCDEF`)).toBe(
      'index.html',
    )
  })

  it.each([
    ['http://a.test/game/', true],
    ['http://a.test/game/sounds/of-another-version.webm', true],
    ['http://a.test/game/classes/ABCDEF/events', false],
    ['http://a.test/game/other.json', false],
    ['http://b.test/game/sounds/rain.webm', false],
  ])('may be those of another version: %s', (address, may) => {
    expect(mayHold(files, 'http://a.test/game/', address)).toBe(may)
  })

  it('are found by the address of any path (law)', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 _é-]{1,12}\/[a-z0-9_-]{1,12}\.webp$/), (path) => {
        const address = new URL(encodeURI(path), 'http://a.test/').href
        expect(findPath({ [path]: 'x' }, 'http://a.test/', address)).toBe(path)
      }),
    )
  })
})
