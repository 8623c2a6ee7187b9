import { type Inks } from './color.ts'
import { createLine1d, type Line1d } from './noise.ts'
import { paint, type PaintOptions } from './paint.ts'
import { bow, straight } from './pen.ts'
import { pointAt, toPoints, type Points } from './points.ts'
import { clamp, lerp, type Rng } from './random.ts'
import { type Draw, type Layer, type Mask, type Pen } from './stage.ts'

/** Height of a ridge at x. */
export type Ridge = (x: number) => number

/** Height of the noise, its wavelength, and how sharp its spikes are, 0..1. */
export type RidgeOptions = { rough?: number; wl?: number; jag?: number }

/** A ridge through a few anchors set by hand, with broken noise of wavelength `wl` between them. */
export function ridgeLine(rng: Rng, anchors: Points, options: RidgeOptions = {}): Ridge {
  const points = toPoints(anchors)
  const { rough = 16, wl = 120, jag = 0.6 } = options
  const slow = createLine1d(rng)
  const spikes = createLine1d(rng)
  return (x) => {
    let i = 0
    while (i < points.length - 2 && x > pointAt(points, i + 1)[0]) i++
    const [ax, ay] = pointAt(points, i)
    const [bx, by] = pointAt(points, i + 1)
    const t = clamp((x - ax) / (bx - ax))
    const s = lerp(t, t * t * (3 - 2 * t), 0.65)
    const spike = 1 - Math.abs(spikes(x / (wl * 0.6), 3)) * 2
    return lerp(ay, by, s) - (slow(x / wl, 5, 0.55) + spike * jag * 0.5) * rough
  }
}

/** Everything under a ridge, down to `bottom`. */
export const under =
  (ridge: Ridge, bottom = 900, step = 4): Draw =>
  (g) => {
    g.beginPath()
    g.moveTo(-20, bottom)
    for (let x = -20; x <= 1620; x += step) g.lineTo(x, ridge(x))
    g.lineTo(1620, bottom)
    g.closePath()
    g.fill()
  }

type Mountain = Pick<PaintOptions, 'edge' | 'alpha' | 'tone'> & {
  rng: Rng
  ridge: Ridge
  color: Inks
  /** Heights between which the sheet drowns in mist. */
  mist?: readonly [number, number]
  /** Number of texture strokes (cun) and of patches of snow in the lee. */
  cun?: number
  cunColor?: string
  snow?: number
  snowColor?: string
  slant?: number
}

type Strokes = { count: number; length: number; width: number; side: 1 | -1 }

/** A mountain sheet: a wash that drowns in mist, slope strokes on the shadow side of its spurs, snow on the other. */
export function mountain(layer: Layer, options: Mountain): Mask {
  const { rng, ridge, color, mist = [420, 560], cun = 0, cunColor, snow = 0, snowColor = '#c8d3dc' } = options
  const { edge = [3, 60], alpha = 1, slant = 0.55, tone = 0.5 } = options
  const sheet = paint(layer, under(ridge, mist[1] + 60), {
    color,
    edge,
    wash: 0.3,
    washSize: 220,
    pool: 0.2,
    poolR: 6,
    fade: [0, mist[0], 1, 0, mist[1], 0],
    alpha,
    tone,
  })
  const spur = createLine1d(rng)
  const strokes = (g: Pen, kind: Strokes) => slopeStrokes(g, { rng, ridge, spur, foot: mist[0], slant }, kind)
  if (snow) {
    paint(layer, (g) => strokes(g, { count: snow, length: 0.9, width: 2.2, side: -1 }), {
      color: snowColor,
      clip: sheet,
      edge: [4, 20],
      soft: 0.7,
      dry: 0.2,
      dryAngle: 1.1,
      wash: 0.1,
      pool: 0,
      fade: [0, mist[0] - 10, 1, 0, mist[1] - 20, 0],
      alpha: 0.8,
    })
  }
  if (cun) {
    paint(layer, (g) => strokes(g, { count: cun, length: 1.1, width: 1.1, side: 1 }), {
      color: cunColor ?? color,
      clip: sheet,
      edge: [2, 18],
      dry: 0.3,
      dryAngle: 1.2,
      pool: 0,
      fade: [0, mist[0] - 20, 1, 0, mist[1] - 40, 0],
      alpha: 0.75,
    })
  }
  return sheet
}

type Slope = { rng: Rng; ridge: Ridge; spur: Line1d; foot: number; slant: number }

