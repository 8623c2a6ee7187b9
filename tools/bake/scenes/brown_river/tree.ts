import { blob, limb, oval, shape } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { createRng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

const SUN = [420, 120] as const

const BARK: PaintOptions = {
  color: ['#191b14', '#2d2e22', '#4c4a36', '#77725a', '#aaa486'],
  tone: 0.34,
  edge: [3, 34],
  wash: 0.34,
  washSize: 80,
  pool: 0.18,
  form: { light: SUN, r: 30, amt: 0.44, steps: 5 },
  rim: { light: SUN, color: '#f0e8cc', w: 4, amt: 0.5 },
}

/** Their tree, with the mark of the boat on it. */
export function drawTrunk(layer: Layer) {
  const dice = createRng(77)
  const trunk = paint(
    layer,
    (g) => {
      shape(
        g,
        '1266,-30,1 1258,140 1262,300 1252,440 1240,560 1206,650 1130,716 1050,752,1 1120,760 1200,744 1244,774 1268,798,1 1290,764 1330,740 1376,776 1424,804,1 1420,768 1410,720 1450,742 1520,790 1590,800,1 1500,716 1440,630 1424,520 1430,360 1440,200 1452,60 1470,-30,1',
      )
      g.fill()
    },
    { ...BARK, shadow: { dx: 16, dy: 10, r: 14, a: 0.35, inside: true } },
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 46; i++) {
        const x = dice.range(1258, 1440)
        const y = dice.range(-10, 640)
        const l = dice.range(40, 190)
        limb(g, [
          [x, y, 0.6],
          [x + dice.normal() * 6, y + l * 0.5, dice.range(1.4, 4.6)],
          [x + dice.normal() * 8, y + l, 0.6],
        ])
      }
      limb(g, '1230,640,1 1180,706,4 1090,750,1')
      limb(g, '1290,640,1 1280,720,4 1268,790,1')
      limb(g, '1380,640,1 1400,730,4 1420,796,1')
    },
    { color: '#12140e', clip: trunk, edge: [2.4, 20], pool: 0, dry: 0.15, alpha: 0.55 },
  )
  // the bow struck it in the dark: bark gone, the wood under it still pale
  paint(
    layer,
    blob('1250,548,1 1264,520 1282,506 1296,524,1 1290,556 1298,590 1284,622,1 1270,606 1258,618,1 1254,584'),
    {
      color: ['#6b5434', '#a8895a', '#dcc08a', '#f4e2b4'],
      tone: 0.56,
      clip: trunk,
      edge: [3, 12],
      wash: 0.4,
      washSize: 24,
      pool: 0.24,
    },
  )
  paint(
    layer,
    (g) =>
      ['1272,520,1 1270,560,2.4 1274,604,0.8', '1284,520,1 1280,560,2 1286,604,0.8'].forEach((l) =>
        limb(g, l),
      ),
    {
      color: '#7d6038',
      clip: trunk,
      edge: [1.4, 12],
      pool: 0,
      alpha: 0.7,
    },
  )
  // two turns of rope, the end of it cut
  paint(
    layer,
    (g) => {
      limb(g, '1226,428,11 1260,452,12 1340,464,13 1410,452,12 1446,428,10')
      limb(g, '1226,446,11 1260,470,12 1340,482,13 1410,470,12 1446,446,10')
      limb(g, '1350,474,12 1366,500,9 1360,546,8 1370,580,7')
      limb(g, '1350,474,12 1338,506,8 1342,536,6')
    },
    {
      color: ['#3a3222', '#6a5c40', '#a09068', '#d8cba2'],
      clip: trunk,
      tone: 0.5,
      edge: [1.4, 10],
      wash: 0.4,
      washSize: 18,
      pool: 0.2,
      form: { light: SUN, r: 4, amt: 0.44, steps: 3 },
      shadow: { dx: 3, dy: 7, r: 5, a: 0.5, inside: true },
    },
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 30; i++)
        oval(g, [dice.range(1380, 1440), dice.range(40, 620), dice.range(4, 14), dice.range(3, 8)])
    },
    {
      color: ['#4a5a36', '#76865a', '#a8b080'],
      tone: 0.4,
      clip: trunk,
      edge: [3, 12],
      wash: 0.4,
      washSize: 30,
      pool: 0,
      alpha: 0.6,
    },
  )
}

/** The root that somebody leans on: out of the trunk and towards us. */
export function drawButtress(layer: Layer) {
  paint(
    layer,
    blob(
      '1372,440,1 1424,490,1 1446,560 1474,630 1500,690 1546,760 1610,812,1 1530,822 1462,808,1 1424,760 1400,660',
    ),
    {
      ...BARK,
      tone: 0.3,
      fade: [0, 440, 0, 0, 520, 1],
      shadow: { dx: 8, dy: 8, r: 10, a: 0.3, inside: true },
    },
  )
  paint(
    layer,
    (g) =>
      ['1440,520,1 1462,640,5 1506,790,1', '1460,580,1 1490,730,4 1550,800,1'].forEach((l) => limb(g, l)),
    { color: '#12140e', edge: [2.4, 20], pool: 0, dry: 0.15, alpha: 0.5 },
  )
}
