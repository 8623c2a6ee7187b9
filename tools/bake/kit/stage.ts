import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { type SceneLayer } from '../../../game/scenes/scene-file.ts'
import { createRng, type Rng } from './random.ts'

/** What shapes are drawn with: white coverage, in scene units. */
export type Pen = SKRSContext2D

/** Draws a shape with the pen it is given. */
export type Draw = (pen: Pen) => void

/** Coverage 0..1 of the whole stage and the box of pixels it touches (x1 < 0 when empty). */
export type Mask = { m: Float32Array; x0: number; y0: number; x1: number; y1: number }

/** How a pixel is laid over the one below. */
export type Blend = 'normal' | 'multiply' | 'erase' | 'screen' | 'add'

/** A slow movement the game gives a layer: units, degrees, seconds for one swing; it turns about the middle of what is painted, or a pivot. */
export type Sway = NonNullable<SceneLayer['sway']>

type LayerOptions = {
  /** 0 far .. 1 near: its share of the parallax. */
  depth?: number
  /** 'add' makes a layer of light, shown in the game with the SCREEN blend. */
  blend?: 'normal' | 'add'
  /** Flickers with the scene's lamp. */
  lit?: boolean
  /** In the still only; the game draws its own. */
  weather?: boolean
  /** Multiplied over the layer when shown, '#rrggbb': a change of light that costs no new file. */
  tint?: string
  /** Strength when shown, 0..1. */
  alpha?: number
  sway?: Sway
}

/** One sheet of the picture: premultiplied RGBA floats, colour 0..255, coverage 0..1. */
export type Layer = Required<Omit<LayerOptions, 'tint' | 'sway'>> &
  Pick<LayerOptions, 'tint' | 'sway'> & { name: string; px: Float32Array; stage: Stage }

/** A picture being drawn. Units are 1600 x 900, or what it was made with, whatever the pixel size. */
export type Stage = {
  /** Pixels per unit. */
  k: number
  /** Size in pixels. */
  W: number
  H: number
  seed: number
  rng: Rng
  layers: Layer[]
  /** Paint calls so far; gives each sheet its own piece of paper. */
  calls: number
  /** Adds a layer on top of those before. */
  layer(name: string, options?: LayerOptions): Layer
  /** Coverage of a drawing. */
  mask(draw: Draw): Mask
}

type StageOptions = { k?: number; seed?: number; width?: number; height?: number }

/** An empty stage, 1600 x 900 units unless told; `k` 1 is the size the game shows, 0.6 a draft. */
export function createStage({ k = 1, seed = 1, width = 1600, height = 900 }: StageOptions = {}): Stage {
  const W = Math.round(width * k)
  const H = Math.round(height * k)
  const layers: Layer[] = []
  const pen = createCanvas(W, H).getContext('2d')
  const stage: Stage = {
    k,
    W,
    H,
    seed,
    rng: createRng(seed),
    layers,
    calls: 0,
    layer(name, options = {}) {
      const { depth = 0, blend = 'normal', lit = false, weather = false, alpha = 1, ...shown } = options
      const px = new Float32Array(W * H * 4)
      const layer: Layer = { name, depth, blend, lit, weather, alpha, ...shown, px, stage }
      layers.push(layer)
      return layer
    },
    mask(draw) {
      pen.setTransform(1, 0, 0, 1, 0, 0)
      pen.globalAlpha = 1
      pen.globalCompositeOperation = 'source-over'
      pen.clearRect(0, 0, W, H)
      pen.setTransform(k, 0, 0, k, 0, 0)
      pen.fillStyle = pen.strokeStyle = '#fff'
      pen.lineCap = pen.lineJoin = 'round'
      pen.lineWidth = 1
      draw(pen)
      return readMask(pen, W, H)
    },
  }
  return stage
}

function readMask(pen: Pen, W: number, H: number): Mask {
  const { data } = pen.getImageData(0, 0, W, H)
  const mask: Mask = { m: new Float32Array(W * H), x0: W, y0: H, x1: -1, y1: -1 }
  for (let y = 0, i = 0; y < H; y++) {
    for (let x = 0; x < W; x++, i++) {
      const alpha = data[i * 4 + 3] ?? 0
      if (!alpha) continue
      mask.m[i] = alpha / 255
      if (x < mask.x0) mask.x0 = x
      if (x > mask.x1) mask.x1 = x
      if (y < mask.y0) mask.y0 = y
      if (y > mask.y1) mask.y1 = y
    }
  }
  return mask
}
