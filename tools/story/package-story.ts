import { isLoaded, listStories, loadStory, type LoadedStory } from './load.ts'
import { join } from 'node:path'
import type { Problem } from '../../game/story/problem.ts'

/** The files that a story ships as, by their address beside the page. */
export type StoryFiles = ReadonlyMap<string, string>

/** One story in stories/index.json. */
export interface StoryEntry {
  readonly id: string
  readonly title: string
  readonly hash: string
  readonly cuts: readonly { readonly id: string; readonly label: string }[]
}

/** Packs a story: its ink compiled, its description and its facts, checked and without a space too many or what lint alone asks. */
export function packStory(story: LoadedStory): StoryFiles {
  const { id, compiled, file, evidence } = story
  const [language = 'en'] = file.languages
  return new Map([
    [`stories/${id}/${language}.json`, compiled.json],
    [`stories/${id}/story.json`, JSON.stringify({ ...file, looksAhead: {} })],
    [`stories/${id}/evidence.json`, JSON.stringify([...(evidence?.values() ?? [])])],
  ])
}

/** The list of all stories, as stories/index.json. */
export function packIndex(stories: readonly LoadedStory[]): StoryFiles {
  const entries = stories.map(({ id, file, compiled }): StoryEntry => ({
    id,
    title: file.title,
    hash: compiled.hash,
    cuts: file.cuts.map(({ id: cut, label }) => ({ id: cut, label })),
  }))
  return new Map([['stories/index.json', JSON.stringify(entries)]])
}

/** Every story of a folder that loads, and everything that keeps the others from it. */
export function loadStories(folder: string): {
  readonly stories: readonly LoadedStory[]
  readonly problems: readonly Problem[]
} {
  const loaded = listStories(folder).map((id) => loadStory(join(folder, id)))
  return {
    stories: loaded.filter(isLoaded),
    problems: loaded.flatMap((story) => (isLoaded(story) ? [] : story)),
  }
}
