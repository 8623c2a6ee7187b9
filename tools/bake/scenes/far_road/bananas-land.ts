import { dryStroke, oval, poly } from '../../kit/brush.ts'
import { landSheet } from '../../kit/land-sheet.ts'
import { wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
import { blades } from '../../kit/plants.ts'
import { bell, createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { bananaLeaf, bananaStem } from './banana-plant.ts'
import { HAZE } from './bananas-air.ts'

/** Hills in the rain, a road of mud that goes round the house, and what grows along it. */
export function drawLand(layer: Layer, rng: Rng) {
  air(layer, rng)
  road(layer)
  hedge(layer)
  distance(layer)
  verges(layer)
}

function air(layer: Layer, rng: Rng) {
  wash(layer, ['#7f927f', '#9fb098', '#bfcab0', '#d8dcc2', '#ece8d0'], {
    toneAt: (x, y) =>
      0.5 +
      0.2 * smooth(0, 340, y) +
      0.2 * bell(x, y, { x0: 1180, y0: 300, rx: 520, ry: 240 }) -
      0.12 * smooth(400, 0, x),
    cloud: 0.26,
    size: 420,
    sx: 0.7,
    sy: 1.3,
  })
  const hills: readonly (readonly [string, readonly string[], number, number])[] = [
    [
      '-20,330 240,250 420,300 640,210 820,290 1010,236 1200,150 1360,226 1500,190 1620,240',
      ['#93a892', '#b0bfa4', '#c8d0b4'],
      250,
      430,
    ],
    [
      '-20,400 200,350 460,392 720,340 960,380 1160,320 1400,360 1620,300',
      ['#7c977e', '#9bb092', '#bcc8a8'],
      340,
      480,
    ],
  ]
  for (const [anchors, color, from, to] of hills) {
    landSheet(layer, rng, anchors, {
      ridge: { rough: 20, wl: 90, foot: 560 },
      color,
      tone: 0.5,
      edge: [6, 50],
      wash: 0.34,
      washSize: 160,
      pool: 0.06,
      soft: 1.4,
      alpha: 0.82,
      fade: [0, from, 1, 0, to, 0.1],
    })
  }
}

// A road of red mud: it comes past the house, goes round the plants, and is gone in the rain.
function road(layer: Layer) {
  const rng = createRng(6)
  paint(layer, (g) => poly(g, '-20,500 400,486 900,478 1620,470 1620,940 -20,940'), {
    color: ['#50683f', '#7d9058', '#a9b27c', '#cdd0a4'],
    tone: 0.56,
    edge: [5, 60],
    wash: 0.3,
    washSize: 150,
    pool: 0,
    shade: (_, y) => 0.16 * smooth(560, 470, y) - 0.18 * smooth(560, 860, y),
    fade: [0, 470, 0.5, 0, 520, 1],
  })
  paint(
    layer,
    (g) =>
      poly(
        g,
        '420,940 600,850 800,780 960,726 1060,684 1090,650 1060,620 980,596 860,578 700,566 560,560 560,552 720,552 900,558 1050,572 1180,596 1270,634 1330,684 1420,740 1540,790 1640,824 1640,940',
      ),
    {
      color: ['#6e5138', '#96744e', '#ba9a6c', '#d8c296', '#ece2c0'],
      tone: 0.5,
      edge: [6, 40],
      wash: 0.28,
      washSize: 120,
      pool: 0,
      shade: (_, y) => 0.26 * smooth(640, 500, y) - 0.08 * smooth(700, 900, y),
    },
  )
  // puddles hold the sky
  for (const [x, y, rx, ry] of [
    [1190, 652, 50, 6],
    [1150, 720, 96, 9],
    [1360, 786, 120, 11],
    [1010, 806, 130, 12],
    [1250, 856, 150, 13],
  ] as const) {
    paint(
      layer,
      (g) => {
        oval(g, [x, y, rx, ry])
        oval(g, [x + rx * 0.7, y + ry * 0.7, rx * 0.5, ry * 0.7])
      },
      {
        color: ['#7a6a4a', '#a3a482', '#cfd3b6', '#e8e8d0'],
        tone: 0.62,
        edge: [4, 20],
        wash: 0.2,
        washSize: 60,
        pool: 0.3,
        poolR: 4,
      },
    )
    paint(
      layer,
      (g) => {
        for (let i = 0; i < 4; i++)
          hoop(g, 1.3, [
            x + rng.normal() * rx * 0.6,
            y + rng.normal() * ry * 0.4,
            8 + ry * 0.5,
            2 + ry * 0.14,
          ])
      },
      { color: '#fffef2', edge: [0.5, 10], pool: 0, alpha: 0.8 },
    )
  }
  for (let i = 0; i < 24; i++) {
    const y = rng.range(590, 890)
    const k = (y - 480) / 400
    const x = 1130 + rng.normal() * 380 * k
    paint(
      layer,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + 90 * k, y - 16 * k],
            [x + 180 * k, y - 44 * k],
          ],
          width: 26 * k,
          bristles: 16,
          load: 0.5,
          thin: [0.6, 2.2],
        }),
      { color: i % 2 ? '#f0e6c6' : '#60452e', edge: [2, 18], pool: 0, soft: 0.5, alpha: 0.34 },
    )
  }
}

