import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { createRng, type Rng } from '../../kit/random.ts'
import { type Layer, type Pen, type Stage } from '../../kit/stage.ts'
import { streaks } from '../../kit/streaks.ts'
import { drawBicycle } from './coach-bicycle.ts'
import { night, WINDOW } from './coach-view.ts'

type Tree = { x: number; y: number; h: number }

/** A tree, a wall, a woman on a bicycle with a cabinet on her back; a tree. Quicker than the land. */
export function drawRoadside(stage: Stage) {
  const layer = stage.layer('roadside', { depth: 0.25 })
  const dice = createRng(44)
  poles(layer)
  wall(layer)
  for (const tree of [
    { x: 606, y: 700, h: 330 },
    { x: 1108, y: 706, h: 310 },
    { x: 1466, y: 704, h: 300 },
  ])
    poplar(layer, dice, tree)
  house(layer)
  drawBicycle(layer)
  // the verge, which nobody sees
  paint(layer, (g) => g.fillRect(540, 694, 1080, 90), {
    color: ['#0c1020', '#191d30', '#4a3f3c', '#7d6248', '#a88a60'],
    tone: 0.62,
    shade: (x, y) => -0.66 * night(x, y),
    edge: [2, 60],
    wash: 0.3,
    washSize: 120,
    pool: 0,
    fade: [0, 686, 0, 0, 712, 1],
  })
  streaks(layer, dice, {
    n: 16,
    at: () => [dice.range(520, 1500), dice.range(700, 752)],
    along: '0,0 140,0 300,0',
    brush: { width: 16, bristles: 18, load: 0.6, thin: [0.7, 2.2] },
    ink: {
      color: ([x]) => (night(x + 150) > 0.5 ? '#3a425c' : x > 1000 ? '#c9d0a8' : '#e8c88e'),
      edge: [1.4, 40],
      soft: 0.6,
      alpha: 0.4,
    },
  })
}

// One to a bowl of corn; birds sit where they are.
function poles(layer: Layer) {
  const tops = [587, 800, 1013, 1226, 1439]
  const wood: PaintOptions = {
    color: ['#0c1122', '#1c2136', '#4a444c', '#7a7070', '#a89c90'],
    tone: 0.5,
    shade: (x, y) => -0.36 * night(x, y),
    edge: [1, 30],
    soft: 0.7,
    pool: 0.1,
  }
  const sag = (x: number, dy: number) => {
    const t = (((x - 587) % 213) + 213) % 213
    return 132 + dy + 42 * Math.sin((Math.PI * t) / 213)
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
        [640, 7],
        [1306, 3],
        [1470, 4],
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
      dark > 0.5
        ? ['#0c1122', '#1a2036', '#2c324a']
        : x > 1150
          ? ['#22312f', '#48603f', '#7c9154', '#b7bd7c']
          : ['#2b2330', '#6a4a2c', '#a97c3a', '#e0b56c'],
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
    tone: 0.5 - 0.48 * dark,
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
      { ...leaves, tone: tone - 0.1 * dark },
    )
}

// In the night, one lit window: whoever it is, is up.
function house(layer: Layer) {
  const [x, y] = WINDOW
  paint(
    layer,
    blob([
      [x - 38, y + 12, 1],
      [x - 37, y - 3, 1],
      [x - 42, y - 2, 1],
      [x - 27, y - 15],
      [x + 12, y - 16],
      [x + 33, y - 1, 1],
      [x + 28, y - 2, 1],
      [x + 29, y + 12, 1],
    ]),
    {
      color: ['#161d34', '#232c4a', '#343e5e'],
      tone: 0.4,
      edge: [1.4, 18],
      pool: 0.1,
    },
  )
  paint(layer, (g) => g.fillRect(x - 4, y - 4, 8, 8), {
    color: '#ffd591',
    edge: [0.7, 8],
    pool: 0,
    wash: 0.06,
  })
}
