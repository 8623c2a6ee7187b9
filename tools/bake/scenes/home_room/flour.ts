import { blob, dryStroke, limb, oval } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { resampled, toPoints, type Point, type Points } from '../../kit/points.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Layer, type Mask, type Stage } from '../../kit/stage.ts'
import { streaks } from '../../kit/streaks.ts'
import { drawDaughtersArm, drawFathersArm } from './flour-arms.ts'
import { drawBowl, drawRiceBowls } from './flour-bowls.ts'
import { FLOUR, LAMP } from './flour-ink.ts'
import { drawTable } from './flour-table.ts'

/** The table from above: a river, a line at the table's edge, two ways and a fish, drawn in spilt flour. */
export function drawFlour(stage: Stage) {
  const { rng } = stage
  drawTable(stage.layer('back', { depth: 0 }), rng)
  const flour = stage.layer('flour', { depth: 0.2 })
  drawings(flour, spill(flour))
  const things = stage.layer('things', { depth: 0.35, lit: true })
  drawBowl(things)
  drawRiceBowls(things)
  const hands = stage.layer('hands', { depth: 0.6, lit: true })
  drawFathersArm(hands, LAMP)
  drawDaughtersArm(hands, LAMP)
  const light = stage.layer('light', { depth: 0.2, blend: 'add', lit: true })
  glow(light, { x: 560, y: 380, r: 720, color: '#ff9a3e', a: 0.2, p: 1.6, sy: 0.8 })
  glow(light, { x: 520, y: 250, r: 420, color: '#ffc47e', a: 0.16, p: 1.6, sy: 0.8 })
}

// Spilt and spread with the side of a hand: thick in the middle, thin at its torn edge, then only dust.
function spill(layer: Layer): Mask {
  const dice = createRng(12)
  const outline =
    '276,150 352,100 452,108 560,74 664,92 772,70 866,96 930,120,1 968,206 950,330 944,470 956,590 938,690,1 884,742 800,768 742,800 600,792 520,802 392,782 330,744 262,700,1 244,600 214,540 232,430 206,360 236,270 240,196'
  const scaled = (k: number): Point[] =>
    toPoints(outline).map(([x, y]) => [610 + (x - 610) * k, 420 + (y - 420) * k])
  paint(layer, blob(scaled(1.13)), { ...FLOUR, edge: [16, 26], soft: 9, alpha: 0.12 })
  const shade = (x: number, y: number) =>
    0.16 * bell(x, y, { x0: 520, y0: 300, rx: 420, ry: 300 }) -
    0.42 * smooth(560, 1000, x) -
    0.3 * smooth(480, 780, y)
  const thin = { ...FLOUR, edge: [9, 20], soft: 1.8, wash: 0.3, washSize: 80, alpha: 0.66, shade } as const
  const sheet = paint(layer, blob(scaled(1)), thin)
  paint(layer, blob(scaled(0.9)), {
    ...FLOUR,
    edge: [22, 40],
    soft: 22,
    wash: 0.3,
    washSize: 60,
    alpha: 0.72,
    shade,
  })
  streaks(layer, dice, {
    n: 10,
    at: () => [dice.range(300, 760), dice.range(150, 660)],
    along: () => [
      [0, 0],
      [90, dice.range(-30, 10)],
      [210, dice.range(-50, 30)],
    ],
    brush: { width: [40, 90], bristles: 40, load: 0.5, thin: [0.8, 3] },
    ink: {
      color: (_, i) => (i % 3 ? '#f6ecd6' : '#8d7657'),
      clip: sheet,
      edge: [3, 30],
      soft: 1.6,
      alpha: 0.3,
    },
  })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 900; i++) {
        const a = dice() * 7
        const far = 1 + Math.abs(dice.normal()) * 0.35
        const r = dice.range(0.6, 2.4)
        oval(g, [610 + Math.cos(a) * 390 * far, 420 + Math.sin(a) * 330 * far, r, r * 0.8])
      }
    },
    { color: '#d9c8aa', edge: [0.6, 8], pool: 0, alpha: 0.6 },
  )
  // its edge: a forearm has swept down the right of it, a palm has pushed at two corners
  for (const [points, width] of [
    ['950,150 1000,330 990,520 1010,720', 70],
    ['900,200 968,360 960,540 940,700', 60],
    ['880,640 960,690 1090,716', 90],
    ['330,150 262,110 190,96', 80],
  ] as const)
    paint(layer, (g) => dryStroke(g, dice, { points, width, bristles: 54, load: 0.36, thin: [0.8, 3.4] }), {
      ...FLOUR,
      tone: 0.5,
      edge: [3, 24],
      soft: 0.8,
      alpha: 0.42,
    })
  // two clots that fell beside it
  for (const [x, y, r] of [
    [1046, 250, 9],
    [1076, 268, 5],
  ] as const)
    paint(layer, (g) => oval(g, [x, y, r * 1.3, r]), {
      ...FLOUR,
      edge: [2.4, 8],
      form: { light: LAMP, r: 4, amt: 0.4, steps: 3 },
      shadow: { dx: 3, dy: 5, r: 4, a: 0.6 },
    })
  return sheet
}

