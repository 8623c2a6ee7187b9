// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { narrateTelling } from '../../../../game/modes/kiosk/narrate-telling.ts'
import { sayOffered } from '../../../../game/modes/kiosk/narrate.ts'
import type { Ways } from '../../../../game/modes/telling.ts'
import { startOneSwitch } from '../../../../game/page/one-switch.ts'
import { createMemoryStore } from '../../../../game/session/ports.ts'
import { createSettings } from '../../../../game/session/settings.ts'
import { parseStoryFile } from '../../../../game/session/story-file.ts'
import { isProblem } from '../../../../game/story/problem.ts'

const page = `<main lang="en">
  <ol class="choices">
    <li><button lang="ko"><span>1</span> 연다</button></li>
    <li><button>Settings</button></li>
  </ol>
  <input type="range" aria-label="Text size" value="125" min="0" max="200" />
  <div data-helper><button>7</button></div>
</main>`

let said: string[] = []
let stop: () => void = () => undefined
const find = (selector: string) => document.querySelector<HTMLElement>(selector)
const wait = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(0))

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = page
  said = []
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('who listens', () => {
  beforeEach(() => {
    stop = sayOffered(document, (text, language) => said.push(`${language}: ${text}`))
  })

  it('hears a thing before what comes of taking it, in its own language', () => {
    find('button')?.addEventListener('click', () => said.push('The next passage.'))
    find('button')?.focus()
    find('button')?.click()
    expect(said).toEqual(['ko: 1 연다', 'The next passage.'])
  })

  it('hears what becomes of a setting that is moved from afar', async () => {
    find('input')?.dispatchEvent(new Event('input', { bubbles: true }))
    await wait()
    expect(said).toEqual(['en: Text size: 125'])
  })

  it('hears what one switch is offered, and nothing while it rests', async () => {
    const { press, stop: pullOut } = startOneSwitch(document, () => 3)
    await wait()
    expect(said).toEqual([])
    press()
    await wait()
    await vi.advanceTimersByTimeAsync(3000)
    expect(said).toEqual(['ko: 1 연다', 'en: Settings'])
    press()
    await wait()
    pullOut()
    await wait()
    expect(said).toEqual(['ko: 1 연다', 'en: Settings', 'en: Settings'])
  })

  it('hears nothing of the staff’s', () => {
    find('[data-helper] button')?.focus()
    expect(said).toEqual([])
  })
})

describe('a telling in headphones', () => {
  let end: () => Promise<void> = wait

  /** Begins to narrate; what is said goes on until the test ends it, or something else is said. */
  function narrate() {
    const utterances: EventTarget[] = []
    class Utterance extends EventTarget {
      readonly text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [{ name: 'Here', lang: 'en', localService: true }],
      cancel: () => undefined,
      speak(utterance: Utterance) {
        said.push(utterance.text)
        utterances.push(utterance)
      },
    })
    vi.stubGlobal('speechSynthesis', synthesis)
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
    end = async () => {
      utterances.at(-1)?.dispatchEvent(new Event('end'))
      await wait()
    }
    const story = parseStoryFile({ schema: 1, id: 's', title: 'A Door' }, '')
    if (isProblem(story)) throw new Error(story.message)
    const settings = createSettings(createMemoryStore(), () => undefined)
    const spoken = createStore(() => false)
    const none = () => null
    const say = (text: string) => void said.push(`over the story: ${text}`)
    const ways = createStore<Ways | null>(() => ({ Settings: none, Over: none, say }))
    narrateTelling({ settings, story: createStore(() => story), language: 'en', ways, spoken }, 'buttons')
    return { spoken, isRead: () => settings.getState().readAloud }
  }

  it('begins with a line, and is read after it', async () => {
    const { isRead } = narrate()
    expect([said.join(), isRead()]).toEqual([expect.stringMatching(/^A Door is read to you\./), false])
    await end()
    expect(isRead()).toBe(true)
  })

  it('says where somebody is who moves on during that line, and is read after that', async () => {
    const { isRead, spoken } = narrate()
    find('[lang=en] li:last-child button')?.focus()
    await wait()
    expect([said.at(-1), isRead()]).toEqual(['Settings', false])
    await end()
    expect(isRead()).toBe(true)
    spoken.setState(true, true)
    find('button')?.focus()
    expect(said.at(-1)).toBe('over the story: 1 연다')
  })
})
