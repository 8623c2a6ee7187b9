import { blob } from '../kit/brush.ts'
import { createCutter, type ToScene } from '../kit/cutter.ts'
import { glow } from '../kit/light.ts'
import { paint, type PaintOptions } from '../kit/paint.ts'
import { pointAt, toPoints, type Point, type Points } from '../kit/points.ts'
import { bell } from '../kit/random.ts'
import { runningStitch } from '../kit/running-stitch.ts'
import { type Layer, type Mask, type Stage } from '../kit/stage.ts'
import { THREADS } from '../scenes/coat_lining/palette.ts'

/** Units of the icon; assets/icon.svg is the same drawing at a sixteenth. */
export const ICON = { width: 512, height: 512 } as const

/** How an icon lies on its square. */
export type IconShape = {
  /** Cloth to the border; otherwise a patch cut by hand, on nothing. */
  bleed: boolean
  /** Size of what is sewn on the cloth, about the middle. */
  size: number
}

const LIGHT = [90, -120] as const
const CLOTH = ['#150c07', '#2c1b10', '#452c1b', '#61422a', '#8a6543']
const STRAW = ['#3f2812', '#7e5527', '#b98a4a', '#ddb26e', '#f6dfab']
const DARK = '#0b0503'

// Lamplight from the upper left.
const lamplight = (x: number, y: number) => 0.24 * bell(x, y, { x0: 170, y0: 190, rx: 330, ry: 320 }) - 0.1

/** Mended cloth, a pocket that gapes a little, and three running stitches above it. */
export function drawIcon(stage: Stage, { bleed, size }: IconShape) {
  const layer = stage.layer('icon')
  const toScene: ToScene = (points, widths) =>
    toPoints(points).map(([x, y, w]) => [
      256 + (x - 256) * size,
      256 + (y - 256) * size,
      w !== undefined && widths ? w * size : w,
    ])
  const cloth = drawCloth(layer, bleed)
  drawMend(layer, cloth, toScene)
  drawPocket(layer, toScene)
  drawStitches(layer, toScene)
}

const wool: PaintOptions = {
  color: CLOTH,
  tone: 0.4,
  edge: [2, 60],
  wash: 0.13,
  washSize: 170,
  grain: 0.018,
  poolR: 5,
  form: { light: LIGHT, r: 10, amt: 0.3, steps: 4 },
  shade: lamplight,
}

function drawCloth(layer: Layer, bleed: boolean): Mask {
  const all = '-60,-60,1 572,-60,1 572,572,1 -60,572,1'
  const patch =
    '92,9 180,7 330,8 424,10 472,24 496,62 504,120 503,256 505,390 498,446 476,486 428,502 330,504 180,503 96,504 42,494 14,452 8,390 9,256 7,120 16,58 44,20'
  return paint(layer, blob(bleed ? all : patch), {
    ...wool,
    rim: bleed ? null : { light: LIGHT, color: '#b48a5c', w: 4, amt: 0.6, reach: 640 },
  })
}

// A worn place has been patched, and the patch sewn down all round.
function drawMend(layer: Layer, clip: Mask, toScene: ToScene) {
  const patch = createCutter(layer, { ...wool, clip }, toScene)
  patch.sheet('-160,322,1 60,306 150,318,1 164,410 152,700,1 -160,700,1', {
    tone: 0.54,
    shadow: { dx: 3, dy: -4, r: 5, a: 0.6, color: DARK, inside: true },
    rim: { light: LIGHT, color: '#a57c50', w: 3, amt: 0.5 },
  })
  const hem = toScene('-150,346 60,328 136,336')
  paint(layer, (g) => runningStitch(g, hem, { width: 5, length: 15, gap: 11 }), {
    color: '#c39a63',
    edge: [0.8, 14],
    pool: 0,
    alpha: 0.7,
    clip,
    shadow: { dx: 1, dy: 3, r: 2, a: 0.5, color: DARK, inside: true },
  })
}

