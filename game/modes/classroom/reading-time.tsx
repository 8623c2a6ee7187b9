import { useEffect, useState } from 'preact/hooks'
import { minutesOf, wordsToEnds, type MinutesLeft } from '../../insight/way-on.ts'
import { useStore, useWhole } from '../../page/use-store.ts'
import { selectPlace, selectTurn } from '../../session/session-state.ts'
import type { Telling } from '../telling.ts'
import { mannerOfClass } from './class-care.ts'
import { classWords } from './class-words.ts'
import type { LedClass } from './led-class.ts'

/** Milliseconds between two looks at the clock: minutes are said, and nobody waits for one. */
const lookEvery = 20_000

/** How many ways on are tried for an estimate. */
const waysTried = 12

/** Milliseconds after which a place is thought to be read, and between two ways: the page's own work comes first. */
const restAtFirst = 700
const restBetween = 30

/** How long a class has been reading, where this device was there when it began. */
export function TimeRead({ led }: { readonly led: LedClass }) {
  const begunAt = useWhole(led.begunAt)
  const [now, setNow] = useState(Date.now)

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), lookEvery)
    return () => clearInterval(timer)
  }, [begunAt])

  return begunAt === null ? null : <>{classWords.time.read(minutesBetween(begunAt, now))}</>
}

/** Whole minutes; a clock that was set back counts none. */
const minutesBetween = (from: number, to: number): number => Math.max(0, Math.floor((to - from) / 60_000))

interface TimeLeftProps {
  readonly telling: Telling
  readonly led: LedClass
}

/** About how much reading there is from here to an end. */
export function TimeLeft({ telling, led }: TimeLeftProps) {
  const place = useStore(telling.session.store, selectPlace)
  const whole = useWhole(telling.whole)
  const [teller] = useState(() => whole?.createTeller() ?? null)
  const [left, setLeft] = useState<MinutesLeft | null>(null)

  useEffect(() => {
    if (teller === null) return
    const turn = selectTurn(telling.session.store.getState())
    const manner = mannerOfClass(telling.story.getState(), led.setup.without)
    const ways = wordsToEnds(teller, turn, { manner, ways: waysTried })
    const found: number[] = []
    let timer = setTimeout(goOneWay, restAtFirst)
    function goOneWay(): void {
      const { value, done } = ways.next()
      if (done === true) return setLeft(minutesOf(found))
      found.push(value)
      timer = setTimeout(goOneWay, restBetween)
    }
    return () => clearTimeout(timer)
  }, [place])

  return left === null ? null : <>{classWords.time.left(left)}</>
}
