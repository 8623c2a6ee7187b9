import { limb, oval, poly, shape } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { type PaintOptions, paint } from '../../kit/paint.ts'
import { type Rng, smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN, LEAF } from './palette.ts'

/** The farm: a long low house behind its stacks, a shed with a cot in it. */
export function drawFarm(places: Layer, rng: Rng) {
  const wall: PaintOptions = {
    color: ['#8d7f6c', '#b8a78a', '#dccaa6', '#f6ead0'],
    tone: 0.5,
    edge: [1.4, 30],
    wash: 0.24,
    washSize: 60,
    pool: 0.16,
    form: { light: SUN, r: 7, amt: 0.3, steps: 3 },
  }
  const tiles: PaintOptions = {
    color: ['#5f5c5a', '#86807a', '#b0a594', '#d8c8a8'],
    tone: 0.44,
    edge: [1.6, 26],
    wash: 0.3,
    washSize: 50,
    pool: 0.16,
    form: { light: SUN, r: 6, amt: 0.36, steps: 3 },
    shadow: { dx: 4, dy: 8, r: 6, a: 0.34, color: '#5c5240' },
  }
  for (const [x, y, r] of [
    [110, 420, 52],
    [420, 428, 40],
    [370, 420, 48],
    [60, 428, 44],
  ] as const)
    for (const [tone, dy] of [
      [0.3, 6],
      [0.56, -8],
    ] as const)
      paint(
        places,
        (g) => {
          for (let j = 0; j < 26; j++)
            oval(
              g,
              [
                x + rng.normal() * r * 0.6,
                y + dy + rng.normal() * r * 0.4,
                rng.range(6, 15),
                rng.range(4, 9),
              ],
              rng(),
            )
        },
        { color: LEAF, tone, edge: [2, 14], wash: 0.34, washSize: 50, pool: 0.1 },
      )
  paint(
    places,
    (g) => {
      poly(g, '140,470 140,420 330,416 332,468')
      poly(g, '336,468 336,432 412,430 412,466')
    },
    wall,
  )
  paint(
    places,
    (g) => {
      poly(g, '126,424 152,388 320,384 346,420')
      poly(g, '328,436 342,412 408,410 422,433')
    },
    tiles,
  )
  paint(
    places,
    (g) => {
      g.fillRect(170, 434, 18, 34)
      g.fillRect(208, 434, 26, 18)
      g.fillRect(258, 434, 26, 18)
      g.fillRect(362, 442, 22, 26)
    },
    { color: ['#4f4a42', '#746c5c', '#a09478'], tone: 0.36, edge: [0.9, 16], pool: 0.16 },
  )
  // stacks of last year's stalks, a cart on its shafts
  for (const [x, h] of [
    [60, 62],
    [96, 50],
    [450, 46],
  ] as const) {
    paint(
      places,
      (g) => {
        shape(g, [
          [x - h * 0.4, 474, 1],
          [x - h * 0.2, 474 - h * 0.6],
          [x, 474 - h],
          [x + h * 0.2, 474 - h * 0.58],
          [x + h * 0.42, 474, 1],
        ])
        g.fill()
      },
      {
        color: ['#8a6f42', '#b8975c', '#e0c488', '#f8e8b8'],
        tone: 0.48,
        edge: [2, 12],
        wash: 0.3,
        washSize: 30,
        pool: 0.16,
        form: { light: SUN, r: 9, amt: 0.4, steps: 3 },
        shadow: { dx: 5, dy: 4, r: 6, a: 0.3, color: '#5c5240' },
      },
    )
  }
  paint(
    places,
    (g) => {
      limb(g, '246,486,4 300,470,4 336,468,4')
      g.lineWidth = 3
      g.beginPath()
      g.ellipse(308, 478, 13, 14, 0, 0, 7)
      g.stroke()
    },
    { color: ['#5a4a36', '#8a7454'], edge: [0.8, 14], pool: 0.1 },
  )
}

