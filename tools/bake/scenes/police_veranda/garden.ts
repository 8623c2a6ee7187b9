import { oval, poly } from '../../kit/brush.ts'
import { leaf } from '../../kit/leaves.ts'
import { wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { bow, straight } from '../../kit/pen.ts'
import { blades } from '../../kit/plants.ts'
import { createRng, lerp, smooth } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { streaks } from '../../kit/streaks.ts'
import { drawJar } from './jar.ts'
import { SUN } from './palette.ts'

/** Green air, a banana clump with the sun behind it, swept earth. */
export function drawGarden(stage: Stage) {
  const rng = stage.rng
  const back = stage.layer('back', { depth: 0 })
  wash(back, ['#87a596', '#a9c2ad', '#cddbc2', '#e9ecd2', '#fbf6df'], {
    toneAt: (x, y) =>
      0.62 + 0.34 * Math.exp(-(((x - 200) / 420) ** 2 + ((y - 160) / 320) ** 2)) - 0.2 * smooth(300, 800, y),
    cloud: 0.24,
    size: 380,
  })
  for (let i = 0; i < 26; i++) {
    const x = rng.range(-60, 420),
      y = rng.range(240, 560),
      r = rng.range(40, 110)
    paint(
      back,
      (g) => {
        for (let j = 0; j < 7; j++)
          oval(
            g,
            [
              x + rng.normal() * r,
              y + rng.normal() * r * 0.5,
              r * rng.range(0.3, 0.7),
              r * rng.range(0.2, 0.5),
            ],
            rng(),
          )
      },
      {
        color: ['#7f9f88', '#a3bd9c', '#c9d8b4'],
        tone: 0.4 + rng.normal() * 0.2,
        edge: [10, 34],
        wash: 0.4,
        washSize: 70,
        pool: 0.1,
        alpha: 0.5,
      },
    )
  }
  const far = stage.layer('far', { depth: 0.15 })
  // banana clump, sun behind it
  for (const [x, y, tx, ty, w, s] of [
    [120, 700, -60, 250, 60, 60],
    [130, 700, 90, 130, 64, 10],
    [140, 700, 300, 250, 58, 90],
    [130, 700, 210, 170, 52, 40],
    [120, 700, -90, 420, 46, 90],
    [140, 700, 330, 400, 44, 110],
  ] as const) {
    paint(far, (g) => leaf(g, { from: [x, y], to: [tx, ty], w, sag: s }), {
      color: ['#3f6a4e', '#6f9a62', '#a9c377', '#dfe5a0'],
      tone: 0.46 + rng.normal() * 0.1,
      edge: [3, 24],
      wash: 0.3,
      washSize: 80,
      pool: 0.16,
      form: { light: SUN, r: 18, amt: 0.4, steps: 3 },
      rim: { light: SUN, color: '#f7f2c0', w: 3, amt: 0.6 },
      alpha: 0.92,
    })
    paint(
      far,
      (g) => {
        const n = 16
        for (let i = 2; i < n; i++) {
          const t = i / n,
            X = lerp(x, tx, t),
            Y = lerp(y, ty, t) - s * 2 * t * (1 - t),
            a = Math.atan2(ty - y, tx - x)
          for (const q of [-1, 1])
            straight(g, 1, [X, Y], [X + Math.cos(a + q * 0.8) * 26, Y + Math.sin(a + q * 0.8) * 26])
        }
        bow(g, 3, [x, y], [(x + tx) / 2, (y + ty) / 2 - s], [tx, ty])
      },
      { color: '#e9eeb8', edge: [1, 18], pool: 0, dry: 0.2, alpha: 0.5 },
    )
  }
  // ground: swept earth, pale with light
  const ground = stage.layer('ground', { depth: 0.3 })
  paint(
    ground,
    (g) => {
      g.beginPath()
      g.moveTo(-20, 930)
      g.lineTo(-20, 690)
      for (let x = -20; x <= 1640; x += 60) g.lineTo(x, 694 + 60 * smooth(100, 500, x) + rng.normal() * 3)
      g.lineTo(1640, 930)
      g.fill()
    },
    {
      color: ['#a58a68', '#cbb08a', '#e6d2ab', '#f6ead0'],
      tone: 0.6,
      edge: [3, 50],
      wash: 0.26,
      washSize: 240,
      pool: 0,
      shade: (x, y) => 0.1 * smooth(900, 300, x) - 0.16 * smooth(860, 930, y),
    },
  )
  streaks(ground, rng, {
    n: 22,
    at: () => [rng.range(-60, 1500), rng.range(770, 890)],
    along: '0,0 90,-6 220,3',
    brush: { width: [10, 30], bristles: 26, load: 0.5, thin: [0.6, 1.8] },
    ink: { color: () => (rng() < 0.5 ? '#fff4da' : '#a98d6a'), edge: [3, 26], soft: 0.6, alpha: 0.4 },
  })
  paint(ground, (g) => blades(g, rng, { x0: -20, x1: 330, y: 704, n: 90, h: [10, 44], lean: 0.1, w: 2.4 }), {
    color: ['#4d7650', '#86a866', '#c2cd86'],
    edge: [0.9, 10],
    pool: 0,
    wash: 0.4,
    washSize: 40,
  })
}

/** A water jar, a plant in an oil tin, and the shade we stand in. */
export function drawFront(stage: Stage) {
  const rng = createRng(61)
  const front = stage.layer('front', { depth: 1 })
  drawJar(front)
  // a plant in an oil tin
  for (const [x, y, w, h, c] of [[1070, 808, 58, 56, ['#5f8490', '#93b4b8', '#d0dfd2']]] as const) {
    paint(
      front,
      (g) => {
        for (let i = 0; i < 15; i++) {
          const a = -Math.PI / 2 + rng.normal() * 0.9,
            l = rng.range(50, 120)
          leaf(g, {
            from: [x + w / 2 + rng.normal() * 8, y - h],
            to: [x + w / 2 + Math.cos(a) * l, y - h + Math.sin(a) * l],
            w: rng.range(7, 14),
            sag: -6,
          })
        }
      },
      {
        color: ['#2f5a40', '#5d8a56', '#9dbd70', '#dce6a4'],
        tone: 0.44,
        edge: [1.4, 14],
        wash: 0.4,
        washSize: 30,
        form: { light: SUN, r: 6, amt: 0.4, steps: 3 },
        shadow: { dx: 10, dy: 8, r: 8, a: 0.24, color: '#39565c' },
      },
    )
    paint(
      front,
      (g) =>
        poly(g, [
          [x, y - h],
          [x + w, y - h - 1],
          [x + w - 3, y],
          [x + 3, y + 1],
        ]),
      {
        color: c,
        tone: 0.5,
        edge: [1.2, 24],
        wash: 0.24,
        washSize: 40,
        pool: 0.2,
        form: { light: SUN, r: 10, amt: 0.4, steps: 3 },
        shadow: { dx: 14, dy: 6, r: 8, a: 0.36, color: '#5a4632' },
      },
    )
  }
  // the shade we stand in: leaves on the ground, leaves at the corner of the eye
  paint(
    front,
    (g) => {
      for (let i = 0; i < 34; i++) {
        const x = rng.range(-40, 1500),
          y = rng.range(840, 900),
          l = rng.range(80, 220)
        leaf(g, { from: [x, y], to: [x + l, y + rng.normal() * 14], w: rng.range(8, 20), sag: 5 })
      }
    },
    { color: '#7a6a62', soft: 3, edge: [3, 30], pool: 0, alpha: 0.34 },
  )
  for (const [x, y, tx, ty, w] of [
    [-40, -30, 330, 96, 60],
    [-50, 60, 236, 232, 52],
    [120, -60, 430, 20, 40],
    [-60, 160, 120, 350, 40],
  ] as const)
    paint(front, (g) => leaf(g, { from: [x, y], to: [tx, ty], w, sag: -20 }), {
      color: ['#123026', '#24503a', '#4a7a4a', '#9ab866'],
      tone: 0.3 + rng.normal() * 0.06,
      edge: [3, 26],
      wash: 0.3,
      washSize: 90,
      pool: 0.2,
      form: { light: [400, 400], r: 16, amt: 0.4, steps: 3 },
      rim: { light: [500, 300], color: '#dfe8a0', w: 3, amt: 0.5 },
    })
}
