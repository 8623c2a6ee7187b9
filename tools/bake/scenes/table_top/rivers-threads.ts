import { createCutter } from '../../kit/cutter.ts'
import { type PaintOptions } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { laid } from './laid.ts'
import { foldsAt, LAMP } from './rivers-cloth.ts'

const BLUE = ['#0a1830', '#173a6a', '#2f69a8', '#74a9d8', '#d4e6ee']
const LAID = { dx: -4, dy: 7, r: 4, a: 0.65, color: '#050708' } as const

// Three ways from one knot. No place on the cloth is a place.
const THREADS: readonly string[] = [
  '1252,300,9 1204,332,9 1150,330,9 1102,372,9 1090,428,9 1020,470,9 948,462,9 900,506,9 908,566,9 842,612,9 764,604,9 708,640,9 716,700,9 652,744,9 566,736,9 512,772,9 460,770,8',
  '1252,300,9 1246,362,9 1272,420,9 1238,478,9 1180,506,9 1176,566,9 1210,618,9 1180,676,9 1112,700,9 1064,744,9 1010,738,8',
  '1252,300,9 1226,252,9 1164,238,9 1128,196,9 1064,190,9 1010,148,9 948,158,9 902,130,8',
]

/** Three blue threads laid in the folds: a long one, a middle one, a short one. */
export function drawThreads(layer: Layer) {
  const material: PaintOptions = {
    color: BLUE,
    tone: 0.5,
    edge: [1.2, 16],
    wash: 0.14,
    washSize: 40,
    form: { light: LAMP, r: 3, amt: 0.5, steps: 3 },
    shade: (x, y) => foldsAt(x, y) * 0.9,
    shadow: LAID,
    pool: 0.24,
    poolR: 2,
  }
  const thread = createCutter(layer, material)
  for (const line of THREADS) {
    thread.bars([line])
    // the twist of it
    thread.lines([line.replaceAll(/,[89](?= |$)/g, ',2.6')], {
      color: '#dbe9ee',
      alpha: 0.34,
      dry: 0.3,
      edge: [1.4, 10],
    })
  }
  // ends cut with scissors, a little frayed
  thread.bars(
    [
      '460,770,4 444,764,2 432,752,1',
      '460,770,4 442,774,2 428,780,1',
      '1010,738,4 996,730,2 988,720,1',
      '1010,738,4 994,742,2 984,750,1',
      '902,130,4 888,122,2 882,112,1',
      '902,130,4 886,134,2 874,132,1',
    ],
    {
      edge: [0.8, 10],
      form: null,
    },
  )
  // the knot
  thread.bars([
    '1236,292,9 1250,284,10 1266,294,10 1266,310,10 1250,316,9 1238,306,9',
    '1244,306,8 1258,298,9 1268,284,7',
  ])
  thread.bars(['1264,292,7 1300,272,6 1330,282,6 1352,262,6'])
}

/** Steel pins where the threads turn; each head has a spark of the lamp on it. */
export function drawPins(layer: Layer) {
  const steel = createCutter(layer, {
    color: ['#2c2f30', '#82867f', '#e6e0c8'],
    tone: 0.6,
    edge: [0.5, 14],
    shadow: { dx: -5, dy: 7, r: 4, a: 0.6, color: '#050708' },
  })
  for (const [x, y, a] of [
    [908, 566, -0.4],
    [716, 700, 0.1],
    [1180, 566, 0.6],
    [1128, 196, -0.5],
  ] as const) {
    const [dx, dy] = [Math.cos(a - 0.9) * 46, Math.sin(a - 0.9) * 46]
    steel.bars([
      [
        [x - dx * 0.7, y - dy * 0.7, 1],
        [x + dx * 0.5, y + dy * 0.5, 3],
        [x + dx, y + dy, 3.4],
      ],
    ])
    steel.disc([x + dx, y + dy, 8, 8], {
      color: ['#4a3616', '#b98d45', '#ffe2a0'],
      tone: 0.5,
      form: { light: LAMP, r: 4, amt: 0.7, steps: 3 },
    })
  }
}

/** A wooden spool on its side, cut by the edge of the seam: the rest of the blue. */
export function drawSpool(layer: Layer) {
  const at = laid({ x: 1404, y: 250, turn: -0.42 })
  const wood = createCutter(
    layer,
    {
      color: ['#2b1a0c', '#6a4520', '#ab7a3d', '#e0b46a', '#fbe2a8'],
      tone: 0.5,
      edge: [1.2, 30],
      wash: 0.18,
      washSize: 40,
      form: { light: LAMP, r: 9, amt: 0.5, steps: 4 },
      rim: { light: LAMP, color: '#fff0c0', w: 3, amt: 0.8 },
      shadow: { dx: -14, dy: 20, r: 12, a: 0.7, color: '#050708' },
    },
    at,
  )
  wood.disc([58, 0, 17, 48, -0.42], { tone: 0.4 })
  wood.disc([48, 0, 15, 46, -0.42], { tone: 0.56, shadow: null })
  const blue = createCutter(
    layer,
    {
      color: BLUE,
      tone: 0.46,
      edge: [1, 18],
      wash: 0.2,
      washSize: 40,
      form: { light: LAMP, r: 16, amt: 0.6, steps: 4 },
      pool: 0.2,
    },
    at,
  )
  blue.sheet('-42,-36,1 -20,-42 0,-43 20,-42 42,-36,1 42,36,1 20,42 0,43 -20,42 -42,36,1')
  const turns = Array.from({ length: 15 }, (_, i): Point[] => [
    [-38 + i * 5.4, -41, 1],
    [-40 + i * 5.4 + (i % 3), 0, 2],
    [-38 + i * 5.4, 41, 1],
  ])
  blue.lines(turns, { color: '#0c1a2e', alpha: 0.6, dry: 0.08 })
  wood.disc([-48, 0, 16, 47, -0.42], {
    tone: 0.4,
    shadow: { dx: 6, dy: 4, r: 5, a: 0.5, color: '#050708', inside: true },
  })
  wood.disc([-58, 0, 17, 48, -0.42], { tone: 0.58, shadow: null })
  wood.disc([-60, 1, 6, 13, -0.42], { color: '#1a0f06', form: null, rim: null, shadow: null })
}