/** The kitchen: one storey, plastic strips in the door, and a chimney that has been busy since five. */
export function drawKitchen(places: Layer, rng: Rng) {
  const wall: PaintOptions = {
    color: ['#8f8e86', '#b4b2a2', '#d8d2ba', '#f6eed6'],
    tone: 0.54,
    edge: [1.4, 30],
    wash: 0.22,
    washSize: 70,
    pool: 0.14,
    form: { light: SUN, r: 8, amt: 0.3, steps: 3 },
  }
  paint(places, (g) => poly(g, '712,492 712,410 916,404 918,490'), wall)
  paint(places, (g) => poly(g, '700,414 722,392 908,386 930,408'), {
    ...wall,
    color: ['#56655f', '#7b8b80', '#a8b29c', '#d6d8bc'],
    tone: 0.44,
    shadow: { dx: 4, dy: 9, r: 6, a: 0.36, color: '#5c5240' },
  })
  paint(
    places,
    (g) => {
      g.fillRect(730, 418, 118, 22)
    },
    { color: ['#3e6670', '#66909a', '#a0bebc'], tone: 0.44, edge: [1, 24], wash: 0.2, pool: 0.2 },
  )
  paint(
    places,
    (g) => {
      g.lineWidth = 2
      for (let i = 0; i < 5; i++)
        for (let j = 0; j < 6; j++) {
          const x = 746 + i * 21 + rng.normal() * 5,
            y = 429 + rng.normal() * 4,
            l = rng.range(4, 12),
            across = rng() < 0.5
          g.beginPath()
          g.moveTo(x - (across ? l / 2 : 0), y - (across ? 0 : l / 2))
          g.lineTo(x + (across ? l / 2 : 0), y + (across ? 0 : l / 2))
          g.stroke()
        }
    },
    { color: '#f2ead0', edge: [1.2, 8], soft: 1.3, pool: 0, alpha: 0.8 },
  )
  paint(
    places,
    (g) => {
      g.fillRect(742, 450, 34, 41)
      g.fillRect(796, 452, 50, 26)
    },
    { color: ['#4a4c46', '#6e6e62', '#a29c84'], tone: 0.34, edge: [0.9, 20], wash: 0.3, pool: 0.16 },
  )
  paint(
    places,
    (g) => {
      for (let i = 0; i < 6; i++)
        limb(g, [
          [745 + i * 6, 450, 2.4],
          [744 + i * 6, 488, 3],
        ])
    },
    { color: ['#a8b8a0', '#d4d8bc'], edge: [0.7, 12], pool: 0.1, alpha: 0.7 },
  )
  paint(places, (g) => poly(g, '862,404 864,360 884,359 888,404'), {
    ...wall,
    color: ['#6a625a', '#94887a', '#c2b298'],
    tone: 0.44,
  })
  paint(
    places,
    (g) => {
      for (const x of [866, 884, 902]) {
        g.fillRect(x, 468, 15, 22)
      }
    },
    { color: ['#4c6a74', '#7c9ea0', '#b8ccbe'], tone: 0.5, edge: [0.8, 14], pool: 0.2 },
  )
  // steam with a shaded side, or it would be lost in the sky
  for (const [color, dx, dy, a, n] of [
    ['#9fb0b6', 16, 10, 0.34, 26],
    ['#fffdf6', -6, -4, 0.62, 30],
  ] as const)
    for (let i = 0; i < n; i++) {
      const t = i / n
      glow(places, {
        x: 874 + dx * (0.4 + t) + t * 104 + rng.normal() * (4 + 15 * t),
        y: 350 + dy * t - t * 150 + rng.normal() * 6,
        r: 15 + t * 52,
        color,
        a: a * (1 - t * 0.72),
        p: 1.1,
        noise: 1,
      })
    }
}

