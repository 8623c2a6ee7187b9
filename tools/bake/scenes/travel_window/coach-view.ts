import { blob, dryStroke, limb, oval, poly } from '../../kit/brush.ts'
import { ridgeLine, under } from '../../kit/land.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Draw, type Layer, type Pen, type Stage } from '../../kit/stage.ts'

/** How much of it is night at x: a day, a night and a day go by from left to right. */
export const night = (x: number) => smooth(735, 925, x) * smooth(1225, 1050, x)

const HORIZON = 476

/** The lit window in the night. */
export const WINDOW: readonly [number, number] = [924, 508]

/** Sky, hills and fields of two thousand miles in one pane. */
export function drawDays(stage: Stage) {
  const layer = stage.layer('days', { depth: 0.1 })
  const dice = createRng(71)
  wash(layer, ['#10162a', '#1b2440', '#343a58', '#6d6274', '#b98a72', '#eec08a', '#f6e3bd', '#f7efdc'], {
    toneAt: (x, y, cloud) => {
      const low = smooth(80, HORIZON, y)
      // The edges of the night lean, and cloud breaks them.
      const day = 1 - night(x + 130 * cloud + (y - 300) * (x < 980 ? -0.16 : 0.16))
      return 0.08 + 0.12 * low + day * (0.64 + 0.16 * low)
    },
    cloud: 0.12,
    size: 420,
    sx: 0.7,
    sy: 1.6,
    y1: 780,
  })
  // The south is under a wet white sky.
  glow(layer, { x: 1480, y: 240, r: 420, color: '#e3e6dc', a: 0.85, p: 1, noise: 0.5 })
  for (const [x, y, w] of [
    [560, 170, 30],
    [600, 236, 16],
    [1240, 150, 26],
    [1330, 220, 34],
  ] as const)
    paint(
      layer,
      (g) =>
        dryStroke(g, dice, {
          points: [
            [x, y],
            [x + 120, y - 10],
            [x + 300, y + 6],
          ],
          width: w,
          bristles: 40,
          load: 0.55,
          thin: [0.8, 2.6],
        }),
      {
        color: x < 900 ? '#c08c76' : '#9aa6a4',
        edge: [4, 50],
        soft: 2,
        pool: 0,
        alpha: 0.34,
        fade: x < 900 ? [740, 0, 1, 830, 0, 0] : [1160, 0, 0, 1230, 0, 1],
      },
    )
  stars(layer)
  hills(layer, stage.rng)
  fields(layer, createRng(5))
}

function stars(layer: Layer) {
  const dice = createRng(12)
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 34; i++) {
        g.globalAlpha = dice.range(0.3, 0.9)
        const r = dice.range(0.8, 2)
        oval(g, [dice.range(880, 1120), dice.range(70, 330), r, r])
      }
      g.globalAlpha = 1
    },
    { color: '#c8cad2', edge: [0.4, 8], pool: 0, alpha: 0.8 },
  )
}

// The north is low and dry; the south stands up in wet cones.
function hills(layer: Layer, rng: Rng) {
  const dark = (x: number) => -0.62 * night(x)
  paint(
    layer,
    under(
      ridgeLine(rng, '-20,440 560,420 680,396 800,420 960,436 1080,400 1180,404 1250,420 1620,430', {
        rough: 9,
        wl: 90,
      }),
      520,
    ),
    {
      color: ['#171d33', '#2a2e48', '#5f586c', '#8f8088', '#b9a69a'],
      tone: 0.72,
      shade: dark,
      edge: [3, 50],
      wash: 0.2,
      washSize: 160,
      pool: 0,
      fade: [0, 420, 1, 0, 500, 0.2],
    },
  )
  const cones = ridgeLine(
    rng,
    '1080,470 1130,440 1176,372 1206,300 1240,286 1276,340 1310,420 1340,404 1372,330 1402,300 1436,330 1476,424 1530,440 1580,360 1640,330',
    { rough: 12, wl: 50 },
  )
  paint(layer, (g) => under(cones, 520)(g), {
    color: ['#26304a', '#4b5a68', '#7d8f8c', '#a9b8a8', '#cfd6bf'],
    tone: 0.62,
    shade: dark,
    edge: [2.4, 40],
    wash: 0.26,
    washSize: 120,
    pool: 0.14,
    fade: [1080, 0, 0, 1190, 0, 1],
    fadeNoise: 0.4,
  })
  for (const [x, y, r] of [
    [1260, 470, 240],
    [1440, 466, 260],
    [700, 476, 240],
  ] as const)
    glow(layer, { x, y, r, color: '#f2ead2', a: 0.62, sy: 0.2, p: 1.3, noise: 0.9 })
}

