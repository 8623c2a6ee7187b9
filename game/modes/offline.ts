import type { Library } from '../platform/library.ts'
import { createOfflineCopy, type OfflineCopyOptions } from '../platform/offline-copy.ts'
import { findSoundFormat } from '../platform/sound-format.ts'
import { parseSoundTable } from '../platform/sound-table.ts'
import { follow } from '../session/follow.ts'
import type { OfflineCopy } from '../session/ports.ts'
import { isProblem } from '../story/problem.ts'
import { reportToConsole } from './page-parts.ts'
import { savesData } from '../platform/data-saver.ts'
import type { Telling } from './telling.ts'

interface CopyParts extends Pick<OfflineCopyOptions, 'scope' | 'install'> {
  readonly library: Library
}

/** The copy of the game whose files stand under `scope`. */
export function openCopy({ scope, install, library }: CopyParts): OfflineCopy {
  async function tryDecoder(): Promise<string> {
    const table = parseSoundTable(await library.json('sounds/sounds.json'))
    if (isProblem(table)) throw new Error(table.message)
    return findSoundFormat(table, (file) => fetch(`${scope}sounds/${file}`))
  }
  return createOfflineCopy({ scope, install, findSoundFormat: tryDecoder, report: reportToConsole })
}

/** Shows a telling how the game's copy stands, and has it made once the story is there and the page has nothing to do. */
export function followWithCopy(telling: Telling, copy: OfflineCopy): void {
  telling.copy.setState(copy, true)
  follow(
    telling.whole,
    (whole) => whole !== null,
    (isThere) => {
      if (isThere && !savesData()) whenIdle(() => void copy.keep())
    },
  )
}

/** Calls back when the browser has nothing else to do, or after a few seconds of never. */
function whenIdle(call: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(call, { timeout: 5000 })
  else setTimeout(call, 2000)
}
