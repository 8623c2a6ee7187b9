import { blob, limb, oval, poly, shape } from '../../kit/brush.ts'
import { type Inks } from '../../kit/color.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { createRng } from '../../kit/random.ts'
import { type Layer, type Mask } from '../../kit/stage.ts'
import { lightOn, timber, type Hour } from './hour.ts'

/** At the right the corner of the stove, tiled, a pan let into it, three bowls; and a basket of mending. */
export function drawStove(layer: Layer, hour: Hour) {
  const face = drawBlock(layer, hour)
  drawMouth(layer, hour, face)
  drawTop(layer, hour)
  for (const [x, y, k] of [
    [1412, 634, 0.66],
    [1344, 640, 0.76],
    [1424, 652, 0.8],
  ] as const)
    drawBowl(layer, hour, { x, y, k })
  drawBasket(layer, hour)
}

const tiled = (hour: Hour): PaintOptions => ({
  color: hour.china,
  tone: 0.2,
  edge: [1.6, 60],
  wash: 0.2,
  washSize: 160,
  pool: 0.14,
  ...lightOn(hour, { r: 10, amt: 0.3, w: 4.4, rim: 0.7, reach: 760 }),
})

function drawBlock(layer: Layer, hour: Hour): Mask {
  const face = paint(layer, (g) => poly(g, '1278,676 1640,664 1640,940 1270,940'), {
    ...tiled(hour),
    shadow: { dx: 14, dy: 8, r: 16, a: 0.4 },
    shade: (x) => -0.0002 * (x - 1280),
  })
  paint(
    layer,
    (g) => {
      for (const y of [732, 794, 858])
        limb(g, [
          [1270, y + 2, 2.6],
          [1640, y - 6, 2.6],
        ])
      for (let i = 0; i < 6; i++)
        for (let r = 0; r < 5; r++) {
          const x = 1300 + i * 74 + (r % 2) * 37
          limb(g, [
            [x, 670 + r * 62, 2.2],
            [x - 1, 730 + r * 62, 2.2],
          ])
        }
    },
    { color: hour.line, clip: face, edge: [1.2, 24], pool: 0, dry: 0.2, alpha: 0.4 },
  )
  return face
}

// A low mouth, soot above it.
function drawMouth(layer: Layer, hour: Hour, face: Mask) {
  paint(layer, blob('1396,860,1 1400,790 1436,740 1484,728 1530,742 1560,796 1564,860,1'), {
    color: hour.line,
    clip: face,
    edge: [6, 30],
    soft: 12,
    pool: 0,
    alpha: 0.6,
  })
  paint(layer, blob('1424,940,1 1422,846 1440,826,1 1524,822,1 1542,842 1544,940,1'), {
    color: hour.line,
    edge: [1.6, 30],
    pool: 0,
    alpha: 0.94,
  })
  paint(layer, (g) => limb(g, '1412,842,9 1432,816,10 1530,812,10 1552,838,9'), {
    color: hour.iron,
    tone: 0.4,
    edge: [1, 20],
    ...lightOn(hour, { r: 4, w: 2.4, rim: 0.6, reach: 760 }),
  })
}

// The top, seen a little from above, its lip, and the iron pan under a lid of boards.
function drawTop(layer: Layer, hour: Hour) {
  paint(layer, (g) => poly(g, '1326,606 1640,598 1640,650 1272,662'), { ...tiled(hour), tone: 0.36 })
  paint(layer, (g) => poly(g, '1270,660 1640,648 1640,674 1272,688'), {
    ...timber(hour),
    tone: 0.36,
    ...lightOn(hour, { r: 5, w: 3, rim: 0.8, reach: 760 }),
    shadow: { dx: 0, dy: 8, r: 7, a: 0.45, inside: true },
  })
  paint(layer, (g) => oval(g, [1556, 624, 104, 21]), {
    color: hour.iron,
    tone: 0.3,
    edge: [1, 24],
    shadow: { dx: 4, dy: 5, r: 5, a: 0.5, inside: true },
  })
  paint(layer, (g) => oval(g, [1556, 614, 92, 17]), {
    ...timber(hour),
    tone: 0.42,
    ...lightOn(hour, { r: 8, w: 3, rim: 0.8, reach: 900 }),
    shadow: { dx: 2, dy: 5, r: 4, a: 0.5, inside: true },
  })
  paint(layer, (g) => limb(g, '1524,606,12 1560,602,13 1594,606,12'), {
    ...timber(hour),
    tone: 0.28,
    ...lightOn(hour, { r: 5, w: 2.6, rim: 0.9, reach: 900 }),
    shadow: { dx: 2, dy: 4, r: 3, a: 0.5, inside: true },
  })
}

function drawBowl(layer: Layer, hour: Hour, { x, y, k }: { x: number; y: number; k: number }) {
  paint(
    layer,
    (g) => {
      shape(g, [
        [x - 38 * k, y - 40 * k, 1],
        [x + 38 * k, y - 40 * k, 1],
        [x + 34 * k, y - 22 * k],
        [x + 20 * k, y - 8 * k],
        [x + 16 * k, y - 6 * k, 1],
        [x + 16 * k, y, 1],
        [x - 16 * k, y, 1],
        [x - 16 * k, y - 6 * k, 1],
        [x - 20 * k, y - 8 * k],
        [x - 34 * k, y - 22 * k],
      ])
      g.fill()
      oval(g, [x, y - 40 * k, 38 * k, 7 * k])
    },
    {
      color: hour.china,
      tone: 0.4,
      edge: [0.7, 22],
      wash: 0.12,
      washSize: 50,
      pool: 0.16,
      ...lightOn(hour, { r: 11, amt: 0.46, w: 3, rim: 0.95, reach: 900 }),
      shadow: { dx: 9, dy: 3, r: 5, a: 0.5, inside: true },
    },
  )
  paint(layer, (g) => oval(g, [x, y - 39 * k, 33 * k, 4.6 * k]), {
    color: hour.line,
    edge: [0.5, 14],
    soft: 0.6,
    pool: 0,
    alpha: 0.6,
  })
  paint(
    layer,
    (g) =>
      limb(g, [
        [x - 32 * k, y - 25 * k, 1.2],
        [x, y - 20 * k, 2.4],
        [x + 32 * k, y - 25 * k, 1.2],
      ]),
    { color: hour.cloth, tone: 0.4, edge: [0.8, 14], pool: 0, dry: 0.16, alpha: 0.8 },
  )
}

function drawBasket(layer: Layer, hour: Hour) {
  const rng = createRng(103)
  const folded = (outline: string, color: Inks, tone: number) =>
    paint(layer, blob(outline), {
      color,
      tone,
      edge: [1.4, 24],
      wash: 0.24,
      washSize: 50,
      ...lightOn(hour, { r: 8, amt: 0.5, w: 3, rim: 0.9, reach: 620 }),
      shadow: { dx: 2, dy: 4, r: 4, a: 0.45, inside: true },
    })
  // folded; one sleeve over the edge
  folded('1064,700,1 1066,676,1 1100,668 1214,670,1 1222,682 1220,704,1', hour.cotton, 0.34)
  folded('1074,678,1 1078,660,1 1130,654 1196,658,1 1204,668 1200,682,1', hour.cloth, 0.5)
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
  folded('1150,660,1 1184,652 1214,666 1240,690 1246,722,1 1222,726,1 1214,696 1186,678', hour.cotton, 0.44)
}