function fields(layer: Layer, rng: Rng) {
  const ground: PaintOptions = {
    color: ['#0f1424', '#1d2136', '#4a3b34', '#8a5f35', '#c3944f', '#e6c283', '#f1dcae'],
    tone: 0.72,
    edge: [2, 50],
    wash: 0.2,
    washSize: 130,
    pool: 0,
  }
  paint(layer, (g) => g.fillRect(540, HORIZON - 6, 1080, 336), {
    ...ground,
    fade: [0, HORIZON - 4, 0, 0, HORIZON + 16, 1],
    shade: (x, y) => -0.6 * night(x) + 0.08 * smooth(560, 470, y),
  })
  // stubble rows run to the horizon; the day's end lies along them
  paint(
    layer,
    (g) => {
      for (let i = -12; i < 13; i++)
        limb(g, [
          [700 + i * 9, HORIZON + 4, 0.6],
          [700 + i * 34, 560, 2],
          [700 + i * 90, 780, 5],
        ])
    },
    {
      color: '#6d4a2c',
      edge: [2.4, 20],
      soft: 0.8,
      pool: 0,
      dry: 0.35,
      alpha: 0.5,
      fade: [780, 0, 1, 900, 0, 0],
    },
  )
  // the south: paddies, each with its own piece of sky
  paint(layer, (g) => g.fillRect(1060, HORIZON + 2, 600, 330), {
    color: ['#141d2a', '#2b3c3c', '#56704f', '#87a064', '#b9c489'],
    tone: 0.6,
    shade: (x, y) => -0.5 * night(x) - 0.16 * smooth(520, 760, y),
    edge: [2, 40],
    wash: 0.24,
    washSize: 90,
    pool: 0,
    fade: [1090, 0, 0, 1200, 0, 1],
    fadeNoise: 0.5,
  })
  const paddies: readonly (readonly Point[])[] = [
    [
      [1180, 492],
      [1262, 488],
      [1296, 500],
      [1190, 504],
    ],
    [
      [1310, 490],
      [1420, 490],
      [1462, 504],
      [1330, 506],
    ],
    [
      [1196, 514],
      [1330, 514],
      [1366, 536],
      [1204, 540],
    ],
    [
      [1384, 516],
      [1530, 516],
      [1600, 546],
      [1430, 546],
    ],
    [
      [1210, 556],
      [1420, 556],
      [1476, 592],
      [1216, 600],
    ],
  ]
  for (const field of paddies)
    paint(layer, (g) => poly(g, field), {
      color: ['#5d7680', '#a8bab4', '#e4e6d2', '#f8f4e0'],
      tone: 0.6,
      shade: (x) => -0.7 * night(x),
      edge: [3, 30],
      soft: 0.6,
      wash: 0.2,
      washSize: 60,
      pool: 0.2,
    })
  for (let i = 0; i < 26; i++) {
    const x = rng.range(540, 1500)
    const y = HORIZON + 12 + rng() ** 1.2 * 230
    const p = (y - HORIZON) / 240
    const n = night(x + 90)
    paint(
      layer,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + 70 + 160 * p, y + rng.normal() * 2],
            [x + 120 + 300 * p, y],
          ],
          width: 5 + 26 * p,
          bristles: 20,
          load: 0.5,
          thin: [0.7, 2.4],
        }),
      {
        color: n > 0.5 ? '#39425e' : x > 1100 ? '#dfe3bd' : '#f3d9a2',
        edge: [2, 40],
        pool: 0,
        soft: 0.8,
        alpha: 0.32,
      },
    )
  }
}

type Tree = { x: number; y: number; h: number }

/** A tree, a wall, a woman on a bicycle with a cabinet on her back; a tree. Quicker than the land. */
export function drawRoadside(stage: Stage) {
  const layer = stage.layer('roadside', { depth: 0.25 })
  const dice = createRng(44)
  poles(layer)
  wall(layer)
  for (const tree of [
    { x: 606, y: 700, h: 330 },
    { x: 842, y: 706, h: 300 },
    { x: 1172, y: 706, h: 320 },
    { x: 1404, y: 704, h: 300 },
  ])
    poplar(layer, dice, tree)
  house(layer)
  bicycle(layer)
  // the verge, which nobody sees
  paint(layer, (g) => g.fillRect(540, 694, 1080, 90), {
    color: ['#0c1020', '#191d30', '#4a3f3c', '#7d6248', '#a88a60'],
    tone: 0.62,
    shade: (x) => -0.56 * night(x),
    edge: [2, 60],
    wash: 0.3,
    washSize: 120,
    pool: 0,
    fade: [0, 686, 0, 0, 712, 1],
  })
  for (let i = 0; i < 16; i++) {
    const x = dice.range(520, 1500)
    const y = dice.range(700, 752)
    paint(
      layer,
      (g) =>
        dryStroke(g, dice, {
          points: [
            [x, y],
            [x + 140, y],
            [x + 300, y],
          ],
          width: 16,
          bristles: 18,
          load: 0.6,
          thin: [0.7, 2.2],
        }),
      {
        color: night(x + 150) > 0.5 ? '#3a425c' : '#e8c88e',
        edge: [1.4, 40],
        pool: 0,
        soft: 0.6,
        alpha: 0.4,
      },
    )
  }
}

