import type { Voice } from '../session/ports.ts'
import { problem } from '../story/problem.ts'

/** The browser's speech, by the device's own voices alone: others would send the story's words over the network. */
export function createSpeechVoice(): Voice {
  if (!('speechSynthesis' in window)) return mute
  const synthesis = window.speechSynthesis
  /** Settles what is being said; null in silence. */
  let finish: (() => void) | null = null

  function stop(): void {
    finish?.()
    synthesis.cancel()
  }

  // some browsers speak on over the end of a page: nobody is to hear what another page was saying
  stop()
  window.addEventListener('pagehide', stop)

  return {
    speaks: (language) => findVoice(synthesis, language) !== null,
    stop,
    speak(text, { language, rate }) {
      stop()
      const voice = findVoice(synthesis, language)
      if (voice === null) return Promise.resolve(noVoice(language))
      const utterance = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, rate })
      return new Promise((resolve) => {
        finish = () => {
          finish = null
          resolve(null)
        }
        const ours = finish
        utterance.addEventListener('end', () => finish === ours && ours())
        utterance.addEventListener('error', () => {
          if (finish !== ours) return
          finish = null
          resolve(
            problem(
              'voice-failed',
              'The voice of this device has stopped. All words are here to read.',
              language,
            ),
          )
        })
        synthesis.speak(utterance)
      })
    },
    watch(onChange) {
      synthesis.addEventListener('voiceschanged', onChange)
      return () => synthesis.removeEventListener('voiceschanged', onChange)
    },
  }
}

/** Where the browser has no speech at all. */
const mute: Voice = {
  speaks: () => false,
  stop: () => undefined,
  speak: (_, { language }) => Promise.resolve(noVoice(language)),
  watch: () => () => undefined,
}

function noVoice(language: string) {
  return problem('no-voice', 'This device has no voice of its own for this language.', language)
}

/** A voice that lives on this device, the device's own favourite first; null where there is none. */
function findVoice(synthesis: SpeechSynthesis, language: string): SpeechSynthesisVoice | null {
  const fitting = synthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && baseOf(lang) === baseOf(language))
  return fitting.find((voice) => voice.default) ?? fitting[0] ?? null
}

/** `en` of `en-GB`, and of `en_GB` as some devices write it. */
const baseOf = (language: string) => language.toLowerCase().split(/[-_]/)[0]
