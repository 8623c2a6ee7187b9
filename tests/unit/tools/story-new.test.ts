import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { lintStory } from '../../../tools/story/lint/lint.ts'
import { isLoaded, loadStory } from '../../../tools/story/load.ts'
import { newStory } from '../../../tools/story/new.ts'
import { surveyStory } from '../../../tools/story/survey.ts'
import { storyFolder } from '../../support/story-folder.ts'

// lint and surveys walk: seconds on a busy machine
vi.setConfig({ testTimeout: 60_000 })

const noAssets = { scenes: null, sounds: null, closeUps: null }

test('a new story lints clean and plays to its end', async () => {
  const folder = newStory('my-tale', 'My "$1" tale', storyFolder({}))
  if (typeof folder !== 'string') throw new Error(folder.message)
  expect(lintStory(folder, noAssets)).toEqual([])
  const story = loadStory(folder)
  if (!isLoaded(story)) throw new Error('it does not load')
  expect(story.file).toMatchObject({ id: 'my-tale', title: 'My "$1" tale' })
  expect((await surveyStory(story, story.file.cuts[0] ?? null, { walks: 50, seed: 1 })).outcomes.ended).toBe(
    50,
  )
})

test('a new story never writes over another, nor takes a name that an address could not carry', () => {
  const root = storyFolder({ 'tale/main.ink': 'Mine.' })
  expect(newStory('tale', 'Tale', root)).toMatchObject({ code: 'story-exists' })
  expect(newStory('../tale', 'Tale', root)).toMatchObject({ code: 'bad-id' })
  expect(readFileSync(join(root, 'tale/main.ink'), 'utf8')).toBe('Mine.')
  expect(existsSync(join(root, 'tale/story.json'))).toBe(false)
})
