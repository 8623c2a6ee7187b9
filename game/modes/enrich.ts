import * as v from 'valibot'
import { OPEN_HOUSE, type House } from '../platform/speaker-house.ts'
import { isProblem, problem } from '../story/problem.ts'
import { reportToConsole, type PageParts } from './page-parts.ts'
import { loadRecap } from './recap-later.tsx'
import { reportFaults } from './report-faults.ts'
import type { Telling } from './telling.ts'

/** What the small pictures show in words, by id. */
const closeUpsSchema = v.record(v.string(), v.string())

/** Something that moves or sounds. */
interface Lively {
  pause(): void
  resume(): void
}

/** Pictures and sound of a telling, which come after the words. */
interface Enrichment {
  /** Holds all that moves or sounds; what it gives back lets it go on. */
  pause(): () => void
}

interface EnrichOptions {
  /** The most that a reader can turn the sound up to, a share of 1. */
  readonly volumeCap?: number
  /** What the place where the game stands asks of its sound. */
  readonly house?: House
  /** Somebody to turn to besides those of help.json; '' for nobody. */
  readonly contact?: string
  /** Other ways to choose, where no press may fall into the moment before they come; else they come with the rest. */
  readonly ways?: (telling: Telling) => Lively
}

/** Brings pictures, sound and sources to a telling whose words can be read already. Each may fail; the words stay. */
export function enrichTelling(
  telling: Telling,
  parts: PageParts,
  { volumeCap = 1, house = OPEN_HOUSE, contact = '', ways }: EnrichOptions = {},
): Enrichment {
  const { app, addressOf, library } = parts
  const lively: Lively[] = []
  let holds = 0

  function add(part: Lively | null): void {
    if (part === null) return
    if (holds > 0) part.pause()
    lively.push(part)
  }

  async function bringPictures(): Promise<void> {
    const host = app.querySelector<HTMLElement>('[data-stage]')
    const { followWithPictures } = await import('./pictures.ts')
    if (host !== null) add(followWithPictures(telling, { ...parts, host, report: reportToConsole }))
  }

  async function bringSources(): Promise<void> {
    const evidence = await library.evidence(telling.story.getState().id)
    if (isProblem(evidence)) reportToConsole(evidence)
    else telling.evidence.setState(evidence, true)
  }

  async function bringCloseUps(): Promise<void> {
    const show = (words: Readonly<Record<string, string>>) =>
      telling.closeUps.setState({ words, addressOf: (id) => addressOf(`closeups/${id}.webp`) }, true)
    show({})
    const read = v.safeParse(closeUpsSchema, await library.json(`closeups/closeups.${telling.language}.json`))
    if (read.success) show(read.output)
  }

  async function bringHelp(): Promise<void> {
    const { parseHelp } = await import('./help.ts')
    const read = parseHelp(await library.json('help.json'))
    if (isProblem(read)) reportToConsole(read)
    const contacts = isProblem(read) ? [] : read
    telling.help.setState(contact === '' ? contacts : [...contacts, contact], true)
  }

  async function bringWording(): Promise<void> {
    const { followWording } = await import('./wording.ts')
    followWording(telling)
  }

  async function bringWords(): Promise<void> {
    const { loadWords } = await import('./words.tsx')
    const words = await loadWords(library, telling.story.getState().id)
    if (isProblem(words)) reportToConsole(words)
    else telling.words.setState(words, true)
  }

  async function bringSound(): Promise<void> {
    const { followWithSound } = await import('./sound.ts')
    const report = reportToConsole
    add(await followWithSound(telling, { addressOf, library, report, cap: volumeCap, house }))
  }

  async function bringCopy(): Promise<void> {
    const [copy, { followWithCopy }] = await Promise.all([parts.copy(), import('./offline.ts')])
    followWithCopy(telling, copy)
  }

  async function bringLookingBack(): Promise<void> {
    const { keepTellings } = await import('./keep-tellings.ts')
    keepTellings(telling, reportToConsole)
    // the network may be gone by the end
    await loadRecap()
  }

  async function bringWays(): Promise<void> {
    add((ways ?? (await import('./ways.tsx')).followWithWays)(telling))
  }

  function bringAll(parts: Readonly<Record<string, () => Promise<void>>>): void {
    for (const [what, bring] of Object.entries(parts)) {
      bring().catch((error: unknown) =>
        reportToConsole(problem('part-missing', `The story goes on without it: ${String(error)}`, what)),
      )
    }
  }

  if (import.meta.hot) {
    void import('./hot-story.ts').then(({ followAuthor }) => followAuthor(telling, library))
    void import('./author-panel.tsx').then(({ showAuthorPanel }) => showAuthorPanel(telling))
  }
  if (ways !== undefined) bringAll({ bringWays })
  // the first paint goes first; by a timer, since a page that nobody looks at isn't painted
  setTimeout(() => {
    bringAll({
      bringPictures,
      bringSources,
      bringCloseUps,
      bringHelp,
      bringWording,
      bringWords,
      bringSound,
      ...(ways === undefined && { bringWays }),
      bringLookingBack,
      bringCopy,
    })
  }, 50)
  reportFaults(telling.session, reportToConsole)

  function pause(): () => void {
    holds += 1
    if (holds === 1) lively.forEach((part) => part.pause())
    let isHeld = true
    return () => {
      if (!isHeld) return
      isHeld = false
      holds -= 1
      if (holds === 0) lively.forEach((part) => part.resume())
    }
  }

  let resume: (() => void) | null = null
  document.addEventListener('visibilitychange', () => {
    resume?.()
    resume = document.hidden ? pause() : null
  })

  return { pause }
}
