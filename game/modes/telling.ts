import type { ComponentType } from 'preact'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Storyteller } from '../story/beat.ts'
import { createPrelude } from '../story/prelude.ts'
import { isProblem } from '../story/problem.ts'
import { createCare, type CareStore } from '../session/care.ts'
import type { Evidence } from '../session/evidence-file.ts'
import { noPicture, type Picture } from '../session/picture.ts'
import { createSession, type Session } from '../session/session.ts'
import type { Manner } from '../session/meet.ts'
import { createNoCopy, type OfflineCopy, type TextStore } from '../session/ports.ts'
import type { SettingsStore } from '../session/settings.ts'
import { findCut, type Cut, type StoryFile } from '../session/story-file.ts'
import type { Opening } from '../session/opening.ts'
import type { Outward } from '../platform/outward.ts'
import { mannerOf } from './care.ts'
import type { Help } from './help.ts'
import { reportToConsole } from './page-parts.ts'
import type { LoadedStory } from './story-loader.ts'
import type { Words } from './words.tsx'

/** One telling with everything a page may show of it; each store is filled as its part arrives. */
export interface Telling {
  readonly session: Session
  readonly settings: SettingsStore
  /** Where its reader's own things are kept. */
  readonly store: TextStore
  /** Who shares the device with its own reader: their tellings and words are kept under this name; '' for that reader. */
  readonly who: string
  /** Ways out of the page; absent where visitors come one after another. */
  readonly outward?: Outward
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
  /** How much of what the story contains its reader wants. */
  readonly care: CareStore
  /** Whom to turn to, in the words of the place where the game is read. */
  readonly help: StoreApi<Help>
  /** The names and hard words of the story; null until they have arrived. */
  readonly words: StoreApi<Words | null>
  /** The copy of the game on this device. */
  readonly copy: StoreApi<OfflineCopy>
  /** What is heard now, in words. */
  readonly caption: StoreApi<string | null>
  /** True while the story is read aloud: whatever else sounds steps back. */
  readonly spoken: StoreApi<boolean>
  /** Null until they have arrived. */
  readonly ways: StoreApi<Ways | null>
}

/** Other ways to read and to choose than by eye and hand, as the page shows them. */
export interface Ways {
  /** Their settings. */
  readonly Settings: ComponentType
  /** What they lay over the page. */
  readonly Over: ComponentType
  /** Says something that is no part of the story, if the story is being read aloud; the reading waits. */
  readonly say: (text: string, language: string) => void
}

/** The small pictures of things, by their ids. */
export interface CloseUps {
  readonly addressOf: (id: string) => string
  /** What they show, in words. */
  readonly words: Readonly<Record<string, string>>
}

/** What a device holds of its reader; `care` where their levels are not those kept in `store`. */
export type Device = Pick<Telling, 'settings' | 'store' | 'outward'> & Partial<Pick<Telling, 'care' | 'who'>>

interface TellingOptions {
  readonly story: StoryFile
  readonly cut: Cut | null
  readonly language: string
  readonly hash: string
  readonly teller: Storyteller
  readonly seed: number
  readonly device: Device
  /** How scenes are met, where not as the reader's own levels say. */
  readonly manner?: Manner
  readonly picture?: Picture
}

function createTelling(options: TellingOptions): Telling {
  const { cut, language, hash, teller, seed, device, picture = noPicture } = options
  const story = createStore(() => options.story)
  const { care = createCare(device.store, Date.now, reportToConsole) } = device
  const identity = { id: options.story.id, cut: cut?.id ?? '', hash }
  return {
    who: '',
    ...device,
    language,
    cut,
    session: createSession({
      teller,
      seed,
      story: identity,
      manner: options.manner ?? mannerOf({ story, care }),
    }),
    story,
    care,
    help: createStore<Help>(() => []),
    whole: createStore<LoadedStory | null>(() => null),
    evidence: createStore<Evidence | null>(() => null),
    picture: createStore(() => picture),
    closeUps: createStore<CloseUps | null>(() => null),
    words: createStore<Words | null>(() => null),
    copy: createStore(() => createNoCopy('unknown')),
    caption: createStore<string | null>(() => null),
    spoken: createStore(() => false),
    ways: createStore<Ways | null>(() => null),
  }
}

/** The whole story is there: the telling goes on with it, from wherever it is. */
export function completeTelling({ session, story, whole }: Telling, loaded: LoadedStory): void {
  story.setState(loaded.story, true)
  session.upgrade(loaded.createTeller(), loaded.hash)
  // after the session has its teller: whoever waits for the story tells it again at once
  whole.setState(loaded, true)
}

/** A telling of a story that is all there, met as its reader's own levels say unless another manner is given. */
export function createWholeTelling(
  loaded: LoadedStory,
  device: Device,
  seed: number,
  manner?: Manner,
): Telling {
  const own = manner === undefined ? {} : { manner }
  const telling = createTelling({ ...loaded, ...own, device, seed, teller: loaded.createTeller() })
  telling.whole.setState(loaded, true)
  return telling
}

/** The telling that the printed page shows. */
export function openPrinted(opening: Opening, device: Device, seed: number): Telling {
  const cut = findCut(opening.story, opening.cut === '' ? null : opening.cut)
  if (isProblem(cut)) throw new Error(cut.message)
  return createTelling({ ...opening, cut, device, seed, teller: createPrelude(opening.prelude) })
}
