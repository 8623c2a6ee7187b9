import type { ComponentChildren } from 'preact'
import type { Book, ControlGroup, SourceLinkComponent } from '../page/book.ts'
import { Sources } from '../page/sources.tsx'
import { StepAway } from '../page/step-away.tsx'
import { Transcript } from '../page/transcript.tsx'
import { useWhole } from '../page/use-store.ts'
import { AsideDialog, toAside, type AsideId } from './asides.tsx'
import type { Layer } from './layers.ts'
import { SettingsDialog } from './settings-dialog.tsx'
import type { Telling } from './telling.ts'

interface TellingDialogProps {
  readonly telling: Telling
  readonly book: Book
  readonly SourceLink: SourceLinkComponent
  /** What else the step-away screen leads to. */
  readonly also: readonly ControlGroup[]
  /** What else is on it. */
  readonly inAway: ComponentChildren
  /** What it says first, where that isn't as elsewhere. */
  readonly awayLine: string | undefined
  readonly onRestart: (() => void) | undefined
  readonly onLeave: (() => void) | undefined
  readonly onPrint: (() => void) | undefined
  /** Closes what is seen. */
  readonly onClose: () => void
  /** Closes all that lies over the story: the reader goes on in it. */
  readonly onReturn: () => void
  readonly onGo: (id: AsideId) => void
}

/** The dialog that is seen over a telling. */
export function TellingDialog({ layer, ...props }: TellingDialogProps & { readonly layer: Layer }) {
  const { telling, book, SourceLink, also, inAway, awayLine, onRestart, onLeave, onPrint } = props
  const { onClose, onReturn, onGo } = props
  const { session, settings } = telling
  const words = useWhole(telling.words)
  const ways = useWhole(telling.ways)
  switch (layer.kind) {
    case 'away':
      return (
        <StepAway {...{ session, onRestart, onLeave, onClose }} line={awayLine} more={also}>
          {inAway}
        </StepAway>
      )
    case 'sources':
      return <Sources {...{ session, book, SourceLink, onClose }} at={layer.at} onAll={() => onGo('facts')} />
    case 'transcript':
      return (
        <Transcript
          {...{ session, onClose, onReturn }}
          language={book.language}
          canGoBack={onRestart !== undefined}
        />
      )
    case 'settings':
      return (
        <SettingsDialog
          {...{ settings, onClose }}
          hasPlain={book.story.plain.includes(telling.language)}
          more={[toAside('contents', onGo), toAside('access', onGo), toAside('kept', onGo)]}
        >
          {ways !== null && <ways.Settings />}
        </SettingsDialog>
      )
    case 'word':
      return words && <words.Note id={layer.id} {...{ telling, SourceLink, onClose, onGo }} />
    case 'aside':
      return (
        <AsideDialog
          key={layer.id}
          id={layer.id}
          {...{ telling, SourceLink, onPrint, onClose, onReturn, onGo }}
        />
      )
  }
}
