import { createBrowserStore } from '../../platform/browser-store.ts'
import type { TextStore } from '../../session/ports.ts'

/**
 * What every key of the place that put up the screen begins with. It is none of what the game keeps of a reader: a reset
 * between visitors and the button that erases what is kept both leave it alone.
 */
export const placePrefix = 'pocket-of-air-kiosk/'

/** This device's store, for what belongs to the place and to no visitor. Keys are given without the prefix. */
export function openPlaceStore(store: TextStore = createBrowserStore()): TextStore {
  return {
    read: (key) => store.read(placePrefix + key),
    write: (key, text) => store.write(placePrefix + key, text),
    remove: (key) => store.remove(placePrefix + key),
    keys: (prefix) => store.keys(placePrefix + prefix).map((key) => key.slice(placePrefix.length)),
    watch: (onChange) =>
      store.watch((key) => {
        if (key.startsWith(placePrefix)) onChange(key.slice(placePrefix.length))
      }),
  }
}
