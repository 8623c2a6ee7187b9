import { limb, oval, poly } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { SUN, EYE, LEAF } from './palette.ts'

/** Road and pavements; the shadows of trunks cross them, leaves lie where the wind stopped. */
export function drawRoad(stage: Stage) {
  const rng = createRng(41)
  const road = stage.layer('road', { depth: 0.4 })
  paint(road, (g) => poly(g, '690,470 796,420 812,420 1020,524 1640,812 1640,930 -40,930 -40,812'), {
    color: ['#a19c98', '#c2b9aa', '#ddd0b6', '#f2e4c4'],
    tone: 0.5,
    grain: 0.04,
    edge: [2, 60],
    wash: 0.22,
    washSize: 220,
    pool: 0,
    shade: (x, y) =>
      0.2 * bell(x, y, { x0: 900, y0: 520, rx: 330, ry: 130 }) -
      0.14 * smooth(760, 930, y) -
      0.1 * smooth(300, 0, x),
  })
  paint(
    road,
    (g) => {
      poly(g, '-40,812 690,468 702,470 60,930 -40,930')
    },
    {
      color: ['#aaa096', '#cdbfa8', '#e8d8b8'],
      tone: 0.5,
      grain: 0.05,
      edge: [2, 40],
      wash: 0.3,
      washSize: 120,
      pool: 0.1,
      alpha: 0.85,
    },
  )
  paint(
    road,
    (g) => {
      limb(g, '62,934,10 330,724,6 702,472,1.4')
      limb(g, '1640,850,8 1330,690,5 1016,532,2.2')
    },
    {
      color: ['#8a847c', '#b8ae9c', '#e8dcc0'],
      tone: 0.5,
      edge: [1.4, 40],
      form: { light: SUN, r: 3, amt: 0.4, steps: 2 },
    },
  )
  // trunk shadows, long and blue, one of them across her way
  paint(
    road,
    (g) => {
      for (const l of [
        '1030,530,5 900,566,8 640,640,10 330,724,12',
        '1112,566,8 960,632,14 600,770,20 300,880,22',
        '1268,634,14 1060,740,26 640,930,34',
        '1500,742,24 1300,860,36 1180,930,44',
        '980,506,4 860,532,5 640,590,7',
      ])
        limb(g, l)
    },
    { color: '#8590a4', blend: 'multiply', edge: [4, 40], soft: 3, pool: 0, wash: 0, alpha: 0.6 },
  )
  paint(
    road,
    (g) => {
      for (let i = 0; i < 90; i++) {
        const t = rng(),
          y = 540 + t * t * 380,
          s = 0.15 + t * t,
          x = 700 + rng.normal() * 700 * s
        oval(g, [x, y, 60 * s, 16 * s], -0.2)
      }
    },
    { color: '#8f98a6', blend: 'multiply', edge: [6, 24], soft: 3, pool: 0, alpha: 0.3 },
  )
  // leaves: drifts along the kerbs, strays between
  for (const [tone, n] of [
    [0.2, 180],
    [0.46, 250],
    [0.72, 180],
  ] as const)
    paint(
      road,
      (g) => {
        for (let i = 0; i < n; i++) {
          const t = rng() ** 0.7,
            y = 530 + t * t * 390,
            s = 0.16 + t * t,
            kerb = rng() < 0.74,
            side = rng() < 0.42 ? -1 : 1,
            x = kerb
              ? EYE[0] + side * (y - EYE[1]) * (1.62 + rng.normal() * 0.2) * (side < 0 ? 0.98 : 1.14)
              : 760 + rng.normal() * 640 * s
          // quiet under the words
          if (!kerb && x > 860 && rng() < 0.8) continue
          oval(g, [x, y, 7.4 * s * rng.range(0.6, 1.1) + 0.9, 3.6 * s + 0.6], rng() * 3)
        }
      },
      { color: LEAF, tone, edge: [1, 8], wash: 0.3, washSize: 30, pool: 0.16, poolR: 2, alpha: 0.9 },
    )
}
