import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { createStore } from 'zustand/vanilla'
import { findOtherTellings, type Change, type OtherTelling } from '../insight/other-tellings.ts'
import { pickStitches, sewStitches } from '../insight/recap.ts'
import type { SourceLinkComponent } from '../page/book.ts'
import { Instead, Lining, OtherTellings } from '../page/recap.tsx'
import { useStore, useWhole } from '../page/use-store.ts'
import { selectPosition } from '../session/session-state.ts'
import type { CueValue } from '../story/tags.ts'
import type { Strings } from './mode-strings.ts'
import type { Telling } from './telling.ts'

interface RecapSlotProps {
  /** What the story asks to be shown. */
  readonly part: CueValue<'recap'>
  readonly telling: Telling
  readonly strings: Strings
  readonly SourceLink: SourceLinkComponent
  /** What a mode adds under the stitches. */
  readonly children?: ComponentChildren
}

/** The recap of the telling on screen, part by part as the story asks for it. */
export function RecapSlot({ part, telling, strings, SourceLink, children }: RecapSlotProps) {
  const story = useWhole(telling.story)
  const turns = useStore(telling.session.store, (state) => state.turns)
  const stitches = sewStitches(turns, story)
  switch (part) {
    case 'lining':
      return (
        <>
          <Lining
            stitches={pickStitches(stitches)}
            evidence={telling.evidence}
            {...{ strings, SourceLink }}
          />
          {children}
        </>
      )
    case 'others': {
      const sentences = stitches.flatMap(({ instead }) => (instead === '' ? [] : [instead]))
      return <Instead {...{ sentences, strings }} />
    }
    case 'luck':
    case 'choice':
      return <FoundTellings change={part} {...{ telling, strings }} />
  }
}

interface FoundTellingsProps {
  readonly change: Change
  readonly telling: Telling
  readonly strings: Strings
}

/** Other tellings, looked for while the reader reads: one walk at a time, so that a tap is never kept waiting. */
function FoundTellings({ change, telling, strings }: FoundTellingsProps) {
  const whole = useWhole(telling.whole)
  const [tellings] = useState(() => createStore<readonly OtherTelling[] | null>(() => null))

  useEffect(() => {
    if (whole === null) return
    const position = selectPosition(telling.session.store.getState())
    const search = findOtherTellings(whole.createTeller(), { position, change }, whole.story)
    let found: readonly OtherTelling[] = []
    let timer = setTimeout(step)
    function step(): void {
      const { value, done } = search.next()
      if (value !== undefined) found = value
      if (done === true || found.length > 0) tellings.setState(found, true)
      if (done !== true) timer = setTimeout(step)
    }
    return () => clearTimeout(timer)
  }, [whole])

  return <OtherTellings kind={change} tellings={tellings} strings={strings} />
}