// Strokes gather on one side of each spur and leave the other bare; spread evenly they read as scratches.
function slopeStrokes(
  g: Pen,
  { rng, ridge, spur, foot, slant }: Slope,
  { count, length, width, side }: Strokes,
) {
  for (let i = 0; i < count; i++) {
    const x = lerp(0, 1600, rng())
    if (spur(x / 46, 2) * side < rng() * 0.5 - 0.12) continue
    const top = ridge(x)
    const fall = (ridge(x + 18) - ridge(x - 18)) / 36
    const y = top + rng() ** 1.9 * (foot - top + 20) + (side < 0 ? 1 : 4)
    const l = rng.range(8, 42) * length
    const lean = fall * 0.9 + side * slant * 0.5 + rng.normal() * 0.42
    g.globalAlpha = rng.range(0.2, 0.9)
    bow(
      g,
      rng.range(0.8, 4.4) * width,
      [x, y],
      [x + lean * l * 0.2 + rng.normal() * 5, y + l * 0.4],
      [x + lean * l, y + l],
    )
  }
  g.globalAlpha = 1
}

type Forest = {
  ridge: Ridge
  x0: number
  x1: number
  n: number
  h: readonly [number, number]
  gap?: number
  /** Share of bare broadleaf trees; the rest are firs. */
  bare?: number
}

/** A forest edge seen from afar: uneven trunks and crowns, gaps, a few leaners. */
export function forest(g: Pen, rng: Rng, { ridge, x0, x1, n, h, gap = 0.25, bare = 0.5 }: Forest) {
  for (let i = 0; i < n; i++) {
    const x = lerp(x0, x1, rng())
    if (Math.sin(x * 0.021 + x0) * 0.5 + 0.5 < gap * rng()) continue
    const y = ridge(x)
    const height = rng.range(h[0], h[1]) * (0.6 + 0.5 * Math.abs(Math.sin(x * 0.013)))
    const lean = rng.normal() * 0.06 * height
    if (rng() < bare) bareTree(g, rng, { x, y, height, lean })
    else fir(g, rng, { x, y, height, lean })
  }
}

type Tree = { x: number; y: number; height: number; lean: number }

function bareTree(g: Pen, rng: Rng, { x, y, height, lean }: Tree) {
  g.lineWidth = rng.range(0.8, 1.8)
  for (let j = 0; j < 5; j++) {
    const a = rng.normal() * 0.5
    g.beginPath()
    g.moveTo(x, y + 4)
    const tipY = y - height * rng.range(0.65, 1)
    g.quadraticCurveTo(x + lean * 0.3, y - height * 0.45, x + lean + Math.sin(a) * height * 0.4, tipY)
    g.stroke()
  }
}

// Drooping tiers, each stroke its own length, one side thinner where the wind comes from.
function fir(g: Pen, rng: Rng, { x, y, height, lean }: Tree) {
  straight(g, Math.max(0.8, height * 0.03), [x, y + 6], [x + lean, y - height])
  const tiers = Math.max(7, Math.round(height / 6))
  for (let j = 0; j < tiers; j++) {
    const t = (j + 0.4) / tiers
    const X = x + lean * t
    const Y = y - height * (0.08 + t * 0.9)
    for (const side of [-1, 1]) {
      const w = (1 - t) ** 0.85 * height * 0.24 * rng.range(0.35, 1.15) * (side < 0 ? 1 : 0.8)
      bow(
        g,
        Math.max(0.7, height * 0.028 * rng.range(0.6, 1.5)),
        [X, Y - height * 0.02],
        [X + side * w * 0.5, Y + w * 0.05],
        [X + side * w, Y + w * rng.range(0.35, 0.7)],
      )
    }
  }
}

/** Tone of a snow surface: long soft drifts in perspective, for `shade`. */
export function drifts(
  rng: Rng,
  { horizon = 500, amt = 0.16, wl = 210 } = {},
): (x: number, y: number) => number {
  const across = createLine1d(rng)
  const down = createLine1d(rng)
  return (x, y) => {
    const p = Math.max(0.08, (y - horizon) / 400)
    const u = x / (wl * (0.5 + p))
    const v = (y - horizon) / (26 + 60 * p)
    return amt * (across(u + down(v, 2) * 0.8, 3) * 0.7 + down(v * 1.7 + across(u * 0.5, 2) * 0.9, 3))
  }
}
