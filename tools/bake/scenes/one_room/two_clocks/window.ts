import { blob, limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { lit, SUN, WOOD } from './palette.ts'

/** A yellow curtain, drawn, with the sun and the shape of the building opposite in it. */
export function drawWindow(back: Layer) {
  const rng = createRng(311)
  paint(back, (g) => poly(g, '868,76 1152,72 1154,402 866,406'), {
    color: WOOD,
    tone: 0.26,
    edge: [1.4, 40],
    wash: 0.3,
    washSize: 80,
    shadow: { dx: 0, dy: 6, r: 12, a: 0.5 },
  })
  const roof = (x: number, y: number) => (x < 1000 ? smooth(268, 276, y) : smooth(190, 198, y))
  paint(
    back,
    (g) => {
      shape(
        g,
        '858,66,1 920,62 980,68 1040,62 1100,66 1162,64,1 1158,180 1164,300 1160,414,1 1120,404 1080,416 1036,404 990,418 950,404 906,416 860,406,1 864,260',
      )
      g.fill()
    },
    {
      color: ['#8a4c12', '#c47e24', '#eeb24a', '#ffdc8c', '#fff4cc'],
      tone: 0.56,
      edge: [2, 34],
      wash: 0.12,
      washSize: 90,
      pool: 0.14,
      shade: (x, y) =>
        0.07 * Math.sin(x * 0.19 + 0.6 * Math.sin(y * 0.012)) +
        0.035 * Math.sin(x * 0.46) -
        0.14 * roof(x, y) +
        0.3 * Math.exp(-(((x - SUN[0]) / 80) ** 2 + ((y - 170) / 70) ** 2)) -
        0.12 * smooth(1010, 1012, x) * smooth(1022, 1020, x) -
        0.1 * smooth(330, 410, y),
    },
  )
  paint(
    back,
    (g) => {
      for (let i = 0; i < 15; i++) {
        const x = 868 + i * 20
        limb(g, [
          [x, 68, 0.6],
          [x + rng.normal() * 6, 240, rng.range(1.6, 4)],
          [x + rng.normal() * 5, 408, 0.8],
        ])
      }
    },
    { color: '#a4631a', edge: [2, 30], soft: 0.8, pool: 0, alpha: 0.4 },
  )
  paint(
    back,
    (g) => {
      limb(g, '836,60,8 1010,56,7 1184,58,8')
      oval(g, [830, 60, 9, 9])
      oval(g, [1190, 58, 9, 9])
    },
    { color: WOOD, tone: 0.3, edge: [1, 30], shadow: { dx: 0, dy: 6, r: 5, a: 0.4 } },
  )
}

/** Under the window a low chest with a telephone, a radio and a plant, all against the light. */
export function drawChest(things: Layer) {
  paint(things, (g) => poly(g, '872,462 1168,458 1172,570 868,576'), {
    color: WOOD,
    tone: 0.24,
    edge: [1.6, 50],
    wash: 0.28,
    washSize: 90,
    pool: 0.14,
    ...lit(8),
    shadow: { dx: 8, dy: 12, r: 12, a: 0.5 },
  })
  paint(things, (g) => poly(g, '860,446 1180,442 1184,462 858,466'), {
    color: WOOD,
    tone: 0.42,
    edge: [1.2, 50],
    wash: 0.24,
    washSize: 80,
    ...lit(5),
  })
  paint(
    things,
    (g) => {
      g.lineWidth = 3
      g.strokeRect(886, 482, 126, 78)
      g.strokeRect(1028, 480, 126, 78)
      oval(g, [949, 520, 6, 6])
      oval(g, [1091, 518, 6, 6])
    },
    { color: '#160c05', edge: [1, 24], pool: 0, alpha: 0.7 },
  )
  const dark = {
    color: ['#110805', '#2c180b', '#5a3517', '#a06a2c', '#eab860'],
    tone: 0.26,
    edge: [1, 22] as const,
    wash: 0.14,
    washSize: 60,
    ...lit(7),
  }
  // telephone, its receiver across the top
  const phone = blob('884,412,1 962,410,1 978,440 974,446,1 872,448,1 870,440')
  paint(things, phone, dark)
  paint(things, (g) => limb(g, '866,404,20 894,394,11 950,392,11 980,402,20'), { ...dark, tone: 0.32 })
  paint(things, (g) => oval(g, [922, 426, 14, 11]), {
    color: '#0c0603',
    edge: [0.6, 12],
    pool: 0,
    alpha: 0.7,
  })
  // radio
  paint(things, blob('1026,386,1 1118,384,1 1122,438 1118,444,1 1024,446,1 1021,438'), dark)
  paint(
    things,
    (g) => {
      limb(g, '1110,386,3 1136,318,2 1146,280,1.4')
      for (let i = 0; i < 5; i++)
        limb(g, [
          [1032, 400 + i * 8, 1.4],
          [1072, 399 + i * 8, 1.8],
        ])
      oval(g, [1096, 414, 10, 10])
    },
    { color: '#0c0603', edge: [0.6, 14], pool: 0, alpha: 0.85 },
  )
}