// One to a bowl of corn; birds sit where they are.
function poles(layer: Layer) {
  const tops = [560, 800, 1040, 1280, 1520]
  const wood: PaintOptions = {
    color: ['#0c1122', '#1c2136', '#4a444c', '#7a7070', '#a89c90'],
    tone: 0.5,
    shade: (x) => -0.36 * night(x),
    edge: [1, 30],
    soft: 0.7,
    pool: 0.1,
  }
  const sag = (x: number, dy: number) => {
    const t = (((x - 560) % 240) + 240) % 240
    return 132 + dy + 46 * Math.sin((Math.PI * t) / 240)
  }
  paint(
    layer,
    (g) => {
      for (const dy of [0, 26]) {
        g.lineWidth = 1.7
        g.beginPath()
        for (let x = 540; x <= 1620; x += 6) g.lineTo(x, sag(x, dy))
        g.stroke()
      }
    },
    { ...wood, edge: [0.8, 30], soft: 0.3, alpha: 0.85 },
  )
  paint(
    layer,
    (g) => {
      for (const x of tops) {
        limb(g, [
          [x, 112, 8],
          [x + 2, 420, 11],
          [x + 3, 712, 14],
        ])
        limb(g, [
          [x - 30, 132, 6],
          [x + 32, 131, 6],
        ])
      }
    },
    wood,
  )
  const dice = createRng(3)
  paint(
    layer,
    (g) => {
      for (const [from, n] of [
        [634, 7],
        [1306, 3],
        [1392, 5],
      ] as const)
        for (let i = 0; i < n; i++) {
          const x = from + i * 15 + dice.range(-3, 3)
          const y = sag(x, 0)
          oval(g, [x, y - 5, 3.4, 5.4], 0.3)
          oval(g, [x + 2, y - 11, 2.8, 2.6])
          limb(g, [
            [x - 1, y - 2, 2.4],
            [x - 4, y + 7, 1],
          ])
        }
    },
    { color: '#2a2836', edge: [0.5, 8], pool: 0, alpha: 0.9 },
  )
}

function wall(layer: Layer) {
  const brick: PaintOptions = {
    color: ['#3a2a28', '#6b4a3a', '#9a6e4e', '#c89a6c', '#e6c494'],
    tone: 0.52,
    edge: [2, 40],
    wash: 0.26,
    washSize: 70,
    pool: 0.16,
    form: { light: [560, 200], r: 6, amt: 0.26, steps: 3 },
  }
  paint(layer, (g) => poly(g, '622,606 792,612 792,706 622,706'), brick)
  paint(layer, (g) => poly(g, '616,596 798,603 798,615 616,609'), { ...brick, tone: 0.4 })
  paint(
    layer,
    (g) => {
      for (let r = 0; r < 5; r++)
        for (let c = 0; c < 7; c++) g.fillRect(626 + c * 25 + (r % 2) * 12, 622 + r * 17, 19, 1.6)
    },
    { color: '#54382c', edge: [1.2, 16], pool: 0, dry: 0.3, alpha: 0.5 },
  )
}

// Leaning a little, since we are not.
function poplar(layer: Layer, dice: Rng, { x, y, h }: Tree) {
  const dark = night(x)
  const leaves: PaintOptions = {
    color:
      x > 1150 ? ['#22312f', '#48603f', '#7c9154', '#b7bd7c'] : ['#2b2330', '#6a4a2c', '#a97c3a', '#e0b56c'],
    edge: [2.4, 13],
    soft: 0.8,
    wash: 0.34,
    washSize: 50,
    pool: 0.08,
    alpha: 0.9,
  }
  const trunk = (g: Pen) =>
    limb(g, [
      [x, y, h * 0.05],
      [x + 4, y - h * 0.5, h * 0.03],
      [x + 9, y - h * 0.96, 1.4],
    ])
  paint(layer, trunk, {
    color: ['#151828', '#3d3438', '#6d5c50'],
    tone: 0.5 - 0.4 * dark,
    edge: [1.4, 20],
    soft: 0.6,
    pool: 0,
  })
  for (const [tone, shift] of [
    [0.3, 8],
    [0.62, -6],
  ] as const)
    paint(
      layer,
      (g) => {
        for (let i = 0; i < 46; i++) {
          const t = dice() ** 0.8
          const w = h * 0.13 * Math.sin(Math.PI * (0.1 + t * 0.86))
          oval(
            g,
            [
              x + 4 + dice.normal() * w + shift * 0.3,
              y - h * (0.26 + t * 0.74) + shift,
              dice.range(5, 13),
              dice.range(3.4, 7),
            ],
            -0.5 + dice.normal() * 0.5,
          )
        }
      },
      { ...leaves, tone: tone - 0.5 * dark },
    )
}

