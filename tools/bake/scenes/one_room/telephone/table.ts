import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { toPoints } from '../../../kit/points.ts'
import { bell, createRng, lerp, smooth } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { drawJacket } from './jacket.ts'
import { LAMP, WOOD } from './palette.ts'

/** Checked oilcloth, worn pale where elbows lie. */
const OILCLOTH = ['#12110c', '#3a3524', '#7a7048', '#bda872', '#ecd79c', '#fff2c6']

const BACK = { y: 572, x0: 392, x1: 980 }
const FRONT = { y: 690, x0: 330, x1: 1050 }

// A place on the table: 0 left .. 1 right, 0 the wall .. 1 us.
const onTable = (u: number, v: number) =>
  [lerp(lerp(BACK.x0, BACK.x1, u), lerp(FRONT.x0, FRONT.x1, u), v), lerp(BACK.y, FRONT.y, v ** 1.15)] as const

/** A kitchen table under its oilcloth; in the middle of the light a telephone, face up. */
export function drawTable(stage: Stage) {
  const table = stage.layer('table', { depth: 0.55, lit: true })
  paint(
    table,
    (g) => {
      poly(g, '424,700 452,700 446,930 420,930')
      poly(g, '936,700 962,700 968,930 942,930')
    },
    { color: WOOD, tone: 0.24, edge: [1.4, 50], form: { light: LAMP, r: 7, amt: 0.4, steps: 3 } },
  )
  drawCloth(table)
  drawCup(table, 512, 642)
  drawMobile(table)
  drawJacket(table)
}

function drawCloth(table: Layer) {
  const rng = createRng(304)
  const top = [onTable(0, 0), onTable(1, 0), onTable(1, 1), onTable(0, 1)]
  const fall =
    '328,688,1 1052,688,1 1056,742,1 1004,750 950,742 880,752 800,744 716,753 640,745 560,754 480,745 400,752 326,744,1'
  const cloth: PaintOptions = { color: OILCLOTH, edge: [1.6, 60], wash: 0.16, washSize: 140, pool: 0.12 }
  paint(
    table,
    (g) => {
      shape(g, fall)
      g.fill()
    },
    {
      ...cloth,
      tone: 0.3,
      shade: (x, y) => 0.05 * Math.sin(x * 0.05) + 0.1 * bell(x, y, { x0: 680, y0: 690, rx: 300, ry: 60 }),
      shadow: { dx: 0, dy: 22, r: 18, a: 0.6 },
    },
  )
  paint(table, (g) => poly(g, top), {
    ...cloth,
    tone: 0.4,
    shade: (x, y) => 0.34 * bell(x, y, { x0: 690, y0: 626, rx: 250, ry: 90 }),
    rim: { light: LAMP, color: '#ffeab4', w: 2.6, amt: 0.5, reach: 520 },
  })
  // the check: two threads one way, two the other
  paint(
    table,
    (g) => {
      for (let i = 1; i < 17; i++) {
        const [x0, y0] = onTable(i / 17, 0)
        const [x1, y1] = onTable(i / 17, 1)
        limb(g, [
          [x0, y0, 2.4],
          [x1, y1, i % 2 ? 6 : 2.4],
          [x1 + (i - 8.5) * 0.6, 746, i % 2 ? 5 : 2],
        ])
      }
      for (let j = 1; j < 6; j++) {
        const [x0, y0] = onTable(0, j / 6)
        const [x1] = onTable(1, j / 6)
        limb(g, [
          [x0, y0, j % 2 ? 4.4 : 1.8],
          [x1, y0, j % 2 ? 4.4 : 1.8],
        ])
      }
      limb(g, '330,716,3 690,720,3 1052,716,3')
    },
    { color: '#2f5a50', edge: [1, 24], pool: 0, dry: 0.1, alpha: 0.36 },
  )
  // a few cuts of a knife
  paint(
    table,
    (g) => {
      for (let i = 0; i < 7; i++) {
        const [x, y] = onTable(rng.range(0.1, 0.6), rng.range(0.3, 0.9))
        limb(g, [
          [x, y, 0.8],
          [x + 22, y + rng.normal() * 5, 1.5],
          [x + 40, y + rng.normal() * 6, 0.6],
        ])
      }
    },
    { color: '#4a3a20', edge: [0.8, 12], pool: 0, alpha: 0.45 },
  )
}

