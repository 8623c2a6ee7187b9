import { useMemo, useRef, useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'
import { CollectPage, type Entered } from '../../page/collect/collect-page.tsx'
import { collectWords } from '../../page/collect/collect-words.ts'
import { debriefWords } from '../../page/debrief/debrief-words.ts'
import { OutLink } from '../../page/fact-note.tsx'
import { pageWords } from '../../page/page-words.ts'
import { useAppearance } from '../../page/use-appearance.ts'
import { useWhole } from '../../page/use-store.ts'
import { openCamera } from '../../platform/camera.ts'
import { noPicture } from '../../session/picture.ts'
import type { SettingsStore } from '../../session/settings.ts'
import { toldAlone } from '../debrief/compose-debrief.ts'
import { DebriefSlot, type DebriefSources } from '../debrief/debrief-slot.tsx'
import { followMost } from '../debrief/follow-most.ts'
import { drawSeed } from '../page-parts.ts'
import type { ReadCode } from './code-reader.ts'

/** What has been collected. */
export interface Collection {
  /** The codes that can be opened, in the order in which they came. */
  readonly read: readonly ReadCode[]
  /** Codes kept here that can't be. */
  readonly unread: readonly string[]
}

type TalkSources = Pick<DebriefSources, 'evidence' | 'help' | 'library'>

interface CollectScreenProps extends TalkSources {
  readonly collection: StoreApi<Collection>
  readonly settings: SettingsStore
  /** What must be said first, or ''. */
  readonly said: string
  readonly onEnter: (text: string, again: boolean) => Promise<Entered>
  readonly onTakeBack: () => void
  readonly onErase: () => void
}

/** Codes come in, and become the talk of those whose tellings they stand for. */
export function CollectScreen({
  collection,
  settings,
  evidence,
  help,
  library,
  ...rest
}: CollectScreenProps) {
  const { read, unread } = useWhole(collection)
  const [isTalking, setTalking] = useState(false)
  const page = useRef<HTMLElement>(null)
  useAppearance(page, settings, noPicture)
  return (
    <main class="reader papers" ref={page} lang={pageWords.lang}>
      {isTalking ? (
        <Talk {...{ read, evidence, help, library }} onLeave={() => setTalking(false)} />
      ) : (
        <CollectPage
          {...rest}
          count={read.length}
          unread={unread.length}
          openCamera={openCamera}
          onTalk={() => setTalking(true)}
        />
      )}
    </main>
  )
}

interface TalkProps extends TalkSources {
  readonly read: readonly ReadCode[]
  readonly onLeave: () => void
}

/** The talk about the ways that codes stand for. */
function Talk({ read, ...rest }: TalkProps) {
  const [seed] = useState(drawSeed)
  const talk = useMemo(() => {
    const [first] = read
    if (first === undefined) return null
    const { whole } = first
    const told = toldAlone(
      read.map(({ turns }) => turns),
      whole.story,
      // the same for the same codes, which nobody else has seen together
      read.map(({ code }) => code).join(' '),
    )
    // others are held against a way that nobody need have taken
    return { whole, told, position: followMost(whole.createTeller(), told.braid, seed) }
  }, [read])
  return (
    talk !== null && (
      <>
        <h1 class="unseen">{debriefWords.title}</h1>
        <DebriefSlot {...talk} {...rest} care={{}} SourceLink={OutLink} leave={collectWords.back} />
      </>
    )
  )
}
