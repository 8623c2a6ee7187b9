import { place } from '../../kit/body.ts'
import { dryStroke, limb, oval, poly } from '../../kit/brush.ts'
import { drifts, forest, mountain, ridgeLine, under } from '../../kit/land.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { bow } from '../../kit/pen.ts'
import { blades, branch, reedHeads } from '../../kit/plants.ts'
import { pointAt, shifted, toPoints, type Point, type Points } from '../../kit/points.ts'
import { bell, createRng, lerp, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { cloudStreaks } from '../../kit/streaks.ts'
import { walkerBack } from '../../kit/walkers.ts'
import { companionWalking } from './companion.ts'
import { drawIceBank } from './ice-bank.ts'

const LAMP = [842, 456] as const

/** The river in winter: cold ink, snow as torn paper, one lamp a long way off. */
export function drawIceNight(stage: Stage) {
  const { rng } = stage
  sky(stage.layer('back', { depth: 0 }), rng)
  farBank(stage.layer('far', { depth: 0.2 }), rng)
  ice(stage.layer('ice', { depth: 0.4 }), rng)
  drawIceBank(stage.layer('near', { depth: 0.65 }), rng)
  people(stage.layer('figure', { depth: 0.72 }))
  front(stage.layer('front', { depth: 1 }), rng)
  lamp(stage.layer('light', { depth: 0.4, blend: 'add', lit: true }), rng)
  breath(stage.layer('breath', { depth: 0.72, blend: 'add', weather: true }))
  snow(stage.layer('snow', { depth: 0.9, blend: 'add', weather: true }), rng)
}

// Two washes and no moon: what light there is comes up from the snow.
function sky(layer: Layer, rng: Rng) {
  wash(layer, ['#0a121d', '#122032', '#22364b', '#41586d', '#6b8194'], {
    toneAt: (x, y) =>
      0.08 + 0.56 * smooth(40, 480, y) + 0.1 * bell(x, y, { x0: 900, y0: 470, rx: 620, ry: 110 }),
    cloud: 0.3,
    size: 520,
    sx: 0.7,
    sy: 1.5,
  })
  cloudStreaks(layer, rng, {
    n: 7,
    x: [-100, 1300],
    y: [90, 330],
    along: '0,0 260,-14 560,10',
    brush: { width: [30, 80], bristles: 60, load: 0.5, thin: [0.6, 2.6] },
    ink: { color: '#5b7186', edge: [3, 40], alpha: 0.16, soft: 1.2 },
  })
  // stars, and more of them than one has ever asked for
  const dice = createRng(66)
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 150; i++) {
        const r = 0.7 + dice() ** 5 * 1.7
        g.globalAlpha = dice.range(0.25, 0.9)
        oval(g, [dice.range(0, 1600), dice.range(0, 1) ** 1.3 * 330, r, r])
      }
      g.globalAlpha = 1
    },
    { color: '#c3d0da', edge: [0.3, 8], pool: 0, wash: 0.1, alpha: 0.75 },
  )
}

// Ridges, each darker as it comes nearer, drowned in mist; a house with one window.
function farBank(layer: Layer, rng: Rng) {
  mountain(layer, {
    rng,
    ridge: ridgeLine(rng, '-20,384 210,346 390,366 640,332 800,352 1010,376 1230,358 1420,380 1620,364', {
      rough: 9,
      wl: 110,
    }),
    color: ['#34495c', '#4a6074', '#61778a'],
    mist: [380, 474],
    cun: 120,
    cunColor: '#2f4356',
    tone: 0.45,
  })
  mountain(layer, {
    rng,
    ridge: ridgeLine(rng, '-20,372 160,398 380,430 600,412 860,434 1080,420 1300,390 1480,366 1620,374', {
      rough: 11,
      wl: 140,
    }),
    color: ['#1c2d3e', '#2c4054', '#42586b'],
    mist: [420, 500],
    cun: 160,
    cunColor: '#152331',
    tone: 0.42,
  })
  const bank = ridgeLine(rng, '-20,462 300,470 620,462 900,470 1100,462 1350,452 1620,440', {
    rough: 7,
    wl: 90,
  })
  paint(
    layer,
    (g) => forest(g, rng, { ridge: bank, x0: -10, x1: 1610, n: 520, h: [12, 40], bare: 0.72, gap: 1.1 }),
    {
      color: ['#0e1924', '#1b2a38'],
      edge: [0.8, 9],
      pool: 0,
      alpha: 0.82,
    },
  )
  const house = (points: Points) => shifted(points, LAMP[0] - 1118, LAMP[1] - 452)
  paint(layer, (g) => poly(g, house('1082,452 1090,436 1142,434 1156,451 1150,470 1088,470')), {
    color: ['#0b141d', '#182531'],
    edge: [1, 16],
  })
  paint(layer, (g) => poly(g, house('1078,452 1089,434 1143,432 1160,451')), {
    color: ['#6f8291', '#91a3b0'],
    edge: [1.2, 14],
    alpha: 0.85,
  })
  paint(layer, under(bank, 520), {
    color: ['#3d5062', '#5c7082', '#8296a5'],
    edge: [2, 50],
    tone: 0.42,
    wash: 0.35,
    washSize: 160,
    pool: 0,
    torn: { w: 4, color: '#8ea0ae', amt: 0.5 },
    fade: [0, 488, 1, 0, 516, 0],
  })
  paint(layer, (g) => g.fillRect(LAMP[0] - 5, LAMP[1] - 6, 8, 9), {
    color: '#ffd591',
    edge: [0.6, 8],
    pool: 0,
    wash: 0.05,
  })
  for (let i = 0; i < 9; i++) {
    const x = rng.range(0, 1600)
    glow(layer, {
      x,
      y: rng.range(440, 486),
      r: rng.range(170, 330),
      color: '#7f94a5',
      a: 0.3,
      sy: 0.13,
      p: 1.6,
      noise: 0.8,
    })
  }
}

