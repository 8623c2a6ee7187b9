import { createCutter } from '../../kit/cutter.ts'
import { type Point } from '../../kit/points.ts'
import { type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { laid } from './laid.ts'

/** The window, beyond the upper left, in scene units. */
export const WINDOW = [-200, -500] as const
/** Shade on the boards. */
export const ON_WOOD = { dx: 12, dy: 14, r: 9, a: 0.5, color: '#1a1009' } as const

/** A month torn off its block; the days are smudges, some struck out, and one has a ring round it. */
export function drawSheetOfDays(layer: Layer, rng: Rng) {
  const paper = createCutter(
    layer,
    {
      color: ['#8d8370', '#bdb198', '#e0d5bc', '#f3ead4', '#fffaea'],
      tone: 0.74,
      edge: [1.8, 50],
      wash: 0.12,
      washSize: 140,
      pool: 0.12,
      grain: 0.1,
    },
    laid({ x: 560, y: 400, turn: -0.13 }),
  )
  const torn = Array.from({ length: 27 }, (_, i): Point => [
    -310 + i * 24,
    -318 + rng.normal() * 8 + (i % 3) * 3,
    1,
  ])
  paper.sheet(
    [...torn, [314, -318, 1], [318, 0], [315, 240, 1], [206, 336, 1], [0, 332], [-306, 336, 1], [-314, 0]],
    {
      shadow: ON_WOOD,
      torn: { w: 4, color: '#fffaf0', amt: 0.6 },
    },
  )
  // a corner that will not lie flat
  paper.sheet('206,336,1 228,280 222,246,1 262,252 315,240,1 262,292', {
    tone: 0.4,
    grad: [620, 600, 0.1, 650, 660, -0.12],
    shadow: { dx: -6, dy: -5, r: 7, a: 0.36, color: '#5a4a30', inside: true },
  })
  const ink = { color: '#4c4438', dry: 0.28, alpha: 0.7, soft: 0.6, edge: [1, 10] as const }
  // the name of the month, and the head of the columns
  paper.lines(['-60,-262,4 -40,-266,13 -20,-260,5', '2,-264,5 24,-260,13 48,-264,5'], ink)
  paper.lines(['-280,-218,1.4 0,-220,2.4 280,-217,1.4', '-280,-170,1 0,-171,1.6 280,-169,1'], {
    ...ink,
    alpha: 0.5,
  })
  const column = (i: number) => -240 + i * 80
  const row = (j: number) => -120 + j * 92
  paper.lines(
    Array.from({ length: 7 }, (_, i): Point[] => [
      [column(i) - 9, -194, 2],
      [column(i), -195 + rng.normal() * 2, 7],
      [column(i) + 9, -194, 2],
    ]),
    ink,
  )
  const days = Array.from({ length: 31 }, (_, d) => ({
    d,
    x: column((d + 2) % 7),
    y: row(Math.floor((d + 2) / 7)),
  }))
  paper.lines(
    days.flatMap(({ d, x, y }): Point[][] => {
      const one: Point[] = [
        [x - 4 + rng.normal() * 2, y - 13, 4],
        [x + rng.normal() * 6, y, 6],
        [x - 2, y + 13, 4],
      ]
      return d < 9
        ? [one]
        : [
            one.map(([a, b, w]): Point => [a - 10, b, w]),
            one.map(([a, b, w]): Point => [a + 11, b + rng.normal(), w]),
          ]
    }),
    ink,
  )
  // under each, two small smudges: the old calendar
  paper.lines(
    days.map(({ x, y }): Point[] => [
      [x - 14, y + 30, 1],
      [x - 3, y + 30 + rng.normal(), 4],
      [x + 6, y + 30, 2],
      [x + 14, y + 30, 1],
    ]),
    { ...ink, alpha: 0.4 },
  )
  // pencilled off, day by day, with somebody's left-leaning stroke
  paper.lines(
    days.slice(0, 23).map(({ x, y }): Point[] => [
      [x - 22 + rng.normal() * 4, y + 20, 1],
      [x, y + rng.normal() * 4, 2.6],
      [x + 24 + rng.normal() * 5, y - 20, 1],
    ]),
    { color: '#4f5666', dry: 0.24, alpha: 0.6 },
  )
  const day = days[23] ?? { x: 0, y: 0 }
  const ring = Array.from({ length: 22 }, (_, i): Point => {
    const a = -2.2 + (i / 21) * 7.2
    const r = 1 + (i / 21) * 0.1
    return [day.x + Math.cos(a) * 43 * r, day.y + 4 + Math.sin(a) * 39 * r, i === 0 || i === 21 ? 2 : 7.4]
  })
  paper.lines([ring], { color: '#b0342f', dry: 0.14, alpha: 0.95, edge: [1.2, 20] })
}
