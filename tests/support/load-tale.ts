import { join } from 'node:path'
import { isLoaded, loadStory, type LoadedStory } from '../../tools/story/load.ts'
import { storyFolder } from './story-folder.ts'

/** A story of a few lines of ink, with what its story.json and evidence.json are to hold; fails the test if it won't load. */
export function loadTale(
  ink: string | Readonly<Record<string, string>>,
  { story = {}, evidence = [] }: { story?: object; evidence?: readonly object[] } = {},
): LoadedStory {
  const files = typeof ink === 'string' ? { 'main.ink': ink } : ink
  const all = {
    ...files,
    'story.json': JSON.stringify({ schema: 1, id: 'tale', title: 'Tale', ...story }),
    'evidence.json': JSON.stringify(evidence),
  }
  const named = Object.entries(all).map(([name, text]) => [`tale/${name}`, text])
  const loaded = loadStory(join(storyFolder(Object.fromEntries(named)), 'tale'))
  if (!isLoaded(loaded)) throw new Error(loaded[0]?.message)
  return loaded
}
