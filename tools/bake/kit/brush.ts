import { pointAt, toPoints, type Point, type Points } from './points.ts'
import { lerp, type Rng } from './random.ts'
import { type Draw, type Pen } from './stage.ts'

/** Traces a smooth path through points (a third value keeps a corner sharp), ready to fill or stroke: the base of every silhouette. */
export function shape(g: Pen, outline: Points, { closed = true }: { closed?: boolean } = {}) {
  const points = toPoints(outline)
  const n = points.length
  const at = (i: number) => pointAt(points, closed ? ((i % n) + n) % n : Math.max(0, Math.min(n - 1, i)))
  const pull = (0.5 / 3) * 2
  g.beginPath()
  g.moveTo(at(0)[0], at(0)[1])
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const ax = p1[2] ? 0 : ((p2[0] - p0[0]) * pull) / 2
    const ay = p1[2] ? 0 : ((p2[1] - p0[1]) * pull) / 2
    const bx = p2[2] ? 0 : ((p3[0] - p1[0]) * pull) / 2
    const by = p2[2] ? 0 : ((p3[1] - p1[1]) * pull) / 2
    g.bezierCurveTo(p1[0] + ax, p1[1] + ay, p2[0] - bx, p2[1] - by, p2[0], p2[1])
  }
  if (closed) g.closePath()
}

/** A filled smooth shape. */
export const blob =
  (outline: Points): Draw =>
  (g) => {
    shape(g, outline)
    g.fill()
  }

/** A filled polygon with straight sides. */
export function poly(g: Pen, outline: Points) {
  g.beginPath()
  toPoints(outline).forEach(([x, y], i) => (i ? g.lineTo(x, y) : g.moveTo(x, y)))
  g.closePath()
  g.fill()
}

/** A filled ellipse, turned by `turn` radians. */
export function oval(g: Pen, [x, y, rx, ry]: readonly [number, number, number, number], turn = 0) {
  g.beginPath()
  g.ellipse(x, y, rx, ry, turn, 0, 7)
  g.fill()
}

const catmullRom = (a: number, b: number, c: number, d: number, t: number) =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)

/** A limb, a finger, a branch: a line whose width is the third value of each point, with round ends. */
export function limb(g: Pen, line: Points) {
  const points = toPoints(line)
  const last = points.length - 1
  const fine: Point[] = []
  for (let i = 0; i < last; i++) {
    const p0 = pointAt(points, Math.max(0, i - 1))
    const p1 = pointAt(points, i)
    const p2 = pointAt(points, i + 1)
    const p3 = pointAt(points, Math.min(last, i + 2))
    for (let j = 0; j < 14; j++) {
      const t = j / 14
      fine.push([
        catmullRom(p0[0], p1[0], p2[0], p3[0], t),
        catmullRom(p0[1], p1[1], p2[1], p3[1], t),
        lerp(p1[2] ?? 0, p2[2] ?? 0, t),
      ])
    }
  }
  fine.push(pointAt(points, last))
  const left: Point[] = []
  const right: Point[] = []
  fine.forEach(([x, y, width = 0], i) => {
    const a = pointAt(fine, Math.max(0, i - 1))
    const b = pointAt(fine, Math.min(fine.length - 1, i + 1))
    const dx = b[0] - a[0]
    const dy = b[1] - a[1]
    const d = Math.hypot(dx, dy) || 1
    const w = width / 2
    left.push([x - (dy / d) * w, y + (dx / d) * w])
    right.push([x + (dy / d) * w, y - (dx / d) * w])
  })
  poly(g, [...left, ...right.reverse()])
  for (const [x, y, width = 0] of [pointAt(fine, 0), pointAt(fine, fine.length - 1)]) {
    g.beginPath()
    g.arc(x, y, width / 2, 0, 7)
    g.fill()
  }
}

/** A dry brush. */
export type DryBrush = {
  width?: number
  bristles?: number
  /** How much ink the brush holds: lower breaks sooner. */
  load?: number
  /** Range of bristle widths. */
  thin?: readonly [number, number]
  taper?: number
}

/** A dry brush drawn along points: many bristles, each with its own ink and its own gaps. */
export function dryStroke(g: Pen, rng: Rng, { points: line, ...options }: DryBrush & { points: Points }) {
  const { width = 30, bristles = 26, load = 0.75, thin = [0.5, 1.8], taper = 0.25 } = options
  const points = toPoints(line)
  const steps = 60
  const path: Point[] = []
  for (let i = 0; i <= steps; i++) {
    const u = (i / steps) * (points.length - 1)
    const j = Math.min(points.length - 2, Math.floor(u))
    const t = u - j
    const s = t * t * (3 - 2 * t) * 0.35 + t * 0.65
    const a = pointAt(points, j)
    const b = pointAt(points, j + 1)
    path.push([lerp(a[0], b[0], s), lerp(a[1], b[1], s)])
  }
  for (let bristle = 0; bristle < bristles; bristle++) {
    const offset = (rng() - 0.5) * width
    const start = rng() * taper * 0.4
    const end = 1 - rng() ** 2 * taper * 2
    const ink = load + rng.range(-0.3, 0.3)
    const phase = rng() * 9
    g.lineWidth = rng.range(thin[0], thin[1])
    let down = false
    g.beginPath()
    for (let i = 0; i <= steps; i++) {
      const t = i / steps
      if (t < start || t > end) {
        down = false
        continue
      }
      if (Math.sin(phase + t * 23) * 0.3 + rng.range(-0.35, 0.35) + t * 0.55 > ink) {
        down = false
        continue
      }
      const a = pointAt(path, Math.max(0, i - 1))
      const b = pointAt(path, Math.min(steps, i + 1))
      const dx = b[0] - a[0]
      const dy = b[1] - a[1]
      const d = Math.hypot(dx, dy) || 1
      const spread = offset * Math.sin(Math.PI * Math.min(0.5, 0.12 + t * 1.5))
      const x = pointAt(path, i)[0] - (dy / d) * spread
      const y = pointAt(path, i)[1] + (dx / d) * spread
      if (down) g.lineTo(x, y)
      else g.moveTo(x, y)
      down = true
    }
    g.globalAlpha = rng.range(0.35, 0.95)
    g.stroke()
  }
  g.globalAlpha = 1
}
