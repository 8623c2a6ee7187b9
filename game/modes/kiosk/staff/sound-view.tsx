import { useEffect, useRef, useState } from 'preact/hooks'
import { parseSoundTable } from '../../../platform/sound-table.ts'
import { OPEN_HOUSE, QUIET_HOUSE } from '../../../platform/speaker-house.ts'
import { FULL_LEVELS } from '../../../platform/speaker-levels.ts'
import { createSpeaker, type Speaker } from '../../../platform/speaker.ts'
import { isProblem } from '../../../story/problem.ts'
import { reportToConsole, type Delivery } from '../../page-parts.ts'
import type { KioskConfig } from '../kiosk-config.ts'
import { staffWords } from './staff-words.ts'

interface SoundViewProps {
  readonly config: Pick<KioskConfig, 'volume' | 'quiet'>
  readonly parts: Pick<Delivery, 'library' | 'addressOf'>
}

const words = staffWords.sound
const testSound = 'knock_family'

/** Plays one sound of the story as loud as a visitor can make it. */
export function SoundView({ config, parts }: SoundViewProps) {
  const speaker = useRef<Speaker | null>(null)
  const [said, setSaid] = useState<string>('')
  useEffect(() => () => speaker.current?.stop(), [])

  async function play(): Promise<void> {
    setSaid('')
    speaker.current ??= await openSpeaker(config, parts)
    speaker.current?.unlock()
    speaker.current?.play(testSound)
    setSaid(speaker.current === null ? words.failed : words.played)
  }

  return (
    <>
      <p>{words.about(Math.round(config.volume * 100))}</p>
      <button type="button" class="choice" onClick={() => void play()}>
        {words.play}
      </button>
      <p role="status">{said}</p>
    </>
  )
}

async function openSpeaker(
  { volume, quiet }: SoundViewProps['config'],
  { library, addressOf }: SoundViewProps['parts'],
): Promise<Speaker | null> {
  const data = await library.json('sounds/sounds.json')
  const table = isProblem(data) ? data : parseSoundTable(data)
  if (isProblem(table)) return null
  const speaker = createSpeaker({
    table,
    cap: volume,
    house: quiet ? QUIET_HOUSE : OPEN_HOUSE,
    report: reportToConsole,
    urlOf: (file) => addressOf(`sounds/${file}`),
  })
  speaker.setLevels(FULL_LEVELS)
  return speaker
}
