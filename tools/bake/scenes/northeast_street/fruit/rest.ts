import { limb, oval, poly } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { shifted } from '../../../kit/points.ts'
import { smooth } from '../../../kit/random.ts'
import { type Layer, type Mask, type Pen } from '../../../kit/stage.ts'
import { drawGrapes } from './grapes.ts'
import { SUN } from './sun.ts'

/** What lies to the right, in the awning's shade: grapes, melons, the radio. */
export function drawRest(stall: Layer) {
  // the cloth over the slope all of it lies on
  const cloth = paint(stall, (g) => poly(g, '-30,640 300,600 880,560 1640,600 1640,930 -30,930'), {
    color: ['#14241c', '#203a2a', '#33573c', '#58794e', '#94a46a'],
    tone: 0.36,
    grain: 0.05,
    edge: [2, 50],
    wash: 0.24,
    washSize: 160,
    pool: 0.1,
    shadow: { dx: 0, dy: -4, r: 12, a: 0.3 },
    shade: (_x, y) => 0.2 * smooth(640, 580, y) + 0.1 * smooth(760, 900, y),
  })
  drawCloth(stall, cloth)
  for (const [x, y, r] of [
    [1600, 660, 78],
    [1470, 668, 80],
    [1346, 676, 76],
    [1590, 780, 84],
    [1450, 800, 86],
    [1310, 806, 80],
  ] as const) {
    const melon = paint(stall, (g) => oval(g, [x, y, r, r * 0.84], -0.1), {
      color: ['#1c261a', '#344228', '#56633c', '#868a58'],
      tone: 0.34,
      grain: 0.05,
      edge: [1.6, 30],
      wash: 0.26,
      washSize: 70,
      pool: 0.18,
      form: { light: [700, 100], r: 26, amt: 0.42, steps: 4 },
      shadow: { dx: 4, dy: 8, r: 9, a: 0.4 },
    })
    paint(
      stall,
      (g) => {
        for (let i = -3; i < 4; i++)
          limb(g, [
            [x - r, y + i * 8, 1],
            [x, y + i * r * 0.25, 4],
            [x + r, y + i * 8, 1],
          ])
      },
      { color: '#c4c092', clip: melon, edge: [3, 12], pool: 0, dry: 0.2, alpha: 0.12 },
    )
  }
  drawGrapes(stall)
  // all of that side is further under the awning
  paint(stall, (g) => poly(g, '860,690 1060,640 1640,590 1640,930 860,930'), {
    color: '#0a130e',
    edge: [3, 50],
    soft: 26,
    pool: 0,
    wash: 0.06,
    alpha: 0.3,
  })
  // the pyramid's own shade on the boards
  paint(stall, (g) => poly(g, '600,560 930,840 1010,880 700,900 420,880'), {
    color: '#07100b',
    edge: [3, 40],
    soft: 16,
    pool: 0,
    wash: 0.1,
    alpha: 0.5,
  })
  drawRadio(stall)
}

// It has slid: long folds run down the slope and fan out, and it breaks once where the boards end.
function drawCloth(stall: Layer, clip: Mask) {
  const folds = [
    '1010,560,2 1024,640,10 1030,740,16 1052,930,22',
    '1160,570,2 1164,660,8 1176,760,14 1206,930,20',
    '880,560,1 872,640,6 858,760,8',
    '1290,580,1 1282,680,6 1268,780,10 1270,930,14',
  ]
  const crest = ['760,900,2 900,872,7 1080,880,10 1300,868,8 1640,884,4']
  const lines = (l: readonly string[], dx: number) => (g: Pen) =>
    l.forEach((points) => limb(g, shifted(points, dx, 0)))
  const soft = { clip, edge: [3, 50], soft: 3, pool: 0, wash: 0.3, washSize: 90 } as const
  paint(stall, lines(folds, 10), { ...soft, color: '#0b1610', alpha: 0.6 })
  paint(stall, lines(folds, -6), { ...soft, color: '#6d8a5a', alpha: 0.42 })
  paint(stall, lines(crest, 0), { ...soft, color: '#7d9868', alpha: 0.36 })
}

function drawRadio(stall: Layer) {
  paint(stall, (g) => limb(g, '918,588,3 872,548,1.6'), {
    color: ['#5a5e60', '#a4a8a2', '#eae8da'],
    tone: 0.6,
    edge: [0.5, 20],
  })
  paint(stall, (g) => poly(g, '810,590 928,584 932,664 812,668'), {
    color: ['#241c1a', '#46342c', '#6e5444', '#a8866a'],
    tone: 0.42,
    edge: [1.4, 24],
    wash: 0.26,
    washSize: 50,
    pool: 0.2,
    form: { light: SUN, r: 8, amt: 0.44, steps: 3 },
    rim: { light: SUN, color: '#ffe4b0', w: 3, amt: 0.6 },
    shadow: { dx: 6, dy: 6, r: 8, a: 0.5 },
  })
  paint(
    stall,
    (g) => {
      for (let i = 0; i < 6; i++)
        limb(g, [
          [822, 604 + i * 9, 2.4],
          [870, 602 + i * 9, 2.4],
        ])
    },
    { color: '#1a1412', edge: [0.8, 14], pool: 0, alpha: 0.8 },
  )
  paint(stall, (g) => poly(g, '880,600 922,598 922,620 880,622'), {
    color: ['#5a4a2a', '#b89a58', '#f0dc9a'],
    tone: 0.6,
    edge: [0.8, 14],
    pool: 0.2,
  })
  paint(
    stall,
    (g) => {
      oval(g, [891, 642, 9, 9])
      oval(g, [913, 641, 7, 7])
    },
    {
      color: ['#2a2422', '#7a6a58', '#cbb898'],
      tone: 0.46,
      edge: [0.6, 10],
      form: { light: SUN, r: 4, amt: 0.5, steps: 2 },
    },
  )
}
