import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { coverFile } from '../../tools/story/commands/cover.ts'
import { coverStory, findUncovered, readCover, writeCover } from '../../tools/story/cover.ts'
import { storyFolder } from '../support/story-folder.ts'
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

test('two memories on one line are each to be told in two ways', () => {
  const ink = `VAR coat = false
-> shop
=== shop
Cloth. # line:a
* [Take it # line:b]
    ~ coat = true
- -> street
=== street
{coat: Warm.|Cold.} {not coat: No buttons.|Buttons.} # line:c
-> END`
  const root = storyFolder({ 'tale/main.ink': ink })
  const story = loadStory(join(root, 'tale'))
  if (!isLoaded(story)) throw new Error(story[0]?.message)
  const walk = { cut: null, seed: 1, path: ['b'] }
  expect(findUncovered(story, [walk]).filter((name) => name.includes('(coat)'))).toHaveLength(2)
})

test('a kept walk through a cut that is gone meets nothing, and is not kept again', () => {
  const story = load('example')
  const lost = { cut: 'gone', seed: 1, path: [] }
  expect(findUncovered(story, [lost])).toEqual(findUncovered(story, []))
  expect(coverStory(story, { walks: 3, seed: 1, known: [lost] })).not.toContainEqual(lost)
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
