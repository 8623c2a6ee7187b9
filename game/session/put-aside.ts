import { keptPrefix } from './kept.ts'
import type { Clock, TextStore } from './ports.ts'

/** Takes what can't be read out of the way of what will be written there. It is kept under its key and the time, whatever was put aside before. */
export function putAside(store: TextStore, key: string, clock: Clock): void {
  const text = store.read(key)
  if (text === null) return
  const aside = key.replace(keptPrefix, `${keptPrefix}aside/`)
  // only a copy that is safely kept lets the original go
  if (store.write(`${aside}/${clock()}`, text) === null) store.remove(key)
}
