import { describe, expect, it } from 'vitest'
import { createShellWatch } from '../../../../game/modes/kiosk/shell/shell-watch.ts'
import { handClock } from '../../../support/hand-clock.ts'

function watchPage() {
  const clock = handClock()
  const loads: number[] = []
  const apologies: boolean[] = []
  const watch = createShellWatch({
    load: () => loads.push(clock.now()),
    apologise: (isInTrouble) => apologies.push(isInTrouble),
    wait: clock.wait,
  })
  return { watch, loads, apologies, ...clock }
}

describe('the watch over a kiosk’s page', () => {
  it('leaves a page alone that lives', () => {
    const { watch, loads, pass } = watchPage()
    for (let i = 0; i < 100; i++) {
      pass(4000)
      watch.onPulse()
    }
    expect(loads).toEqual([0])
    expect(watch.mended).toBe(0)
  })

  it('loads a page anew that fell silent', () => {
    const { watch, loads, apologies, pass } = watchPage()
    watch.onPulse()
    pass(14_999)
    expect(loads).toEqual([0])
    pass(1000)
    expect(loads).toHaveLength(2)
    watch.onPulse()
    expect(apologies).toEqual([])
  })

  it('gives a page that was loaded by itself the time to start', () => {
    const { watch, loads, pass } = watchPage()
    watch.onPulse()
    pass(10_000)
    watch.onLoad()
    pass(19_000)
    expect(loads).toEqual([0])
  })

  it('says so when a page doesn’t start twice in a row, and takes it back when it does', () => {
    const { watch, apologies, pass } = watchPage()
    pass(20_000)
    expect(apologies).toEqual([])
    pass(21_000)
    expect(apologies).toEqual([true])
    expect(watch.isInTrouble).toBe(true)
    watch.onPulse()
    expect(apologies).toEqual([true, false])
  })

  it('tries ever less often, and never gives up', () => {
    const { loads, pass } = watchPage()
    pass(24 * 60 * 60 * 1000)
    const gaps = loads.slice(1).map((at, i) => at - (loads[i] ?? 0))
    expect(gaps.slice(0, 6)).toEqual([20_250, 21_500, 25_000, 35_000, 80_000, 80_000])
    expect(loads.length).toBeGreaterThan(1000)
  })
})
