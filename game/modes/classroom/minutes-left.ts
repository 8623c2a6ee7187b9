import { createStore } from 'zustand/vanilla'
import { minutesOf, wordsToEnds, type MinutesLeft } from '../../insight/way-on.ts'
import type { Readable } from '../../page/use-store.ts'
import { follow } from '../../session/follow.ts'
import type { Manner } from '../../session/meet.ts'
import { selectPlace, selectTurn } from '../../session/session-state.ts'
import type { Storyteller } from '../../story/beat.ts'
import type { LoadedStory } from '../story-loader.ts'
import type { Telling } from '../telling.ts'

/** How many ways on are tried for an estimate. */
const waysTried = 12

/** Milliseconds after which a place is thought to be read, and between two ways: the page's own work comes first. */
const restAtFirst = 700
const restBetween = 30

/** About how many minutes of reading there are from where a telling is to an end of it; null until that is known, and at the end. */
export function followMinutesLeft(
  { session }: Pick<Telling, 'session'>,
  loaded: Pick<LoadedStory, 'createTeller'>,
  manner: Manner,
): Readable<MinutesLeft | null> {
  const left = createStore<MinutesLeft | null>(() => null)
  let teller: Storyteller | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  follow(session.store, selectPlace, () => {
    clearTimeout(timer)
    timer = setTimeout(start, restAtFirst)
  })

  function start(): void {
    // one of its own, so that the page's own stays at its place
    teller ??= loaded.createTeller()
    const ways = wordsToEnds(teller, selectTurn(session.store.getState()), { manner, ways: waysTried })
    const found: number[] = []
    function goOneWay(): void {
      const { value, done } = ways.next()
      if (done === true) return left.setState(minutesOf(found), true)
      found.push(value)
      timer = setTimeout(goOneWay, restBetween)
    }
    goOneWay()
  }

  return left
}
