import { noSuchFile, type Library } from '../platform/library.ts'
import { problem, type Problem } from '../story/problem.ts'
import type { LoadLive } from '../scenes/live-layer.ts'
import type { OfflineCopy } from '../session/ports.ts'
import type { Address } from './address.ts'
import type { Opening } from '../session/opening.ts'

/** How the game's files come to its page. */
export interface Delivery {
  readonly library: Library
  /** The address of a file that is no text, by its path beside the page. */
  readonly addressOf: (path: string) => string
  /** Brings the code of the live scenes. */
  readonly loadLive: LoadLive
  /** The copy of all of them on this device; the same one however often it is asked for. */
  readonly copy: () => Promise<OfflineCopy>
}

/** What a mode is given. */
export interface PageParts extends Delivery {
  /** The element that holds the page; the build has printed the first beat into it. */
  readonly app: HTMLElement
  readonly address: Address
  /** What the build printed, or null where it can't be read. */
  readonly opening: Opening | null
  /** What was wrong with the address or the page; to be said once there is somewhere to say it. */
  readonly problems: readonly Problem[]
}

/**
 * The parts as if the address named no story, with a sentence about the one it named; null where that is not what is wrong.
 */
export function askForUsualStory(parts: PageParts, wrong: Problem): PageParts | null {
  const { address, problems } = parts
  if (address.story === null || wrong.code !== noSuchFile) return null
  const message = `There is no story “${address.story}” here. This is the usual one.`
  return {
    ...parts,
    address: { ...address, story: null, cut: null, path: [] },
    problems: [...problems, problem('unknown-story', message, 'story')],
  }
}

/** The problem of a part of the page that didn't arrive; `where` names it. */
export function notLoaded(where: string): Problem {
  return problem('code-missing', 'A part of the page could not be loaded. Is the network there?', where)
}

/** A seed that nobody chose. */
export function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

/** A name for this window that no other has. */
export function nameWindow(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-')
}

/** Takes the veil off a page that was not to be seen in its printed form, and says that a choice now answers. */
export function revealPage(): void {
  const { dataset } = document.documentElement
  delete dataset['boot']
  dataset['answers'] = 'yes'
  performance.mark('choosable')
}

/** The choice that was tapped in the printed page before it could answer, or null. Given once. */
export function takeEarlyChoice(): string | null {
  const { dataset } = document.documentElement
  const choice = dataset['chosen'] ?? null
  delete dataset['chosen']
  return choice
}

/** Where problems go that the reader needn't be told of. */
export function reportToConsole({ code, message, where }: Problem): void {
  console.warn(`${code}: ${message} (${where})`)
}
