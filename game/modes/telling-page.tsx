import type { ComponentChildren, ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import type { Control, SourceLinkComponent } from '../page/book.ts'
import { Calm } from '../page/calm.tsx'
import { Captions } from '../page/captions.tsx'
import type { ChoicesProps } from '../page/choice-list.tsx'
import type { Slots } from '../page/passage.tsx'
import { Reader } from '../page/reader.tsx'
import { SettingsPanel } from '../page/settings-panel.tsx'
import { Sources } from '../page/sources.tsx'
import { StepAway } from '../page/step-away.tsx'
import type { Strings } from './mode-strings.ts'
import { Transcript } from '../page/transcript.tsx'
import { useStore } from '../page/use-store.ts'
import { AsideDialog, asideIds, type AsideId } from './asides.tsx'
import { CloseUp } from './close-up.tsx'
import type { Telling } from './telling.ts'

/** What lies over the page, if anything. */
type Open =
  | { readonly kind: 'away' | 'transcript' | 'settings' }
  | { readonly kind: 'sources'; readonly at: string | null }
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
  /** Whom to turn to, as the calm close says it; '' where nobody has filled it in. */
  readonly contact?: string
  readonly firstPicture?: ComponentChildren
  readonly preface?: ComponentChildren
  readonly recap: NonNullable<Slots['recap']>
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
    contact = '',
    firstPicture,
    preface,
    recap,
    Choices,
    children,
  } = props
  const { session, settings, evidence, picture, caption } = telling
  const story = useStore(telling.story, (now) => now)
  const ways = useStore(telling.ways, (now) => now)
  const [open, setOpen] = useState<Open | null>(null)
  const book = { story, evidence }
  const close = () => setOpen(null)
  const opener = (kind: 'away' | 'transcript' | 'settings') => () => setOpen({ kind })
  const openAside = (id: AsideId) => setOpen({ kind: 'aside', id })
  const openSources = (at: string | null = null) => setOpen({ kind: 'sources', at })

  const transcript: Control = {
    id: 'transcript',
    label: strings.transcript,
    onPress: opener('transcript'),
    tucks: true,
  }
  const settle: Control = {
    id: 'settings',
    label: strings.settings,
    onPress: opener('settings'),
    tucks: true,
  }
  const beside = asideIds.map((id): Control => ({
    id,
    label: strings.asides[id],
    onPress: () => openAside(id),
  }))
  const controls: readonly Control[] = [
    { id: 'away', label: strings.stepAway, onPress: opener('away') },
    { id: 'back', label: strings.back, onPress: session.back },
    { id: 'sources', label: strings.sources, onPress: () => openSources() },
    transcript,
    settle,
  ]

  return (
    <Reader
      {...{ session, settings, book, picture, strings, controls, onRestart, firstPicture, preface, recap }}
      {...(Choices === undefined ? {} : { Choices })}
      onStepAway={opener('away')}
      onSource={openSources}
      closeUp={(id) => <CloseUp {...{ id, telling }} />}
      calm={<Calm contact={contact} strings={strings} {...(onFinish === undefined ? {} : { onFinish })} />}
    >
      <Captions caption={caption} settings={settings} strings={strings} />
      {ways !== null && <ways.Over />}
      {open?.kind === 'away' && (
        <StepAway
          {...{ session, strings, onRestart }}
          {...(onAway === undefined ? {} : { onAway })}
          {...(onLeave === undefined ? {} : { onLeave })}
          onClose={close}
          more={[transcript, settle, ...beside]}
        />
      )}
      {open?.kind === 'sources' && (
        <Sources {...{ session, book, strings, SourceLink }} at={open.at} onClose={close} />
      )}
      {open?.kind === 'transcript' && <Transcript {...{ session, strings }} onClose={close} />}
      {open?.kind === 'settings' && (
        <SettingsPanel
          {...{ settings, strings }}
          hasPlain={story.plain.includes(telling.language)}
          onClose={close}
        >
          {ways !== null && <ways.Settings />}
        </SettingsPanel>
      )}
      {open?.kind === 'aside' && (
        <AsideDialog
          key={open.id}
          id={open.id}
          {...{ telling, strings, SourceLink }}
          onClose={close}
          onGo={openAside}
        />
      )}
      {children}
    </Reader>
  )
}
