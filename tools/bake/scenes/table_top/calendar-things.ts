import { createCutter } from '../../kit/cutter.ts'
import { type PaintOptions } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { ON_WOOD, WINDOW } from './calendar-sheet.ts'
import { laid } from './laid.ts'

/** A side torn off a carton: the flutes show along one edge, and a strip of tape has taken the face with it. */
export function drawCarton(layer: Layer, rng: Rng) {
  const board = createCutter(
    layer,
    {
      color: ['#4a331c', '#7d5b35', '#ab8450', '#cfab74', '#ecd3a2'],
      tone: 0.56,
      edge: [2.4, 30],
      wash: 0.16,
      washSize: 120,
      grain: 0.14,
      form: { light: WINDOW, r: 8, amt: 0.2, steps: 3 },
    },
    laid({ x: 1060, y: 250, turn: 0.16 }),
  )
  const lower = Array.from({ length: 20 }, (_, i): Point => [168 - i * 18, 112 + rng.normal() * 7, 1])
  board.sheet(['-178,-104,1', '0,-110', '176,-106,1', '182,0'].map(pointOf).concat(lower, [[-184, 0]]), {
    shadow: ON_WOOD,
    torn: { w: 5, color: '#f0dcb4', amt: 0.4 },
  })
  const flutes = Array.from({ length: 30 }, (_, i): Point[] => [
    [-172 + i * 11.8, -100, 1],
    [-173 + i * 11.8, 0, 2.4],
    [-174 + i * 11.8, 104, 1],
  ])
  board.lines(flutes, { color: '#6e4e2b', alpha: 0.24, dry: 0.24 })
  board.sheet('-176,60,1 -60,66 60,60 176,64,1 174,106,1 40,100 -80,106 -172,100,1', {
    tone: 0.72,
    alpha: 0.55,
    soft: 1.5,
    form: null,
  })
}

const pointOf = (text: string): Point => {
  const [x = 0, y = 0, w] = text.split(',').map(Number)
  return [x, y, w]
}

/** A ballpoint on the carton, and the stub of a red pencil by the month. */
export function drawPens(layer: Layer) {
  const material: PaintOptions = {
    tone: 0.5,
    edge: [0.8, 30],
    wash: 0.12,
    form: { light: WINDOW, r: 4, amt: 0.5, steps: 3 },
    shadow: { ...ON_WOOD, dx: 6, dy: 8, r: 5 },
  }
  const pen = createCutter(
    layer,
    { ...material, color: ['#16263a', '#2f4d6d', '#7b9ab4', '#d9e3e6'] },
    laid({ x: 1056, y: 236, turn: -0.5 }),
  )
  pen.bars(['-110,0,14 0,0,15 84,0,15'])
  pen.bars(['-112,0,12 -122,0,7 -134,0,2.4'], { color: ['#77736a', '#d4cfc0'] })
  pen.bars(['20,-10,5 50,-11,5 88,-9,6'], { tone: 0.36 })
  const red = createCutter(
    layer,
    { ...material, color: ['#4d1112', '#8f2724', '#c25545', '#e79a80'] },
    laid({ x: 906, y: 580, turn: 1.15 }),
  )
  red.bars(['-50,0,18 0,0,18 40,0,18'])
  red.sheet('38,-9,1 58,-5 74,-1.4,1 74,1.4,1 58,5 38,9,1 43,0', {
    color: ['#8d6f48', '#c9a777', '#ecd5ac'],
    tone: 0.6,
    shadow: null,
  })
  red.bars(['70,0,4 79,0,2'], { color: '#a3302b', shadow: null, form: null })
}