const LEADS = [
  { line: '1630,520 1330,538 1150,530 960,552 720,548 520,566', width: 3.5 },
  { line: '1650,640 1440,618 1270,640 1090,622 900,652 700,640', width: 8 },
  { line: '1660,800 1480,742 1340,752 1180,716 1010,734', width: 15 },
]

// A pale road of torn sheets, black leads between them.
function ice(layer: Layer, rng: Rng) {
  const drift = drifts(rng, { horizon: 470, amt: 0.2, wl: 260 })
  paint(layer, (g) => g.fillRect(-20, 486, 1660, 440), {
    color: ['#1b2b3a', '#3a4f61', '#64798a', '#92a4b1', '#b9c6cd'],
    edge: [2, 60],
    tone: 0.52,
    wash: 0.22,
    washSize: 300,
    pool: 0,
    fade: [0, 484, 0, 0, 504, 1],
    shade: (x, y) =>
      drift(x, y) -
      0.24 * smooth(700, 120, x) +
      0.16 * Math.exp(-(((x - 980) / 380) ** 2)) * smooth(900, 520, y),
  })
  for (const { line, width } of LEADS) lead(layer, rng, toPoints(line), width)
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 46; i++) {
        let x = rng.range(640, 1600)
        let y = rng.range(520, 860)
        const p = (y - 470) / 380
        g.lineWidth = 0.5 + p * 1.3
        g.beginPath()
        g.moveTo(x, y)
        for (let j = 0; j < 5; j++) {
          x += rng.normal() * 70 * (0.3 + p)
          y += rng.normal() * 16 * p
          g.lineTo(x, y)
        }
        g.stroke()
      }
    },
    { color: '#2a3e50', edge: [1.6, 18], pool: 0, dry: 0.12, alpha: 0.5 },
  )
  for (let i = 0; i < 15; i++) {
    const y = rng.range(500, 820)
    const p = (y - 470) / 350
    const x = rng.range(520, 1500)
    const points: Points = [
      [x, y],
      [x + 150 * p + 60, y - 6 * p],
      [x + 420 * p + 90, y + 8 * p],
    ]
    paint(
      layer,
      (g) => dryStroke(g, rng, { points, width: 6 + 44 * p, bristles: 40, load: 0.62, thin: [0.6, 2.4] }),
      {
        color: rng() < 0.55 ? '#c9d4da' : '#465b6d',
        edge: [6, 40],
        soft: 0.8,
        pool: 0,
        dry: 0.18,
        alpha: 0.4,
      },
    )
  }
}

// Open water between two sheets, its far lip white.
function lead(layer: Layer, rng: Rng, line: readonly Point[], width: number) {
  const points: Point[] = []
  for (let i = 0; i < line.length - 1; i++) {
    const a = pointAt(line, i)
    const b = pointAt(line, i + 1)
    for (let j = 0; j < 9; j++) {
      const t = j / 9
      const swell = Math.sin((Math.PI * (i + t)) / (line.length - 1)) ** 0.6
      points.push([
        lerp(a[0], b[0], t) + rng.normal() * 9,
        lerp(a[1], b[1], t) + rng.normal() * width * 0.7,
        Math.max(0.6, width * rng.range(0.1, 1.25) * swell),
      ])
    }
  }
  paint(layer, (g) => limb(g, shifted(points, 0, -width * 0.42)), {
    color: '#c4d0d6',
    edge: [2.5, 18],
    pool: 0,
    alpha: 0.55,
  })
  paint(layer, (g) => limb(g, points), {
    color: ['#0c1722', '#1a2a39'],
    edge: [2.5, 20],
    pool: 0,
    alpha: 0.92,
  })
}