// A hedge of tall grass where the field ends: it takes the line out of the land.
function hedge(layer: Layer) {
  const rng = createRng(88)
  for (let i = 0; i < 30; i++) {
    const x = rng.range(-60, 1660)
    const y = 500 + rng.range(-6, 40)
    const r = rng.range(30, 90)
    paint(
      layer,
      (g) => {
        for (let j = 0; j < 9; j++)
          oval(
            g,
            [x + rng.normal() * r, y - rng() * r * 0.5, r * rng.range(0.2, 0.5), r * rng.range(0.14, 0.34)],
            rng.normal() * 0.3,
          )
      },
      {
        color: ['#6d8a66', '#8faa7e', '#b6c69a', '#d5dbb6'],
        tone: 0.42 + rng.normal() * 0.12,
        edge: [6, 20],
        wash: 0.34,
        washSize: 50,
        pool: 0.08,
        alpha: 0.6,
        fade: [0, y - r * 0.2, 1, 0, y + 20, 0],
      },
    )
  }
}

// Across the road: more plants in the rain, a field of something low, a roof.
function distance(layer: Layer) {
  const rng = createRng(19)
  for (const [x, y, s] of [
    [1440, 520, 0.62],
    [1520, 540, 0.8],
    [1010, 500, 0.5],
    [1080, 492, 0.42],
  ] as const) {
    bananaStem(
      layer,
      `${x},${y},${26 * s} ${x + 6 * s},${y - 110 * s},${20 * s} ${x + 4 * s},${y - 190 * s},${12 * s}`,
      HAZE,
      3,
    )
    for (let i = 0; i < 6; i++) {
      const a = -Math.PI / 2 + (i - 2.5) * 0.46 + rng.normal() * 0.1
      const l = 200 * s
      const [bx, by] = [x + 4 * s, y - 180 * s]
      bananaLeaf(
        layer,
        [
          [bx, by],
          [bx + Math.cos(a) * l * 0.34, by + Math.sin(a) * l * 0.72],
          [bx + Math.cos(a) * l * 0.64, by + Math.sin(a) * l * 1.02],
          [bx + Math.cos(a) * l * 0.9, by + Math.sin(a) * l * 0.92 + 34 * s * Math.abs(Math.cos(a))],
        ],
        26 * s,
        { ...HAZE, k: s * 0.6 },
        0.4 + rng.normal() * 0.1,
        i + 5,
      )
    }
  }
  paint(
    layer,
    (g) =>
      blades(g, rng, {
        x0: -20,
        x1: 1240,
        base: (x) => 560 - x * 0.03,
        n: 260,
        h: [10, 44],
        lean: 0.1,
        w: 3,
      }),
    {
      color: ['#56714a', '#8aa066', '#c0cb94'],
      tone: 0.44,
      edge: [1, 10],
      pool: 0,
      wash: 0.5,
      washSize: 40,
      alpha: 0.8,
    },
  )
}

// What grows where wheels don't go: along both sides of the mud, and a little between.
function verges(layer: Layer) {
  const rng = createRng(52)
  const edges: readonly (readonly [x0: number, x1: number, y0: number, y1: number, n: number, h: number])[] =
    [
      [1090, 1330, 590, 690, 90, 22],
      [1300, 1640, 680, 826, 130, 40],
      [880, 1080, 586, 636, 60, 16],
      [930, 1080, 736, 690, 60, 26],
      [1150, 1640, 560, 640, 160, 26],
      [1360, 1640, 640, 760, 110, 36],
    ]
  for (const [x0, x1, y0, y1, n, h] of edges) {
    const base = (x: number) => y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) + ((x * 7919) % 13)
    paint(layer, (g) => blades(g, rng, { x0, x1, base, n, h: [h * 0.5, h * 1.5], lean: 0.08, w: 3.2 }), {
      color: ['#43602f', '#728f4c', '#adb872', '#dbdca4'],
      tone: 0.46,
      edge: [1, 10],
      pool: 0,
      wash: 0.5,
      washSize: 40,
    })
  }
}
