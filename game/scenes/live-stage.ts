import type { CueValue } from '../story/tags.ts'
import { createBusyMeter } from './busy-meter.ts'
import { createFrameLoop } from './frame-loop.ts'
import { countFrame, efforts, settleGovernor, startGovernor, type Rung } from './governor.ts'
import { createLayerTextures } from './layer-textures.ts'
import { createParallax } from './parallax.ts'
import { choosePixelRatio, placePicture, type Box, type PictureFrame, type Size } from './picture-geometry.ts'
import type { SceneLook } from './scene-file.ts'
import { endGame, isSoftware, openContext, startGame } from './stage-game.ts'
import { StageScene } from './stage-scene.ts'
import { chooseWeather } from './weather.ts'

/** A look to show live: its data, its frame, and the addresses of its files. */
export interface LivePicture {
  readonly look: SceneLook
  readonly frame: PictureFrame
  readonly addressOf: (file: string) => string
}

/** What the story asks of the picture, beside the picture itself. */
export interface Mood {
  readonly weather: CueValue<'weather'> | null
  readonly light: CueValue<'light'>
}

export interface LiveStageOptions {
  readonly fetchFile: (url: string) => Promise<Response>
  /** The canvas shows nothing to rely on until `onRestored`. */
  readonly onLost: () => void
  readonly onRestored: () => void
  /** The rung of the ladder changed. After `still` the stage has ended itself. */
  readonly onRung: (rung: Rung) => void
}

/** The live scene on its canvas. */
export interface LiveStage {
  readonly canvas: HTMLCanvasElement
  readonly rung: Rung
  /**
   * Loads a picture, waits for `after`, puts it in place of the one before and draws it. Resolves to false when another
   * picture overtook it or the stage ended; rejects when a file can't be read.
   */
  show(picture: LivePicture, mood: Mood, after: Promise<void>): Promise<boolean>
  setMood(mood: Mood): void
  /** The size of the host changed, CSS pixels. */
  resize(host: Size): void
  pause(): void
  resume(): void
  end(): void
}

/** Lost contexts after which a device is no longer trusted with one. */
const mostLosses = 3
const lightLevels: Readonly<Record<CueValue<'light'>, number>> = { full: 1, dim: 0.5, out: 0 }

