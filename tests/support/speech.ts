import type { Page } from '@playwright/test'

/** Gives the page a device's own voice in place of the hardware's. It is done with a text after `milliseconds`. */
export async function giveVoice(page: Page, milliseconds: number): Promise<void> {
  await page.addInitScript((pause) => {
    const said: string[] = []
    const brokenOff: string[] = []
    let timer = 0
    let now: (EventTarget & { text: string }) | null = null
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [{ name: 'Here', lang: 'en-GB', localService: true, default: true }],
      speak(utterance: EventTarget & { text: string }) {
        said.push(utterance.text)
        now = utterance
        timer = window.setTimeout(() => {
          now = null
          utterance.dispatchEvent(new Event('end'))
        }, pause)
      },
      cancel() {
        clearTimeout(timer)
        const last = now
        now = null
        if (last === null) return
        brokenOff.push(last.text)
        // later, as browsers do
        setTimeout(() => last.dispatchEvent(new Event('error')))
      },
    })
    class Utterance extends EventTarget {
      readonly text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said, brokenOff })
  }, milliseconds)
}

/** Everything that was begun to be said. */
export const saidOn = (page: Page): Promise<string[]> => page.evaluate('said')

/** What was not said to its end. */
export const brokenOffOn = (page: Page): Promise<string[]> => page.evaluate('brokenOff')

/** The words that are marked as being read. */
export const markedOn = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join(' '))
