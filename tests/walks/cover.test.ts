import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { coverFile } from '../../tools/story/commands/cover.ts'
import { coverStory, findUncovered, readCover, writeCover } from '../../tools/story/cover.ts'
import { isLoaded, listStories, loadStory } from '../../tools/story/load.ts'

vi.setConfig({ testTimeout: 180_000 })

function load(id: string) {
  const story = loadStory(join('stories', id))
  if (!isLoaded(story)) throw new Error(story[0]?.message)
  return story
}

describe('every line, choice, side and memory is met by a kept walk', () => {
  const covered = listStories().filter((id) => existsSync(coverFile(id)))

  test('of the story that this project is for', () => expect(covered).toContain('pocket-of-air'))

  // when the story has changed: npm run story -- cover <id>
  test.each(covered)('of %s', (id) => {
    expect(findUncovered(load(id), readCover(readFileSync(coverFile(id), 'utf8')))).toEqual([])
  })
})

test('a cover is found, holds when it is read again, and is missed when a walk is taken out', () => {
  const story = load('example')
  const cover = coverStory(story, { walks: 200, seed: 1, known: [] })
  const read = readCover(writeCover(cover))
  expect(read).toEqual(cover)
  expect(findUncovered(story, read)).toEqual([])
  expect(findUncovered(story, read.slice(1))).not.toEqual([])
  expect(coverStory(story, { walks: 1, seed: 2, known: read })).toEqual(read)
})
