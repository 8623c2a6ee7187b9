import { createCutter } from '../../kit/cutter.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
import { type Point, type Points } from '../../kit/points.ts'
import { bell, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawPencil } from './form-things.ts'
import { laid } from './laid.ts'

/** Where the flat light comes from: a window beyond the upper left, in scene units. */
export const FLAT = [300, -400] as const

const TABLE = ['#5c625f', '#848b88', '#a9b0ab', '#c9d0ca', '#e3e6df', '#f4f4ec']
const PAPER = ['#8f8f86', '#bfbdb1', '#e0dccd', '#f3efe2', '#fffdf5']
const INK = '#3d4146'
export const SHEET = { x: 1020, y: 440, turn: 0.07 } as const

/** A form from above: four questions in four folds, each with an empty square; nothing of it can be read. */
export function drawFormLook(stage: Stage) {
  const rng = stage.rng
  const table = stage.layer('table', { depth: 0 })
  drawTable(table, rng.fork(1))
  const sheet = stage.layer('sheet', { depth: 0.3 })
  drawOthers(sheet, rng.fork(3))
  drawSheet(sheet, rng.fork(2))
  drawPencil(stage.layer('pencil', { depth: 0.45 }))
  const light = stage.layer('light', { depth: 0.1, blend: 'add' })
  glow(light, { x: 620, y: -60, r: 900, color: '#eef4ee', a: 0.12, p: 1.4, sy: 0.8 })
  // somebody's lamp, beyond the right edge
  glow(light, { x: 1640, y: 700, r: 560, color: '#ffce8a', a: 0.22, p: 1.6 })
}

function drawTable(layer: Layer, rng: Rng) {
  wash(layer, TABLE, {
    toneAt: (x, y) =>
      0.46 +
      0.22 * bell(x, y, { x0: 420, y0: 40, rx: 900, ry: 560 }) -
      0.14 * smooth(500, 900, y) -
      0.1 * smooth(1200, 1600, x),
    cloud: 0.08,
    size: 460,
  })
  const top = createCutter(layer, { color: TABLE, edge: [1.8, 60], pool: 0, wash: 0.1 })
  // scratches of other papers' edges, and where elbows have dulled the laminate
  const scratches = Array.from({ length: 44 }, (): Point[] => {
    const [x, y, a, l] = [rng.range(0, 1600), rng.range(0, 900), rng.range(-0.5, 0.6), rng.range(30, 190)]
    return [
      [x, y, 0.5],
      [x + (Math.cos(a) * l) / 2, y + (Math.sin(a) * l) / 2 + rng.normal() * 3, 1.7],
      [x + Math.cos(a) * l, y + Math.sin(a) * l, 0.5],
    ]
  })
  top.lines(scratches, { color: '#6d7571', dry: 0.34, alpha: 0.34 })
  drawRing(layer)
  top.disc([520, 820, 190, 70, -0.2], { color: '#f2f4ee', alpha: 0.14, soft: 26 })
}

// Where somebody's cup stood before the papers came; they lie over a part of it.
function drawRing(layer: Layer) {
  for (const [r, w, alpha] of [
    [66, 7, 0.5],
    [61, 2.4, 0.6],
  ] as const)
    paint(layer, (g) => hoop(g, w, [716, 716, r, r * 0.98], { arc: [0.5, 6.1] }), {
      color: ['#7a5a34', '#a37d4e', '#c9a877'],
      tone: 0.5,
      edge: [2.4, 30],
      soft: 1,
      pool: 0.3,
      dry: 0.1,
      alpha,
    })
}

// Under it lie others: what was asked of one was asked of a hundred.
function drawOthers(layer: Layer, rng: Rng) {
  for (let i = 0; i < 7; i++) {
    const paper = createCutter(
      layer,
      {
        color: PAPER,
        tone: 0.44 + i * 0.035,
        edge: [1.6, 60],
        wash: 0.12,
        washSize: 160,
        pool: 0.12,
        poolR: 4,
        shadow: { dx: 6, dy: 8, r: 8, a: 0.4, color: '#4b524f' },
      },
      laid({
        x: SHEET.x + 26 - i * 4 + rng.normal() * 12,
        y: SHEET.y + 14 + rng.normal() * 8,
        turn: SHEET.turn + rng.normal() * 0.055,
      }),
    )
    paper.board('-268,-388 270,-386 268,390 -270,392')
    paper.lines(['-268,-196,1 270,-194,2', '-268,196,1 270,198,2'], {
      color: '#7d7c72',
      alpha: 0.4,
      dry: 0.2,
    })
  }
}

