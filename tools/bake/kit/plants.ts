import { limb } from './brush.ts'
import { bow } from './pen.ts'
import { pointAt, type Point } from './points.ts'
import { lerp, type Rng } from './random.ts'
import { type Pen } from './stage.ts'

type Blades = {
  x0: number
  x1: number
  /** Foot of the blades; `base` gives it by x instead. */
  y?: number
  base?: (x: number) => number
  n: number
  /** Range of heights. */
  h: readonly [number, number]
  lean?: number
  w?: number
  /** Share of broken blades. */
  broken?: number
}

/** Dead grass and reeds: tapered blades that bend with the wind, some broken. */
export function blades(
  g: Pen,
  rng: Rng,
  { x0, x1, y = 900, base, n, h, lean = 0.2, w = 2.2, broken = 0.16 }: Blades,
) {
  for (let i = 0; i < n; i++) {
    const x = lerp(x0, x1, rng())
    const foot = base ? base(x) : y + rng.normal() * w * 2.4
    const height = rng.range(h[0], h[1])
    const l = (lean + rng.normal() * 0.28) * height
    const tw = rng.range(w * 0.5, w)
    const tipX = x + l
    const tipY = foot - height * rng.range(0.8, 1)
    const snapped = rng() < broken
    const mx = x + l * 0.3
    const my = foot - height * 0.62
    g.beginPath()
    g.moveTo(x - tw / 2, foot + 3)
    if (snapped) {
      g.quadraticCurveTo(x, foot - height * 0.3, mx, my)
      g.lineTo(mx + Math.sign(l || 1) * height * 0.32, my + height * 0.12)
      g.lineTo(mx + 1, my + tw * 0.9)
      g.quadraticCurveTo(x + tw / 2, foot - height * 0.3, x + tw / 2, foot + 3)
    } else {
      g.quadraticCurveTo(mx - tw / 2, my, tipX, tipY)
      g.quadraticCurveTo(mx + tw / 2, my, x + tw / 2, foot + 3)
    }
    g.fill()
  }
}

type Reeds = { x0: number; x1: number; y: number; n: number; h: readonly [number, number]; lean?: number }

/** Reeds in seed: a stalk and a plume of fine hairs swept to the lee side. */
export function reedHeads(g: Pen, rng: Rng, { x0, x1, y, n, h, lean = 0.25 }: Reeds) {
  for (let i = 0; i < n; i++) {
    const x = lerp(x0, x1, rng())
    const height = rng.range(h[0], h[1])
    const l = (lean + rng.normal() * 0.14) * height
    bow(g, rng.range(1.1, 2), [x, y + 4], [x + l * 0.25, y - height * 0.6], [x + l, y - height])
    for (let j = 0; j < 34; j++) {
      const t = rng() * 0.34
      const u = 1 - t
      const px = x + 2 * (1 - u) * u * l * 0.25 + u * u * l
      const py = y - 2 * (1 - u) * u * height * 0.6 - u * u * height
      const q = rng.range(7, 20) * (0.5 + t * 2)
      bow(
        g,
        rng.range(0.5, 1.2),
        [px, py],
        [px + q * 0.6, py - q * 0.35],
        [px + q, py + q * rng.range(0.05, 0.55)],
      )
    }
  }
}

type Branch = {
  x: number
  y: number
  angle: number
  length: number
  width: number
  /** Forks so far; 0 is a main limb and forks in three. */
  depth?: number
  droop?: number
}

/** A bare winter branch: bends at every fork, tips thin out, one side stronger. */
export function branch(g: Pen, rng: Rng, { x, y, angle, length, width, depth = 0, droop = 0.05 }: Branch) {
  if (length < 7 || width < 0.5) return
  const steps = 4
  const points: Point[] = [[x, y, width]]
  let a = angle
  let X = x
  let Y = y
  for (let i = 1; i <= steps; i++) {
    a += rng.normal() * 0.22 + droop * Math.cos(a) * 0.4
    X += (Math.cos(a) * length) / steps
    Y += (Math.sin(a) * length) / steps
    points.push([X, Y, lerp(width, width * 0.62, i / steps)])
  }
  limb(g, points)
  const kids = depth < 1 ? 3 : rng() < 0.75 ? 2 : 1
  for (let i = 0; i < kids; i++) {
    const t = i === 0 ? 1 : rng.range(0.35, 0.95)
    const from = pointAt(points, Math.round(t * steps))
    const side = i === 0 ? rng.range(-0.25, 0.25) : (i % 2 ? 1 : -1) * rng.range(0.45, 1.05)
    branch(g, rng, {
      x: from[0],
      y: from[1],
      angle: a + side,
      length: length * (i === 0 ? rng.range(0.68, 0.84) : rng.range(0.42, 0.7)),
      width: width * (i === 0 ? 0.66 : 0.46),
      depth: depth + 1,
      droop,
    })
  }
}
