import { problem, type Problem } from '../story/problem.ts'
import { fade } from './fade.ts'
import type { Rung } from './governor.ts'
import type { createLiveStage, LivePicture, LiveStage, Mood } from './live-stage.ts'
import type { Size } from './picture-geometry.ts'

/** Brings the live scene's code. */
export type LoadLive = () => Promise<{ readonly createLiveStage: typeof createLiveStage }>

/** A picture and the mood it is in, by a name of its own. */
export interface MoodyPicture extends LivePicture {
  readonly id: string
  readonly mood: Mood
}

export interface LiveLayerOptions {
  readonly loadLive: LoadLive
  readonly measure: () => Size
  readonly fetchFile: (url: string) => Promise<Response>
  readonly report: (problem: Problem) => void
  readonly onRung: (rung: Rung) => void
}

/** The live scene as a layer over the stills: there when the device is up to it, and never missed. */
export interface LiveLayer {
  /** True while the live picture covers the stills. */
  readonly covers: boolean
  /** Shows a picture live when the reader rests on it, it is loaded and `after` has come. Starts the live scene if allowed. */
  show(picture: MoodyPicture, after: Promise<void>): Promise<void>
  /** Uncovers the stills, over so many milliseconds, behind a wet brush if `wash`; the picture shown, or on its way, is not wanted any more. */
  leave(milliseconds: number, wash: boolean): Promise<void>
  /** The reader has gone on: where the device has enough to do, nothing moves until the reader rests again. */
  hush(): void
  setMood(mood: Mood): void
  resize(): void
  pause(): void
  resume(): void
  /** Allows the live scene, also after the device was found too slow; or ends it and forbids it. */
  allow(allowed: boolean): void
}

/** Milliseconds in which a live picture fades in over its still. */
const arrival = 700
/** Milliseconds for which a picture stands before its live scene is begun: whoever goes on at once is not kept waiting. */
const repose = 1200
/** Milliseconds in which a lost context must be back; then the picture stands still. */
const restorePatience = 5000

/** A live layer whose canvas stands before `anchor`. */
export function createLiveLayer(anchor: HTMLElement, options: LiveLayerOptions): LiveLayer {
  const { loadLive, measure, fetchFile, report } = options
  let allowed = false
  let live: LiveStage | null = null
  let starting: Promise<LiveStage | null> | null = null
  /** Which start is the valid one; a start that was ended meanwhile ends itself. */
  let attempt = 0
  let latest: MoodyPicture | null = null
  /** The latest mood, whether of a picture or set since. */
  let mood: Mood | null = null
  let covers = false
  let lost = false
  let paused = false
  let hushed: ReturnType<typeof setTimeout> | undefined
  let givingUp: ReturnType<typeof setTimeout> | undefined

  const isWeak = (): boolean => live?.rung === 'lighter'

  async function start(): Promise<LiveStage | null> {
    const mine = ++attempt
    try {
      const module = await loadLive()
      const stage = await module.createLiveStage(anchor.ownerDocument, measure(), {
        fetchFile,
        onLost,
        onRestored,
        onRung,
      })
      if (stage && mine === attempt) return adopt(stage)
      stage?.end()
    } catch (error) {
      report(problem('no-live-scene', `The live scene can't start: ${String(error)}`, 'live-stage'))
    }
    if (mine === attempt) end()
    return null
  }

  function adopt(stage: LiveStage): LiveStage {
    live = stage
    anchor.before(stage.canvas)
    stage.resize(measure())
    if (paused) stage.pause()
    options.onRung(stage.rung)
    return stage
  }

  function end(): void {
    clearTimeout(givingUp)
    attempt += 1
    allowed = covers = lost = false
    starting = null
    live?.end()
    live?.canvas.remove()
    live = null
    options.onRung('still')
  }

  function onLost(): void {
    lost = true
    if (live) void fade(live.canvas, 0, 0)
    givingUp = setTimeout(end, restorePatience)
  }

  function onRestored(): void {
    lost = false
    clearTimeout(givingUp)
    if (live && covers) void fade(live.canvas, 1, arrival)
  }

  function onRung(rung: Rung): void {
    if (rung === 'still') end()
    else options.onRung(rung)
  }

  return {
    get covers() {
      return covers && !lost
    },
    async show(picture, after) {
      latest = picture
      mood = picture.mood
      await new Promise((resolve) => setTimeout(resolve, repose))
      if (!allowed || latest !== picture) return
      const stage = await (starting ??= start())
      if (!stage || latest !== picture) return
      try {
        if (!(await stage.show(picture, mood, after)) || latest !== picture) return
      } catch (error) {
        report(problem('missing-layer', `The live scene can't be loaded: ${String(error)}`, picture.id))
        return
      }
      covers = true
      if (!lost) await fade(stage.canvas, 1, arrival)
    },
    async leave(milliseconds, wash) {
      covers = false
      latest = null
      if (live) await fade(live.canvas, 0, milliseconds, wash)
    },
    hush() {
      if (!isWeak()) return
      live?.pause()
      clearTimeout(hushed)
      hushed = setTimeout(() => {
        hushed = undefined
        if (!paused) live?.resume()
      }, repose)
    },
    setMood(next) {
      mood = next
      live?.setMood(next)
    },
    resize: () => live?.resize(measure()),
    pause() {
      paused = true
      live?.pause()
    },
    resume() {
      paused = false
      if (hushed === undefined) live?.resume()
    },
    allow(next) {
      if (!next) end()
      allowed = next
    },
  }
}
