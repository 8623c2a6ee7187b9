import { createSpeechVoice } from '../../platform/speech-voice.ts'
import type { Telling } from '../telling.ts'
import type { KioskConfig } from './kiosk-config.ts'
import { sayFocused } from './narrate.ts'
import { visitorWords } from './visitor-words.ts'

/** For headphones: a first line about how things are done, then the story read aloud, and in between whatever has focus. */
export function narrateTelling(
  { settings, story, language, ways }: Telling,
  controls: KioskConfig['controls'],
): void {
  const { first, how } = visitorWords.spoken
  // a reading that is on when its part of the page comes waits to be asked; one that is turned on then begins
  settings.change({ readAloud: false })
  const stop = ways.subscribe((arrived) => {
    if (arrived === null) return
    stop()
    sayFocused(document, arrived.say)
    const line = `${first(story.getState().title)} ${how[controls]}`
    void createSpeechVoice()
      .speak(line, { language, rate: 1 })
      .then(() => settings.change({ readAloud: true }))
  })
}
