import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AMBIENCE_PACE,
  MIX,
  TENSION_PACE,
  duckFor,
  effectGain,
  fadeTo,
  gainAt,
  isOver,
  planBeds,
  planEffect,
  secondsToRest,
  segments,
  steady,
  type Bed,
} from '../../../game/platform/speaker-plan.ts'

const gains = (beds: readonly Bed[], time: number) =>
  Object.fromEntries(beds.map(({ id, envelope }) => [id, gainAt(envelope, time)]))

describe('an envelope', () => {
  it('holds, fades by equal power, and holds again', () => {
    const envelope = fadeTo(steady(1), 0, { start: 10, seconds: 2 })
    expect(gainAt(envelope, 9)).toBe(1)
    expect(gainAt(envelope, 11)).toBeCloseTo(Math.SQRT1_2)
    expect(gainAt(envelope, 12)).toBe(0)
    expect(isOver(envelope, 11.9)).toBe(false)
    expect(isOver(envelope, 12)).toBe(true)
  })

  it('goes on from where it is when it is cut short, without a jump', () => {
    const rising = fadeTo(steady(0), 1, { start: 0, seconds: 2 })
    const turned = fadeTo(rising, 0, { start: 1, seconds: 2 })
    expect(gainAt(turned, 1)).toBeCloseTo(gainAt(rising, 1))
    expect(gainAt(turned, 3)).toBe(0)
  })

  it('forgets what was planned after a new fade', () => {
    const planned = fadeTo(fadeTo(steady(1), 0.5, { start: 1, seconds: 1 }), 1, { start: 8, seconds: 1 })
    const changed = fadeTo(planned, 0.2, { start: 4, seconds: 1 })
    expect(gainAt(changed, 20)).toBe(0.2)
  })

  it('is drawn by straight segments that begin now and follow it closely', () => {
    const envelope = fadeTo(fadeTo(steady(0), 1, { start: 0, seconds: 2 }), 0.5, { start: 5, seconds: 1 })
    const points = segments(envelope, 1)
    expect(points[0]).toEqual([1, gainAt(envelope, 1)])
    expect(points.at(-1)).toEqual([6, 0.5])
    for (const [k, [time, gain]] of points.entries()) {
      const [after, gainAfter] = points[k + 1] ?? [time, gain]
      expect(after).toBeGreaterThanOrEqual(time)
      expect(Math.abs((gain + gainAfter) / 2 - gainAt(envelope, (time + after) / 2))).toBeLessThan(0.005)
    }
  })
})

describe('ambiences', () => {
  it('rise slowly at first, then cross-fade at a level that never dips', () => {
    const first = planBeds([], 'a', 0)
    expect(gains(first, AMBIENCE_PACE.first / 2).a).toBeCloseTo(Math.SQRT1_2)
    const second = planBeds(first, 'b', 100)
    for (const time of [100, 100.6, 101.25, 102, 102.5]) {
      const { a = 0, b = 0 } = gains(second, time)
      expect(a * a + b * b).toBeCloseTo(1)
    }
    expect(gains(second, 103)).toEqual({ a: 0, b: 1 })
  })

  it('leave in four seconds for silence', () => {
    const none = planBeds(planBeds([], 'a', 0), null, 50)
    expect(gains(none, 53.9).a).toBeGreaterThan(0)
    expect(gains(none, 54).a).toBe(0)
  })

  it('under the tension come and go in four seconds', () => {
    const low = planBeds([], 'low', 0, TENSION_PACE)
    expect(gains(low, 3.9).low).toBeLessThan(1)
    expect(gains(low, 4).low).toBe(1)
    const none = planBeds(low, null, 10, TENSION_PACE)
    expect(gains(none, 13.9).low).toBeGreaterThan(0)
    expect(gains(none, 14).low).toBe(0)
  })

  it('turn round where they are when they are wanted again', () => {
    const leaving = planBeds(planBeds([], 'a', 0), 'b', 100)
    const back = planBeds(leaving, 'a', 101)
    expect(back.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(gains(back, 101).a).toBeCloseTo(gains(leaving, 101).a ?? 0)
    expect(gains(back, 104)).toEqual({ a: 1, b: 0 })
  })

  it('are never more than two, however fast they change', () => {
    const change = fc.record({
      id: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: null }),
      after: fc.double({ min: 0.2, max: 6, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        let now = 0
        let beds: Bed[] = []
        for (const { id, after } of changes) {
          now += after
          beds = planBeds(beds, id, now)
          const heard = beds.filter(({ envelope }) => gainAt(envelope, now + MIX.cut) > 0)
          expect(heard.length).toBeLessThanOrEqual(2)
          for (const bed of beds) expect(gainAt(bed.envelope, now + 10)).toBe(bed.id === id ? 1 : 0)
        }
      }),
    )
  })
})

describe('effects', () => {
  const request = { asked: 10, ready: 10.05, seconds: 2 }

  it('follow their caption by 0.3 s', () => {
    expect(planEffect([], request)).toEqual({ start: 10.3, end: 12.3 })
    expect(planEffect([], { ...request, ready: 10.9 })).toEqual({ start: 10.9, end: 12.9 })
  })

  it('stand 0.4 s apart, two at most, and not when they come too late', () => {
    const one = { start: 10.2, end: 12 }
    expect(planEffect([one], request)?.start).toBeCloseTo(10.6)
    expect(planEffect([one, { start: 10.6, end: 13 }], request)).toBeNull()
    expect(planEffect([one, { start: 10.6, end: 10.9 }], request)?.start).toBeCloseTo(11)
    expect(planEffect([], { ...request, ready: 11.6 })).toBeNull()
  })

  it('are at most 8 LU over the bed, and over the quietest bed when there is none', () => {
    const over = (lufs: number, bed?: number) => lufs + 20 * Math.log10(effectGain(lufs, bed)) - (bed ?? -35)
    expect(over(-24, -35)).toBeCloseTo(8)
    expect(over(-24)).toBeCloseTo(8)
    expect(effectGain(-28, -31)).toBe(1)
  })

  it('are no softer over next to nothing than over nothing', () => {
    expect(effectGain(-26, -47)).toBe(effectGain(-26))
  })

  it('move the bed back 3 dB from their start to the end of the last', () => {
    const first = duckFor(steady(1), { start: 1, end: 3 }, MIX.effectDuck.gain)
    const both = duckFor(first, { start: 2, end: 5 }, MIX.effectDuck.gain)
    expect(gainAt(both, 0.99)).toBe(1)
    for (const time of [1.1, 2.5, 4.9]) expect(20 * Math.log10(gainAt(both, time))).toBeCloseTo(-3)
    expect(gainAt(both, 5.8)).toBe(1)
  })
})

describe('music', () => {
  it('leaves at its next rest if that is within six seconds, else at once', () => {
    expect(secondsToRest([2, 9, 30], 4)).toBe(5)
    expect(secondsToRest([2, 9, 30], 10)).toBe(0)
    expect(secondsToRest([2, 9, 30], 31)).toBe(0)
  })
})
