import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Problem } from '../story/problem.ts'

/** Milliseconds since 1970, from whoever knows. */
export type Clock = () => number

/** A small store of texts by key, on this device. It may be full or refuse: then `write` says so and changes nothing. */
export interface TextStore {
  read(key: string): string | null
  write(key: string, text: string): Problem | null
  remove(key: string): void
  /** Every key that begins with `prefix`. */
  keys(prefix: string): readonly string[]
  /** Calls `onChange(key)` when another window of this device writes; returns how to stop. */
  watch(onChange: (key: string) => void): () => void
}

/** A text store that forgets: for kiosks, tests, and browsers that refuse storage. */
export function createMemoryStore(): TextStore {
  const texts = new Map<string, string>()
  return {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      texts.set(key, text)
      return null
    },
    remove: (key) => void texts.delete(key),
    keys: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)),
    watch: () => () => undefined,
  }
}

/** How something is to be said. */
export interface Saying {
  /** As in `lang`. */
  readonly language: string
  /** A factor of the voice's usual pace. */
  readonly rate: number
}

/** A voice that lives on this device: no word is sent anywhere to be spoken. */
export interface Voice {
  /** Whether it speaks a language. It may learn to later: see `watch`. */
  speaks(language: string): boolean
  /** Says a text; what was being said is broken off. Settles when it is said or broken off, or with why it can't be. */
  speak(text: string, saying: Saying): Promise<Problem | null>
  stop(): void
  /** Calls `onChange` when the languages it speaks may be others; returns how to stop. */
  watch(onChange: () => void): () => void
}

/**
 * How the copy of the game on this device stands: `whole` plays without a network, and so does `newer`, beside which a
 * newer version is ready; `failed` could not be fetched or kept; `erased` there is none until the page is loaded again.
 */
export type CopyState = 'none' | 'coming' | 'whole' | 'newer' | 'failed' | 'erased' | CopyReason

/**
 * Why a page has no copy to look after: `unknown` it hasn't been asked yet; `refused` this browser keeps none; `inside`
 * the page has everything in itself; `theirs` the copy belongs to whoever put up the screen.
 */
export type CopyReason = 'unknown' | 'refused' | 'inside' | 'theirs'

/** The copy of the whole game on this device. */
export interface OfflineCopy {
  readonly state: StoreApi<CopyState>
  /** The browser's offer to put the game among the device's applications; null where it has none. */
  readonly install: StoreApi<InstallOffer | null>
  /** Fetches the game, in the background, unless it is there or was erased from this page. Trouble shows in `state`. */
  keep(): Promise<void>
  /** Loads the page again with the newer version; false, and nothing happens, while another window has the game open. */
  takeNewer(): Promise<boolean>
  /** What is kept, by the names of its stores, each with its files and bytes. */
  list(): Promise<readonly KeptFiles[]>
  /** Takes the copy away; false where the browser wouldn't. */
  erase(): Promise<boolean>
}

/** What a browser offers once: to ask the reader in its own words whether to install the page. */
export interface InstallOffer {
  ask(): void
}

/** One store of files on this device. */
export interface KeptFiles {
  readonly name: string
  readonly count: number
  readonly bytes: number
}

/** No copy to look after, and why. */
export function createNoCopy(state: CopyReason): OfflineCopy {
  return {
    state: createStore<CopyState>(() => state),
    install: createStore<InstallOffer | null>(() => null),
    keep: () => Promise.resolve(),
    takeNewer: () => Promise.resolve(false),
    list: () => Promise.resolve([]),
    erase: () => Promise.resolve(true),
  }
}