// In the night, one lit window: whoever it is, is up.
function house(layer: Layer) {
  const [x, y] = WINDOW
  paint(
    layer,
    blob([
      [x - 64, y + 22, 1],
      [x - 62, y - 4, 1],
      [x - 70, y - 3, 1],
      [x - 44, y - 26],
      [x + 20, y - 28],
      [x + 56, y - 2, 1],
      [x + 48, y - 3, 1],
      [x + 49, y + 22, 1],
    ]),
    {
      color: ['#060a16', '#10162a', '#1b2238'],
      tone: 0.4,
      edge: [1.4, 18],
      pool: 0.1,
    },
  )
  paint(layer, (g) => g.fillRect(x - 6, y - 5, 12, 12), {
    color: '#ffd591',
    edge: [0.7, 8],
    pool: 0,
    wash: 0.06,
  })
}

// A woman pedalling away from the sun with a cabinet on her back.
function bicycle(layer: Layer) {
  const nearer = (draw: Draw) => (g: Pen) => {
    g.save()
    g.translate(1240, 716)
    g.scale(1.26, 1.26)
    g.translate(-1262, -718)
    draw(g)
    g.restore()
  }
  const ink: PaintOptions = {
    color: ['#241f2a', '#45404c', '#7c6f68', '#b59c80'],
    tone: 0.4,
    edge: [0.8, 14],
    soft: 0.4,
    pool: 0.1,
    form: { light: [560, 300], r: 4, amt: 0.4, steps: 3 },
  }
  paint(
    layer,
    nearer((g) => {
      g.lineWidth = 3.4
      for (const x of [1316, 1396]) {
        g.beginPath()
        g.ellipse(x, 690, 27, 28, 0, 0, 7)
        g.stroke()
      }
      limb(g, '1316,690,3 1338,650,3 1384,652,3 1354,688,3 1316,690,3')
      limb(g, '1338,650,3 1354,688,3')
      limb(g, '1396,690,3 1382,640,3 1374,632,3')
      limb(g, '1328,644,4 1348,643,6')
    }),
    ink,
  )
  paint(
    layer,
    nearer((g) => limb(g, '1340,640,15 1366,650,12 1360,676,8 1354,696,6')),
    { ...ink, tone: 0.3 },
  )
  paint(
    layer,
    nearer((g) => {
      limb(g, '1336,642,25 1342,606,27 1350,588,17')
      limb(g, '1352,600,9 1368,618,7 1380,634,5')
      limb(g, '1350,586,9 1356,578,8')
    }),
    { ...ink, color: ['#1d2130', '#363e4e', '#626a74', '#a8a49a'] },
  )
  paint(
    layer,
    nearer((g) => {
      oval(g, [1360, 570, 12, 13])
      limb(g, '1352,574,9 1345,580,6 1338,588,3')
    }),
    { ...ink, color: ['#7d6a58', '#b09a80', '#dccbaa', '#f4e8cc'], tone: 0.44 },
  )
  // the cabinet: two doors, four short feet
  paint(
    layer,
    nearer((g) => poly(g, '1268,528 1338,542 1322,642 1252,627')),
    {
      ...ink,
      color: ['#4a2f1e', '#7d5230', '#b17f46', '#e0b56c'],
      tone: 0.5,
      shadow: { dx: 3, dy: 3, r: 3, a: 0.4 },
    },
  )
  paint(
    layer,
    nearer((g) => {
      limb(g, '1303,536,1.6 1287,634,1.6')
      oval(g, [1291, 590, 2.6, 2.6])
      oval(g, [1299, 592, 2.6, 2.6])
      limb(g, '1256,600,2 1310,614,2 1352,610,2')
    }),
    { color: '#3a2416', edge: [0.6, 12], pool: 0, alpha: 0.8 },
  )
}
