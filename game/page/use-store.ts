import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'

/** A store that may be read and followed, not written. */
export type Readable<S> = Pick<StoreApi<S>, 'getState' | 'subscribe'>

/** The selected part of a store's state; the component renders again when that part changes, compared by identity. */
export function useStore<S, T>(store: Readable<S>, select: (state: S) => T): T {
  const selected = select(store.getState())
  const latest = useRef({ select, selected })
  latest.current = { select, selected }
  const [, renderAgain] = useState({})
  useLayoutEffect(() => {
    const compare = () => {
      const { select, selected } = latest.current
      if (!Object.is(select(store.getState()), selected)) renderAgain({})
    }
    const stop = store.subscribe(compare)
    // what changed between the first render and now was told to nobody
    compare()
    return stop
  }, [store])
  return selected
}

/** The whole state of a store. */
export function useWhole<S>(store: Readable<S>): S {
  return useStore(store, whole)
}

function whole<S>(state: S): S {
  return state
}
