import type { ComponentType } from 'preact'
import { AloudPlayer } from '../page/aloud-player.tsx'
import { markSpoken } from '../page/spoken-mark.ts'
import { waysWords } from '../page/ways-words.ts'
import { follow } from '../session/follow.ts'
import type { Voice } from '../session/ports.ts'
import { createReadAloud, type ReadAloud } from '../session/read-aloud.ts'
import type { Telling } from './telling.ts'

/** A telling being read aloud, and its controls on the page. */
export interface Aloud extends Pick<ReadAloud, 'play' | 'pause' | 'interject' | 'stop'> {
  readonly Player: ComponentType
}

/** Begins to read a telling aloud when asked to play. While it speaks, its words are marked and other sounds step back. */
export function startAloud({ session, settings, language, spoken }: Telling, voice: Voice): Aloud {
  const reading = createReadAloud({ session, settings, voice, language, words: waysWords.aloud })
  let timer: ReturnType<typeof setTimeout> | undefined

  const unfollow = follow(
    reading.store,
    (now) => now,
    ({ script, at, status }) => {
      spoken.setState(status === 'reading', true)
      const place = status === 'waiting' ? null : (script[at]?.place ?? null)
      clearTimeout(timer)
      // once the passage stands on the page
      timer = setTimeout(() => markSpoken(document, place))
    },
  )

  return {
    ...reading,
    Player: () => <AloudPlayer reading={reading} />,
    stop() {
      reading.stop()
      unfollow()
      clearTimeout(timer)
      spoken.setState(false, true)
      markSpoken(document, null)
    },
  }
}
