import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { problem, type Problem } from '../story/problem.ts'
import { keyOf } from './kept.ts'
import type { TextStore } from './ports.ts'
import { readText } from './read-text.ts'

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

// each by itself: one that can't be read costs only itself
const settingsSchema = v.object({
  /** Percent of the normal text size. */
  textSize: v.fallback(v.pipe(v.number(), v.minValue(100), v.maxValue(300)), 100),
  /** Between letters, words, lines and paragraphs. */
  spacing: v.fallback(v.picklist(['normal', 'wide', 'wider']), 'normal'),
  measure: v.fallback(v.picklist(['normal', 'narrow']), 'normal'),
  /** `clear` is the face for those whom letters trouble. */
  face: v.fallback(v.picklist(['book', 'sans', 'clear']), 'book'),
  /** `auto` follows the picture's own light and the device's wishes. */
  theme: v.fallback(v.picklist(['auto', 'paper', 'dark', 'contrast']), 'auto'),
  /** `auto` follows the device. `still` shows pictures that don't move. */
  motion: v.fallback(v.picklist(['auto', 'full', 'still']), 'auto'),
  /** Whether a passage comes one paragraph at a time. */
  stepwise: v.fallback(v.boolean(), false),
  /** Whether names and hard words can be asked about where they stand. */
  words: v.fallback(v.boolean(), true),
  /** Whether what the picture shows is there to be read. */
  described: v.fallback(v.boolean(), false),
  /** Whether the story is told in plainer words, where it has them. */
  plain: v.fallback(v.boolean(), false),
  /** Whether numbers in the text lead to its sources. */
  marks: v.fallback(v.boolean(), false),
  /** Whether 1 to 9 and letters are keys (WCAG 2.1.4: single keys can be turned off). */
  numberKeys: v.fallback(v.boolean(), true),
  /** Whether passages are read aloud, by a voice of the device, at this factor of its usual pace. */
  readAloud: v.fallback(v.boolean(), false),
  voiceRate: v.fallback(v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)), 1),
  /** Whether everything is done by one switch, and how many seconds each thing is offered. */
  oneSwitch: v.fallback(v.boolean(), false),
  scanSeconds: v.fallback(v.pipe(v.number(), v.minValue(1), v.maxValue(10)), 3),
  captions: v.fallback(v.boolean(), true),
  muted: v.fallback(v.boolean(), false),
  /** Whether single sounds come softer and without their edge. */
  noSudden: v.fallback(v.boolean(), false),
  volume: v.fallback(share, 0.8),
  ambience: v.fallback(share, 1),
  effects: v.fallback(share, 1),
  music: v.fallback(share, 1),
})

/** How a reader likes to read, on this device. Volumes are shares of 1. */
export type Settings = v.InferOutput<typeof settingsSchema>

export const defaultSettings: Settings = v.parse(settingsSchema, {})

export interface SettingsStore extends Pick<StoreApi<Settings>, 'getState' | 'subscribe'> {
  change(part: Partial<Settings>): void
  reset(): void
}

const key = keyOf('settings')

/**
 * Settings kept in `store`. What can't be read there is reported once and the usual ones hold: `usual`, as long as the
 * reader has changed nothing.
 */
export function createSettings(
  store: TextStore,
  report: (problem: Problem) => void,
  usual: Settings = defaultSettings,
): SettingsStore {
  const { getState, subscribe, setState } = createStore<Settings>(() => readSettings(store, report) ?? usual)
  const change = (part: Partial<Settings>) => {
    setState(part)
    const failed = store.write(key, JSON.stringify(getState()))
    if (failed !== null) report(failed)
  }
  return { getState, subscribe, change, reset: () => change(usual) }
}

function readSettings(store: TextStore, report: (problem: Problem) => void): Settings | null {
  const text = store.read(key)
  if (text === null) return null
  const settings = readText(settingsSchema, text)
  if (settings === null)
    report(problem('unreadable-settings', 'Your settings could not be read; the usual ones are used.', key))
  return settings
}
