import { blob, limb, poly, shape } from '../../kit/brush.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { bow, straight } from '../../kit/pen.ts'
import { type Point, type Points } from '../../kit/points.ts'
import { bell, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawDaughter } from './daughter.ts'
import { drawHearth } from './hearth.ts'
import { drawJar } from './jar.ts'
import { drawMother } from './mother.ts'
import { drawOilLamp } from './oil-lamp.ts'
import { drawSleeper } from './sleeper.ts'
import { drawHangings, drawBlanketWindow } from './hangings.ts'
import { FIRE } from './fire.ts'

/** The bulb is off; the fire door gives what light there is. The jar has been opened. */
export function drawLamp(stage: Stage) {
  const { rng } = stage
  const back = stage.layer('back', { depth: 0 })
  wall(back, rng)
  drawHangings(back)
  drawBlanketWindow(back)
  const room = stage.layer('room', { depth: 0.4, lit: true })
  floor(room, rng)
  drawSleeper(room)
  drawHearth(room, rng, FIRE)
  bulb(room)
  drawOilLamp(room, FIRE)
  const figures = stage.layer('figure', { depth: 0.65, lit: true })
  drawMother(figures, firelit)
  drawDaughter(figures, firelit)
  drawJar(stage.layer('front', { depth: 1, lit: true }), rng, FIRE)
  light(stage.layer('light', { depth: 0.5, blend: 'add', lit: true }))
}

// How much of the fire reaches a place; halves at about r.
const reach = (x: number, y: number, r: number) =>
  1 / (1 + (((x - FIRE[0]) / r) ** 2 + ((y - FIRE[1]) / (r * 0.8)) ** 2) * 2.2)

// Clay under old paper, patched; beam and post.
function wall(layer: Layer, rng: Rng) {
  wash(layer, ['#070505', '#150e0a', '#2c1c12', '#523219', '#875324', '#c08039'], {
    toneAt: (x, y) => 0.09 + 0.72 * reach(x, y, 560) + 0.05 * smooth(900, 0, y),
    cloud: 0.24,
    size: 260,
  })
  for (let i = 0; i < 15; i++) {
    const x = rng.range(-60, 1500)
    const y = rng.range(20, 500)
    const w = rng.range(140, 260)
    const h = rng.range(100, 190)
    const tear = rng.range(0.3, 0.7)
    const sheet: Point[] = [
      [x, y + rng.normal() * 9],
      [x + w, y + rng.normal() * 9],
      [x + w + rng.normal() * 9, y + h * tear],
      [x + w * rng.range(0.6, 0.9), y + h * rng.range(0.7, 1)],
      [x + w * 0.4, y + h * rng.range(0.85, 1.1)],
      [x + rng.normal() * 9, y + h * rng.range(0.6, 1)],
    ]
    paint(layer, (g) => poly(g, sheet), {
      color: rng() < 0.5 ? '#c9a878' : '#0b0705',
      edge: [7, 40],
      pool: 0.2,
      wash: 0.3,
      alpha: 0.03 + 0.08 * reach(x, y, 560),
      torn: { w: 2, color: '#e8cfa2', amt: 0.4 },
    })
  }
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 80; i++) {
        const x = rng.range(0, 1600)
        const y = rng.range(0, 560)
        bow(
          g,
          rng.range(0.6, 2),
          [x, y],
          [x + rng.normal() * 14, y + 30],
          [x + rng.normal() * 22, y + rng.range(30, 110)],
        )
      }
    },
    { color: '#080504', edge: [2, 18], pool: 0, dry: 0.3, alpha: 0.4 },
  )
  paint(
    layer,
    (g) => {
      limb(g, '-20,34,60 700,44,54 1620,22,60')
      limb(g, '1010,40,44 1016,560,40')
    },
    {
      color: ['#050303', '#120b07', '#2e1c10', '#5b3a1d'],
      edge: [3, 70],
      tone: 0.3,
      wash: 0.3,
      washSize: 140,
      form: { light: FIRE, r: 12, amt: 0.5, steps: 3 },
      rim: { light: FIRE, color: '#c97a34', w: 4, amt: 0.6, reach: 520 },
      shadow: { dx: 10, dy: 14, r: 14, a: 0.5 },
    },
  )
}

function floor(layer: Layer, rng: Rng) {
  paint(layer, (g) => poly(g, '-20,612 1620,576 1620,930 -20,930'), {
    color: ['#080504', '#1c110a', '#40270f', '#7d4c1c', '#c9822f', '#f2b25a'],
    edge: [2, 80],
    tone: 0.1,
    wash: 0.24,
    washSize: 240,
    pool: 0,
    shade: (x, y) => 0.86 * bell(x, y, { x0: 650, y0: 764, rx: 350, ry: 112 }) + 0.24 * reach(x, y, 640),
  })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 70; i++) {
        const y = 610 + rng() ** 1.2 * 300
        const x = rng.range(-50, 1600)
        straight(g, rng.range(0.8, 2), [x, y], [x + rng.range(60, 220), y - rng.range(0, 8)])
      }
    },
    { color: '#0d0704', edge: [1.6, 30], pool: 0, dry: 0.26, alpha: 0.4 },
  )
}

// Off, on its flex; it catches one thread of fire.
function bulb(layer: Layer) {
  const glass: Points = '717,190,1 735,190,1 740,208 756,232 752,258 726,272 700,258 696,232 712,208'
  paint(
    layer,
    (g) => {
      limb(g, '724,40,3 727,120,3 725,168,3')
      g.fillRect(715, 166, 21, 24)
    },
    { color: ['#060404', '#20160f'], edge: [1, 20], pool: 0 },
  )
  paint(layer, blob(glass), {
    color: ['#0d0906', '#2a2018', '#5a4a36'],
    edge: [0.8, 30],
    tone: 0.4,
    alpha: 0.5,
    pool: 0,
    grad: [0, 190, -0.3, 0, 272, 0.3],
  })
  paint(
    layer,
    (g) => {
      g.lineWidth = 2.6
      shape(g, glass)
      g.stroke()
      g.lineWidth = 1.2
      g.beginPath()
      g.moveTo(722, 192)
      for (const [x, y] of [
        [718, 226],
        [724, 220],
        [729, 227],
        [735, 220],
        [731, 192],
      ] as const)
        g.lineTo(x, y)
      g.stroke()
    },
    {
      color: ['#3a2c1e', '#8a6a46', '#c89a62'],
      edge: [0.6, 20],
      tone: 0.45,
      pool: 0,
      grad: [0, 190, -0.3, 0, 272, 0.4],
      alpha: 0.9,
    },
  )
  paint(layer, (g) => limb(g, '704,240,1 709,256,4.6 722,264,1'), {
    color: '#ffc27a',
    edge: [0.6, 10],
    pool: 0,
    alpha: 0.85,
  })
}

const firelit = {
  light: FIRE,
  formLight: [500, 600],
  form: 0.42,
  rim: '#ffb45e',
  rimAmt: 0.95,
  reach: 620,
  line: '#060303',
} as const

function light(layer: Layer) {
  glow(layer, { x: 560, y: 650, r: 500, color: '#ff7a22', a: 0.42, p: 2.4, sy: 0.72 })
  glow(layer, { x: 562, y: 660, r: 150, color: '#ffb14e', a: 0.5, p: 2, sy: 0.8 })
  glow(layer, { x: 670, y: 770, r: 340, color: '#ff8a30', a: 0.26, p: 1.8, sy: 0.26 })
  glow(layer, { x: 1380, y: 300, r: 220, color: '#6f8fb0', a: 0.1, p: 2 })
}
