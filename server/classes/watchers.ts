/** Who wants to know when there may be something new in a class. */
export interface Watchers {
  /** Calls `onChange` whenever this class is told of; returns how to stop. */
  watch(code: string, onChange: () => void): () => void
  tell(code: string): void
  /** After a time in which nothing was heard: there may be something new in every class. */
  tellAll(): void
}

/** Watchers of this process, by the code of the class. */
export function createWatchers(): Watchers {
  const watchers = new Map<string, Set<() => void>>()
  function tell(code: string): void {
    for (const onChange of watchers.get(code) ?? []) onChange()
  }
  return {
    watch(code, onChange) {
      const all = watchers.get(code) ?? new Set()
      watchers.set(code, all.add(onChange))
      return () => {
        all.delete(onChange)
        if (all.size === 0) watchers.delete(code)
      }
    },
    tell,
    tellAll() {
      for (const code of watchers.keys()) tell(code)
    },
  }
}
