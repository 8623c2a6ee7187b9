import { useEffect, useState } from 'preact/hooks'
import type { MinutesLeft } from '../../insight/way-on.ts'
import { useWhole, type Readable } from '../../page/use-store.ts'
import { classWords } from './class-words.ts'
import type { LedClass } from './led-class.ts'

/** Milliseconds between two looks at the clock: minutes are said, and nobody waits for one. */
const lookEvery = 20_000

/** How long a class has been reading, where this device was there when it began. */
export function TimeRead({ led }: { readonly led: LedClass }) {
  const begunAt = useWhole(led.begunAt)
  const [now, setNow] = useState(Date.now)

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), lookEvery)
    return () => clearInterval(timer)
  }, [])

  return begunAt === null ? null : <>{classWords.time.read(minutesBetween(begunAt, now))}</>
}

/** Whole minutes; a clock that was set back counts none. */
const minutesBetween = (from: number, to: number): number => Math.max(0, Math.floor((to - from) / 60_000))

interface ReadingTimeProps {
  readonly led: LedClass
  readonly minutesLeft: Readable<MinutesLeft | null>
}

/** How long a class has been reading, and about how long it is to an end. */
export function ReadingTime({ led, minutesLeft }: ReadingTimeProps) {
  const left = useWhole(minutesLeft)
  return (
    <>
      <TimeRead led={led} /> {left !== null && classWords.time.left(left)}
    </>
  )
}
