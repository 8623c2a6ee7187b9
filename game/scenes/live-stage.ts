import type { CueValue } from '../story/tags.ts'
import { createFrameLoop } from './frame-loop.ts'
import { countFrame, efforts, settleGovernor, startGovernor, type Rung } from './governor.ts'
import { addLayerTexture, decodeLayer } from './layer-textures.ts'
import { createParallax } from './parallax.ts'
import { choosePixelRatio, placePicture, type Box, type PictureFrame, type Size } from './picture-geometry.ts'
import type { SceneLook } from './scene-file.ts'
import { endGame, isSoftware, openContext, startGame } from './stage-game.ts'
import { StageScene } from './stage-scene.ts'
import { chooseWeather } from './weather.ts'

/** A look to show live: its data, its frame, and the address its files stand under (ends in a slash). */
export interface LivePicture {
  readonly look: SceneLook
  readonly frame: PictureFrame
  readonly folder: string
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

/** Most canvas pixels, whatever the screen. */
const mostPixels = 2_500_000
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
  const textures = new Map<string, ImageBitmap>()
  const parallax = createParallax(document, () => host, wake)
  const loop = createFrameLoop(view, drawFrame)
  let governor = startGovernor(isSoftware(gl) ? 'lighter' : 'full')
  let host = firstSize
  let shown: LivePicture | null = null
  let mood: Mood = { weather: null, light: 'full' }
  let latest = 0
  let losses = 0
  let ended = false

  game.renderer.on('losewebgl', onContextLost)
  game.renderer.on('restorewebgl', onContextRestored)
  takeEffort()

  function drawFrame(time: number, since: number | null): boolean {
    draw(time, since ?? 0)
    if (since !== null) {
      const before = governor.rung
      governor = countFrame(governor, since)
      if (governor.rung !== before) onRungChange(governor.rung)
    }
    return !ended && (scene.moves || parallax.moves)
  }

  function draw(time: number, since: number): void {
    scene.pose(time / 1000, parallax.step(time / 1000, since / 1000, scene.moves))
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
    hangMood()
  }

  function resize(): void {
    if (governor.rung === 'still') return
    const ratio =
      choosePixelRatio(host, view?.devicePixelRatio ?? 1, mostPixels) * efforts[governor.rung].resolution
    const width = Math.max(1, Math.round(host.width * ratio))
    const height = Math.max(1, Math.round(host.height * ratio))
    if (canvas.width !== width || canvas.height !== height) game.scale.resize(width, height)
    if (shown) scene.frame(scaleBox(placePicture(host, shown.frame), ratio), shown.frame.width)
    wake()
  }

  function hangMood(): void {
    if (!shown || governor.rung === 'still') return
    scene.hangWeather(chooseWeather(shown.look.weather, mood.weather), efforts[governor.rung].particles)
    scene.setLight(lightLevels[mood.light])
    wake()
  }

  async function show(picture: LivePicture, nextMood: Mood, after: Promise<void>): Promise<boolean> {
    const ticket = ++latest
    const urls = picture.look.layers.map(({ file }) => picture.folder + file)
    const fresh = [...new Set(urls)].filter((url) => !textures.has(url))
    const decoded = await Promise.all(
      fresh.map(async (url) => [url, await decodeLayer(await fetchFile(url))] as const),
    )
    await after
    if (ticket !== latest || ended) {
      for (const [, bitmap] of decoded) bitmap.close()
      return false
    }
    scene.hangSheets([], null)
    dropTextures(new Set(urls))
    for (const [url, bitmap] of decoded) {
      addLayerTexture(game.textures, url, bitmap)
      textures.set(url, bitmap)
    }
    shown = picture
    mood = nextMood
    scene.hangSheets(
      picture.look.layers.map((layer) => ({ layer, texture: picture.folder + layer.file })),
      picture.look.flicker?.kind ?? null,
    )
    hangMood()
    resize()
    governor = settleGovernor(governor)
    draw(performance.now(), 0)
    return true
  }

  function dropTextures(kept: ReadonlySet<string>): void {
    for (const [url, bitmap] of textures) {
      if (kept.has(url)) continue
      game.textures.remove(url)
      bitmap.close()
      textures.delete(url)
    }
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
    for (const bitmap of textures.values()) bitmap.close()
    textures.clear()
  }

  return {
    canvas,
    get rung() {
      return governor.rung
    },
    show,
    setMood: (next) => {
      mood = next
      hangMood()
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
