import * as v from 'valibot'
import type { Library } from '../../../platform/library.ts'
import type { OfflineCopy } from '../../../session/ports.ts'
import type { Problem } from '../../../story/problem.ts'
import type { CountsShelf } from '../counts/counts-shelf.ts'
import { refusedFile } from '../kiosk-file.ts'
import type { HealthFacts } from './health.ts'
import type { RunLogWriter } from './run-log.ts'
import { verifyCopy, type CopyFacts } from './verify-copy.ts'

/** What a look at a screen stands on. */
export interface HealthSources {
  readonly copy: () => Promise<OfflineCopy>
  readonly library: Pick<Library, 'json'>
  readonly log: RunLogWriter
  readonly shelf: CountsShelf
  readonly faults: readonly Problem[]
}

declare const lastChange: string

/** The day on which the build was made, as `2026-11-27`. */
export const buildDay = lastChange

const unknownCopy: CopyFacts = { files: 0, bytes: 0, broken: 0, missing: 0, sum: '' }
const rungs = ['full', 'lighter', 'still'] as const

/** Where the game stands, with a slash at its end: the name under which its files are kept. */
const scope = () => new URL('.', location.href).href

/** Looks at the whole screen. Whatever can't be found out counts as not there. */
export async function gatherHealth({
  copy,
  library,
  log,
  shelf,
  faults,
}: HealthSources): Promise<HealthFacts> {
  const { state } = await copy()
  const rung = document.querySelector<HTMLElement>('[data-rung]')?.dataset['rung']
  return {
    copy: { ...(await lookAtCopy()), state: state.getState() },
    sound: await lookAtSound(),
    picture: rungs.find((one) => one === rung) ?? null,
    log: log.read(),
    now: Date.now(),
    built: Date.parse(buildDay),
    configFaults: faults.map(({ message }) => message),
    refused: await readRefused(library),
    countFaults: shelf.read().faults.map(({ message }) => message),
    room: await lookAtRoom(),
    network: await lookAtNetwork(),
  }
}

/** What the launcher leaves beside a kiosk.json of an earlier start (tools/kiosk/take-over.ts); mostly nothing. */
async function readRefused(library: HealthSources['library']): Promise<readonly string[]> {
  const read = v.safeParse(v.array(v.string()), await library.json(refusedFile))
  return read.success ? read.output : []
}

/** The files of the game on this device; none where the browser keeps none. */
export async function lookAtCopy(): Promise<CopyFacts> {
  return 'caches' in window ? verifyCopy(caches, scope()) : unknownCopy
}

async function lookAtSound(): Promise<HealthFacts['sound']> {
  if (!('AudioContext' in window)) return 'none'
  const context = new AudioContext()
  // a context that may sound says so at once; one that waits for a touch never does
  await Promise.race([context.resume(), new Promise((resolve) => setTimeout(resolve, 500))])
  const isReady = context.state === 'running'
  await context.close()
  return isReady ? 'ready' : 'waits'
}

async function lookAtRoom(): Promise<number | null> {
  // missing where the connection isn't safe
  if (!('storage' in navigator)) return null
  const { quota, usage } = await navigator.storage.estimate()
  return quota === undefined || usage === undefined ? null : quota - usage
}

/** True when the page's own server answers, whatever it says: the copy on the device has no such address. */
async function lookAtNetwork(): Promise<boolean> {
  try {
    await fetch(new URL('kiosk/health.json', scope()), {
      cache: 'no-store',
      signal: AbortSignal.timeout(4000),
    })
    return true
  } catch {
    return false
  }
}
