import { blob, limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { bow } from '../../../kit/pen.ts'
import { type Point, type Points, toPoints } from '../../../kit/points.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { streaks } from '../../../kit/streaks.ts'
import { DOUGH, NEON } from './palette.ts'

const ZOOM = 1.38

/** Points of the dough in the scene, widths and all. */
export const onDough = (points: Points): Point[] =>
  toPoints(points).map(([x, y, w]) => [
    960 + (x - 985) * ZOOM,
    782 + (y - 770) * ZOOM,
    w === undefined || w === 1 ? w : w * ZOOM,
  ])

/** The floured board, a tray of dumplings, a rolling pin. */
export function drawBoard(table: Layer) {
  const rng = createRng(21)
  paint(table, (g) => poly(g, '300,930 500,622 1620,584 1620,930'), {
    color: ['#1d120b', '#3d2819', '#6a482c', '#9b7248', '#c39c6c'],
    tone: 0.5,
    edge: [2.4, 70],
    wash: 0.3,
    washSize: 220,
    shadow: { dx: -10, dy: -8, r: 22, a: 0.55 },
    shade: (x, y) =>
      0.34 * bell(x, y, { x0: 960, y0: 720, rx: 420, ry: 190 }) -
      0.2 * smooth(1200, 1600, x) -
      0.16 * smooth(780, 900, y),
  })
  paint(
    table,
    (g) => {
      for (let i = 0; i < 90; i++) {
        const y = 620 + rng() ** 1.2 * 310
        const x = rng.range(360, 1600)
        bow(
          g,
          rng.range(0.6, 2.2),
          [x, y],
          [x + 90, y - 3 + rng.normal() * 2],
          [x + rng.range(120, 360), y - 8],
        )
      }
    },
    { color: '#20130b', edge: [1.6, 30], pool: 0, dry: 0.22, alpha: 0.4 },
  )
  streaks(table, rng, {
    n: 12,
    at: () => [rng.range(620, 1280), rng.range(650, 860)],
    along: '0,0 90,-14 240,-6',
    brush: { width: [20, 70], bristles: 46, load: 0.5, thin: [0.6, 2.6] },
    ink: { color: '#eee4cf', edge: [3, 20], dry: 0.3, alpha: 0.4 },
  })
  drawDumplings(table)
  drawPotatoes(table)
  paint(table, (g) => limb(g, '1352,800,18 1386,790,38 1590,742,40 1640,730,17'), {
    color: ['#2d1b0e', '#6a4526', '#a87a48', '#d6ad77'],
    tone: 0.46,
    edge: [1.2, 30],
    wash: 0.24,
    washSize: 70,
    form: { light: [1000, 0], r: 11, amt: 0.4, steps: 4 },
    shadow: { dx: -6, dy: 14, r: 8, a: 0.55, inside: true },
  })
}

// Three to peel, one half done, and the peeler.
function drawPotatoes(table: Layer) {
  const skin: PaintOptions = {
    color: ['#1e120a', '#4a301a', '#82592f', '#b98c52', '#e0bc82'],
    tone: 0.42,
    edge: [2, 26],
    wash: 0.3,
    washSize: 40,
    pool: 0.2,
    form: { light: [700, 100], r: 15, amt: 0.46, steps: 4 },
    shadow: { dx: -6, dy: 10, r: 8, a: 0.55, inside: true },
  }
  for (const [x, y, rx, ry, turn] of [
    [536, 678, 40, 29, -0.2],
    [604, 664, 34, 27, 0.3],
    [566, 728, 42, 31, 0.1],
  ] as const)
    paint(table, (g) => oval(g, [x, y, rx, ry], turn), skin)
  paint(table, blob('544,712 566,702 594,708 604,726 590,744 566,750 556,732'), {
    color: ['#8a6c3c', '#c8aa6a', '#ecd8a0', '#faf0cc'],
    tone: 0.5,
    edge: [2, 14],
    pool: 0.12,
    form: { light: [700, 100], r: 12, amt: 0.4, steps: 4 },
  })
  paint(table, (g) => limb(g, '470,760,14 512,774,13 540,780,8'), {
    color: ['#20120a', '#5c3a20', '#a07040'],
    tone: 0.44,
    edge: [0.8, 20],
    form: { light: [700, 100], r: 5, amt: 0.4, steps: 3 },
    shadow: { dx: -4, dy: 7, r: 5, a: 0.5, inside: true },
  })
  paint(table, (g) => limb(g, '542,780,6 574,788,9 598,788,3'), {
    color: ['#2c3430', '#7c8880', '#dfe4d4'],
    tone: 0.6,
    edge: [0.6, 20],
    form: { light: [700, 100], r: 3, amt: 0.5, steps: 3 },
    shadow: { dx: -3, dy: 5, r: 4, a: 0.5, inside: true },
  })
}

function drawDumplings(table: Layer) {
  const rng = createRng(22)
  paint(table, (g) => poly(g, '1300,650 1330,560 1640,548 1640,640'), {
    color: ['#0c1211', '#25302d', '#52605a'],
    tone: 0.4,
    edge: [1.4, 30],
    rim: { light: NEON, color: '#ff7d8c', w: 3.4, amt: 0.7 },
    shadow: { dx: -8, dy: 12, r: 10, a: 0.5 },
  })
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 5; i++) {
      // one place in the last row is empty: somebody has not finished
      if (row === 2 && i > 2) continue
      const x = 1362 + i * 60 - row * 12 + rng.normal() * 5
      const y = 574 + row * 27 + rng.normal() * 2
      const k = 0.9 + row * 0.12
      const at = (points: Points): Point[] => toPoints(points).map(([a, b, w]) => [x + a * k, y + b * k, w])
      paint(
        table,
        (g) => {
          shape(g, at('-27,6,1 -20,-7 -6,-14 8,-14 21,-6 27,6,1 12,13 -10,13'))
          g.fill()
        },
        {
          color: ['#6a5a50', '#a5957f', '#d8cbb1', '#f1e8d4'],
          tone: 0.48,
          edge: [1, 14],
          pool: 0.26,
          poolR: 3,
          form: { light: [900, 100], r: 6, amt: 0.34, steps: 4 },
          rim: { light: NEON, color: '#ff9aa6', w: 2.4, amt: 0.45 },
          shadow: { dx: -4, dy: 6, r: 4, a: 0.5, inside: true },
        },
      )
      paint(
        table,
        (g) => {
          for (let j = -3; j <= 3; j++)
            limb(
              g,
              at([
                [j * 6, -13 + Math.abs(j) * 1.8, 1.8],
                [j * 5 + 1, -5 + Math.abs(j), 0.6],
              ]),
            )
        },
        { color: '#6b5846', edge: [0.5, 8], pool: 0, alpha: 0.6 },
      )
    }
}

