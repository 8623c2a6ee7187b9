// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLiveLayer, type MoodyPicture } from '../../../game/scenes/live-layer.ts'
import type { Rung } from '../../../game/scenes/governor.ts'
import type { LiveStage, Mood } from '../../../game/scenes/live-stage.ts'

const full: Mood = { weather: null, light: 'full' }
const look = { still: 'a/still.webp', layers: [], weather: [] } as never
const frame = { width: 1600, height: 900, focus43: 800, focus916: 800 }
const picture = (id: string): MoodyPicture => ({ id, addressOf: () => id, look, frame, mood: full })

/** Milliseconds for which a picture stands before its live scene is begun, and some to spare. */
const rested = 1300

/** A live layer over a stage that takes its time, and what the stage was asked to show. */
function layerOf(loading: number) {
  const shown: { id: string; mood: Mood }[] = []
  const rungs: Rung[] = []
  const context = { lose: () => undefined, restore: () => undefined }
  const canvas = document.createElement('canvas')
  // time stands for the document's own animations: a fade that never ends would be broken off by the next
  canvas.getAnimations = () => []
  const stage: LiveStage = {
    canvas,
    rung: 'full',
    async show({ addressOf }, mood) {
      shown.push({ id: addressOf(''), mood })
      await new Promise((resolve) => setTimeout(resolve, loading))
      return true
    },
    setMood: () => undefined,
    resize: () => undefined,
    pause: () => undefined,
    resume: () => undefined,
    end: () => undefined,
  }
  const anchor = document.body.appendChild(document.createElement('div'))
  const layer = createLiveLayer(anchor, {
    loadLive: () =>
      Promise.resolve({
        createLiveStage(_document, _size, { onLost, onRestored }) {
          Object.assign(context, { lose: onLost, restore: onRestored })
          return Promise.resolve(stage)
        },
      }),
    measure: () => ({ width: 100, height: 100 }),
    fetchFile: () => Promise.reject(new Error('nothing is fetched here')),
    report: (problem) => expect.fail(problem.message),
    onRung: (rung) => rungs.push(rung),
  })
  layer.allow(true)
  return { layer, shown, rungs, context }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the live layer', () => {
  test('covers the stills when the reader has rested on a picture', async () => {
    const { layer } = layerOf(100)
    void layer.show(picture('a'), Promise.resolve())
    await vi.advanceTimersByTimeAsync(1000)
    expect(layer.covers).toBe(false)
    await vi.advanceTimersByTimeAsync(500)
    expect(layer.covers).toBe(true)
  })

  test('never covers a picture that the reader has left while it was resting', async () => {
    const { layer, shown } = layerOf(100)
    void layer.show(picture('a'), Promise.resolve())
    await vi.advanceTimersByTimeAsync(1000)
    void layer.leave(0, false)
    await vi.advanceTimersByTimeAsync(5000)
    expect(shown).toEqual([])
    expect(layer.covers).toBe(false)
  })

  test('never covers with a picture that was still loading when the next was asked for', async () => {
    const { layer } = layerOf(800)
    void layer.show(picture('a'), Promise.resolve())
    await vi.advanceTimersByTimeAsync(rested)
    void layer.show(picture('b'), Promise.resolve())
    await vi.advanceTimersByTimeAsync(1000)
    expect(layer.covers).toBe(false)
    await vi.advanceTimersByTimeAsync(2000)
    expect(layer.covers).toBe(true)
  })

  test('shows a picture in the mood of now, not of when it was asked for', async () => {
    const { layer, shown } = layerOf(100)
    void layer.show(picture('a'), Promise.resolve())
    await vi.advanceTimersByTimeAsync(600)
    layer.setMood({ ...full, light: 'out' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(shown.map(({ mood }) => mood.light)).toEqual(['out'])
  })

  test('gives up for stills when a lost context isn’t back in five seconds, and not before', async () => {
    const { layer, rungs, context } = layerOf(100)
    void layer.show(picture('a'), Promise.resolve())
    await vi.advanceTimersByTimeAsync(rested + 1000)
    context.lose()
    await vi.advanceTimersByTimeAsync(4900)
    context.restore()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(rungs).toEqual(['full'])
    expect(layer.covers).toBe(true)
    context.lose()
    await vi.advanceTimersByTimeAsync(5000)
    expect(rungs).toEqual(['full', 'still'])
    expect(layer.covers).toBe(false)
  })
})
