import { dryStroke, limb, oval, poly } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { ridgeLine, under } from '../../../kit/land.ts'
import { glow, wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer, type Pen } from '../../../kit/stage.ts'
import { at, BOARD } from './palette.ts'

/** A lid of cloud, a hill, the low houses of the lane: five chimneys, of which one smokes. */
export function drawFarEnd(back: Layer) {
  const rng = createRng(811)
  wash(back, ['#777e83', '#969c9e', '#b6bab7', '#d1d2cb', '#e6e4d9'], {
    toneAt: (x, y) => 0.3 + 0.56 * smooth(20, 430, y) - 0.1 * smooth(400, 1500, x),
    cloud: 0.26,
    size: 360,
    sx: 0.55,
    sy: 1.5,
    y1: 520,
  })
  const hill = ridgeLine(rng, '-20,404 240,372 460,352 620,372 820,346 1060,388 1340,362 1620,392', {
    rough: 12,
    wl: 100,
  })
  paint(back, under(hill, 520), {
    color: ['#8f979a', '#a6adad', '#bdc1bc'],
    edge: [2.4, 60],
    wash: 0.28,
    pool: 0.06,
    fade: [0, 380, 1, 0, 470, 0.3],
  })
  const rise = ridgeLine(rng, '-20,420 200,412 420,402 640,408 860,400 1100,410 1620,398', {
    rough: 5,
    wl: 90,
  })
  paint(back, under(rise, 520), {
    color: ['#83837c', '#9c9b93', '#b4b2a8'],
    edge: [2, 50],
    wash: 0.28,
    pool: 0.05,
  })
  const wall = createCutter(back, {
    color: ['#6c6f6e', '#8b8d89', '#aaaba4'],
    edge: [1.4, 24],
    wash: 0.28,
    washSize: 60,
    tone: 0.5,
  })
  for (const [x, y, w, h, smokes] of [
    [196, 408, 96, 26, false],
    [318, 398, 84, 24, false],
    [452, 406, 92, 26, false],
    [590, 398, 100, 30, true],
    [724, 408, 84, 24, false],
    [836, 396, 96, 27, false],
    [968, 410, 90, 25, false],
    [1090, 402, 84, 24, false],
  ] as const) {
    wall.board(
      [
        [x, y + 10],
        [x + w, y + 10],
        [x + w, y - h],
        [x, y - h],
      ],
      { tone: 0.56 },
    )
    wall.board(
      [
        [x - 9, y + 3 - h],
        [x + w + 9, y + 3 - h],
        [x + w * 0.84, y - h * 1.9],
        [x + w * 0.14, y - h * 1.9],
      ],
      { tone: 0.26 },
    )
    wall.board(
      [
        [x + w * 0.84, y - h * 1.3],
        [x + w * 0.96, y - h * 1.3],
        [x + w * 0.96, y - h * 2.6],
        [x + w * 0.84, y - h * 2.6],
      ],
      { tone: 0.16 },
    )
    if (!smokes) continue
    wall.board(
      [
        [x + 28, y - 4],
        [x + 46, y - 4],
        [x + 46, y - 21],
        [x + 28, y - 21],
      ],
      { color: ['#d98f3c', '#f7c878', '#ffe6b0'], tone: 0.6, pool: 0 },
    )
    for (let i = 0; i < 18; i++)
      glow(back, {
        x: x + w * 0.9 + i * 9 + rng.normal() * 5,
        y: 316 - i * 11,
        r: 12 + i * 4.4,
        color: '#e9e7de',
        a: 0.4 * (1 - i / 20),
        p: 1.3,
        noise: 1.1,
      })
  }
}

