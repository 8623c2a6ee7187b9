/** Looks after a page from around it. */
export interface ShellWatch {
  /** The page lives. */
  onPulse(): void
  /** The page has been loaded, by whomever: it gets the time to start that it needs. */
  onLoad(): void
  /** How often it was loaded anew because nothing was heard from it. */
  readonly mended: number
  /** True while nothing is heard from it, and it is said so. */
  readonly isInTrouble: boolean
}

interface ShellOptions {
  /** Loads the page, in place of the one there may be. */
  readonly load: () => void
  /** Covers the page with a sentence that it can't be shown, or uncovers it. */
  readonly apologise: (isInTrouble: boolean) => void
  /** Calls back once after so many milliseconds, and returns how to call it off. */
  readonly wait: (call: () => void, milliseconds: number) => () => void
}

/** Milliseconds in which a page must have started; an old machine takes long. */
const startPatience = 20_000
/** Milliseconds of silence after which a page that lived is taken for dead. */
const silence = 15_000
/** Milliseconds until it is loaded anew, by how often in a row that was in vain. */
const delays = [250, 1500, 5000, 15_000, 60_000]
/** Times in vain after which there is nothing to be seen but trouble. */
const untilApology = 2

/** Loads a page, and loads it anew whenever it doesn't start or falls silent, ever less often and for ever. */
export function createShellWatch({ load, apologise, wait }: ShellOptions): ShellWatch {
  let inVain = 0
  let mended = 0
  let isInTrouble = false
  let cancel = (): void => undefined

  function expectPulse(milliseconds: number): void {
    cancel()
    cancel = wait(onSilence, milliseconds)
  }

  function begin(): void {
    load()
    expectPulse(startPatience)
  }

  function onSilence(): void {
    const delay = delays[Math.min(inVain, delays.length - 1)] ?? 0
    inVain += 1
    mended += 1
    if (inVain >= untilApology) say(true)
    cancel = wait(begin, delay)
  }

  function say(trouble: boolean): void {
    if (trouble === isInTrouble) return
    isInTrouble = trouble
    apologise(trouble)
  }

  begin()
  return {
    onPulse() {
      inVain = 0
      say(false)
      expectPulse(silence)
    },
    onLoad: () => expectPulse(startPatience),
    get mended() {
      return mended
    },
    get isInTrouble() {
      return isInTrouble
    },
  }
}
