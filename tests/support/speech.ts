import type { Page } from '@playwright/test'

/** Gives the page a device's own voice in place of the hardware's. It is done with a text after `milliseconds`. */
export async function giveVoice(page: Page, milliseconds: number): Promise<void> {
  await page.addInitScript((pause) => {
    const said: string[] = []
    let timer = 0
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [{ name: 'Here', lang: 'en-GB', localService: true, default: true }],
      speak(utterance: EventTarget & { text: string }) {
        said.push(utterance.text)
        timer = window.setTimeout(() => utterance.dispatchEvent(new Event('end')), pause)
      },
      cancel: () => clearTimeout(timer),
    })
    class Utterance extends EventTarget {
      readonly text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said })
  }, milliseconds)
}

/** Everything that was begun to be said. */
export const saidOn = (page: Page): Promise<string[]> => page.evaluate('said')

/** The words that are marked as being read. */
export const markedOn = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join(' '))
