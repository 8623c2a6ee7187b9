import { describe, expect, it } from 'vitest'
import { createIdleWatch, readingPatience, type IdleWatch } from '../../../../game/modes/kiosk/idle-watch.ts'

function watchWithClock() {
  const said: string[] = []
  let pending: readonly { call: () => void; at: number }[] = []
  let now = 0
  const watch: IdleWatch = createIdleWatch({
    untilAsking: () => 60,
    untilEnd: 20,
    onAsk() {
      said.push('ask')
      // the question takes focus
      watch.touch()
    },
    onBack: () => said.push('back'),
    onEnd: () => said.push('end'),
    wait(call, milliseconds) {
      const own = { call, at: now + milliseconds }
      pending = [...pending, own]
      return () => void (pending = pending.filter((one) => one !== own))
    },
  })
  const pass = (milliseconds: number) => {
    now += milliseconds
    const due = pending.filter(({ at }) => at <= now)
    pending = pending.filter(({ at }) => at > now)
    due.forEach(({ call }) => call())
  }
  return { said, watch, pass }
}

describe('an idle watch', () => {
  it('asks first, and ends only if nobody answers', () => {
    const { said, pass } = watchWithClock()
    pass(59)
    expect(said).toEqual([])
    pass(1)
    expect(said).toEqual(['ask'])
    pass(20)
    expect(said).toEqual(['ask', 'end'])
  })

  it('starts over at every touch', () => {
    const { said, watch, pass } = watchWithClock()
    pass(50)
    watch.touch()
    pass(50)
    expect(said).toEqual([])
  })

  it('takes the question back when it is answered', () => {
    const { said, watch, pass } = watchWithClock()
    pass(60)
    watch.stay()
    pass(59)
    expect(said).toEqual(['ask', 'back'])
    pass(1)
    expect(said).toEqual(['ask', 'back', 'ask'])
  })

  it('gives whoever stirs more time to answer, but takes no stirring for an answer', () => {
    const { said, watch, pass } = watchWithClock()
    pass(60)
    pass(15)
    watch.touch()
    pass(15)
    expect(said).toEqual(['ask'])
    pass(5)
    expect(said).toEqual(['ask', 'end'])
  })

  it('waits longer for more words', () => {
    expect(readingPatience(150, 1000, 1)).toBe(61_000)
  })

  it('waits longer where a voice reads slowly', () => {
    expect(readingPatience(150, 1000, 0.5)).toBe(121_000)
  })
})
