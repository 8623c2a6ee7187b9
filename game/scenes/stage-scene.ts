import { BlendModes, GameObjects, Scene } from 'phaser'
import { flickerLight, type FlickerKind } from './flicker.ts'
import type { Box } from './picture-geometry.ts'
import type { SceneLayer } from './scene-file.ts'
import { drawSpeck, specks } from './specks.ts'
import { weatherTable, type Weather } from './weather.ts'

/** How far the layers have moved apart, -1 to 1 each way. */
export interface Parallax {
  readonly x: number
  readonly y: number
}

/** A layer and the key of the texture that holds its picture. */
export interface Sheet {
  readonly layer: SceneLayer
  readonly texture: string
}

interface Hung<T> {
  readonly of: T
  readonly image: GameObjects.Image
}

/** Farthest that a layer of depth 1 moves, units of the scene. */
const reach = { x: 12, y: 4 }
/** Share of the light's wavering that a sheet lit by it shows. */
const litShare = 0.5
const white = 0xffffff
/** From full light to none, and back. */
const dimSeconds = 2

/** Draws one look of a backdrop from its data: sheets, light, weather. It knows nothing of the story. */
export class StageScene extends Scene {
  #sheets: readonly Hung<SceneLayer>[] = []
  #particles: readonly (Hung<Weather> & { readonly index: number })[] = []
  #flicker: FlickerKind | null = null
  /** The strength of the light now, and what it is on its way to. */
  #light = 1
  #aim = 1

  constructor() {
    super('stage')
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0)
    for (const [speck, picture] of Object.entries(specks)) {
      const canvas = drawSpeck(this.game.canvas.ownerDocument, picture)
      const texture = this.textures.addCanvas(speck, canvas)
      const width = canvas.width / picture.poses
      for (let pose = 0; pose < picture.poses; pose++)
        texture?.add(pose, 0, pose * width, 0, width, canvas.height)
    }
  }

  /** True while something in the picture moves by itself. */
  get moves(): boolean {
    const flickers = this.#flicker !== null && this.#light > 0
    const dims = this.#light !== this.#aim
    return (
      flickers || dims || this.#particles.length > 0 || this.#sheets.some(({ of }) => of.sway !== undefined)
    )
  }

  /** Hangs the sheets of a look, from back to front, in place of those before. */
  hangSheets(sheets: readonly Sheet[], flicker: FlickerKind | null): void {
    for (const { image } of this.#sheets) image.destroy()
    this.#sheets = sheets.map(({ layer, texture }) => {
      const image = this.#addImage(texture).setDisplaySize(layer.width, layer.height)
      if (layer.blend === 'screen') image.setBlendMode(BlendModes.SCREEN)
      const [x, y] = pivotOf(layer)
      image.setOrigin((x - layer.x) / layer.width, (y - layer.y) / layer.height)
      return { of: layer, image }
    })
    this.#flicker = flicker
    this.#order()
  }

  /** Hangs weather in place of that before; `share` of the usual number of particles. */
  hangWeather(weather: readonly Weather[], share: number): void {
    for (const { image } of this.#particles) image.destroy()
    this.#particles = weather.flatMap((of) => {
      const { count, speck, color, glows } = weatherTable[of.kind]
      const indices = Array.from(
        { length: Math.max(1, Math.round(count * share * (of.amount ?? 1))) },
        (_, i) => i,
      )
      return indices.map((index) => {
        const image = this.#addImage(speck).setTint(readColor(of.color ?? color))
        if (glows) image.setBlendMode(BlendModes.SCREEN)
        return { of, index, image }
      })
    })
    this.#order()
  }

  /** Puts every weather behind the painted sheets that are nearer than it. */
  #order(): void {
    const waiting = new Set(this.#particles)
    for (const { of: sheet, image } of this.#sheets) {
      if (sheet.blend === 'normal')
        for (const particle of waiting) {
          if ((particle.of.depth ?? 1) >= sheet.depth) continue
          this.children.bringToTop(particle.image)
          waiting.delete(particle)
        }
      this.children.bringToTop(image)
    }
    for (const { image } of waiting) this.children.bringToTop(image)
  }

  /** How strong the light in the picture is, 0 to 1: at once, or as slowly as eyes take to it. */
  setLight(light: number, isSlow: boolean): void {
    this.#aim = light
    if (!isSlow) this.#light = light
  }

  /** Where the whole picture lies on the canvas, canvas pixels; `width` is the picture's own width in scene units. */
  frame(box: Box, width: number): void {
    const zoom = box.width / width
    this.cameras.main.setZoom(zoom).setScroll(-box.left / zoom, -box.top / zoom)
  }

  /** Puts everything where it is at a time in seconds; `since` the frame before, of which a sleep doesn't count. */
  pose(seconds: number, since: number, parallax: Parallax): void {
    this.#light = approach(this.#light, this.#aim, since / dimSeconds)
    const flicker = this.#flicker === null ? 1 : flickerLight(this.#flicker, seconds)
    const light = flicker * this.#light
    for (const { of: layer, image } of this.#sheets) {
      placeSheet(image, layer, seconds, parallax)
      if (layer.blend === 'screen') image.setAlpha((layer.alpha ?? 1) * (layer.lit ? light : this.#light))
      else image.setAlpha(layer.alpha ?? 1)
      image.setTint(dimColor(readColor(layer.tint), layer.lit ? 1 - litShare * (1 - light) : 1))
    }
    for (const { of: weather, index, image } of this.#particles) {
      const { speck, lean, place } = weatherTable[weather.kind]
      const {
        x,
        y,
        scale,
        alpha,
        turn = 0,
        squash = 1,
        pose = 0,
        isFlipped = false,
      } = place(index, seconds, weather)
      const { depth = 0 } = weather
      const unit = (scale * specks[speck].units) / image.width
      image
        .setFrame(pose)
        .setFlipX(isFlipped)
        .setPosition(x - parallax.x * reach.x * depth, y - parallax.y * reach.y * depth)
        .setScale(unit, unit * squash)
        .setRotation(lean + turn)
        .setAlpha(alpha)
    }
  }

  #addImage(texture: string): GameObjects.Image {
    const image = new GameObjects.Image(this, 0, 0, texture)
    this.children.add(image)
    return image
  }
}

/** A step of `share` of the whole range towards an aim, not beyond it. */
function approach(now: number, aim: number, share: number): number {
  return now < aim ? Math.min(aim, now + share) : Math.max(aim, now - share)
}

function placeSheet(image: GameObjects.Image, layer: SceneLayer, seconds: number, parallax: Parallax): void {
  const { sway } = layer
  const [x, y] = pivotOf(layer)
  const turn = sway ? (2 * Math.PI * seconds) / sway.seconds : 0
  const swing = sway?.end ? Math.cos(turn) - 1 : Math.sin(turn)
  image.setPosition(
    x - parallax.x * reach.x * layer.depth + (sway?.x ?? 0) * swing,
    y - parallax.y * reach.y * layer.depth + (sway?.y ?? 0) * swing,
  )
  image.setAngle((sway?.rotation ?? 0) * swing)
}

function pivotOf({ x, y, width, height, sway }: SceneLayer): readonly [number, number] {
  return sway?.pivot ?? [x + width / 2, y + height / 2]
}

function readColor(color: string | undefined): number {
  return color === undefined ? white : Number.parseInt(color.slice(1), 16)
}

function dimColor(color: number, brightness: number): number {
  const channel = (shift: number) => Math.round(((color >> shift) & 0xff) * brightness) << shift
  return channel(16) | channel(8) | channel(0)
}