/** The flats: four floors, a hundred panes, one of them with its lamp on in the middle of the day. */
export function drawFlats(places: Layer, rng: Rng) {
  const wall: PaintOptions = {
    color: ['#8f8a84', '#b2a89a', '#d4c6ac', '#f2e6cc'],
    edge: [1.4, 40],
    wash: 0.22,
    washSize: 110,
    pool: 0.14,
  }
  paint(places, (g) => poly(g, '1290,480 1290,128 1372,150 1374,474'), { ...wall, tone: 0.26 })
  paint(places, (g) => poly(g, '1058,484 1056,124 1292,118 1292,480'), {
    ...wall,
    tone: 0.56,
    shade: (x, y) => 0.1 * smooth(1290, 1060, x) - 0.08 * smooth(300, 480, y),
  })
  for (let floor = 0; floor < 5; floor++)
    for (let i = 0; i < 5; i++) {
      const x = 1072 + i * 44,
        y = 142 + floor * 68
      const lamp = floor === 1 && i === 3
      paint(
        places,
        (g) => g.fillRect(x, y, 27, 34),
        lamp
          ? {
              color: ['#e09a34', '#ffd27a', '#fff2c0'],
              tone: 0.6,
              edge: [0.8, 20],
              wash: 0.2,
              washSize: 20,
              pool: 0.2,
            }
          : {
              color: ['#596a72', '#84949a', '#b6c0b8', '#e4e6d2'],
              tone: 0.4 + rng.normal() * 0.12,
              edge: [0.8, 20],
              wash: 0.4,
              washSize: 24,
              pool: 0.24,
            },
      )
      paint(
        places,
        (g) => {
          g.fillRect(x - 2, y + 34, 31, 4)
          g.fillRect(x + 12, y, 2.4, 34)
        },
        { color: ['#77716a', '#a89e8e', '#d8ccb2'], tone: 0.46, edge: [0.6, 16], pool: 0 },
      )
      if (rng() < 0.24 && !lamp)
        paint(
          places,
          (g) => {
            limb(g, [
              [x - 3, y + 42, 1.6],
              [x + 30, y + 41, 1.6],
            ])
            for (let j = 0; j < 3; j++) g.fillRect(x + j * 10, y + 42, 7, rng.range(10, 20))
          },
          {
            color: ['#7a8a9a', '#b4bcbc', '#ece8d8'],
            tone: rng.range(0.3, 0.8),
            edge: [0.7, 10],
            pool: 0.14,
          },
        )
    }
  paint(places, (g) => oval(g, [1217, 226, 6, 6]), { color: '#fffbe8', edge: [0.5, 8], pool: 0 })
  paint(
    places,
    (g) => {
      limb(g, '1200,246,4 1203,232,4 1208,226,2')
      limb(g, '1204,246,3 1212,238,2')
    },
    { color: ['#4c6a44', '#7c9458'], edge: [0.6, 10], pool: 0.1 },
  )
  paint(places, (g) => poly(g, '1048,128 1056,112 1296,106 1380,140 1374,152 1292,124'), {
    ...wall,
    tone: 0.4,
    shadow: { dx: 2, dy: 7, r: 6, a: 0.3, color: '#5c5240' },
  })
  paint(
    places,
    (g) => {
      limb(g, '1010,500,7 1012,250,5')
      limb(g, '992,268,3 1034,266,3')
      g.lineWidth = 1.3
      for (const d of [0, 8]) {
        g.beginPath()
        g.moveTo(996 + d * 4, 266)
        g.quadraticCurveTo(1300, 330 + d, 1640, 250 - d)
        g.stroke()
        g.beginPath()
        g.moveTo(996 + d * 4, 266)
        g.quadraticCurveTo(860, 330 + d, 640, 350)
        g.stroke()
      }
    },
    { color: ['#5a5248', '#857a68'], edge: [0.8, 30], pool: 0, alpha: 0.85 },
  )
  // a low yard wall ties the flats to the ground
  paint(places, (g) => poly(g, '1000,492 1640,476 1640,520 996,530'), {
    ...wall,
    tone: 0.46,
    wash: 0.3,
    shadow: { dx: 0, dy: 8, r: 8, a: 0.26, color: '#5c5240' },
  })
}
