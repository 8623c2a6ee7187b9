import { blob, dryStroke, limb, oval, shape } from '../../kit/brush.ts'
import { ridgeLine } from '../../kit/land.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { blades } from '../../kit/plants.ts'
import { createRng, smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

const SUN = [420, 120] as const

const lip = ridgeLine(
  createRng(4),
  '300,940 470,880 600,812 720,748 860,712 1020,694 1200,676 1400,650 1640,626',
  { rough: 7, wl: 70 },
)

/** The bank where they have sat since midnight: trodden mud, wet grass, the groove of a boat. */
export function drawLanding(layer: Layer) {
  const dice = createRng(58)
  const mud: PaintOptions = {
    color: ['#20211a', '#393728', '#5c563e', '#857c5c', '#b3a987', '#dcd3b4'],
    tone: 0.42,
    edge: [4, 40],
    wash: 0.32,
    washSize: 140,
    pool: 0.1,
  }
  const sheet = paint(
    layer,
    (g) => {
      g.beginPath()
      g.moveTo(300, 940)
      for (let x = 300; x <= 1640; x += 6) g.lineTo(x, lip(x))
      g.lineTo(1640, 940)
      g.closePath()
      g.fill()
    },
    {
      ...mud,
      shade: (x, y) =>
        0.2 * smooth(60, 0, y - lip(x)) - 0.24 * smooth(760, 900, y) - 0.16 * smooth(1100, 1500, x),
      shadow: { dx: -3, dy: -4, r: 7, a: 0.3, color: '#6d6048' },
    },
  )
  // where a keel was pulled up, and pushed off again
  paint(layer, blob('590,822,1 640,792 760,806 900,836 1010,846,1 900,856 740,842 640,836'), {
    ...mud,
    tone: 0.24,
    clip: sheet,
    edge: [5, 30],
    soft: 2,
  })
  paint(layer, (g) => limb(g, '610,800,3 760,800,6 940,836,3'), {
    color: '#cfc4a2',
    clip: sheet,
    edge: [4, 26],
    soft: 0.8,
    pool: 0,
    dry: 0.2,
    alpha: 0.5,
  })
  for (let i = 0; i < 16; i++) {
    const x = dice.range(520, 1500)
    const y = lip(x) + dice.range(16, 190)
    paint(
      layer,
      (g) =>
        dryStroke(g, dice, {
          points: [
            [x, y],
            [x + 60, y + 4],
            [x + 150, y + 2],
          ],
          width: dice.range(8, 26),
          bristles: 18,
          load: 0.5,
          thin: [0.8, 2.4],
        }),
      { color: i % 2 ? '#cfc6a6' : '#2c2b20', clip: sheet, edge: [3, 26], soft: 0.6, pool: 0, alpha: 0.34 },
    )
  }
  paint(
    layer,
    (g) => {
      blades(g, dice, {
        x0: 880,
        x1: 1640,
        n: 170,
        h: [12, 44],
        lean: -0.14,
        w: 3,
        base: (x) => lip(x) + dice.range(-2, 16),
      })
      blades(g, dice, {
        x0: 430,
        x1: 720,
        n: 50,
        h: [10, 34],
        lean: 0.2,
        w: 3,
        base: (x) => lip(x) + dice.range(4, 14),
      })
    },
    { color: ['#2f3b28', '#4f5d3e', '#7f8a5c'], tone: 0.4, edge: [1, 10], wash: 0.4, washSize: 60, pool: 0 },
  )
}

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
    blob('1372,440,1 1424,490,1 1446,560 1474,630 1500,690 1546,760 1610,812,1 1530,822 1462,808,1 1424,760 1400,660'),
    { ...BARK, tone: 0.3, fade: [0, 440, 0, 0, 520, 1], shadow: { dx: 8, dy: 8, r: 10, a: 0.3, inside: true } },
  )
  paint(
    layer,
    (g) => ['1440,520,1 1462,640,5 1506,790,1', '1460,580,1 1490,730,4 1550,800,1'].forEach((l) => limb(g, l)),
    { color: '#12140e', edge: [2.4, 20], pool: 0, dry: 0.15, alpha: 0.5 },
  )
}

/** Grass in front of whoever sits on them. */
export function drawRoots(layer: Layer) {
  const dice = createRng(12)
  paint(
    layer,
    (g) => {
      blades(g, dice, { x0: 980, x1: 1640, y: 936, n: 110, h: [20, 84], lean: -0.12, w: 6 })
      blades(g, dice, { x0: 1220, x1: 1640, y: 880, n: 60, h: [20, 70], lean: -0.1, w: 5 })
    },
    {
      color: ['#1c2418', '#344029', '#5c6843', '#8d9668'],
      tone: 0.34,
      edge: [1.2, 12],
      wash: 0.36,
      washSize: 60,
      pool: 0.05,
    },
  )
}
