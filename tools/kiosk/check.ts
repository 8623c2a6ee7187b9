import { existsSync, readFileSync } from 'node:fs'
import { readKioskText } from '../../game/modes/kiosk/kiosk-file.ts'
import { checkNames } from './check-names.ts'

/** What a check of a set-up file found: lines to print, and whether all is well. */
export interface Checked {
  readonly lines: readonly string[]
  readonly isWell: boolean
}

/** Reads a kiosk.json and says what of it can't be read, or names nothing in `stories`, with the line of the file. */
export function checkFile(file: string, stories: string): Checked {
  if (!existsSync(file)) return { lines: [`There is no file ${file}.`], isWell: false }
  const { config, faults: unread, placeOf } = readKioskText(readFileSync(file, 'utf8'))
  const faults = [...unread, ...checkNames(config, stories)]
  if (faults.length === 0) return { lines: [`${file}: all of it can be read.`], isWell: true }
  const lines = faults.map((fault) => {
    const place = placeOf(fault)
    return `${file}${place === null ? '' : `:${place.line}:${place.column}`}  ${fault.message}`
  })
  return { lines, isWell: false }
}
