import { isSamePath } from './led-session.ts'

/**
 * A path that a page tells its class. What was told shows in the class's views only a while later: until then they show what
 * was before, and that is nobody else's doing.
 */
export interface ToldPath {
  /** The path as the class has it, or will have it once all that was told has arrived; null while that isn't known. */
  now(): readonly string[] | null
  /** The class is told that the path is this from now on. */
  tell(path: readonly string[]): void
  /** Takes what a view shows; true where that is new here: another page has told it. */
  see(path: readonly string[]): boolean
  /** What was told was refused: only the next view counts. */
  forget(): void
}

export function createToldPath(): ToldPath {
  let now: readonly string[] | null = null
  /** What views may still show of before. */
  let before: readonly (readonly string[])[] = []
  return {
    now: () => now,
    tell(path) {
      before = [...before, ...(now === null ? [] : [now])].filter((one) => !isSamePath(one, path))
      now = path
    },
    see(path) {
      if (before.some((one) => isSamePath(one, path))) return false
      const isNew = now === null || !isSamePath(path, now)
      now = path
      before = []
      return isNew
    },
    forget() {
      now = null
      before = []
    },
  }
}
