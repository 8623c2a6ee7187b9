import type { Library } from '../platform/library.ts'
import { parseSoundTable } from '../platform/sound-table.ts'
import { createSpeaker, type Levels, type Speaker } from '../platform/speaker.ts'
import { follow } from '../session/follow.ts'
import { isOneOn, selectBeat, selectStage } from '../session/session-state.ts'
import type { Settings } from '../session/settings.ts'
import { selectEffects } from '../session/stage.ts'
import { isProblem, type Problem } from '../story/problem.ts'
import type { Telling } from './telling.ts'

export interface SoundOptions {
  readonly base: string
  readonly library: Library
  readonly report: (problem: Problem) => void
  /** The most that a reader can turn it up to, a share of 1. */
  readonly cap?: number
}

/** How long a caption stands, in milliseconds. */
const captionTime = 7000

/** Puts the sound of a telling behind its page: silent until the first tap or key. Null where the sounds can't be had. */
export async function followWithSound(
  telling: Telling,
  { base, library, report, cap = 1 }: SoundOptions,
): Promise<Speaker | null> {
  const data = await library.json('sounds/sounds.json')
  const table = isProblem(data) ? data : parseSoundTable(data)
  if (isProblem(table)) {
    report(table)
    return null
  }
  const { session, settings } = telling
  let captionTimer: ReturnType<typeof setTimeout> | undefined
  const speaker = createSpeaker({
    table,
    cap,
    report,
    urlOf: (file) => new URL(`sounds/${file}`, base).href,
    onCaption({ text }) {
      telling.caption.setState(text, true)
      clearTimeout(captionTimer)
      captionTimer = setTimeout(() => telling.caption.setState(null, true), captionTime)
    },
  })

  follow(
    settings,
    (now) => now,
    (now) => speaker.setLevels(readLevels(now)),
  )
  // what was heard in the passage before has been said
  follow(
    session.store,
    (state) => state.turns,
    () => telling.caption.setState(null, true),
  )
  follow(session.store, selectStage, (stage) => {
    speaker.ambience(stage.ambience)
    speaker.music(stage.music)
  })
  follow(
    session.store,
    (state) => state.turns,
    (turns, before) => {
      // what was on screen before the sound came has had its moment, and so has what the reader comes back to
      if (before === null || !isOneOn(turns, before)) return
      selectEffects(selectBeat(session.store.getState())).forEach((id) => speaker.play(id))
    },
  )
  // a touch counts as one only when the finger is lifted
  for (const gesture of ['pointerdown', 'pointerup', 'keydown'] as const) {
    document.addEventListener(gesture, () => speaker.unlock(), { passive: true })
  }
  return speaker
}

function readLevels({ volume, ambience, effects, music, muted }: Settings): Levels {
  return { master: volume, ambience, effects, music, muted }
}
