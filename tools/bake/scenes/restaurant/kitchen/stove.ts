import { blob, limb, oval, poly, shape } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { createRng, lerp } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { FIRE } from './palette.ts'

const BAMBOO = ['#2a190d', '#5e3d1f', '#94683a', '#c79b62']

/** A gas ring under a wide pan, and three steamers on it. */
export function drawStove(stage: Stage) {
  const stove = stage.layer('stove', { depth: 0.4 })
  paint(stove, (g) => poly(g, '-20,668 470,654 486,700 480,930 -20,930'), {
    color: ['#0a0e0d', '#1a211f', '#39433d'],
    tone: 0.32,
    edge: [2, 60],
    wash: 0.4,
    washSize: 120,
    form: { light: [600, 400], r: 14, amt: 0.25, steps: 3 },
    shade: (x, y) => 0.1 * Math.exp(-(((x - 236) / 150) ** 2 + ((y - 760) / 90) ** 2)),
  })
  drawBay(stove)
  drawBasket(stove, [236, 580, 150])
  drawBasket(stove, [240, 514, 148])
  drawBasket(stove, [232, 450, 146])
  paint(
    stove,
    (g) => {
      g.beginPath()
      g.ellipse(232, 444, 144, 26, 0, Math.PI, 0)
      g.fill()
      oval(g, [232, 444, 144, 13])
      limb(g, '214,420,9 232,408,10 250,420,9')
    },
    {
      color: ['#3a2512', '#744d28', '#b58650', '#e0bb84'],
      tone: 0.46,
      edge: [1.2, 20],
      form: { light: [600, 0], r: 12, amt: 0.35, steps: 4 },
    },
  )
  paint(
    stove,
    (g) => {
      shape(g, '40,640 432,640 412,682 330,704 130,704 60,682')
      g.fill()
    },
    {
      color: ['#070a0a', '#161c1b', '#3c4743', '#76827a'],
      tone: 0.36,
      edge: [1.4, 30],
      form: { light: [700, 200], r: 12, amt: 0.36, steps: 3 },
      rim: { light: [230, 900], color: '#ffb468', w: 4, amt: 0.9 },
    },
  )
}

// A bay under the pan, the ring in it, and gas: blue, its tips orange where they lick the iron.
function drawBay(stove: Layer) {
  paint(stove, blob('84,900,1 92,706 116,694,1 356,694,1 380,706 388,900,1'), {
    color: ['#040606', '#0c1216', '#1e2c38', '#3c5468'],
    tone: 0.24,
    edge: [2, 30],
    wash: 0.3,
    washSize: 60,
    pool: 0.2,
    poolR: 10,
    shade: (x, y) => 0.6 * Math.exp(-(((x - 236) / 110) ** 2 + ((y - 770) / 50) ** 2)),
  })
  const iron: PaintOptions = {
    color: ['#060808', '#141a1b', '#30393a', '#66736e'],
    tone: 0.4,
    edge: [1.2, 20],
    form: { light: [236, 720], r: 6, amt: 0.4, steps: 3 },
    rim: { light: [236, 700], color: '#8fc0ff', w: 3, amt: 0.8, reach: 160 },
  }
  // the rubber hose, out of the dark and round the leg
  paint(stove, (g) => limb(g, '236,826,13 180,856,13 96,846,14 30,872,15 -20,866,15'), {
    color: ['#2a0f08', '#5c2412', '#94421e', '#c87840'],
    tone: 0.44,
    edge: [1, 24],
    form: { light: [236, 700], r: 5, amt: 0.4, steps: 3 },
    shadow: { dx: 0, dy: 8, r: 6, a: 0.5 },
  })
  paint(
    stove,
    (g) => {
      limb(g, '150,818,13 134,890,11')
      limb(g, '322,818,13 338,890,11')
      oval(g, [236, 812, 104, 20])
    },
    iron,
  )
  paint(stove, (g) => oval(g, [236, 806, 84, 12]), { color: '#05080a', edge: [1, 16], pool: 0 })
  drawFlames(stove)
}

