import { createMemoryStore, type TextStore } from '../session/ports.ts'
import { problem, type Problem } from '../story/problem.ts'

/**
 * A text store of this browser: on the `device` until somebody erases it, or in this `tab` until it is closed. Where the browser
 * refuses it, one that remembers nothing and says so.
 */
export function createBrowserStore(where: 'device' | 'tab' = 'device'): TextStore {
  const storage = reachStorage(where)
  if (storage === null) {
    return {
      ...createMemoryStore(),
      write: (key) => problem('storage-refused', 'This browser keeps nothing for this page.', key),
    }
  }
  return {
    read: (key) => storage.getItem(key),
    write: (key, text) => writeTo(storage, key, text),
    remove: (key) => storage.removeItem(key),
    keys: (prefix) => Object.keys(storage).filter((key) => key.startsWith(prefix)),
    watch(onChange) {
      const listen = (event: StorageEvent) => {
        if (event.key !== null && event.newValue !== null) onChange(event.key)
      }
      window.addEventListener('storage', listen)
      return () => window.removeEventListener('storage', listen)
    },
  }
}

function reachStorage(where: 'device' | 'tab'): Storage | null {
  try {
    return where === 'tab' ? window.sessionStorage : window.localStorage
  } catch {
    // blocked by the browser's settings: to touch it throws
    return null
  }
}

function writeTo(storage: Storage, key: string, text: string): Problem | null {
  try {
    storage.setItem(key, text)
    return null
  } catch {
    return problem('storage-full', 'This device has no room to keep that.', key)
  }
}
