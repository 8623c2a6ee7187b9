import { blob, dryStroke, limb, oval } from '../../kit/brush.ts'
import { glow, wash } from '../../kit/light.ts'
import { createLine1d } from '../../kit/noise.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { resampled, toPoints, type Point, type Points } from '../../kit/points.ts'
import { bell, createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Mask, type Stage } from '../../kit/stage.ts'
import { drawDaughtersArm, drawFathersArm } from './flour-arms.ts'

const LAMP = [470, -120] as const

/** The table from above: a river, a line at the table's edge, two ways and a fish, drawn in spilt flour. */
export function drawFlour(stage: Stage) {
  const { rng } = stage
  table(stage.layer('back', { depth: 0 }), rng)
  const flour = stage.layer('flour', { depth: 0.2 })
  drawings(flour, spill(flour))
  const things = stage.layer('things', { depth: 0.35, lit: true })
  bowl(things)
  riceBowls(things)
  const hands = stage.layer('hands', { depth: 0.6, lit: true })
  drawFathersArm(hands, LAMP)
  drawDaughtersArm(hands, LAMP)
  const light = stage.layer('light', { depth: 0.2, blend: 'add', lit: true })
  glow(light, { x: 560, y: 380, r: 720, color: '#ff9a3e', a: 0.2, p: 1.6, sy: 0.8 })
  glow(light, { x: 520, y: 250, r: 420, color: '#ffc47e', a: 0.16, p: 1.6, sy: 0.8 })
}

const PLANKS = [-20, 168, 352, 520, 716, 900]

// Dark boards with the grain running across; the lamp's circle lies on them, the bottom edge goes over into the dark.
function table(layer: Layer, rng: Rng) {
  const grain = createLine1d(rng)
  const warp = createLine1d(rng)
  wash(layer, ['#070403', '#140c07', '#2b190d', '#4b2d16', '#744821', '#a06a33'], {
    toneAt: (x, y) => {
      const board = PLANKS.filter((top) => top <= y).length
      const line = grain((y + 14 * warp(x / 300 + board * 40, 3)) / 6 + board * 91, 3) * 0.1
      return (
        0.1 + line + 0.05 * Math.sin(board * 5.1) + 0.5 * bell(x, y, { x0: 570, y0: 380, rx: 620, ry: 430 })
      )
    },
    cloud: 0.16,
    size: 300,
    sx: 0.5,
    sy: 2.4,
  })
  for (const top of PLANKS.slice(1, -1)) {
    const edge: Point[] = Array.from({ length: 17 }, (_, i) => [
      i * 104 - 30,
      top + rng.normal() * 2.4,
      rng.range(2, 6),
    ])
    paint(layer, (g) => limb(g, edge), { color: '#040202', edge: [1.6, 40], pool: 0, alpha: 0.85 })
    const lip: Point[] = edge.map(([x, y]) => [x, y + 5, 1.6])
    paint(layer, (g) => limb(g, lip), { color: '#b07a44', edge: [1.6, 40], pool: 0, dry: 0.26, alpha: 0.3 })
  }
  const knots: readonly (readonly [number, number, number])[] = [
    [1180, 96, 20],
    [246, 610, 16],
    [1330, 640, 24],
    [1010, 438, 13],
  ]
  for (const [x, y, r] of knots) {
    for (const k of [2.1, 1.5, 1, 0.5]) {
      paint(
        layer,
        (g) => {
          g.lineWidth = 2.2
          g.beginPath()
          g.ellipse(x, y, r * k * 1.5, r * k * 0.72, 0.05, 0, 7)
          g.stroke()
        },
        { color: '#0a0503', edge: [2, 14], pool: 0, dry: 0.1, alpha: 0.6 },
      )
    }
    paint(layer, (g) => oval(g, [x, y, r * 0.7, r * 0.36]), {
      color: ['#050302', '#1a0e07'],
      edge: [1.4, 10],
      pool: 0,
    })
  }
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 120; i++) {
        const x = rng.range(-40, 1600)
        const y = rng.range(0, 830)
        g.lineWidth = rng.range(0.6, 1.8)
        g.beginPath()
        g.moveTo(x, y)
        g.quadraticCurveTo(x + 70, y + rng.normal() * 4, x + rng.range(60, 260), y + rng.normal() * 5)
        g.stroke()
      }
    },
    { color: '#080402', edge: [1.4, 30], pool: 0, dry: 0.24, alpha: 0.5 },
  )
  // The table's edge: past it there is only the dark.
  paint(layer, (g) => g.fillRect(-20, 838, 1640, 90), {
    color: ['#020101', '#0a0604'],
    edge: [2, 70],
    pool: 0,
    shadow: { dx: 0, dy: -10, r: 12, a: 0.6 },
  })
  paint(layer, (g) => limb(g, '-20,836,4 500,834,5 1100,838,5 1620,835,4'), {
    color: '#c08a4e',
    edge: [1.6, 40],
    pool: 0,
    dry: 0.16,
    alpha: 0.5,
  })
}

const FLOUR: PaintOptions = { color: ['#a5927a', '#cdbb9e', '#e9dcc2', '#f7efdd'], tone: 0.56, pool: 0 }

