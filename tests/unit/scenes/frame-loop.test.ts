import { describe, expect, it } from 'vitest'
import { createFrameLoop } from '../../../game/scenes/frame-loop.ts'

/** A screen whose frames the test brings. */
function createScreen() {
  let next: FrameRequestCallback | null = null
  let time = 0
  return {
    requestAnimationFrame(callback: FrameRequestCallback) {
      next = callback
      return 1
    },
    cancelAnimationFrame() {
      next = null
    },
    get waits() {
      return next !== null
    },
    bring(frames: number, apart = 1000 / 60) {
      for (let frame = 0; frame < frames; frame++) {
        time += apart
        const callback = next
        next = null
        callback?.(time)
      }
    },
  }
}

function setUp({ fps = 30, goesOn = () => true }: { fps?: number; goesOn?: () => boolean } = {}) {
  const screen = createScreen()
  const drawn: (number | null)[] = []
  const loop = createFrameLoop(screen, (_time, since) => {
    drawn.push(since)
    return goesOn()
  })
  loop.setFps(fps)
  return { screen, drawn, loop }
}

describe('createFrameLoop', () => {
  it('asks for no frame until it is woken', () => {
    expect(setUp().screen.waits).toBe(false)
  })

  it('draws at most so many frames a second', () => {
    const { screen, drawn, loop } = setUp({ fps: 30 })
    loop.wake()
    screen.bring(120)
    expect(drawn.length).toBeGreaterThan(55)
    expect(drawn.length).toBeLessThanOrEqual(61)
  })

  it('sleeps when there is nothing more to draw, and measures nothing across the sleep', () => {
    const { screen, drawn, loop } = setUp({ goesOn: () => false })
    loop.wake()
    screen.bring(5)
    expect(screen.waits).toBe(false)
    loop.wake()
    screen.bring(5)
    expect(drawn).toEqual([null, null])
  })

  it('is woken once however often it is called', () => {
    const { screen, drawn, loop } = setUp()
    loop.wake()
    loop.wake()
    screen.bring(1)
    expect(drawn).toEqual([null])
  })

  it('stays held until everyone has let go', () => {
    const { screen, drawn, loop } = setUp()
    loop.wake()
    screen.bring(1)
    loop.hold('dialog')
    loop.hold('lost')
    loop.release('dialog')
    loop.wake()
    screen.bring(4)
    expect(drawn).toHaveLength(1)
    loop.release('lost')
    screen.bring(1)
    expect(drawn).toEqual([null, null])
  })
})
