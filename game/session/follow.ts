import type { StoreApi } from 'zustand/vanilla'

/**
 * Calls `onChange(now, before)` each time the selected part of a store changes, and once at the start with `before` null.
 * Returns how to stop. The selected value is compared by identity.
 */
export function follow<S, T>(
  store: Pick<StoreApi<S>, 'getState' | 'subscribe'>,
  select: (state: S) => T,
  onChange: (now: T, before: T | null) => void,
): () => void {
  let now = select(store.getState())
  onChange(now, null)
  return store.subscribe((state) => {
    const next = select(state)
    if (Object.is(next, now)) return
    const before = now
    now = next
    onChange(next, before)
  })
}
