import { useState } from 'preact/hooks'
import { useStore, useWhole } from '../page/use-store.ts'
import { selectIsBetween } from '../session/session-state.ts'
import type { OfflineCopy } from '../session/ports.ts'
import { problem } from '../story/problem.ts'
import { Offer } from './interludes.tsx'
import { modeWords } from './mode-words.ts'
import type { Telling } from './telling.ts'

interface NewerVersionProps {
  readonly telling: Telling
}

/** Offers a newer version of the game that is ready, before a story has begun or after it has ended. */
export function NewerVersion({ telling }: NewerVersionProps) {
  const copy = useWhole(telling.copy)
  const isBetween = useStore(telling.session.store, selectIsBetween)
  return isBetween ? <NewerOffer {...{ copy, telling }} /> : null
}

function NewerOffer({ copy, telling }: NewerVersionProps & { readonly copy: OfflineCopy }) {
  const state = useWhole(copy.state)
  const [isRefused, setRefused] = useState(false)
  const { newer } = modeWords

  async function take(): Promise<void> {
    if (await copy.takeNewer()) return
    setRefused(true)
    telling.session.notify(problem('newer-later', newer.later, 'offline'))
  }

  if (state !== 'newer' || isRefused) return null
  return (
    <Offer
      words={newer.ready}
      take={newer.take}
      refuse={newer.refuse}
      onTake={() => void take()}
      onRefuse={() => setRefused(true)}
    />
  )
}
