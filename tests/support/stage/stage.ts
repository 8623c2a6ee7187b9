import { createLayerTextures } from '../../../game/scenes/layer-textures.ts'
import { createLiveStage, type LivePicture } from '../../../game/scenes/live-stage.ts'
import { placePicture, type Size } from '../../../game/scenes/picture-geometry.ts'
import { parseSceneFile } from '../../../game/scenes/scene-file.ts'
import '../../../game/scenes/scene-view.css'
import { endGame, openContext, startGame } from '../../../game/scenes/stage-game.ts'
import { StageScene } from '../../../game/scenes/stage-scene.ts'
import { createStills, decodeStill } from '../../../game/scenes/stills.ts'
import { chooseWeather } from '../../../game/scenes/weather.ts'

/** The live scene without the page, for tests and the bench: every look by its name, at any time, as often as wanted. */

const fetchFile = (url: string) => fetch(url)
const host = document.querySelector<HTMLElement>('.host') ?? document.body

async function findPicture(name: string): Promise<LivePicture> {
  const [scene = '', look = ''] = name.split('/')
  const parsed = parseSceneFile(await (await fetch(`scenes/${scene}/scene.json`)).json())
  const found = parsed.ok ? parsed.scene.looks[look] : undefined
  if (!parsed.ok || found === undefined) throw new Error(`no look ${name}`)
  const { focus43, focus916 } = found.frame
  return {
    look: found,
    frame: { width: 1600, height: 900, focus43, focus916 },
    addressOf: (file) => `scenes/${scene}/${file}`,
  }
}

interface Bench {
  /** Draws the look at a time in seconds. */
  draw(seconds: number): void
  readonly gl: WebGLRenderingContext
  readonly size: Size
  end(): void
}

/** A look hung at full strength on a canvas of its own, whatever the device is up to. */
async function hang(name: string, size: Size): Promise<Bench> {
  const canvas = document.createElement('canvas')
  const gl = openContext(canvas)
  if (!gl) throw new Error('no WebGL here')
  const scene = new StageScene()
  const game = await startGame(canvas, scene, size)
  const textures = createLayerTextures(game.textures, fetchFile)
  const { look, frame, addressOf } = await findPicture(name)
  const box = placePicture(size, frame)
  const loaded = await textures.load(look, addressOf, Math.min(1, Math.ceil((box.width / 1600) * 4) / 4))
  await textures.use(loaded, () => true)
  scene.hangSheets(loaded.sheets, look.flicker?.kind ?? null)
  scene.hangWeather(chooseWeather(look.weather, null), 1)
  scene.frame(box, 1600)
  return {
    gl,
    size,
    draw(seconds) {
      scene.pose(seconds, 1 / 30, { x: Math.sin(seconds / 4), y: 0 })
      game.step(seconds * 1000, 33)
    },
    end() {
      endGame(game)
      textures.clear()
    },
  }
}

const grid = { columns: 8, rows: 5 }

/** Mean relative luminance, 0 to 1, of each block of the picture at each of the times. */
async function measureLuminance(name: string, times: readonly number[]): Promise<number[][]> {
  const size = { width: 160, height: 90 }
  const bench = await hang(name, size)
  const pixels = new Uint8Array(size.width * size.height * 4)
  const measured = times.map((time) => {
    bench.draw(time)
    bench.gl.readPixels(0, 0, size.width, size.height, bench.gl.RGBA, bench.gl.UNSIGNED_BYTE, pixels)
    return blocksOf(pixels, size)
  })
  bench.end()
  return measured
}

function blocksOf(pixels: Uint8Array, { width, height }: Size): number[] {
  const sums = new Array<number>(grid.columns * grid.rows).fill(0)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4
      const block =
        Math.floor((y / height) * grid.rows) * grid.columns + Math.floor((x / width) * grid.columns)
      const [r = 0, g = 0, b = 0] = pixels.subarray(i, i + 3)
      sums[block] = (sums[block] ?? 0) + 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }
  }
  return sums.map((sum) => sum / ((width * height) / sums.length))
}

function linear(value: number): number {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Milliseconds that each of `count` frames takes until its pixels can be read. */
async function timeFrames(name: string, size: Size, count: number): Promise<number[]> {
  const bench = await hang(name, size)
  const pixel = new Uint8Array(4)
  const times: number[] = []
  // the first two compile shaders and upload textures
  for (let i = -2; i < count; i++) {
    const start = performance.now()
    bench.draw(i / 30)
    bench.gl.readPixels(0, 0, 1, 1, bench.gl.RGBA, bench.gl.UNSIGNED_BYTE, pixel)
    if (i >= 0) times.push(performance.now() - start)
  }
  bench.end()
  return times
}

/** Milliseconds from asking for a look's still to having it painted, where there is nothing but stills. */
async function timeStill(name: string): Promise<number> {
  const { addressOf, look, frame } = await findPicture(name)
  host.classList.add('scene-view')
  const stills = createStills(host, { width: host.clientWidth, height: host.clientHeight })
  const start = performance.now()
  await stills.lay(await decodeStill(document, addressOf(look.still)), frame, 0, false)
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const time = performance.now() - start
  host.replaceChildren()
  return time
}

/** What a soak asks of one live stage: so many changes of picture, among these. */
async function changePictures(names: readonly string[], changes: number): Promise<void> {
  const size = { width: host.clientWidth, height: host.clientHeight }
  const pictures = await Promise.all(names.map(findPicture))
  soaked ??= await createLiveStage(document, size, {
    fetchFile,
    onLost: () => undefined,
    onRestored: () => undefined,
    onRung: () => undefined,
  })
  if (!soaked) throw new Error('no live stage here')
  // held, so that the ladder doesn't go down under a slow machine
  soaked.pause()
  host.append(soaked.canvas)
  for (let i = 0; i < changes; i++) {
    const picture = pictures[i % pictures.length]
    if (picture)
      await soaked.show(picture, { weather: null, light: i % 2 ? 'dim' : 'full' }, Promise.resolve())
  }
}
let soaked: Awaited<ReturnType<typeof createLiveStage>> = null

/** Lays one still over another, held at its beginning: `at` moves it to a share of its way. */
async function beginPassage(from: string, to: string, wash: boolean): Promise<(share: number) => void> {
  const stills = createStills(host, { width: host.clientWidth, height: host.clientHeight })
  const lay = async (name: string, milliseconds: number) => {
    const { addressOf, look, frame } = await findPicture(name)
    return stills.lay(await decodeStill(document, addressOf(look.still)), frame, milliseconds, wash)
  }
  host.classList.add('scene-view')
  await lay(from, 0)
  void lay(to, 1000)
  while (document.getAnimations().length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  const [animation] = document.getAnimations()
  animation?.pause()
  return (share) => {
    if (animation) animation.currentTime = share * 999
  }
}

const stage = { measureLuminance, timeFrames, timeStill, changePictures, beginPassage }
export type StageBench = typeof stage
declare global {
  interface Window {
    stage: StageBench
  }
}
window.stage = stage