// It has been folded in four, and each fold takes the light in its own way.
function drawSheet(layer: Layer, rng: Rng) {
  const paper = createCutter(
    layer,
    {
      color: PAPER,
      tone: 0.74,
      edge: [1.6, 60],
      wash: 0.1,
      washSize: 160,
      pool: 0.1,
      poolR: 4,
      grain: 0.09,
    },
    laid(SHEET),
  )
  paper.sheet('-268,-388,1 0,-394 270,-386,1 274,0 268,390,1 0,384 -270,392,1 -266,0', {
    shadow: { dx: 10, dy: 14, r: 13, a: 0.42, color: '#4b524f' },
    tone: 0.7,
  })
  const folds: readonly (readonly [Points, number, number])[] = [
    ['-268,-388 0,-394 270,-386 271,-196 0,-194 -267,-198', 0.84, 0.06],
    ['-267,-198 0,-194 271,-196 272,2 0,-2 -266,0', 0.5, 0.26],
    ['-266,0 0,-2 272,2 270,198 0,194 -268,196', 0.86, -0.1],
    ['-268,196 0,194 270,198 268,390 0,384 -270,392', 0.52, 0.24],
  ]
  folds.forEach(([outline, tone, slope], i) => {
    const y = SHEET.y - 390 + i * 196
    paper.board(outline, { tone, grad: [1000, y, 0, 986, y + 196, slope], pool: 0.03, edge: [0.8, 60] })
  })
  paper.lines(
    ['-267,-198,1 0,-193,3.4 271,-196,1', '-266,0,1 0,-1,3.4 272,2,1', '-268,196,1 0,194,3.4 270,198,1'],
    {
      color: '#7d7c72',
      alpha: 0.6,
      dry: 0.16,
    },
  )
  paper.lines(
    ['-267,-195,1 0,-190,2.4 271,-193,1', '-266,3,1 0,2,2.4 272,5,1', '-268,199,1 0,197,2.4 270,201,1'],
    {
      color: '#ffffff',
      alpha: 0.8,
      dry: 0.2,
    },
  )
  // four questions and the room for four answers
  for (let i = 0; i < 4; i++) {
    const y = -352 + i * 196
    paper.lines(question(rng, y), { color: INK, dry: 0.36, alpha: 0.66, edge: [1.2, 9], soft: 0.7 })
    paper.lines(squareAt(172, y + 2, 52), { color: INK, alpha: 0.8, dry: 0.08, edge: [1, 16] })
  }
  // a cross in the third square, rubbed out again; the paper has not forgotten
  paper.disc([198, 68, 40, 33, 0.3], { color: '#b9b4a4', soft: 7, pool: 0, alpha: 0.5 })
  paper.lines(['181,52,1 197,68,4 216,86,1.4', '215,53,1 198,70,4 182,87,1.4'], {
    color: '#7b7a75',
    alpha: 0.55,
    dry: 0.4,
    soft: 1,
  })
  // one corner is soft from a thumb
  paper.sheet('-270,392,1 -268,352 -252,356 -240,372 -236,390,1', {
    color: ['#a39c88', '#cfc6ae', '#e9e0c8'],
    tone: 0.5,
    soft: 3,
    alpha: 0.75,
    shadow: { dx: 3, dy: -3, r: 4, a: 0.35, color: '#6a675c', inside: true },
  })
}

// Lines of words gone soft: gaps between them, the last one short.
function question(rng: Rng, y: number): Point[][] {
  return [0, 30, 60].flatMap((dy, line) => {
    const words: Point[][] = []
    let x = -226
    const end = line === 2 ? -226 + rng.range(120, 230) : 130
    while (x < end) {
      const w = rng.range(18, 66)
      words.push([
        [x, y + dy, 1.4],
        [x + w * 0.3, y + dy + rng.normal() * 2.4, 6.4],
        [x + w * 0.6, y + dy + rng.normal() * 2.4, 5],
        [x + w, y + dy, 1.4],
      ])
      x += w + rng.range(9, 15)
    }
    return words
  })
}

// Ruled by hand: the corners cross a little.
const squareAt = (x: number, y: number, a: number): Point[][] => [
  [
    [x - 4, y, 1.6],
    [x + a + 3, y - 1, 2.6],
  ],
  [
    [x + a, y - 5, 2.4],
    [x + a + 1, y + a + 3, 1.6],
  ],
  [
    [x + a + 4, y + a, 1.8],
    [x - 3, y + a + 1, 2.6],
  ],
  [
    [x, y + a + 4, 2.4],
    [x, y - 4, 1.8],
  ],
]
