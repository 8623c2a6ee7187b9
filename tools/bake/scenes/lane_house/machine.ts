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
