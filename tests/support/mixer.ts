import type { Page } from '@playwright/test'

/** What a page's sound goes through. */
interface HeardMixer {
  /** The gains of all its faders. */
  readonly gains: readonly number[]
  /** Hz below which nothing is let through, by filter. */
  readonly lowest: readonly number[]
}

/** Has a page keep what its sound goes through; what is given back reads it. Called before the page opens. */
export async function keepMixer(page: Page): Promise<() => Promise<HeardMixer>> {
  await page.addInitScript(() => {
    const gains: GainNode[] = []
    const filters: BiquadFilterNode[] = []
    const { createGain, createBiquadFilter } = AudioContext.prototype
    AudioContext.prototype.createGain = function () {
      const made = createGain.call(this)
      gains.push(made)
      return made
    }
    AudioContext.prototype.createBiquadFilter = function () {
      const made = createBiquadFilter.call(this)
      filters.push(made)
      return made
    }
    window.readMixer = () => ({
      gains: gains.map(({ gain }) => gain.value),
      lowest: filters.filter(({ type }) => type === 'highpass').map(({ frequency }) => frequency.value),
    })
  })
  return () => page.evaluate(() => window.readMixer())
}

declare global {
  interface Window {
    /** There where `keepMixer` was called. */
    readMixer: () => HeardMixer
  }
}
