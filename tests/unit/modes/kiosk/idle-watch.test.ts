import { describe, expect, it } from 'vitest'
import {
  createIdleWatch,
  patienceOf,
  readingPatience,
  type IdleWatch,
} from '../../../../game/modes/kiosk/idle-watch.ts'
import { defaultSettings } from '../../../../game/session/settings.ts'
import { handClock } from '../../../support/hand-clock.ts'

function watchWithClock() {
  const said: string[] = []
  const { wait, pass } = handClock()
  const left: number[] = []
  const voice = { isHeard: false }
  const watch: IdleWatch = createIdleWatch({
    untilAsking: () => 60,
    untilEnd: () => 20,
    isHeard: () => voice.isHeard,
    onAsk(milliseconds) {
      left.push(milliseconds)
      if (left.length > 1) return
      said.push('ask')
      // the question takes focus
      watch.touch()
    },
    onBack() {
      left.length = 0
      said.push('back')
    },
    onEnd: () => said.push('end'),
    wait,
  })
  return { said, left, voice, watch, pass }
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

  it('tells of the time that is left, and of all of it again to whoever stirs', () => {
    const { left, watch, pass } = watchWithClock()
    pass(60)
    pass(10)
    expect(left).toEqual([20, 10])
    watch.touch()
    pass(19)
    expect(left).toEqual([20, 10, 20, 10, 5])
  })

  it('takes a voice for somebody, but not one that never ends', () => {
    const { said, voice, pass } = watchWithClock()
    voice.isHeard = true
    pass(5 * 60)
    expect(said).toEqual([])
    pass(60)
    expect(said).toEqual(['ask'])
  })

  it('waits longer for more words', () => {
    expect(readingPatience(150, 1000, 1)).toBe(61_000)
  })

  it('waits longer where a voice reads slowly', () => {
    expect(readingPatience(150, 1000, 0.5)).toBe(121_000)
  })

  it.each([[{ textSize: 150 }], [{ readAloud: true }], [{ oneSwitch: true }]])(
    'waits twice as long for whoever reads or chooses in a slower way: %j',
    (slower) => {
      expect(patienceOf(defaultSettings)).toBe(1)
      expect(patienceOf({ ...defaultSettings, ...slower })).toBe(2)
    },
  )
})
