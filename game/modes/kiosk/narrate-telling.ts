import { createSpeechVoice } from '../../platform/speech-voice.ts'
import type { Telling } from '../telling.ts'
import type { KioskConfig } from './kiosk-config.ts'
import { sayOffered } from './narrate.ts'
import { visitorWords } from './visitor-words.ts'

/**
 * For headphones: a first line about how things are done, then the story read aloud, and in between whatever the visitor
 * comes to. Who moves on during the first line hears where they are, and the story after that. The reading is to be off.
 */
export function narrateTelling(
  {
    settings,
    story,
    language,
    ways,
    spoken,
  }: Pick<Telling, 'settings' | 'story' | 'language' | 'ways' | 'spoken'>,
  controls: KioskConfig['controls'],
): void {
  const { first, how } = visitorWords.spoken
  const voice = createSpeechVoice()
  let latest = 0
  let isRead = false

  async function sayBefore(text: string, language: string): Promise<void> {
    const own = ++latest
    await voice.speak(text, { language, rate: 1 })
    if (own === latest) settings.change({ readAloud: true })
  }

  const unfollow = spoken.subscribe(() => {
    unfollow()
    isRead = true
  })
  sayOffered(document, (text, language) => {
    if (isRead) ways.getState()?.say(text, language)
    else void sayBefore(text, language)
  })
  void sayBefore(`${first(story.getState().title)} ${how[controls]}`, language)
}