// A finger's furrow: dark wood at the bottom, flour pushed up on both sides, brighter towards the lamp.
function furrow(layer: Layer, line: Points, { width, sheet }: { width: number; sheet: Mask }) {
  const dice = createRng(Math.round(width * 13 + toPoints(line).length))
  const path = resampled(line, 10).map(([x, y, w]): Point => [
    x + dice.normal() * 1.4,
    y + dice.normal() * 1.4,
    w,
  ])
  const band = (k: number, dx: number, dy: number): Point[] =>
    path.map(([x, y, w]) => [x + dx, y + dy, width * (w ?? 1) * k * dice.range(0.86, 1.14)])
  paint(layer, (g) => limb(g, band(1.8, 4, 6)), {
    color: '#6d5738',
    clip: sheet,
    edge: [5, 16],
    soft: 4,
    pool: 0,
    alpha: 0.5,
  })
  paint(layer, (g) => limb(g, band(1.5, -1.5, -3)), {
    color: '#fff8ea',
    clip: sheet,
    edge: [6, 12],
    soft: 2.2,
    pool: 0,
    alpha: 0.55,
    dry: 0.1,
  })
  paint(layer, (g) => limb(g, band(1, 0, 0)), {
    color: ['#1c1008', '#3a2413', '#63421f', '#8c6a3e'],
    edge: [3.4, 14],
    soft: 1.4,
    tone: 0.36,
    wash: 0.4,
    washSize: 30,
    pool: 0,
    alpha: 0.9,
  })
}

function drawings(layer: Layer, sheet: Mask) {
  const line = (points: Points, width: number) => furrow(layer, points, { width, sheet })
  // The river, a thumb away: two passes of one finger.
  line(
    '262,262,0.7 320,238,1 384,256,1.1 450,290,1 520,284,0.9 590,250,1 660,252,1.1 730,288,1 800,292,1 880,262,0.9 962,250,0.5',
    17,
  )
  line(
    '300,296,0.5 350,276,1 410,292,1.1 462,320,1 530,314,1 598,284,0.9 662,286,1 724,318,1 800,324,1.1 872,298,1 926,288,0.4',
    10,
  )
  // The line in the south, along the table's edge.
  for (let x = 372; x < 840; x += 64) {
    line(
      [
        [x, 772 + (x % 7), 0.9],
        [x + 20, 770 + (x % 5), 1.1],
        [x + 36, 771 + (x % 9), 0.7],
      ],
      13,
    )
  }
  // Two ways out of one place.
  line(
    '604,450,1 606,412,1.1 628,366,1 660,326,0.9 668,286,1 664,238,1.1 686,186,1 730,146,1 796,118,0.6',
    14,
  )
  line('606,474,1 612,522,1.1 634,562,1 652,610,1 650,660,0.9 666,708,0.9 692,746,0.7', 14)
  paint(layer, (g) => oval(g, [604, 461, 17, 15]), {
    color: ['#1c1008', '#4b2f17'],
    edge: [3, 12],
    soft: 1,
    pool: 0,
  })
  // And a fish, since there's flour left: back, belly, tail, gill, fin, three scales, an eye.
  line('300,402,0.5 330,374,1 376,360,1.1 424,372,1 462,396,1 500,432,0.5', 8)
  line('300,402,0.5 334,426,1 380,436,1.1 426,426,1 464,402,1 504,362,0.5', 8)
  line('504,362,0.6 494,398,1 500,432,0.6', 7)
  line('346,378,0.5 356,402,1 346,424,0.5', 6)
  line('372,360,0.5 396,340,1 420,370,0.5', 6)
  for (const x of [382, 406, 430])
    line(
      [
        [x, 390, 0.6],
        [x + 8, 400, 1],
        [x, 412, 0.6],
      ],
      4.6,
    )
  paint(layer, (g) => oval(g, [326, 394, 4.6, 4.6]), { color: '#2a190d', edge: [0.8, 8], pool: 0 })
}
