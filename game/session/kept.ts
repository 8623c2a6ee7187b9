import type { TextStore } from './ports.ts'

/** Every key that the game keeps begins with this. */
export const keptPrefix = 'pocket-of-air/'

/** What the game may keep on a device: the beginnings of the keys, by what they hold. */
const keptKinds = {
  settings: 'settings',
  place: 'save/',
  aside: 'aside/',
  telling: 'telling/',
  reflection: 'reflection',
  care: 'care',
  class: 'class/',
  collected: 'collected/',
} as const

/** One kind of what is kept. */
export type KeptKind = keyof typeof keptKinds

/** The key of what is kept of a kind; with no `rest`, the key of the only one, or what the keys of all of them begin with. */
export const keyOf = (kind: KeptKind, rest = ''): string => keptPrefix + keptKinds[kind] + rest

/** One thing that is kept: its key, and what it is; null for a key that no part of the game knows. */
export interface Kept {
  readonly key: string
  readonly kind: KeptKind | null
  readonly characters: number
}

/** Everything of ours in a store, in the order of its keys. */
export function listKept(store: TextStore): readonly Kept[] {
  return store
    .keys(keptPrefix)
    .toSorted()
    .map((key) => ({ key, kind: kindOf(key), characters: store.read(key)?.length ?? 0 }))
}

/** Erases everything of ours from a store. */
export function eraseKept(store: TextStore): void {
  for (const key of store.keys(keptPrefix)) store.remove(key)
}

function kindOf(key: string): KeptKind | null {
  const rest = key.slice(keptPrefix.length)
  const kinds = Object.keys(keptKinds) as KeptKind[]
  return kinds.find((kind) => rest.startsWith(keptKinds[kind])) ?? null
}