function people(layer: Layer) {
  // The other woman is some steps ahead, out on the ice.
  paint(layer, (g) => oval(g, [694, 637, 60, 7], 0.04), { color: '#1b2c3b', soft: 4, pool: 0, alpha: 0.6 })
  companionWalking(layer, place(712, 636, 176), {
    cloth: ['#0a1119', '#1a2733', '#304050', '#55687a'],
    kerchief: ['#1e2a34', '#3a4955', '#667783', '#93a2ac'],
    light: LAMP,
    formLight: [1180, 560],
    form: 0.3,
    rim: '#d8c7a6',
    rimAmt: 0.6,
    reach: 420,
  })
  paint(layer, (g) => oval(g, [480, 777, 92, 13], 0.1), { color: '#060c13', soft: 9, pool: 0, alpha: 0.6 })
  walkerBack(layer, place(486, 776, 330), {
    cloth: ['#05090e', '#101a24', '#22303d', '#3c4d5c'],
    bundle: ['#12141a', '#262a32', '#434850', '#6d7176'],
    scarf: ['#22090d', '#4a1519', '#74272a', '#97453f'],
    light: LAMP,
    formLight: [1180, 560],
    form: 0.36,
    rim: '#d3ccba',
    rimAmt: 0.6,
    reach: 560,
  })
  // She stands in the snow, not on it.
  paint(
    layer,
    (g) => {
      oval(g, [464, 766, 17, 6], 0.08)
      oval(g, [506, 781, 20, 6], 0.08)
    },
    { color: ['#13202d', '#22343f', '#3d5062'], tone: 0.5, edge: [3, 16], soft: 1.5, pool: 0, alpha: 0.9 },
  )
}

// Willow and reeds, the frame we look through; its own dice, so that no twig crosses her.
function front(layer: Layer, rng: Rng) {
  const twig = createRng(9)
  paint(
    layer,
    (g) => {
      limb(g, '-30,960,120 6,760,84 -4,560,66 36,380,50 30,200,40 70,-30,30')
      branch(g, twig, { x: 24, y: 400, angle: -0.85, length: 150, width: 20, depth: 0, droop: 0.06 })
      branch(g, twig, { x: 40, y: 240, angle: -0.4, length: 210, width: 17, depth: 0, droop: 0.12 })
      branch(g, twig, { x: 60, y: 50, angle: 0.25, length: 230, width: 13, depth: 0, droop: 0.14 })
    },
    {
      color: ['#04070b', '#0a1118', '#16212b', '#2c3a46'],
      edge: [2.4, 26],
      tone: 0.36,
      wash: 0.3,
      washSize: 60,
      form: { light: [900, 620], r: 14, amt: 0.4, steps: 4 },
      rim: { light: [900, 620], color: '#7d90a0', w: 3, amt: 0.5 },
      pool: 0.1,
    },
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 40; i++) {
        const y = rng.range(120, 900)
        bow(
          g,
          rng.range(0.8, 2.4),
          [rng.range(-10, 34), y],
          [20, y + 14],
          [rng.range(0, 60), y + rng.range(10, 44)],
        )
      }
    },
    { color: '#3a4a57', edge: [1.4, 14], pool: 0, dry: 0.4, alpha: 0.3 },
  )
  paint(
    layer,
    (g) => {
      reedHeads(g, rng, { x0: 20, x1: 330, y: 925, n: 9, h: [130, 300], lean: 0.2 })
      blades(g, rng, { x0: -20, x1: 420, y: 925, n: 64, h: [50, 220], lean: 0.24, w: 5 })
      reedHeads(g, rng, { x0: 1330, x1: 1600, y: 930, n: 8, h: [90, 190], lean: 0.3 })
      blades(g, rng, { x0: 1180, x1: 1640, y: 930, n: 54, h: [24, 110], lean: 0.34, w: 4 })
    },
    {
      color: ['#03060a', '#0b131b', '#1a2630'],
      edge: [1.2, 14],
      tone: 0.34,
      pool: 0.05,
      wash: 0.3,
      washSize: 90,
    },
  )
}

// The lamp, its long broken reflection, and her breath.
function lamp(layer: Layer, rng: Rng) {
  const [x, y] = LAMP
  glow(layer, { x, y, r: 150, color: '#ff9d3c', a: 0.42, p: 3, sy: 0.8 })
  glow(layer, { x, y, r: 26, color: '#ffd695', a: 1, p: 1.8, noise: 0.1 })
  for (let i = 0; i < 26; i++) {
    const down = 500 + i * 6.2 + rng.normal() * 3
    const across = x + rng.normal() * (4 + i * 0.7)
    glow(layer, {
      x: across,
      y: down,
      r: 12 + i * 1.3,
      color: '#ffa24a',
      a: 0.34 * (1 - i / 36),
      sy: 0.13,
      p: 1.3,
    })
  }
}

function breath(layer: Layer) {
  for (const [bx, by, r, a] of [
    [448, 470, 26, 0.5],
    [430, 460, 36, 0.42],
    [404, 448, 46, 0.3],
    [372, 436, 52, 0.18],
  ] as const) {
    glow(layer, { x: bx, y: by, r, color: '#b9c8d2', a, sx: 1.4, sy: 0.75, p: 1.5, noise: 1.2 })
  }
}

function snow(layer: Layer, rng: Rng) {
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 330; i++) {
        const r = 0.7 + rng() ** 4 * 3.4
        g.globalAlpha = rng.range(0.25, 0.9)
        oval(g, [rng.range(0, 1600), rng.range(0, 900), r, r * rng.range(0.75, 1.2)])
      }
      g.globalAlpha = 1
    },
    { color: '#c6d2da', edge: [0.6, 8], pool: 0, blend: 'add', alpha: 0.62 },
  )
}