// Black glass that has the lamp in it, and nothing else.
function drawMobile(table: Layer) {
  const body = toPoints('652,607 782,600 790,603 800,640 795,647 664,655 655,651 646,613')
  paint(
    table,
    (g) => {
      shape(g, '652,616,1 790,610,1 812,662,1 664,672,1')
      g.fill()
    },
    { color: '#1a1208', soft: 6, edge: [2, 20], pool: 0, alpha: 0.6 },
  )
  const side = body.map(([x, y]) => [x, y + 7] as const)
  paint(table, (g) => poly(g, side), {
    color: ['#16120c', '#5a5038', '#cbb684'],
    tone: 0.5,
    edge: [0.5, 20],
    pool: 0,
  })
  const glass = paint(table, (g) => poly(g, body), {
    color: ['#020303', '#070a0c', '#12181a', '#2c3430'],
    tone: 0.26,
    edge: [0.5, 20],
    wash: 0.06,
    grain: 0.04,
    pool: 0,
    rim: { light: LAMP, color: '#fff0c4', w: 2.4, amt: 0.95 },
  })
  // the lamp in it: a slanted bar from edge to edge
  paint(table, (g) => poly(g, '694,600 716,598 706,656 676,658'), {
    color: ['#b98a3c', '#ffe7ac'],
    tone: 0.5,
    soft: 2.4,
    edge: [0.8, 14],
    pool: 0,
    alpha: 0.5,
    clip: glass,
  })
  paint(table, (g) => poly(g, '744,604 786,600 796,634 776,640'), {
    color: '#8f9a86',
    soft: 4,
    pool: 0,
    alpha: 0.16,
    clip: glass,
  })
}

function drawCup(table: Layer, x: number, y: number) {
  const k = 0.96
  paint(
    table,
    (g) =>
      limb(g, [
        [x, y + 2, 36 * k],
        [x + (x - LAMP[0]) * 0.16, y + 10 * k, 30 * k],
        [x + (x - LAMP[0]) * 0.3, y + 16 * k, 12 * k],
      ]),
    { color: '#1a0f07', soft: 5, edge: [2, 20], pool: 0, alpha: 0.5 },
  )
  paint(
    table,
    (g) => {
      shape(g, [
        [x - 34 * k, y - 54 * k, 1],
        [x + 34 * k, y - 54 * k, 1],
        [x + 31 * k, y - 22 * k],
        [x + 19 * k, y + 4 * k],
        [x, y + 9 * k],
        [x - 19 * k, y + 4 * k],
        [x - 31 * k, y - 22 * k],
      ])
      g.fill()
      oval(g, [x, y - 54 * k, 34 * k, 12 * k])
    },
    {
      color: ['#22180f', '#5c4c36', '#a89470', '#eedbaa', '#fff8e0'],
      tone: 0.48,
      edge: [0.9, 26],
      wash: 0.12,
      washSize: 60,
      form: { light: LAMP, r: 12 * k, amt: 0.44, steps: 4 },
      rim: { light: LAMP, color: '#fff6d8', w: 3, amt: 0.9 },
    },
  )
  paint(table, (g) => oval(g, [x, y - 54 * k, 29 * k, 9 * k]), {
    color: ['#3a1e0a', '#8f5a1e', '#e8b050'],
    tone: 0.5,
    edge: [0.6, 16],
    pool: 0.14,
    shade: (px) => 0.2 * smooth(x - 20, x + 20, px),
  })
}