/** The lane: frozen mud that nobody has walked on since, ruts with ice in them, straw. */
export function drawGround(back: Layer) {
  const rng = createRng(813)
  paint(
    back,
    under((x) => 462 + 2 * Math.sin(x / 60), 930),
    {
      color: ['#4d4a43', '#6c685f', '#8f8b80', '#b0ac9f', '#cdc9bc'],
      tone: 0.56,
      edge: [2, 60],
      wash: 0.3,
      washSize: 150,
      pool: 0,
      shade: (_x, y) => 0.1 * smooth(560, 470, y) - 0.16 * smooth(720, 900, y),
    },
  )
  for (let i = 0; i < 44; i++) {
    const z = rng.range(2.6, 14)
    const [x, y] = at(rng.range(-1.5, 1.3), 0, z)
    const l = 420 / z
    paint(
      back,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + l * 0.4, y + rng.normal() * 3],
            [x + l, y + rng.normal() * 5],
          ],
          width: 60 / z,
          bristles: 14,
          load: 0.46,
          thin: [0.6, 2],
        }),
      { color: rng() < 0.5 ? '#d8d4c6' : '#57534b', edge: [3, 26], soft: 0.5, pool: 0, alpha: 0.42 },
    )
  }
  // two ruts run to the far end; ice lies in them
  for (const rut of [-0.62, 0.5])
    paint(
      back,
      (g) =>
        poly(g, [
          at(rut - 0.07, 0, 1.9),
          at(rut + 0.07, 0, 1.9),
          at(rut + 0.07, 0, 30),
          at(rut - 0.07, 0, 30),
        ]),
      {
        color: ['#6b665c', '#8b867a'],
        tone: 0.5,
        edge: [9, 30],
        soft: 1.2,
        pool: 0.2,
        dry: 0.24,
        dryAngle: 1.3,
        alpha: 0.55,
      },
    )
  const ice = (g: Pen) => {
    for (const [x, z, r] of [
      [-0.6, 4.2, 0.34],
      [0.5, 3.1, 0.26],
      [0.48, 7, 0.34],
      [-0.62, 9.6, 0.4],
      [-0.2, 2.9, 0.16],
    ] as const) {
      const [X, Y] = at(x, 0, z)
      oval(g, [X, Y, (r * 900) / z, (r * 240) / z], 0)
    }
  }
  paint(back, ice, {
    color: ['#9aa3a6', '#bcc4c4', '#dde1dc'],
    tone: 0.56,
    edge: [5, 44],
    wash: 0.34,
    washSize: 40,
    pool: 0,
    torn: { w: 3, color: '#f6f6f0', amt: 0.8 },
  })
  drawOldSnow(back)
  paint(
    back,
    (g) => {
      for (let i = 0; i < 130; i++) {
        const [x, y] = at(rng.range(-1.6, 1.6), 0, rng.range(2.2, 9))
        const a = rng.range(-0.6, 0.6)
        g.lineWidth = rng.range(0.8, 2)
        g.beginPath()
        g.moveTo(x, y)
        g.lineTo(x + Math.cos(a) * 16, y + Math.sin(a) * 7)
        g.stroke()
      }
    },
    { color: BOARD, tone: 0.9, edge: [1, 10], pool: 0, alpha: 0.6 },
  )
}

// What the wind has left of the snow, along the feet of the stalls and in one rut.
function drawOldSnow(back: Layer) {
  const rng = createRng(829)
  for (const [x, z0, z1] of [
    [-1.5, 4.4, 6.2],
    [-1.56, 7, 9.4],
    [1.42, 4.9, 6.4],
    [1.5, 7.2, 10],
    [-1.5, 11, 16],
    [1.5, 12, 18],
  ] as const) {
    const heap = Array.from({ length: 9 }, (_, i): Point => {
      const z = z0 + ((z1 - z0) * i) / 8
      const [X, Y] = at(x + rng.normal() * 0.05, 0, z)
      return [X, Y, (Math.sin((i / 8) * 3.1) * rng.range(120, 230)) / z + 3]
    })
    paint(back, (g) => limb(g, heap), {
      color: ['#b9bfc0', '#dcdfdb', '#f6f6f0'],
      tone: 0.6,
      edge: [3, 26],
      soft: 1.4,
      pool: 0,
      wash: 0.34,
      washSize: 30,
      alpha: 0.8,
    })
  }
}