/** The dough, the hollows her hands press, and flour spilt round it. */
export function drawDough(table: Layer) {
  const rng = createRng(23)
  paint(
    table,
    (g) => {
      for (let i = 0; i < 420; i++) {
        const a = rng() * 7
        const r = rng() ** 0.6 * 350
        g.globalAlpha = rng.range(0.2, 0.9)
        const d = rng.range(0.6, 2.4)
        oval(g, [990 + Math.cos(a) * r * 1.15, 770 + Math.sin(a) * r * 0.42, d, d])
      }
      g.globalAlpha = 1
    },
    { color: '#f2ead8', edge: [1, 8], pool: 0, alpha: 0.5 },
  )
  paint(
    table,
    (g) => {
      shape(
        g,
        onDough(
          '756,748 766,690 806,646 862,626 900,634 950,606 1000,596 1060,600 1112,622 1150,628 1196,672 1210,724 1180,782 1100,812 980,822 860,812 790,790',
        ),
      )
      g.fill()
    },
    {
      color: DOUGH,
      tone: 0.54,
      edge: [3, 60],
      wash: 0.14,
      washSize: 120,
      pool: 0.1,
      poolR: 9,
      form: { light: [820, 0], r: 30, amt: 0.46, steps: 5 },
      rim: { light: NEON, color: '#ffb0b6', w: 5, amt: 0.4 },
      shadow: { dx: 8, dy: 18, r: 14, a: 0.55, inside: true },
    },
  )
  paint(
    table,
    (g) => {
      for (const p of onDough('876,700 1098,694')) oval(g, [p[0], p[1], 104, 88])
    },
    { color: '#5c4837', soft: 16, edge: [8, 50], pool: 0, alpha: 0.6 },
  )
  paint(
    table,
    (g) => {
      for (const l of [
        '800,800,2 860,820,5 930,822,1.1',
        '1010,824,1.1 1090,818,5 1160,790,2',
        '960,612,1.1 986,660,8 984,730,6 986,790,1.2',
        '790,676,1.1 826,646,4 872,632,1.1',
        '1110,626,1.1 1150,650,5 1176,700,1.2',
      ])
        limb(g, onDough(l))
    },
    { color: '#86715a', edge: [2, 30], soft: 1.8, pool: 0, alpha: 0.5 },
  )
}
