import { NO_SHADE, shadeOf } from '../platform/sound-shades.ts'
import { parseSoundTable } from '../platform/sound-table.ts'
import type { House } from '../platform/speaker-house.ts'
import type { Levels } from '../platform/speaker-levels.ts'
import { createSpeaker, type Speaker } from '../platform/speaker.ts'
import { follow } from '../session/follow.ts'
import { isOneOn, selectBeat, selectStage } from '../session/session-state.ts'
import type { Settings } from '../session/settings.ts'
import { selectEffects, type Stage } from '../session/stage.ts'
import { isProblem, type Problem } from '../story/problem.ts'
import { captionWords } from './caption-words.ts'
import type { Delivery } from './page-parts.ts'
import type { Telling } from './telling.ts'

export interface SoundOptions extends Pick<Delivery, 'addressOf' | 'library'> {
  readonly report: (problem: Problem) => void
  /** The most that a reader can turn it up to, a share of 1. */
  readonly cap: number
  /** What the place where the game stands asks of it. */
  readonly house: House
}

/** What lies under the ambience, by the tension of the stage. */
const tensionBeds = { low: 'low_air' } as const satisfies Record<NonNullable<Stage['tension']>, string>

/** How long a caption stands, in milliseconds. */
const captionTime = 7000

/** Puts the sound of a telling behind its page: silent until the first tap or key. Null where the sounds can't be had. */
export async function followWithSound(
  telling: Telling,
  { addressOf, library, report, cap, house }: SoundOptions,
): Promise<Speaker | null> {
  const data = await library.json('sounds/sounds.json')
  const table = isProblem(data) ? data : parseSoundTable(data)
  if (isProblem(table)) {
    report(table)
    return null
  }
  const { session, settings } = telling
  /** What the present passage has let be heard so far. */
  let heard: readonly string[] = []
  let captionTimer: ReturnType<typeof setTimeout> | undefined
  const speaker = createSpeaker({
    table,
    cap,
    house,
    report,
    urlOf: (file) => addressOf(`sounds/${file}`),
    onCaption({ text, where }) {
      heard = [...heard, where === null ? text : `[${where}] ${text}`]
      telling.caption.setState(captionWords(heard), true)
      clearTimeout(captionTimer)
      captionTimer = setTimeout(hush, captionTime)
    },
  })

  function hush(): void {
    heard = []
    telling.caption.setState(null, true)
  }

  follow(
    settings,
    (now) => now,
    (now) => speaker.setLevels(readLevels(now)),
  )
  follow(
    telling.spoken,
    (isSpoken) => isSpoken,
    (isSpoken) => speaker.duck(isSpoken),
  )
  // what was heard in the passage before has been said
  follow(session.store, (state) => state.turns, hush)
  follow(session.store, selectStage, (stage) => {
    const { ambience, tension, music } = stage
    const shade = (id: string | null) => (id === null ? NO_SHADE : shadeOf(id, stage))
    speaker.ambience(ambience, shade(ambience))
    speaker.tension(tension === null ? null : tensionBeds[tension])
    speaker.music(music, shade(music))
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

function readLevels({ volume, ambience, effects, music, muted, noSudden }: Settings): Levels {
  return { master: volume, ambience, effects, music, muted, noSudden }
}
