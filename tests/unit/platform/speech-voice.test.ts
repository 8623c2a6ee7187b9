// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSpeechVoice } from '../../../game/platform/speech-voice.ts'

const usual = { language: 'en', rate: 1 }

/** The browser's own speech, with these voices. It is done with a text when the test says so. */
function stubSpeech(
  voices: readonly { name: string; lang: string; localService: boolean; default?: boolean }[],
) {
  const said: EventTarget[] = []
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: EventTarget) => void said.push(utterance),
    cancel: vi.fn(),
  })
  class Utterance extends EventTarget {
    readonly text: string
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  vi.stubGlobal('speechSynthesis', synthesis)
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  return { said, synthesis, end: (name: string) => said.at(-1)?.dispatchEvent(new Event(name)) }
}

const network = { name: 'Cloud', lang: 'en-US', localService: false, default: true }
const local = { name: 'Here', lang: 'en_GB', localService: true }

afterEach(() => vi.unstubAllGlobals())

describe('the voice of a browser', () => {
  it('is one that lives on the device, never one of the network', async () => {
    const { said } = stubSpeech([network, local])
    const voice = createSpeechVoice()
    expect([voice.speaks('en'), voice.speaks('ko')]).toEqual([true, false])
    void voice.speak('One.', usual)
    expect(said).toMatchObject([{ text: 'One.', voice: { name: 'Here' }, rate: 1 }])
  })

  it('is not there where all voices are of the network', async () => {
    const { said } = stubSpeech([network])
    const voice = createSpeechVoice()
    expect(voice.speaks('en')).toBe(false)
    expect(await voice.speak('One.', usual)).toMatchObject({ code: 'no-voice' })
    expect(said).toEqual([])
  })

  it('is done when the text is said, or broken off by the next', async () => {
    const { end } = stubSpeech([local])
    const voice = createSpeechVoice()
    const first = voice.speak('One.', usual)
    const second = voice.speak('Two.', usual)
    expect(await first).toBeNull()
    end('end')
    expect(await second).toBeNull()
  })

  it('says when it can’t go on', async () => {
    const { end } = stubSpeech([local])
    const failing = createSpeechVoice().speak('One.', usual)
    end('error')
    expect(await failing).toMatchObject({ code: 'voice-failed' })
  })

  it('speaks neither on from the page before nor into the next', async () => {
    const { synthesis } = stubSpeech([local])
    const voice = createSpeechVoice()
    expect(synthesis.cancel).toHaveBeenCalledTimes(1)
    const speaking = voice.speak('One.', usual)
    synthesis.cancel.mockClear()
    window.dispatchEvent(new Event('pagehide'))
    expect(await speaking).toBeNull()
    expect(synthesis.cancel).toHaveBeenCalledTimes(1)
  })

  it('is noticed when it comes later', () => {
    const { synthesis } = stubSpeech([])
    const onChange = vi.fn()
    const stop = createSpeechVoice().watch(onChange)
    synthesis.dispatchEvent(new Event('voiceschanged'))
    stop()
    synthesis.dispatchEvent(new Event('voiceschanged'))
    expect(onChange).toHaveBeenCalledTimes(1)
  })
})

describe('a browser without speech', () => {
  it('speaks nothing, and says so', async () => {
    const voice = createSpeechVoice()
    expect(voice.speaks('en')).toBe(false)
    expect(await voice.speak('One.', usual)).toMatchObject({ code: 'no-voice' })
  })
})
