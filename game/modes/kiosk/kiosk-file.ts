import { parseJson } from '../../session/read-text.ts'
import type { Library } from '../../platform/library.ts'
import { isProblem, type Problem } from '../../story/problem.ts'
import { findJsonPlaces, type Place } from './json-places.ts'
import {
  defaultKioskConfig,
  fault,
  longestConfig,
  parseKioskConfig,
  type ReadConfig,
} from './kiosk-config.ts'

/** Beside a kiosk.json of an earlier start: what was wrong with the one that was not taken over, as a list of sentences. */
export const refusedFile = 'kiosk-refused.json'

/** What a kiosk's file says, and where in it. */
export interface ReadFile extends ReadConfig {
  /** Where a fault stands in the file; null where it concerns the whole of it. */
  readonly placeOf: (fault: Problem) => Place | null
}

/** Reads the text of a kiosk.json; whatever it holds, some configuration holds. Never throws. */
export function readKioskText(text: string): ReadFile {
  const nowhere = () => null
  if (text.length > longestConfig) {
    const message = `kiosk.json has more than ${longestConfig} characters, which is no set-up. The usual values hold.`
    return { config: defaultKioskConfig, faults: [fault(message)], placeOf: nowhere }
  }
  // some editors put an invisible sign first
  const plain = text.replace(/^\uFEFF/, '')
  const places = findJsonPlaces(plain)
  if (places.fault !== null) {
    const { line, column } = places.fault
    const message = `kiosk.json is no JSON: it can’t be read from line ${line}, column ${column} on. A comma or a quote may be missing there or just before. The usual values hold.`
    return { config: defaultKioskConfig, faults: [fault(message)], placeOf: () => places.fault }
  }
  const read = parseKioskConfig(parseJson(plain))
  return { ...read, placeOf: ({ where }) => places.fields.get(where) ?? null }
}

/** Reads the kiosk.json beside the page; one that doesn't come is a fault like any other. */
export async function loadKioskConfig(library: Pick<Library, 'text'>): Promise<ReadConfig> {
  const text = await library.text('kiosk.json')
  if (!isProblem(text)) return readKioskText(text)
  const message = `kiosk.json could not be loaded, so the usual values hold. ${text.message}`
  return { config: defaultKioskConfig, faults: [fault(message)] }
}
