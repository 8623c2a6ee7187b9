import { existsSync, readFileSync } from 'node:fs'
import { defaultKioskConfig } from '../../game/modes/kiosk/kiosk-config.ts'
import { readKioskText } from '../../game/modes/kiosk/kiosk-file.ts'
import { findMisnamed } from './check-names.ts'

/** What a check of a set-up file found: lines to print, and whether all is well. */
export interface Checked {
  readonly lines: readonly string[]
  readonly isWell: boolean
  /** Whether something of it holds, and there is a story to tell: a screen can run by it. */
  readonly isUsable: boolean
}

/** Reads a kiosk.json and says what of it can't be read, or names nothing in `stories`, with the line of the file. */
export function checkFile(file: string, stories: string): Checked {
  if (!existsSync(file)) return { lines: [`There is no file ${file}.`], isWell: false, isUsable: false }
  const { config, faults: unread, placeOf } = readKioskText(readFileSync(file, 'utf8'))
  const misnamed = findMisnamed(config, stories)
  const faults = [...unread, ...misnamed]
  if (faults.length === 0) return { lines: [`${file}: all of it can be read.`], isWell: true, isUsable: true }
  const lines = faults.map((fault) => {
    const place = placeOf(fault)
    return `${file}${place === null ? '' : `:${place.line}:${place.column}`}  ${fault.message}`
  })
  // the very object stands for a file of which nothing could be read
  const isUsable = config !== defaultKioskConfig && !misnamed.some(({ where }) => where === 'story')
  return { lines, isWell: false, isUsable }
}
