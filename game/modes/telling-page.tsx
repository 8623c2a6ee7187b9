import type { ComponentChildren, ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { AboutNote } from '../page/about-note.tsx'
import type { Control, ControlGroup, SourceLinkComponent } from '../page/book.ts'
import { Calm } from '../page/calm.tsx'
import { Captions } from '../page/captions.tsx'
import type { ChoicesProps } from '../page/choice-list.tsx'
import { CutLinks } from '../page/cut-links.tsx'
import { pageWords } from '../page/page-words.ts'
import { Reader } from '../page/reader.tsx'
import { useStore, useWhole } from '../page/use-store.ts'
import type { Cut } from '../session/story-file.ts'
import { selectBeat, selectFacts } from '../session/session-state.ts'
import { asideGroups, AsidesBefore, toAside, type AsideId, type Offers } from './asides.tsx'
import { CloseUp } from './close-up.tsx'
import { closeLayer, isAway, openLayer, type Layer, type Layers } from './layers.ts'
import { Recap } from './recap-later.tsx'
import type { Telling } from './telling.ts'
import { TellingDialog } from './telling-dialog.tsx'

export interface TellingPageProps {
  readonly telling: Telling
  readonly SourceLink: SourceLinkComponent
  /** Begins again; without it the reader goes where somebody else leads, and neither begins again nor goes back. */
  readonly onRestart?: (() => void) | undefined
  /** Controls of a mode's own, before the others. */
  readonly ownControls?: readonly Control[]
  /** Called when the reader steps away, to quieten picture and sound; what it gives back is called on return. */
  readonly onAway?: (() => () => void) | undefined
  /** Where “Stop reading” leads; without it there is none. */
  readonly onLeave?: () => void
  /** “Finish” on the calm page; without it there is none. */
  readonly onFinish?: () => void
  /** Prints what is on screen; without it nothing can be printed. */
  readonly onPrint?: () => void
  readonly firstPicture?: ComponentChildren
  /** Said where a group may stop and talk; without it nothing is. */
  readonly discuss?: string
  /** What a mode adds under the stitches of the look back. */
  readonly underRecap?: ComponentChildren
  /** What a mode adds right under the last line. */
  readonly afterEnd?: ComponentChildren
  /** What a mode adds to the screen that the reader steps away to. */
  readonly inAway?: ComponentChildren
  /** What that screen says first, where a reader can't stay on it for as long as they like. */
  readonly awayLine?: string
  /** What a mode adds to the calm close, and after the last line. */
  readonly atEnd?: ComponentChildren
  /** The pages beside the story; without it all of them. */
  readonly offers?: Offers
  /** The address of another cut; without it the reader is not offered any. */
  readonly addressOf?: (cut: Cut) => string
  readonly Choices?: ComponentType<ChoicesProps>
  readonly children?: ComponentChildren
}

/** A telling on the page with its dialogs: the part that all modes share. */
export function TellingPage(props: TellingPageProps) {
  const {
    telling,
    SourceLink,
    onRestart,
    onAway,
    onLeave,
    onFinish,
    onPrint,
    firstPicture,
    discuss,
    underRecap,
    inAway,
    awayLine,
    atEnd,
    offers = asideGroups,
    addressOf,
    afterEnd,
    ownControls = [],
    Choices,
    children,
  } = props
  const { session, settings, evidence, picture, caption } = telling
  const story = useWhole(telling.story)
  const contacts = useWhole(telling.help)
  const words = useWhole(telling.words)
  const described = useStore(settings, (now) => now.described)
  const hasWords = useStore(settings, (now) => now.words)
  const ways = useWhole(telling.ways)
  const [layers, setLayers] = useState<Layers>([])
  const book = { story, language: telling.language, evidence }
  const hasMarks = useStore(settings, (now) => now.marks)
  const factCount = useStore(session.store, (now) => selectFacts(selectBeat(now)).length)
  const open = (next: Layer) => setLayers((now) => openLayer(now, next))
  const close = () => setLayers(closeLayer)
  const opener = (kind: 'away' | 'transcript' | 'settings') => () => open({ kind })
  const openAside = (id: AsideId) => open({ kind: 'aside', id })
  const openSources = (at: string | null = null) => open({ kind: 'sources', at })
  const seen = layers.at(-1)
  const hasLeft = isAway(layers)

  useEffect(() => (hasLeft ? onAway?.() : undefined), [hasLeft])

  const transcript: Control = {
    id: 'transcript',
    label: pageWords.transcript,
    onPress: opener('transcript'),
    tucks: true,
  }
  const settle: Control = { id: 'settings', label: pageWords.settings, onPress: opener('settings') }
  const describe: Control = {
    id: 'describe',
    label: described ? pageWords.describeNot : pageWords.describe,
    onPress: () => {
      settings.change({ described: !described })
      close()
    },
  }
  const asides = (ids: readonly AsideId[]) => ids.map((id) => toAside(id, openAside))
  const also: readonly ControlGroup[] = [
    { title: pageWords.away.telling, controls: [transcript, ...asides(offers.telling)] },
    { title: pageWords.away.story, controls: asides(offers.story) },
    { title: pageWords.away.here, controls: [settle, describe, ...asides(offers.here)] },
  ]
  const controls: readonly Control[] = [
    ...ownControls,
    { id: 'away', label: pageWords.stepAway, onPress: opener('away') },
    ...(onRestart === undefined ? [] : [{ id: 'back', label: pageWords.back, onPress: session.back }]),
    { id: 'sources', label: pageWords.sources, count: factCount, onPress: () => openSources() },
    transcript,
    settle,
  ]

  return (
    <Reader
      {...{ session, settings, book, picture, controls, onRestart, firstPicture, discuss }}
      preface={
        <AboutNote
          story={story}
          cut={telling.cut}
          onContents={() => openAside('contents')}
          addressOf={addressOf}
        >
          <AsidesBefore onGo={openAside} />
        </AboutNote>
      }
      afterEnd={
        <>
          {addressOf !== undefined && (
            <div class="about">
              <CutLinks cut={telling.cut} {...{ story, addressOf }} />
            </div>
          )}
          {atEnd}
        </>
      }
      atLast={afterEnd}
      Choices={Choices}
      onStepAway={opener('away')}
      {...(hasMarks ? { onSource: openSources } : {})}
      findWords={hasWords ? words?.find : undefined}
      onWord={(id) => open({ kind: 'word', id })}
      recap={(part) => (
        <Recap {...{ part, telling, SourceLink }} offers={offers.telling} onGo={openAside}>
          {underRecap}
        </Recap>
      )}
      closeUp={(id) => <CloseUp {...{ id, telling }} />}
      calm={
        <>
          <Calm {...{ contacts, onFinish }} />
          {atEnd}
        </>
      }
    >
      <Captions caption={caption} settings={settings} />
      {ways !== null && <ways.Over />}
      {seen !== undefined && (
        <TellingDialog
          layer={seen}
          {...{ telling, book, SourceLink, also, inAway, awayLine, onRestart, onLeave, onPrint }}
          onClose={close}
          onReturn={() => setLayers([])}
          onGo={openAside}
        />
      )}
      {children}
    </Reader>
  )
}
