import { useLayoutEffect, useState } from 'preact/hooks'
import { useStore, useWhole } from '../page/use-store.ts'
import type { Save } from '../session/save.ts'
import { selectPlace } from '../session/session-state.ts'
import { addressOfCut } from './address.ts'
import { FirstPicture } from './first-picture.tsx'
import { Farewell, Offer } from './interludes.tsx'
import { modeWords } from './mode-words.ts'
import { NewerVersion } from './newer-version.tsx'
import { goToSave } from './place.ts'
import { OutLink } from '../page/fact-note.tsx'
import type { Telling } from './telling.ts'
import { TellingPage } from './telling-page.tsx'

interface SoloScreenProps {
  readonly telling: Telling
  /** The still that the build has printed, or null. */
  readonly still?: string | null
  readonly onRestart?: () => void
  /** Quietens picture and sound; what it gives back lets them go on. */
  readonly onAway?: (() => () => void) | undefined
  /** Calls back with a newer place that another window has kept; returns how to stop. */
  readonly watchSaves?: (onNewer: (save: Save) => void) => () => void
}

/** One reader with the story. The build prints it into the page, and the solo mode takes it over from there. */
export function SoloScreen({
  telling,
  still = null,
  onRestart = () => undefined,
  onAway,
  watchSaves,
}: SoloScreenProps) {
  const [offered, setOffered] = useState<Save | null>(null)
  const [hasLeft, setHasLeft] = useState(false)
  const whole = useWhole(telling.whole)
  const place = useStore(telling.session.store, selectPlace)

  useLayoutEffect(
    () =>
      watchSaves?.((save) => {
        if (save.cut === (telling.cut?.id ?? '')) setOffered(save)
      }),
    [],
  )

  // who has gone on here is further than any other window was
  useLayoutEffect(() => setOffered(null), [place])

  return (
    <TellingPage
      {...{ telling, onRestart, onAway }}
      SourceLink={OutLink}
      onPrint={() => print()}
      firstPicture={still !== null && <FirstPicture src={still} />}
      addressOf={({ id }) => addressOfCut('solo', telling.story.getState().id, id)}
      onLeave={() => setHasLeft(true)}
    >
      {/* there before the offer comes, so that it is announced */}
      <div role="status">
        {offered !== null && whole !== null ? (
          <Offer
            words={modeWords.interlude.elsewhere}
            take={modeWords.interlude.goThere}
            refuse={modeWords.interlude.stayHere}
            onTake={() => goToSave(telling, offered)}
            onRefuse={() => setOffered(null)}
          />
        ) : (
          <NewerVersion telling={telling} />
        )}
      </div>
      {hasLeft && <Farewell onAway={onAway} onBack={() => setHasLeft(false)} />}
    </TellingPage>
  )
}
