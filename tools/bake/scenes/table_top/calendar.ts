import { createCutter } from '../../kit/cutter.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { poly } from '../../kit/brush.ts'
import { createLine1d } from '../../kit/noise.ts'
import { type Point } from '../../kit/points.ts'
import { type Rng } from '../../kit/random.ts'
import { type Blend, type Layer, type Pen, type Stage } from '../../kit/stage.ts'
import { drawBowl, drawCarton, drawPens, drawTea } from './calendar-things.ts'
import { drawSheetOfDays } from './calendar-sheet.ts'

const WOOD = ['#1f150d', '#3d2919', '#65452a', '#906b43', '#bb9868', '#e0c596']

/** A scrubbed table by a window: a month with one day ringed in red, a side of a carton, a bowl that is empty. */
export function drawCalendar(stage: Stage) {
  const rng = stage.rng
  const table = stage.layer('table', { depth: 0 })
  drawPlanks(table, rng.fork(1))
  drawSheetOfDays(table, rng.fork(2))
  drawCarton(table, rng.fork(3))
  drawPens(table)
  drawWindowShade(table, 'normal')
  const things = stage.layer('things', { depth: 0.3 })
  drawTea(things)
  drawBowl(things)
  drawWindowShade(things, 'multiply')
  const light = stage.layer('light', { depth: 0.3, blend: 'add' })
  glow(light, { x: 430, y: 260, r: 700, color: '#ffe2a6', a: 0.2, p: 1.6 })
}

// Five boards, planed by hand, their gaps full of years of flour.
function drawPlanks(layer: Layer, rng: Rng) {
  wash(layer, WOOD, { toneAt: () => 0.3, cloud: 0.1, size: 300 })
  const tones = [0.63, 0.7, 0.61, 0.68, 0.58]
  const board = createCutter(layer, {
    color: WOOD,
    edge: [1.6, 80],
    wash: 0.14,
    washSize: 300,
    pool: 0.14,
    poolR: 7,
  })
  tones.forEach((tone, i) => {
    const [y0, y1] = [-40 + i * 200 - 8 * i, 152 + i * 200 - 8 * i]
    board.board(
      [
        [-20, y0 + 34],
        [1620, y0 - 30],
        [1620, y1 - 30],
        [-20, y1 + 34],
      ],
      { tone },
    )
    drawGrain(layer, rng.fork(i), { y: (y0 + y1) / 2, h: (y1 - y0) * 0.46, dark: i % 2 === 0 ? 0.42 : 0.34 })
  })
}

function drawGrain(layer: Layer, rng: Rng, { y, h, dark }: { y: number; h: number; dark: number }) {
  const wave = createLine1d(rng)
  const board = createCutter(layer, { color: WOOD })
  const knot = rng.range(200, 1400)
  const lines = Array.from({ length: 17 }, (_, i): Point[] => {
    const v = -1 + (i / 16) * 2
    const from = rng.range(-40, 300)
    return Array.from({ length: 14 }, (_, j): Point => {
      const x = from + j * 116
      const near = Math.exp(-(((x - knot) / 130) ** 2))
      const bend = wave(x / 420 + i * 0.05, 3) * 12 + Math.sign(v || 1) * near * 16 * (1 - Math.abs(v))
      return [x, y + v * h + bend - (x - 800) * 0.04, 0.7 + Math.abs(wave(x / 90 + i * 9, 2)) * 2.8]
    })
  })
  board.lines(lines, { color: '#2b1c10', dry: 0.34, alpha: dark, edge: [2, 40] })
  board.disc([knot, y - (knot - 800) * 0.04, 17, 10, 0.1], { color: '#2b1c10', alpha: 0.5, soft: 3, pool: 0 })
}

// Everything beyond the window's own light lies in shade.
function drawWindowShade(layer: Layer, blend: Blend) {
  const shade = (g: Pen) => {
    poly(g, '-20,-20 1620,-20 1620,920 -20,920')
    g.globalCompositeOperation = 'destination-out'
    // three panes by two, slanting across the boards
    for (const [x0, x1] of [
      [90, 330],
      [356, 620],
      [646, 930],
    ] as const)
      for (const [v0, v1] of [
        [-0.2, 0.4],
        [0.44, 1],
      ] as const)
        poly(g, [slanted(x0, v0), slanted(x1, v0), slanted(x1, v1), slanted(x0, v1)])
    g.globalCompositeOperation = 'source-over'
  }
  paint(layer, shade, {
    color: '#1d1c26',
    edge: [3, 60],
    soft: 9,
    pool: 0,
    wash: 0.1,
    alpha: 0.4,
    blend,
  })
}

const slanted = (x: number, v: number): Point => [
  x + v * (300 + x * 0.16),
  -40 + v * 900 - x * 0.05 * (1 - v),
]
