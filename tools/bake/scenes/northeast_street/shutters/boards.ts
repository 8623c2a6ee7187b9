import { limb, poly } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { dab } from '../glyph.ts'
import { along, metre, NOON, onRow, SHOPS, slab } from './place.ts'

const BOARDS = [
  { color: ['#39565a', '#5c7e7c', '#8fac9f', '#c4d2bc'], ink: '#efe8d2' },
  { color: ['#a68a4c', '#caac68', '#e8d29a', '#f6ecc8'], ink: '#57442c' },
  { color: ['#51627a', '#7789a0', '#a8b6c2', '#d4dad8'], ink: '#efe8d2' },
  { color: ['#86685c', '#ac8c7a', '#d0b49e', '#ecdcc8'], ink: '#f4ecd8' },
  { color: ['#557470', '#7c9a90', '#aec2b0', '#d8dec8'], ink: '#efe8d2' },
  { color: ['#7c8890', '#a0a8aa', '#c8ccc6', '#e6e4d8'], ink: '#4e5a62' },
  { color: ['#9a8a70', '#bcae92', '#dad0b6', '#f0e8d4'], ink: '#5a4c3c' },
] as const

/** Boards over the shutters and boards that stand out over the pavement, none of them lit. */
export function drawBoards(row: Layer) {
  const rng = createRng(141)
  const wood = (color: readonly string[]): PaintOptions => ({
    color,
    tone: 0.5,
    edge: [1.3, 40],
    wash: 0.24,
    washSize: 90,
    pool: 0.18,
    form: { light: NOON, r: 6, amt: 0.34, steps: 3 },
    shadow: { dx: 3, dy: 10, r: 7, a: 0.4, color: '#50555e' },
  })
  ;[...SHOPS.keys()].reverse().forEach((i) => {
    const shop = SHOPS[i]
    const look = BOARDS[i]
    if (!shop || !look) return
    const x0 = along(shop.from)
    const x1 = along(shop.to)
    const sheet = paint(row, (g) => poly(g, slab(x0 - 4, x1 + 2, 2.52, 3.36)), wood(look.color))
    const n = 9
    paint(
      row,
      (g) => {
        for (let j = 0; j < n; j++) {
          const x = along(shop.from + ((shop.to - shop.from) * (j + 0.6)) / (n + 0.2))
          const m = metre(x)
          dab(g, rng, { x, y: onRow(x, 2.94)[1], s: m * (j % 2 ? 0.14 : 0.18), round: j % 2 === 0 })
        }
      },
      { color: look.ink, clip: sheet, edge: [2.8, 9], soft: 2.6, pool: 0, alpha: 0.55 },
    )
    if (i > 5 || i === 0) return
    standingOut(row, shop.from - 0.2, i)
  })

  /** A board at right angles to the row: it faces whoever comes, which today is nobody. */
  function standingOut(layer: Layer, z: number, i: number) {
    const look = BOARDS[(i + 3) % BOARDS.length]
    if (!look) return
    const x = along(z)
    const m = metre(x)
    const top = 3.6 + (i % 3) * 0.5
    const low = top - 1.5
    const w = 0.62
    const corner = (up: number, out: number): Point => [x + out * m, onRow(x, up)[1]]
    paint(
      layer,
      (g) => {
        for (const up of [low + 0.2, top - 0.2])
          limb(g, [
            [...xy(corner(up, 0)), m * 0.03],
            [...xy(corner(up, 0.14)), m * 0.03],
          ])
      },
      { color: '#6a6c6c', edge: [0.6, 14], pool: 0 },
    )
    // noon lets its shade fall straight down the wall
    paint(
      layer,
      (g) =>
        poly(g, [
          onRow(x - m * 0.02, low - 0.1),
          onRow(x + m * 0.16, low - 0.1),
          onRow(x + m * 0.16, low - 1.2),
          onRow(x - m * 0.02, low - 1),
        ]),
      { color: '#737b92', edge: [2, 30], soft: 1.4, pool: 0, blend: 'multiply', alpha: 0.6 },
    )
    const face = paint(
      layer,
      (g) => poly(g, [corner(top, 0.12), corner(top, 0.12 + w), corner(low, 0.12 + w), corner(low, 0.12)]),
      { ...wood(look.color), tone: 0.42 },
    )
    paint(
      layer,
      (g) => {
        for (let j = 0; j < 6; j++)
          dab(g, rng, {
            x: x + (0.12 + w / 2) * m,
            y: onRow(x, top - 0.2 - j * 0.22)[1],
            s: m * 0.16,
            round: j % 2 === 1,
          })
      },
      { color: look.ink, clip: face, edge: [2.8, 9], soft: 2.6, pool: 0, alpha: 0.5 },
    )
  }
}

const xy = ([x, y]: Point): [number, number] => [x, y]
