import { limb, oval, poly, shape } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { createRng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { lightOn, timber, type Hour } from './hour.ts'

/** At the left, near and cut by the border: a treadle machine under a cloth, with a flowerpot on it. */
export function drawMachine(layer: Layer, hour: Hour) {
  const rng = createRng(101)
  const iron: PaintOptions = {
    color: hour.iron,
    tone: 0.34,
    edge: [1.2, 30],
    wash: 0.2,
    washSize: 60,
    ...lightOn(hour, { r: 6, w: 3.4, rim: 0.95, reach: 520 }),
  }
  // legs, a wheel, the plate for the feet
  paint(
    layer,
    (g) => {
      limb(g, '240,600,16 262,720,13 246,800,13 274,902,17')
      limb(g, '250,620,9 206,700,8 252,790,8')
      limb(g, '-20,600,16 10,760,13 -20,900,14')
      limb(g, '0,860,12 262,854,12')
      poly(g, '30,822 218,812 236,850 20,862')
      g.lineWidth = 10
      g.beginPath()
      g.ellipse(142, 700, 76, 88, 0.06, 0, 7)
      g.stroke()
      for (let i = 0; i < 5; i++)
        limb(g, [
          [142, 700, 8],
          [142 + Math.cos(i * 1.257 + 0.3) * 74, 700 + Math.sin(i * 1.257 + 0.3) * 86, 5],
        ])
    },
    iron,
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 7; i++)
        limb(g, [
          [44 + i * 27, 824, 3],
          [38 + i * 29, 858, 3],
        ])
    },
    { color: hour.line, edge: [0.8, 16], pool: 0, alpha: 0.6 },
  )
  paint(layer, (g) => poly(g, '-40,560 290,556 298,596 -40,608'), {
    ...timber(hour),
    tone: 0.32,
    ...lightOn(hour, { r: 8, w: 4, reach: 520 }),
    shadow: { dx: -6, dy: 14, r: 12, a: 0.5, inside: true },
  })
  // the cloth, let down over the arm of the machine
  const cloth: PaintOptions = {
    color: hour.cotton,
    tone: 0.32,
    edge: [2.2, 40],
    wash: 0.24,
    washSize: 110,
    pool: 0.16,
    ...lightOn(hour, { r: 24, amt: 0.5, w: 4, rim: 0.8, reach: 480 }),
  }
  paint(
    layer,
    (g) => {
      shape(
        g,
        '-40,410,1 20,404 100,408 170,402 214,410 232,440 240,490 262,540 300,570 306,640,1 278,652 254,640 226,664 190,648 150,670 110,652 60,668 10,650 -40,662,1',
      )
      g.fill()
    },
    { ...cloth, shadow: { dx: -4, dy: 8, r: 12, a: 0.4, inside: true } },
  )
  paint(
    layer,
    (g) => {
      for (const l of [
        '222,420,1 236,500,6 262,590,2 268,640,1',
        '180,410,1 176,500,5 196,600,3 190,644,1',
        '110,412,1 118,520,4 104,648,1',
        '40,410,1 30,520,5 56,660,1',
        '214,430,1 150,446,5 70,436,1',
      ])
        limb(g, l)
    },
    { color: hour.line, edge: [2.4, 36], soft: 1.4, pool: 0, alpha: 0.5 },
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 60; i++) {
        const x = rng.range(-20, 290)
        oval(g, [x, 640 - (i % 3) * 14 + Math.sin(x * 0.09) * 9, 3, 2.4])
      }
    },
    { color: hour.cloth, tone: 0.5, edge: [0.8, 8], pool: 0, dry: 0.14, alpha: 0.4 },
  )
  drawFlowerpot(layer, hour)
}

function drawFlowerpot(layer: Layer, hour: Hour) {
  paint(
    layer,
    (g) => {
      for (const l of [
        '110,344,7 104,290,6 84,236,5 60,206,2',
        '114,344,7 120,280,6 136,224,4 160,196,1.6',
        '112,344,6 112,270,5 106,204,2',
        '116,340,5 140,300,5 176,282,2',
        '106,340,5 76,304,5 40,296,2',
      ])
        limb(g, l)
      for (const [x, y, a] of [
        [60, 208, -0.7],
        [158, 200, 0.6],
        [106, 206, 0],
        [174, 282, 1.2],
        [44, 296, -1.1],
        [92, 250, -0.5],
        [132, 244, 0.7],
      ] as const)
        oval(g, [x, y, 9, 22], a)
    },
    {
      color: hour.leaf,
      tone: 0.34,
      edge: [1, 18],
      wash: 0.2,
      washSize: 40,
      ...lightOn(hour, { r: 5, w: 2.6, rim: 0.9, reach: 480 }),
    },
  )
  paint(
    layer,
    (g) => {
      shape(g, '68,338,1 156,336,1 154,356 148,400 140,414,1 84,416,1 76,402 70,356')
      g.fill()
    },
    {
      color: hour.wood,
      tone: 0.4,
      edge: [1.2, 26],
      wash: 0.24,
      washSize: 50,
      pool: 0.14,
      ...lightOn(hour, { r: 14, amt: 0.5, w: 3.4, rim: 0.9, reach: 480 }),
      shadow: { dx: -4, dy: 6, r: 6, a: 0.5, inside: true },
    },
  )
}

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