// Sewn down on three sides; it gapes, and nothing is in it but air.
function drawPocket(layer: Layer, toScene: ToScene) {
  const straw = createCutter(
    layer,
    {
      color: STRAW,
      tone: 0.54,
      edge: [1.8, 50],
      wash: 0.12,
      washSize: 130,
      grain: 0.024,
      pool: 0.2,
      poolR: 6,
      form: { light: LIGHT, r: 5, amt: 0.3, steps: 4 },
      rim: { light: LIGHT, color: '#fff0c8', w: 3, amt: 0.5 },
      shadow: { dx: 7, dy: 11, r: 9, a: 0.7, color: DARK },
      shade: (x, y) => 1.7 * lamplight(x, y) - 0.03,
    },
    toScene,
  )
  straw.sheet('104,214,1 180,200 256,196 332,199 408,212,1 384,262,1 128,262,1', {
    color: ['#080403', '#140a05', '#2a180c'],
    tone: 0.2,
    form: null,
    rim: null,
    shadow: null,
    shade: () => 0,
  })
  straw.sheet(
    '94,208,1 174,228 258,236 338,228 418,205,1 420,290 416,380 404,414 372,432 320,438 256,440 192,438 140,432 108,414 98,380 94,290',
  )
  // the hem of the mouth, folded over
  straw.sheet('94,208,1 174,228 258,236 338,228 418,205,1 420,256 338,278 258,285 174,277 93,258', {
    tone: 0.66,
    shadow: { dx: 1, dy: 5, r: 4, a: 0.5, color: '#2a1608', inside: true },
  })
  straw.lines(['206,296,1 192,350,8 196,400,1', '318,296,1 330,350,8 322,404,1'], {
    color: '#6b451d',
    alpha: 0.3,
    soft: 3,
    dry: 0,
  })
  drawTopstitch(layer, toScene)
}

function drawTopstitch(layer: Layer, toScene: ToScene) {
  const rows = [
    '108,268 111,376 121,402 146,419 196,425 256,427 316,425 366,419 391,402 401,376 404,266',
    '108,247 174,264 258,271 338,265 405,245',
  ].map((row) => toScene(row))
  paint(layer, (g) => rows.forEach((row) => runningStitch(g, row, { width: 5, length: 14, gap: 9 })), {
    color: '#fff6df',
    edge: [0.8, 14],
    pool: 0,
    alpha: 0.85,
    shadow: { dx: 2, dy: 3, r: 2, a: 0.55, color: '#3a2009' },
  })
}

const ROW = {
  red: '91,131,14 108,130,25 136,127,30 164,129,25 182,130,14',
  white: '211,128,14 228,127,25 256,124,30 284,126,25 302,128,14',
  blue: '331,127,14 348,125,25 376,122,30 404,124,25 422,126,14',
} satisfies Record<keyof typeof THREADS, Points>

// As in the coat's seam: red for what she chose, white for luck, blue for what others decided.
function drawStitches(layer: Layer, toScene: ToScene) {
  for (const thread of ['red', 'white', 'blue'] as const) {
    const line = toScene(ROW[thread], true)
    // the cloth gives a little at each hole
    for (const [x, y] of [line[0], line[4]].flatMap((p) => (p ? [p] : [])))
      glow(layer, { x: x + 2, y: y + 5, r: 28, color: DARK, a: 0.8, p: 1.4, noise: 0.2 })
    const yarn = createCutter(layer, {
      color: THREADS[thread],
      tone: 0.78,
      edge: [1, 20],
      wash: 0.1,
      washSize: 50,
      pool: 0.2,
      poolR: 3,
      grain: 0.07,
      form: { light: LIGHT, r: 7, amt: 0.36, steps: 4 },
      shadow: { dx: 4, dy: 8, r: 5, a: 0.7, color: DARK },
    })
    const clip = yarn.bars([line])
    yarn.bars(plies(line), {
      tone: 0.2,
      pool: 0,
      form: null,
      shadow: null,
      alpha: 0.45,
      clip,
      edge: [0.6, 14],
    })
  }
}

// The dark furrows between the plies of a twisted thread.
function plies(line: readonly Point[]): Point[][] {
  const [x0, y0] = pointAt(line, 0)
  const [x1, y1] = pointAt(line, line.length - 1)
  return [0.18, 0.42, 0.66, 0.9].map((t) => {
    const [x, y] = [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t - 6]
    return [
      [x - 16, y + 18, 1],
      [x - 2, y + 2, 4],
      [x + 16, y - 16, 1],
    ]
  })
}
