import { expect, test, vi } from 'vitest'
import { findOfferedStories } from '../../../../game/modes/classroom/offered-stories.ts'
import { createLibrary } from '../../../../game/platform/library.ts'
import { isLoaded, loadStory } from '../../../../tools/story/load.ts'
import { loadStories, packIndex } from '../../../../tools/story/package-story.ts'
import { storyFolder } from '../../../support/story-folder.ts'

/** The list as a build has it: two made-up stories and the authors' example. */
function packExample(): string {
  const story = (id: string) => JSON.stringify({ schema: 1, id, title: id.toUpperCase() })
  const { stories } = loadStories(
    storyFolder({
      'boat/main.ink': 'Hi.\n-> END',
      'boat/story.json': story('boat'),
      'tale/main.ink': 'Hi.\n-> END',
      'tale/story.json': story('tale'),
    }),
  )
  const example = loadStory('stories/example')
  if (!isLoaded(example)) throw new Error(example[0]?.message)
  return packIndex([...stories, example]).get('stories/index.json') ?? ''
}

/** The page's library over an index, as it was packed or spoilt. */
const libraryOf = (index: string) => createLibrary('http://x/', () => Promise.resolve(new Response(index)))

test('stories are offered, the page’s own first, and not the one that is there for authors', async () => {
  const offered = await findOfferedStories(libraryOf(packExample()), { id: 'tale', title: 'TALE' })
  expect(offered).toEqual([
    { id: 'tale', title: 'TALE' },
    expect.objectContaining({ id: 'boat', title: 'BOAT' }),
  ])
})

test('whoever opens the page with that one reads it', async () => {
  const offered = await findOfferedStories(libraryOf(packExample()), { id: 'example', title: 'EXAMPLE' })
  expect(offered.map(({ id }) => id)).toEqual(['example', 'boat', 'tale'])
})

test('without a list that can be read there is the page’s own', async () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  expect(await findOfferedStories(libraryOf('[{}]'), { id: 'tale', title: 'TALE' })).toHaveLength(1)
  said.mockRestore()
})
