import { limb, oval, poly, shape } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
import { type Layer } from '../../kit/stage.ts'
import { lightOn, timber, type Hour } from './hour.ts'

/** At the left, near and cut by the border: a treadle machine under a cloth, with a flowerpot on it. */
export function drawMachine(layer: Layer, hour: Hour) {
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
      hoop(g, 10, [142, 700, 76, 88], { turn: 0.06 })
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
        '-40,418,1 6,408 40,398 60,404 66,414,1 130,412 206,404,1 224,410,1 236,450 256,506 292,552,1 306,566,1 309,600 306,646,1 288,640 272,650 250,644 224,656 196,648 160,660 120,650 84,662 40,654 -40,666,1',
      )
      g.fill()
    },
    { ...cloth, shadow: { dx: -4, dy: 8, r: 12, a: 0.4, inside: true } },
  )
  paint(
    layer,
    (g) => {
      for (const l of [
        '216,414,1 224,480,6 246,560,5 250,642,2',
        '222,416,1 240,480,4 284,552,1',
        '196,412,1 186,500,6 196,600,5 194,646,2',
        '120,414,1 112,520,6 122,600,4 120,648,1',
        '58,404,1 50,500,6 44,600,4 42,650,1',
        '282,562,1 286,600,4 288,638,1',
        '232,556,1 160,566,5 60,562,1',
      ])
        limb(g, l)
    },
    { color: hour.line, edge: [2.4, 36], soft: 1.4, pool: 0, alpha: 0.5 },
  )
  // the light from the door lies along the corner of the arm and the edge of the table
  paint(
    layer,
    (g) => {
      limb(g, '216,408,2 234,446,5 254,504,4 290,552,2')
      limb(g, '294,556,2 304,570,5 307,600,4 305,638,2')
    },
    { color: hour.rimInk, edge: [1.6, 20], soft: 0.8, pool: 0, dry: 0.3, alpha: 0.5 },
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