/** Starts the live scene on a canvas of its own, not yet in the page; null where there is no WebGL. */
export async function createLiveStage(
  document: Document,
  firstSize: Size,
  { fetchFile, onLost, onRestored, onRung }: LiveStageOptions,
): Promise<LiveStage | null> {
  const view = document.defaultView
  const canvas = document.createElement('canvas')
  const gl = openContext(canvas)
  if (!view || !gl) return null

  const scene = new StageScene()
  const game = await startGame(canvas, scene, firstSize)
  const textures = createLayerTextures(game.textures, fetchFile)
  const parallax = createParallax(document, () => host, wake)
  const loop = createFrameLoop(view, drawFrame)
  const busy = createBusyMeter()
  let governor = startGovernor(isSoftware(gl) ? 'lighter' : 'full')
  let host = firstSize
  let shown: LivePicture | null = null
  /** The detail its textures have. */
  let detail = 0
  let loading = 0
  let mood: Mood = { weather: null, light: 'full' }
  let latest = 0
  let losses = 0
  let ended = false

  game.renderer.on('losewebgl', onContextLost)
  game.renderer.on('restorewebgl', onContextRestored)
  takeEffort()

  function drawFrame(time: number, since: number | null): boolean {
    if (since !== null) {
      const before = governor.rung
      governor = countFrame(governor, since, busy.last)
      if (governor.rung !== before) onRungChange(governor.rung)
    }
    if (ended) return false
    busy.begin()
    draw(time, since ?? 0)
    return scene.moves || parallax.moves
  }

  function draw(time: number, since: number): void {
    scene.pose(time / 1000, since / 1000, parallax.step(time / 1000, since / 1000, scene.moves))
    game.step(time, since)
  }

  function wake(): void {
    if (shown) loop.wake()
  }

  function onRungChange(rung: Rung): void {
    if (rung === 'still') end()
    else takeEffort()
    onRung(rung)
  }

  function takeEffort(): void {
    if (governor.rung === 'still') return
    loop.setFps(efforts[governor.rung].fps)
    resize()
    hangMood(false)
  }

  function resize(): void {
    if (governor.rung === 'still') return
    const ratio = chooseRatio()
    const width = Math.max(1, Math.round(host.width * ratio))
    const height = Math.max(1, Math.round(host.height * ratio))
    if (canvas.width !== width || canvas.height !== height) game.scale.resize(width, height)
    if (!shown) return
    scene.frame(scaleBox(placePicture(host, shown.frame), ratio), shown.frame.width)
    if (loading === 0 && chooseDetail(shown.frame) !== detail) void sharpen(shown)
    loop.wake()
  }

  function chooseRatio(): number {
    return choosePixelRatio(
      host,
      view?.devicePixelRatio ?? 1,
      efforts[governor.rung === 'full' ? 'full' : 'lighter'],
    )
  }

  /** Share of their full size at which layers are as sharp as the canvas, in quarters. */
  function chooseDetail(frame: PictureFrame): number {
    const pixelsPerUnit = (placePicture(host, frame).width * chooseRatio()) / frame.width
    return Math.min(1, Math.max(1, Math.ceil(pixelsPerUnit * 4)) / 4)
  }

  /** Loads the shown picture again at the detail that the canvas has now. */
  async function sharpen(picture: LivePicture): Promise<void> {
    try {
      await show(picture, mood, Promise.resolve())
    } catch {
      // the picture that is shown stays, less sharp than it could be
    }
  }

  function hangMood(isSlow: boolean): void {
    if (!shown || governor.rung === 'still') return
    scene.hangWeather(chooseWeather(shown.look.weather, mood.weather), efforts[governor.rung].particles)
    scene.setLight(lightLevels[mood.light], isSlow)
    loop.wake()
  }

  async function show(picture: LivePicture, nextMood: Mood, after: Promise<void>): Promise<boolean> {
    const ticket = ++latest
    mood = nextMood
    const nextDetail = chooseDetail(picture.frame)
    loading += 1
    const loaded = await textures
      .load(picture.look, picture.addressOf, nextDetail)
      .finally(() => (loading -= 1))
    await after
    if (ticket !== latest || ended) {
      textures.discard(loaded)
      return false
    }
    scene.hangSheets([], null)
    const isWanted = (): boolean => ticket === latest && !ended
    await textures.use(loaded, isWanted)
    if (!isWanted()) return false
    scene.hangSheets(loaded.sheets, picture.look.flicker?.kind ?? null)
    shown = picture
    detail = nextDetail
    hangMood(false)
    resize()
    governor = settleGovernor(governor)
    draw(performance.now(), 0)
    return true
  }

  function onContextLost(): void {
    loop.hold('lost')
    losses += 1
    onLost()
  }

  function onContextRestored(): void {
    if (losses > mostLosses) {
      governor = startGovernor('still')
      onRungChange('still')
      return
    }
    governor = settleGovernor(governor)
    loop.release('lost')
    if (shown) draw(performance.now(), 0)
    onRestored()
  }

  function end(): void {
    if (ended) return
    ended = true
    loop.hold('ended')
    parallax.stop()
    endGame(game)
    textures.clear()
    busy.stop()
  }

  return {
    canvas,
    get rung() {
      return governor.rung
    },
    show,
    setMood: (next) => {
      mood = next
      hangMood(true)
    },
    resize: (next) => {
      host = next
      resize()
    },
    pause: () => loop.hold('paused'),
    resume: () => loop.release('paused'),
    end,
  }
}

function scaleBox(box: Box, ratio: number): Box {
  return {
    left: box.left * ratio,
    top: box.top * ratio,
    width: box.width * ratio,
    height: box.height * ratio,
  }
}