/** Tea in a jar that once held something else, seen from above. */
export function drawTea(layer: Layer) {
  const glass = createCutter(layer, {
    color: ['#3b2a1a', '#806a4c', '#c5b391', '#f4e9cf'],
    tone: 0.6,
    edge: [1.2, 40],
    wash: 0.14,
    washSize: 70,
  })
  glass.disc([1392, 226, 116, 96, 0.6], { color: '#1a1009', soft: 12, alpha: 0.44, pool: 0 })
  glass.disc([1420, 276, 62, 30, 0.8], { color: '#e79a3a', soft: 13, alpha: 0.55, pool: 0 })
  glass.disc([1350, 180, 94, 92], { alpha: 0.8, tone: 0.5, pool: 0.5, poolR: 9 })
  const tea = glass.disc([1350, 182, 80, 78], {
    color: ['#3e1d07', '#7a430f', '#c07a25', '#eab45c', '#ffe0a0'],
    tone: 0.42,
    pool: 0.4,
    poolR: 12,
    form: { light: [1700, 700], r: 22, amt: 0.36, steps: 3 },
    wash: 0.08,
  })
  // leaves that have sunk to one side
  for (const [x, y, rx, ry, turn] of [
    [1312, 226, 9, 5, 0.4],
    [1326, 238, 8, 4, 0.9],
    [1322, 222, 6, 4, -0.5],
    [1340, 246, 9, 4, 0.2],
    [1300, 212, 7, 4, 1.1],
    [1352, 242, 6, 3.4, -0.4],
    [1336, 232, 6, 4, 0.1],
    [1396, 160, 6, 3, 0.7],
  ] as const)
    glass.disc([x, y, rx, ry, turn], { color: ['#2c2a10', '#4d4717'], alpha: 0.8, clip: tea, pool: 0 })
  glass.lines(['1286,150,2 1310,116,6 1352,102,2', '1276,190,1.6 1276,170,4 1284,150,1.6'], {
    color: '#fffbe8',
    alpha: 0.85,
    dry: 0.08,
  })
  glass.lines(['1426,226,1.4 1408,250,3.4 1380,264,1.4'], { color: '#fffbe8', alpha: 0.5, dry: 0.1 })
}

/** An enamel bowl, scraped clean, chipped where the spoon hits it. */
export function drawBowl(layer: Layer) {
  const enamel = createCutter(layer, {
    color: ['#4b5149', '#8b8f81', '#c4c3b0', '#ece5cf', '#fffbec'],
    tone: 0.66,
    edge: [1.6, 60],
    wash: 0.12,
    washSize: 120,
    pool: 0.1,
  })
  enamel.disc([160, 758, 206, 190, 0.2], { color: '#1a1009', soft: 15, alpha: 0.5, pool: 0 })
  enamel.disc([120, 726, 200, 186], { tone: 0.74 })
  enamel.disc([120, 726, 200, 186], { color: '#24405e', alpha: 0.9 })
  enamel.disc([121, 727, 189, 175], { tone: 0.78 })
  enamel.disc([122, 730, 172, 158], { tone: 0.5, form: { light: [900, 1500], r: 46, amt: 0.4, steps: 3 } })
  enamel.disc([126, 738, 96, 86], {
    tone: 0.62,
    soft: 5,
    pool: 0.2,
    form: { light: [900, 1500], r: 20, amt: 0.24, steps: 3 },
  })
  enamel.disc([286, 650, 15, 9, 0.8], { color: ['#14161a', '#3a3430'], tone: 0.3 })
  enamel.disc([200, 560, 11, 6, 0.3], { color: ['#14161a', '#3a3430'], tone: 0.3 })
  const spoon = createCutter(layer, {
    color: ['#33383a', '#767b79', '#b6b7ae', '#f2eee0'],
    tone: 0.5,
    edge: [1, 40],
    form: { light: WINDOW, r: 8, amt: 0.5, steps: 3 },
    shadow: { ...ON_WOOD, dx: 8, dy: 10, r: 8 },
  })
  spoon.bars(['130,706,14 196,600,13 262,500,17 272,486,18'])
  spoon.disc([112, 736, 56, 36, -1])
  spoon.disc([113, 738, 43, 26, -1], {
    tone: 0.32,
    shadow: null,
    form: { light: [600, 1200], r: 10, amt: 0.5, steps: 3 },
  })
}
