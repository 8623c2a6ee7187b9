import type { ComponentChildren, ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { AboutNote } from '../page/about-note.tsx'
import type { Control, ControlGroup, SourceLinkComponent } from '../page/book.ts'
import { Calm } from '../page/calm.tsx'
import { Captions } from '../page/captions.tsx'
import type { ChoicesProps } from '../page/choice-list.tsx'
import { Reader } from '../page/reader.tsx'
import { Sources } from '../page/sources.tsx'
import { StepAway } from '../page/step-away.tsx'
import type { Strings } from './mode-strings.ts'
import { Transcript } from '../page/transcript.tsx'
import { useStore } from '../page/use-store.ts'
import type { Cut } from '../session/story-file.ts'
import { selectBeat, selectFacts } from '../session/session-state.ts'
import { AsideDialog, asideGroups, AsidesBefore, type AsideId } from './asides.tsx'
import { CloseUp } from './close-up.tsx'
import { Recap } from './recap-later.tsx'
import { SettingsDialog } from './settings-dialog.tsx'
import type { Telling } from './telling.ts'

/** What lies over the page, if anything. */
type Open =
  | { readonly kind: 'away' | 'transcript' | 'settings' }
  | { readonly kind: 'sources'; readonly at: string | null }
  | { readonly kind: 'word'; readonly id: string }
  | { readonly kind: 'aside'; readonly id: AsideId }

export interface TellingPageProps {
  readonly telling: Telling
  readonly strings: Strings
  readonly SourceLink: SourceLinkComponent
  readonly onRestart: () => void
  /** Called when the reader steps away, to quieten picture and sound; what it gives back is called on return. */
  readonly onAway?: (() => () => void) | undefined
  /** Where “Leave” leads; without it there is none. */
  readonly onLeave?: () => void
  /** “Finish” on the calm page; without it there is none. */
  readonly onFinish?: () => void
  /** Prints what is on screen; without it nothing can be printed. */
  readonly onPrint?: () => void
  readonly firstPicture?: ComponentChildren
  /** What a mode adds under the stitches of the look back. */
  readonly underRecap?: ComponentChildren
  /** The address of another cut; without it the reader is not offered any. */
  readonly addressOf?: (cut: Cut) => string
  readonly Choices?: ComponentType<ChoicesProps>
  readonly children?: ComponentChildren
}

/** A telling on the page with its dialogs: the part that all modes share. */
export function TellingPage(props: TellingPageProps) {
  const {
    telling,
    strings,
    SourceLink,
    onRestart,
    onAway,
    onLeave,
    onFinish,
    onPrint,
    firstPicture,
    underRecap,
    addressOf,
    Choices,
    children,
  } = props
  const { session, settings, evidence, picture, caption } = telling
  const story = useStore(telling.story, (now) => now)
  const contacts = useStore(telling.help, (now) => now)
  const words = useStore(telling.words, (now) => now)
  const described = useStore(settings, (now) => now.described)
  const hasWords = useStore(settings, (now) => now.words)
  const ways = useStore(telling.ways, (now) => now)
  const [open, setOpen] = useState<Open | null>(null)
  const book = { story, evidence }
  const hasMarks = useStore(settings, (now) => now.marks)
  const factCount = useStore(session.store, (now) => selectFacts(selectBeat(now)).length)
  const close = () => setOpen(null)
  const opener = (kind: 'away' | 'transcript' | 'settings') => () => setOpen({ kind })
  const openAside = (id: AsideId) => setOpen({ kind: 'aside', id })
  const openSources = (at: string | null = null) => setOpen({ kind: 'sources', at })

  const transcript: Control = {
    id: 'transcript',
    label: strings.transcript,
    onPress: opener('transcript'),
    tucks: 'always',
  }
  const settle: Control = {
    id: 'settings',
    label: strings.settings,
    onPress: opener('settings'),
    tucks: 'after-first',
  }
  const describe: Control = {
    id: 'describe',
    label: described ? strings.describeNot : strings.describe,
    onPress: () => {
      settings.change({ described: !described })
      close()
    },
  }
  const toAside = (id: AsideId): Control => ({
    id,
    label: strings.asides[id],
    onPress: () => openAside(id),
  })
  const also: readonly ControlGroup[] = [
    { title: strings.away.telling, controls: [transcript, ...asideGroups.telling.map(toAside)] },
    { title: strings.away.story, controls: asideGroups.story.map(toAside) },
    { title: strings.away.here, controls: [settle, describe, ...asideGroups.here.map(toAside)] },
  ]
  const controls: readonly Control[] = [
    { id: 'away', label: strings.stepAway, onPress: opener('away') },
    { id: 'back', label: strings.back, onPress: session.back },
    { id: 'sources', label: strings.sources, count: factCount, onPress: () => openSources() },
    transcript,
    settle,
  ]

  return (
    <Reader
      {...{ session, settings, book, picture, strings, controls, onRestart, firstPicture }}
      preface={
        <AboutNote
          {...{ story, strings }}
          cut={telling.cut}
          onContents={() => openAside('contents')}
          {...(addressOf === undefined ? {} : { addressOf })}
        >
          <AsidesBefore strings={strings} onGo={openAside} />
        </AboutNote>
      }
      {...(Choices === undefined ? {} : { Choices })}
      onStepAway={opener('away')}
      {...(hasMarks ? { onSource: openSources } : {})}
      findWords={hasWords ? words?.find : undefined}
      onWord={(id) => setOpen({ kind: 'word', id })}
      recap={(part) => (
        <Recap {...{ part, telling, strings, SourceLink }} onGo={openAside}>
          {underRecap}
        </Recap>
      )}
      closeUp={(id) => <CloseUp {...{ id, telling }} />}
      calm={<Calm {...{ contacts, strings }} {...(onFinish === undefined ? {} : { onFinish })} />}
    >
      <Captions caption={caption} settings={settings} strings={strings} />
      {ways !== null && <ways.Over />}
      {open?.kind === 'away' && (
        <StepAway
          {...{ session, strings, onRestart }}
          {...(onAway === undefined ? {} : { onAway })}
          {...(onLeave === undefined ? {} : { onLeave })}
          onClose={close}
          more={also}
        />
      )}
      {open?.kind === 'sources' && (
        <Sources
          {...{ session, book, strings, SourceLink }}
          at={open.at}
          onClose={close}
          onAll={() => openAside('facts')}
        />
      )}
      {open?.kind === 'transcript' && <Transcript {...{ session, strings }} onClose={close} />}
      {open?.kind === 'settings' && (
        <SettingsDialog
          {...{ settings, strings }}
          hasPlain={story.plain.includes(telling.language)}
          more={[toAside('access'), toAside('kept')]}
          onClose={close}
        >
          {ways !== null && <ways.Settings />}
        </SettingsDialog>
      )}
      {open?.kind === 'word' && words !== null && (
        <words.Note id={open.id} {...{ telling, strings, SourceLink }} onClose={close} onGo={openAside} />
      )}
      {open?.kind === 'aside' && (
        <AsideDialog
          key={open.id}
          id={open.id}
          {...{ telling, strings, SourceLink, onPrint }}
          onClose={close}
          onGo={openAside}
        />
      )}
      {children}
    </Reader>
  )
}
