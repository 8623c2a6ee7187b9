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
