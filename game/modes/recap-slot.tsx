import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { createStore } from 'zustand/vanilla'
import { findOtherTellings, type OtherTellings } from '../insight/other-tellings.ts'
import { pickStitches, sewStitches } from '../insight/recap.ts'
import type { SourceLinkComponent } from '../page/book.ts'
import { Recap } from '../page/recap.tsx'
import type { Strings } from './mode-strings.ts'
import { useStore } from '../page/use-store.ts'
import { selectPosition } from '../session/session-state.ts'
import type { Telling } from './telling.ts'

interface RecapSlotProps {
  readonly telling: Telling
  readonly strings: Strings
  readonly SourceLink: SourceLinkComponent
  /** What a mode adds under the stitches. */
  readonly children?: ComponentChildren
}

/** The recap of the telling on screen: its stitches now, and other tellings as they are found. */
export function RecapSlot({ telling, strings, SourceLink, children }: RecapSlotProps) {
  const story = useStore(telling.story, (now) => now)
  const whole = useStore(telling.whole, (now) => now)
  const turns = useStore(telling.session.store, (state) => state.turns)
  const [tellings] = useState(() => createStore<OtherTellings | null>(() => null))

  useEffect(() => {
    if (whole === null) return
    const position = selectPosition(telling.session.store.getState())
    const search = findOtherTellings(whole.createTeller(), position, story)
    let timer = setTimeout(step)
    // one walk at a time, so that a tap is never kept waiting
    function step() {
      const { value, done } = search.next()
      if (done) return
      tellings.setState(value, true)
      timer = setTimeout(step)
    }
    return () => clearTimeout(timer)
  }, [story, whole, turns])

  const stitches = pickStitches(sewStitches(turns, story))
  return (
    <>
      <Recap {...{ stitches, evidence: telling.evidence, tellings, strings, SourceLink }} />
      {children}
    </>
  )
}
