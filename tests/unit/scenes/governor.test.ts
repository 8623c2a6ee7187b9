import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countFrame, settleGovernor, startGovernor, type Governor } from '../../../game/scenes/governor.ts'

function countFrames(governor: Governor, milliseconds: readonly number[], busy = 5): Governor {
  return milliseconds.reduce((before, length) => countFrame(before, length, busy), governor)
}

/** Frames of one length that fill so many milliseconds. */
function steady(length: number, total: number): number[] {
  return Array.from({ length: Math.ceil(total / length) }, () => length)
}

describe('governor', () => {
  it('stays on its rung while frames keep time', () => {
    expect(countFrames(startGovernor('full'), steady(33, 60_000)).rung).toBe('full')
    expect(countFrames(startGovernor('lighter'), steady(50, 60_000)).rung).toBe('lighter')
  })

  it('goes down one rung within two seconds when frames are slow', () => {
    expect(countFrames(startGovernor('full'), steady(55, 2000)).rung).toBe('lighter')
    expect(countFrames(startGovernor('lighter'), steady(95, 2000)).rung).toBe('still')
  })

  it('goes down when frames keep the page from answering, even if they come in time', () => {
    expect(countFrames(startGovernor('full'), steady(33, 1200), 30).rung).toBe('lighter')
    expect(countFrames(startGovernor('full'), steady(50, 4000), 45).rung).toBe('still')
  })

  it('goes straight to stills when no frame comes within a tenth of a second', () => {
    expect(countFrames(startGovernor('full'), steady(400, 2000)).rung).toBe('still')
  })

  it('forgives the frames after a start and after a change of scene', () => {
    const started = countFrames(startGovernor('full'), [900, 900, ...steady(33, 1000)])
    expect(started).toMatchObject({ rung: 'full', slow: 0 })
    const settled = countFrames(settleGovernor(started), [900, 900, ...steady(33, 1000)])
    expect(settled).toMatchObject({ rung: 'full', slow: 0 })
  })

  it('forgives a single hiccup, however long', () => {
    const calm = steady(33, 1000)
    expect(countFrames(startGovernor('full'), [...calm, 3000, ...calm, 600, ...calm]).rung).toBe('full')
  })

  it('forgets a slow span once a quick one has passed', () => {
    const governor = countFrames(startGovernor('full'), [33, 33, ...steady(70, 420), ...steady(33, 420)])
    expect(countFrames(governor, steady(70, 420)).rung).toBe('full')
  })

  it('never rises', () => {
    const rungs = ['full', 'lighter', 'still']
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 200 }), (frames) => {
        let governor = startGovernor('full')
        for (const frame of frames) {
          const next = countFrame(governor, frame, 5)
          expect(rungs.indexOf(next.rung)).toBeGreaterThanOrEqual(rungs.indexOf(governor.rung))
          governor = next
        }
      }),
    )
  })

  it('counts nothing any more on stills', () => {
    const still = startGovernor('still')
    expect(countFrame(still, 10, 10)).toBe(still)
  })
})
