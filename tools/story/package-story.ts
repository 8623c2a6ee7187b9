import { isLoaded, listStories, loadStory, type LoadedStory } from './load.ts'
import { findPatch } from './wording/find-patch.ts'
import { isWording, loadWording, plainWordings } from './wording/load-wording.ts'
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

/**
 * Packs a story: its ink compiled, its description, its facts, its hard words and its stops to talk at, checked and
 * without a space too many or what lint alone asks; and each other wording, as what it changes in the compiled ink.
 */
export function packStory(story: LoadedStory): StoryFiles | readonly Problem[] {
  const { id, compiled, file, debrief, evidence, glossary, stops } = story
  const [language = 'en'] = file.languages
  const wordings = plainWordings(story).map((name) => loadWording(story, name))
  const told = wordings.filter(isWording)
  if (told.length < wordings.length) return wordings.flatMap((one) => (isWording(one) ? [] : one))
  return new Map([
    ...told.map(({ name, compiled: { json } }): [string, string] => [
      `stories/${id}/${name}.json`,
      JSON.stringify(findPatch(compiled.json, json)),
    ]),
    [`stories/${id}/${language}.json`, compiled.json],
    [`stories/${id}/story.json`, JSON.stringify({ ...file, looksAhead: {} })],
    [`stories/${id}/debrief.json`, JSON.stringify(debrief)],
    [`stories/${id}/evidence.json`, JSON.stringify([...(evidence?.values() ?? [])], withoutGaps)],
    [`stories/${id}/glossary.json`, JSON.stringify(glossary)],
    [`stories/${id}/stops.json`, JSON.stringify(stops)],
  ])
}

/** What a fact doesn't say takes no room: whoever reads facts puts it back. */
function withoutGaps(key: string, value: unknown): unknown {
  const isGap = value === null || (Array.isArray(value) && value.length === 0)
  // the list itself stays, though a story has no facts
  return isGap && key !== '' ? undefined : value
}

/** Tells the files of a story from the problems for which there are none. */
export function isPacked(files: StoryFiles | readonly Problem[]): files is StoryFiles {
  return files instanceof Map
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
