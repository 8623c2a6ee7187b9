import { type Pen } from './stage.ts'

type Leaf = { from: readonly [number, number]; to: readonly [number, number]; w: number; sag: number }

/** One long leaf from base to tip, `w` half its width, its middle lifted by `sag`. */
export function leaf(g: Pen, { from: [x, y], to: [tipX, tipY], w, sag }: Leaf) {
  const middleX = (x + tipX) / 2
  const middleY = (y + tipY) / 2 - sag
  const length = Math.hypot(tipX - x, tipY - y) || 1
  const nx = (-(tipY - y) / length) * w
  const ny = ((tipX - x) / length) * w
  g.beginPath()
  g.moveTo(x, y)
  g.quadraticCurveTo(middleX + nx, middleY + ny, tipX, tipY)
  g.quadraticCurveTo(middleX - nx, middleY - ny, x, y)
  g.fill()
}
