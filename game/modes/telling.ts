import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Storyteller } from '../story/beat.ts'
import { createPrelude } from '../story/prelude.ts'
import { isProblem } from '../story/problem.ts'
import type { Evidence } from '../session/evidence-file.ts'
import { noPicture, type Picture } from '../session/picture.ts'
import { createSession, type Session } from '../session/session.ts'
import { createNoCopy, type OfflineCopy, type TextStore } from '../session/ports.ts'
import type { SettingsStore } from '../session/settings.ts'
import { findCut, type Cut, type StoryFile } from '../session/story-file.ts'
import type { Opening } from '../session/opening.ts'
import type { LoadedStory } from './story-loader.ts'

/** One telling with everything a page may show of it; each store is filled as its part arrives. */
export interface Telling {
  readonly session: Session
  readonly settings: SettingsStore
  /** Where its reader's own things are kept. */
  readonly store: TextStore
  readonly language: string
  /** The cut being told; null for a story without cuts. */
  readonly cut: Cut | null
  /** The story's description; the opening's is without what only the end needs. */
  readonly story: StoreApi<StoryFile>
  /** The whole story, for more tellers of it; null until it has arrived. */
  readonly whole: StoreApi<LoadedStory | null>
  readonly evidence: StoreApi<Evidence | null>
  readonly picture: StoreApi<Picture>
  /** The small pictures of things; null until it is known where they are. */
  readonly closeUps: StoreApi<CloseUps | null>
  /** The copy of the game on this device. */
  readonly copy: StoreApi<OfflineCopy>
  /** What is heard now, in words. */
  readonly caption: StoreApi<string | null>
}

/** The small pictures of things, by their ids. */
export interface CloseUps {
  readonly addressOf: (id: string) => string
  /** What they show, in words. */
  readonly words: Readonly<Record<string, string>>
}

/** What a device holds of its reader. */
export type Device = Pick<Telling, 'settings' | 'store'>

interface TellingOptions {
  readonly story: StoryFile
  readonly cut: Cut | null
  readonly language: string
  readonly hash: string
  readonly teller: Storyteller
  readonly seed: number
  readonly device: Device
  readonly picture?: Picture
}

export function createTelling(options: TellingOptions): Telling {
  const { story, cut, language, hash, teller, seed, device, picture = noPicture } = options
  return {
    ...device,
    language,
    cut,
    session: createSession({ teller, seed, story: { id: story.id, cut: cut?.id ?? '', hash } }),
    story: createStore(() => story),
    whole: createStore<LoadedStory | null>(() => null),
    evidence: createStore<Evidence | null>(() => null),
    picture: createStore(() => picture),
    closeUps: createStore<CloseUps | null>(() => null),
    copy: createStore(() => createNoCopy('refused')),
    caption: createStore<string | null>(() => null),
  }
}

/** The whole story is there: the telling goes on with it, from wherever it is. */
export function completeTelling({ session, story, whole }: Telling, loaded: LoadedStory): void {
  story.setState(loaded.story, true)
  whole.setState(loaded, true)
  session.upgrade(loaded.createTeller(), loaded.hash)
}

/** A telling of a story that is all there. */
export function createWholeTelling(loaded: LoadedStory, device: Device, seed: number): Telling {
  const telling = createTelling({ ...loaded, device, seed, teller: loaded.createTeller() })
  telling.whole.setState(loaded, true)
  return telling
}

/** The telling that the printed page shows. */
export function openPrinted(opening: Opening, device: Device, seed: number): Telling {
  const cut = findCut(opening.story, opening.cut === '' ? null : opening.cut)
  if (isProblem(cut)) throw new Error(cut.message)
  return createTelling({ ...opening, cut, device, seed, teller: createPrelude(opening.prelude) })
}
