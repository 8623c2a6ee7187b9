import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseEvidence } from '../../../game/session/evidence-file.ts'
import { isLoaded, loadStory } from '../../../tools/story/load.ts'
import { isPacked, packStory } from '../../../tools/story/package-story.ts'
import { storyFolder } from '../../support/story-folder.ts'

test('a story is packed without what only lint asks of its description', () => {
  const file = { schema: 1, id: 'tale', title: 'Tale', looksAhead: { 'pier f': 'It was known.' } }
  const root = storyFolder({
    'tale/main.ink': 'Hi.\n-> END',
    'tale/story.json': JSON.stringify(file),
  })
  const story = loadStory(join(root, 'tale'))
  if (!isLoaded(story)) throw new Error(story[0]?.message)
  const files = packStory(story)
  const packed = (isPacked(files) && files.get('stories/tale/story.json')) || ''
  expect(packed).toContain('"title":"Tale"')
  expect(packed).not.toContain('It was known.')
})

test('facts are packed without what they do not say, and read as they were', () => {
  const story = loadStory('stories/example')
  if (!isLoaded(story)) throw new Error(story[0]?.message)
  expect([...(story.evidence?.values() ?? [])]).toMatchObject([{ disagrees: [] }])
  const files = packStory(story)
  const packed = (isPacked(files) && files.get('stories/example/evidence.json')) || ''
  expect(packed).not.toMatch(/null|\[\]/)
  expect(parseEvidence(JSON.parse(packed), '')).toEqual(story.evidence)
})