function drawFlames(stove: Layer) {
  const rng = createRng(12)
  for (const [from, inks, reach, width, alpha] of [
    [0, ['#0c2a6a', '#2a62d8', '#6aa4ff'], 92, 19, 0.7],
    [1, ['#2a62d8', '#78b4ff', '#d8ecff'], 50, 9, 0.9],
    [2, ['#b4501c', '#ff9a48', '#ffd898'], 1, 9, 0.75],
  ] as const)
    paint(
      stove,
      (g) => {
        for (let i = 0; i < 15; i++) {
          const t = (i / 14) * 2 - 1
          const x = 236 + t * 96
          const y = 808 + (i % 2 ? 8 : -6) * (1 - t * t)
          const lean = t * 26 + rng.normal() * 3
          const high = (reach === 1 ? 92 : reach) * (1 - 0.2 * t * t) * rng.range(0.86, 1.06)
          if (from === 2)
            limb(g, [
              [x + lean * 0.8, y - high * 0.8, 1],
              [x + lean, y - high, width],
              [x + lean * 1.6, y - high - 14, 1.4],
            ])
          else
            limb(g, [
              [x, y, width * 0.5],
              [x + lean * 0.4, y - high * 0.4, width],
              [x + lean, y - high, 1.4],
            ])
        }
      },
      { color: inks, tone: 0.56, edge: [2, 14], soft: from === 1 ? 1 : 1.8, pool: 0, alpha },
    )
}

function drawBasket(stove: Layer, [x, y, w]: readonly [number, number, number]) {
  const h = 66
  const basket: PaintOptions = {
    color: BAMBOO,
    tone: 0.4,
    edge: [1.4, 26],
    wash: 0.3,
    washSize: 60,
    form: { light: [700, 200], r: 14, amt: 0.42, steps: 4 },
    rim: { light: [700, 100], color: '#ffdca0', w: 3, amt: 0.35 },
    shadow: { dx: 6, dy: 8, r: 8, a: 0.5 },
  }
  paint(
    stove,
    (g) => {
      shape(g, [
        [x - w, y, 1],
        [x - w, y + h - 8],
        [x - w + 10, y + h, 1],
        [x + w - 10, y + h, 1],
        [x + w, y + h - 8],
        [x + w, y, 1],
      ])
      g.fill()
      oval(g, [x, y, w, 15])
    },
    basket,
  )
  paint(
    stove,
    (g) => {
      g.lineWidth = 3
      for (const t of [0.3, 0.75]) {
        g.beginPath()
        g.moveTo(x - w, y + h * t)
        g.quadraticCurveTo(x, y + h * t + 14, x + w, y + h * t)
        g.stroke()
      }
      g.lineWidth = 1.2
      for (let i = 0; i < 26; i++) {
        const X = lerp(x - w, x + w, i / 26)
        g.beginPath()
        g.moveTo(X, y + 6)
        g.lineTo(X, y + h + 4)
        g.stroke()
      }
    },
    { color: '#1c0f07', edge: [1, 16], pool: 0, dry: 0.16, alpha: 0.55 },
  )
}

/** Steam: many lifted washes, thick low, torn high. */
export function drawSteam(stage: Stage) {
  const rng = createRng(9)
  const steam = stage.layer('steam', {
    depth: 0.5,
    sway: { x: 5, y: 2, rotation: 1, seconds: 11, pivot: [230, 460] },
  })
  for (let i = 0; i < 60; i++) {
    const t = i / 60
    glow(steam, {
      x: FIRE[0] + rng.normal() * (80 + 210 * t) + t * 150,
      y: 500 - t * 520 + rng.normal() * 40,
      r: rng.range(100, 230) * (0.7 + t * 0.7),
      color: t < 0.3 ? '#e6dcc2' : rng.pick(['#bccabf', '#a7bab1', '#cfd2c0']),
      a: 0.36 * (1 - t * 0.5),
      p: 1.3,
      sy: 0.85,
      noise: 1.4,
    })
  }
  // three torn sheets give the steam a shape
  for (const [points, alpha, color] of [
    ['110,460 150,330 90,200 170,60 260,-40 440,-40 420,90 500,190 420,300 350,380 360,460', 0.32, '#d3d8c8'],
    ['170,450 240,360 220,260 300,170 290,60 380,90 370,210 320,300 330,450', 0.34, '#eee6d0'],
    ['60,640 30,560 70,470 30,400 90,420 110,520 96,640', 0.3, '#e0d6bd'],
  ] as const)
    paint(
      steam,
      (g) => {
        shape(g, points)
        g.fill()
      },
      {
        color,
        edge: [46, 150],
        soft: 12,
        pool: 0,
        wash: 0.1,
        alpha,
        fade: [0, -60, 0.1, 0, 330, 1],
        fadeNoise: 2.4,
      },
    )
}
