import { limb, oval, poly, shape } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { createRng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { lightOn, type Hour } from './hour.ts'

/** At the right the corner of the stove, three bowls on it, and a basket of mending. */
export function drawStove(layer: Layer, hour: Hour) {
  const brick: PaintOptions = {
    color: hour.wood,
    tone: 0.24,
    edge: [2.4, 60],
    wash: 0.2,
    washSize: 260,
    pool: 0.14,
    ...lightOn(hour, { r: 16, amt: 0.3, w: 4.4, rim: 0.7, reach: 760 }),
  }
  paint(layer, (g) => poly(g, '1290,664 1640,650 1640,940 1270,940'), {
    ...brick,
    shadow: { dx: 14, dy: 8, r: 16, a: 0.4 },
  })
  paint(layer, (g) => poly(g, '1272,640 1640,622 1640,660 1276,672'), { ...brick, tone: 0.4 })
  // the hole where the straw goes in, sooted round
  paint(
    layer,
    (g) => {
      shape(g, '1392,940,1 1390,820 1420,772 1476,756 1530,772 1556,820 1556,940,1')
      g.fill()
    },
    { color: hour.line, edge: [5, 30], soft: 9, pool: 0, alpha: 0.4 },
  )
  paint(
    layer,
    (g) => {
      shape(g, '1412,940,1 1410,838 1434,800 1476,788 1516,800 1536,838 1536,940,1')
      g.fill()
    },
    { color: hour.line, edge: [2, 30], pool: 0, alpha: 0.92 },
  )
  for (const [x, y, k] of [
    [1362, 640, 1],
    [1446, 634, 0.96],
    [1526, 630, 1.04],
  ] as const) {
    paint(
      layer,
      (g) => {
        shape(g, [
          [x - 38 * k, y - 44 * k, 1],
          [x + 38 * k, y - 44 * k, 1],
          [x + 32 * k, y - 20 * k],
          [x + 17 * k, y - 5 * k],
          [x + 16 * k, y, 1],
          [x - 16 * k, y, 1],
          [x - 17 * k, y - 5 * k],
          [x - 32 * k, y - 20 * k],
        ])
        g.fill()
        oval(g, [x, y - 44 * k, 38 * k, 5 * k])
      },
      {
        color: hour.china,
        tone: 0.32,
        edge: [0.9, 22],
        wash: 0.12,
        washSize: 50,
        pool: 0.16,
        ...lightOn(hour, { r: 13, amt: 0.46, w: 3.4, rim: 0.95, reach: 900 }),
        shadow: { dx: 8, dy: 3, r: 5, a: 0.5, inside: true },
      },
    )
    paint(
      layer,
      (g) =>
        limb(g, [
          [x - 29 * k, y - 33 * k, 1.2],
          [x, y - 30 * k, 2.2],
          [x + 28 * k, y - 33 * k, 1.2],
        ]),
      {
        color: hour.cloth,
        tone: 0.4,
        edge: [0.8, 14],
        pool: 0,
        dry: 0.16,
        alpha: 0.8,
      },
    )
  }
  drawBasket(layer, hour)
}

function drawBasket(layer: Layer, hour: Hour) {
  const rng = createRng(103)
  paint(
    layer,
    (g) => {
      shape(g, '1068,696 1090,668 1130,676 1160,660 1200,674 1222,696,1 1140,712')
      g.fill()
    },
    {
      color: hour.cotton,
      tone: 0.34,
      edge: [2, 30],
      wash: 0.24,
      washSize: 50,
      ...lightOn(hour, { r: 12, amt: 0.5, w: 3.4, rim: 0.9, reach: 620 }),
    },
  )
  paint(
    layer,
    (g) => {
      shape(g, '1052,694,1 1236,690,1 1228,740 1212,778,1 1078,782,1 1062,742')
      g.fill()
    },
    {
      color: hour.wood,
      tone: 0.3,
      edge: [1.6, 24],
      wash: 0.12,
      washSize: 90,
      pool: 0.16,
      ...lightOn(hour, { r: 16, amt: 0.4, w: 3.6, rim: 0.9, reach: 620 }),
      shadow: { dx: 16, dy: 8, r: 10, a: 0.5 },
    },
  )
  paint(
    layer,
    (g) => {
      for (let r = 0; r < 6; r++)
        for (let i = 0; i < 15; i++) {
          const y = 704 + r * 13
          const x = 1062 + i * 11.6 + (r % 2) * 6
          if (x > 1058 && x < 1226 - r * 2)
            limb(g, [
              [x, y, 1.4],
              [x + 5, y + 3 + rng.normal(), 2.4],
              [x + 9, y, 1.2],
            ])
        }
      limb(g, '1052,695,5 1140,700,5.4 1236,691,5')
    },
    { color: hour.line, edge: [0.8, 14], pool: 0, alpha: 0.6 },
  )
}
