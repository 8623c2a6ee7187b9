import { useEffect, useState } from 'preact/hooks'
import { createStore } from 'zustand/vanilla'
import type { Change, OtherTelling } from '../insight/other-tellings.ts'
import type { Readable } from '../page/use-store.ts'
import type { Care } from '../session/care.ts'
import { startOf } from '../session/story-file.ts'
import type { Position } from '../story/beat.ts'
import { searchOtherTellings } from './other-tellings-search.ts'
import type { LoadedStory } from './story-loader.ts'

interface FinishedTelling {
  /** The story that was told; null until all of it is there. */
  readonly whole: LoadedStory | null
  /** Where the telling ends. */
  readonly position: Position
  /** The levels of whoever looks back. */
  readonly care: Care
}

/** Other tellings than a finished one, with one thing changed, as they are found; null until some have been looked for. */
export function useOtherTellings(
  change: Change,
  { whole, position, care }: FinishedTelling,
): Readable<readonly OtherTelling[] | null> {
  const [tellings] = useState(() => createStore<readonly OtherTelling[] | null>(() => null))

  useEffect(() => {
    // what has been found may be what the reader leaves out by now
    tellings.setState(null, true)
    if (whole === null) return
    const { story, compiled, cut } = whole
    const without = Object.keys(care).filter((category) => care[category] === 'out')
    const search = { change, most: handfulOf(cut?.minutes ?? 0), walks: 2000, grave, without }
    const order = { compiled, start: startOf(cut), story, position, search }
    return searchOtherTellings(order, (found) => tellings.setState(found, true))
  }, [whole, care])

  return tellings
}

/** A telling of minutes is looked back on in less than one of an hour. */
const handfulOf = (minutes: number) => (minutes < 10 ? 3 : 5)

/** What no handful is to be full of. */
const grave = ['detention', 'return']