// Spilt and spread with the side of a hand: thick in the middle, thin at its torn edge, then only dust.
function spill(layer: Layer): Mask {
  const dice = createRng(12)
  const outline =
    '250,176 330,96 470,116 560,70 700,104 820,84 930,150 1004,250 972,350 1010,452 962,560 956,676 900,764 780,790 640,800 500,792 372,782 290,700 214,600 246,480 204,380 256,280'
  const scaled = (k: number): Point[] =>
    toPoints(outline).map(([x, y]) => [610 + (x - 610) * k, 420 + (y - 420) * k])
  paint(layer, blob(scaled(1.13)), { ...FLOUR, edge: [26, 60], soft: 14, alpha: 0.14 })
  const shade = (x: number, y: number) =>
    0.16 * bell(x, y, { x0: 520, y0: 300, rx: 420, ry: 300 }) -
    0.42 * smooth(560, 1000, x) -
    0.3 * smooth(480, 780, y)
  const thin = { ...FLOUR, edge: [14, 70], soft: 4.5, wash: 0.3, washSize: 80, alpha: 0.66, shade } as const
  const sheet = paint(layer, blob(scaled(1)), thin)
  paint(layer, blob(scaled(0.84)), {
    ...FLOUR,
    edge: [30, 90],
    soft: 26,
    wash: 0.3,
    washSize: 60,
    alpha: 0.72,
    shade,
  })
  for (let i = 0; i < 10; i++) {
    const x = dice.range(300, 760)
    const y = dice.range(150, 660)
    const points: Point[] = [
      [x, y],
      [x + 90, y + dice.range(-30, 10)],
      [x + 210, y + dice.range(-50, 30)],
    ]
    paint(
      layer,
      (g) =>
        dryStroke(g, dice, { points, width: dice.range(40, 90), bristles: 40, load: 0.5, thin: [0.8, 3] }),
      {
        color: i % 3 ? '#f6ecd6' : '#8d7657',
        clip: sheet,
        edge: [3, 30],
        soft: 1.6,
        pool: 0,
        alpha: 0.3,
      },
    )
  }
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
  // its edge, dragged outwards with a dry palm; one place where three fingers have gone through it
  for (const [x, y, dx, dy] of [
    [880, 210, 150, -30],
    [900, 360, 150, 20],
    [880, 560, 150, 60],
    [700, 120, 60, -90],
    [420, 140, -60, -80],
    [280, 250, -120, -30],
    [270, 480, -130, 30],
    [800, 740, 190, 40],
  ] as const)
    paint(
      layer,
      (g) =>
        dryStroke(g, dice, {
          points: [
            [x - dx * 0.3, y - dy * 0.3],
            [x + dx * 0.4, y + dy * 0.4 + 8],
            [x + dx, y + dy],
          ],
          width: 110,
          bristles: 60,
          load: 0.4,
          thin: [0.8, 3.6],
        }),
      { ...FLOUR, tone: 0.5, edge: [3, 24], soft: 0.9, alpha: 0.5 },
    )
  paint(
    layer,
    (g) =>
      [
        '348,566,7 300,610,15 236,652,12 176,676,5',
        '366,596,7 318,640,15 256,684,12 200,712,5',
        '388,622,7 340,668,14 286,710,11 236,738,5',
      ].forEach((line) => limb(g, line)),
    {
      edge: [4, 18],
      soft: 2.6,
      pool: 0,
      alpha: 0.55,
      blend: 'erase',
    },
  )
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
  line('606,474,1 612,522,1.1 634,562,1 652,610,1 650,660,0.9 660,712,0.6', 14)
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

// A tin bowl with what flour is left, cut by the picture's edge.
function bowl(layer: Layer) {
  const tin = ['#0c0b0b', '#262422', '#56514a', '#978b78', '#dccbae']
  paint(layer, (g) => oval(g, [78, 96, 150, 142]), { color: '#050302', soft: 16, pool: 0, alpha: 0.7 })
  paint(layer, (g) => oval(g, [64, 74, 146, 138]), {
    color: tin,
    edge: [1.2, 40],
    tone: 0.44,
    form: { light: LAMP, r: 14, amt: 0.4, steps: 4 },
    rim: { light: LAMP, color: '#ffdca6', w: 4, amt: 0.8 },
  })
  paint(layer, (g) => oval(g, [64, 76, 126, 118]), {
    color: tin,
    edge: [1, 40],
    tone: 0.2,
    pool: 0.3,
    poolR: 12,
    grad: [0, 0, -0.1, 100, 200, 0.3],
  })
  paint(layer, (g) => oval(g, [58, 96, 84, 70]), {
    ...FLOUR,
    edge: [7, 30],
    soft: 1.4,
    tone: 0.5,
    form: { light: LAMP, r: 20, amt: 0.34, steps: 4 },
    pool: 0.2,
  })
}

// Two of the four bowls, cut by the picture's edge; one stands on its face.
function riceBowls(layer: Layer) {
  const china = {
    color: ['#1a1510', '#4a4034', '#8c7f6a', '#c9bda2', '#efe6cf'],
    edge: [1, 30] as const,
    wash: 0.14,
    washSize: 70,
    form: { light: LAMP, r: 12, amt: 0.4, steps: 4 },
    rim: { light: LAMP, color: '#ffe2b4', w: 3, amt: 0.6 },
  }
  const shadow = { dx: 10, dy: 12, r: 10, a: 0.6 }
  paint(layer, (g) => oval(g, [2, 420, 74, 70]), { ...china, tone: 0.5, shadow })
  paint(layer, (g) => oval(g, [2, 421, 64, 60]), {
    ...china,
    tone: 0.26,
    rim: null,
    grad: [-60, 0, -0.1, 60, 0, 0.24],
  })
  paint(layer, (g) => oval(g, [-2, 612, 72, 68]), {
    ...china,
    tone: 0.4,
    form: { light: LAMP, r: 26, amt: 0.5, steps: 5 },
    shadow,
  })
  paint(layer, (g) => oval(g, [-4, 608, 32, 30]), {
    ...china,
    tone: 0.56,
    shadow: { dx: 3, dy: 4, r: 4, a: 0.4, inside: true },
  })
  paint(layer, (g) => oval(g, [-4, 608, 24, 22]), { ...china, tone: 0.34, rim: null })
}
