import { limb, oval, poly, shape } from '../../kit/brush.ts'
import { wash } from '../../kit/light.ts'
import { type PaintOptions, paint } from '../../kit/paint.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Pen, type Stage } from '../../kit/stage.ts'
import { streaks } from '../../kit/streaks.ts'
import { SUN, WOOD } from './palette.ts'

/** The wall the light does not reach: panelling, a row of coats, a shelf of tins. */
export function drawWall(stage: Stage) {
  const rng = stage.rng
  const back = stage.layer('back', { depth: 0 })
  wash(back, ['#0b0a07', '#1a1811', '#302c1e', '#4f4730', '#7d6a40', '#b4904e'], {
    toneAt: (x, y) =>
      0.24 + 0.34 * bell(x, y, { x0: 1100, y0: 320, rx: 620, ry: 420 }) - 0.1 * smooth(640, 900, y),
    cloud: 0.24,
    size: 320,
  })
  paint(back, (g) => g.fillRect(-20, 330, 760, 600), {
    color: ['#0c0906', '#1f1710', '#3a2a19', '#604626'],
    tone: 0.34,
    edge: [2, 60],
    wash: 0.3,
    washSize: 160,
    pool: 0.14,
    shade: (x) => 0.2 * smooth(200, 720, x),
    fade: [0, 800, 1, 0, 930, 0.4],
  })
  paint(
    back,
    (g) => {
      for (let x = 10; x < 740; x += 58) {
        g.fillRect(x, 340, 3, 560)
      }
      g.fillRect(-20, 326, 760, 9)
    },
    { color: '#080604', edge: [1.4, 40], pool: 0, alpha: 0.6 },
  )
  streaks(back, rng, {
    n: 12,
    at: () => [rng.range(-20, 640), rng.range(30, 260)],
    along: '0,0 60,30 150,50',
    brush: { width: 60, bristles: 30, load: 0.42, thin: [0.8, 2.4] },
    ink: { color: '#6e6242', edge: [4, 30], soft: 2.4, alpha: 0.08 },
  })
  // a shelf of flasks and tins; each has caught a little
  paint(back, (g) => poly(g, '40,300 620,296 624,314 38,318'), {
    color: WOOD,
    tone: 0.3,
    edge: [1.2, 40],
    wash: 0.3,
    washSize: 70,
    rim: { light: SUN, color: '#c8934c', w: 2.6, amt: 0.6 },
    shadow: { dx: -6, dy: 12, r: 9, a: 0.5 },
  })
  for (const [x, w, h, color] of [
    [70, 40, 96, ['#15201c', '#2c3d34', '#566450', '#a8945a']],
    [128, 40, 92, ['#22160f', '#41291a', '#71492a', '#c08a4a']],
    [208, 54, 62, ['#191a1c', '#33332f', '#615a46', '#b09458']],
    [276, 46, 70, ['#20190f', '#42351d', '#7a6232', '#c8a25a']],
    [336, 58, 54, ['#16201e', '#2f3f38', '#5c6650', '#a8965c']],
    [470, 40, 98, ['#1c1712', '#3a2f22', '#6e583a', '#c09656']],
    [526, 40, 94, ['#15201c', '#2c3d34', '#566450', '#b09a5e']],
  ] as const)
    paint(
      back,
      (g) => {
        shape(g, [
          [x, 300, 1],
          [x, 300 - h * 0.78],
          [x + w * 0.2, 300 - h * 0.9],
          [x + w * 0.22, 300 - h, 1],
          [x + w * 0.78, 300 - h, 1],
          [x + w * 0.8, 300 - h * 0.9],
          [x + w, 300 - h * 0.78],
          [x + w, 299, 1],
        ])
        g.fill()
      },
      {
        color,
        tone: 0.34,
        edge: [1.2, 24],
        wash: 0.26,
        washSize: 50,
        pool: 0.16,
        form: { light: SUN, r: 10, amt: 0.44, steps: 4 },
        rim: { light: SUN, color: '#e0b060', w: 2.6, amt: 0.7 },
      },
    )
}

/** One curtain, new, always drawn; a peg keeps its halves together. */
export function drawCurtain(stage: Stage) {
  const rng = createRng(21)
  const cloth = stage.layer('curtain', { depth: 0.15, lit: true })
  const folds = (x: number) =>
    0.1 * Math.sin(x * 0.072) + 0.06 * Math.sin(x * 0.031 + 1.7) + 0.05 * Math.sin(x * 0.19 + 0.6)
  const frame = (x: number, y: number) => {
    let s = 0
    for (const bar of [900, 1128, 1360]) s += smooth(17, 7, Math.abs(x - bar + folds(y) * 18))
    for (const bar of [150, 330, 520]) s += smooth(15, 6, Math.abs(y - bar + folds(x) * 26))
    return Math.min(1, s)
  }
  const through = (x: number, y: number) =>
    0.5 * bell(x, y, { x0: SUN[0], y0: SUN[1], rx: 300, ry: 240 }) +
    0.12 * bell(x, y, { x0: 960, y0: 420, rx: 420, ry: 200 })
  const options: PaintOptions = {
    color: ['#2b1a0c', '#5a3716', '#935f25', '#cf943f', '#f2c874', '#ffeebc'],
    tone: 0.26,
    edge: [2.4, 40],
    wash: 0.16,
    washSize: 110,
    pool: 0.12,
  }
  const hem = (x0: number, x1: number) => (g: Pen) => {
    g.beginPath()
    g.moveTo(x0, 66)
    for (let x = x0; x <= x1; x += 8) g.lineTo(x, 66 + 4 * Math.sin(x * 0.07))
    for (let x = x1; x >= x0; x -= 8)
      g.lineTo(x + 4 * Math.sin(x * 0.031), 598 + 9 * Math.sin(x * 0.072 + 0.5))
    g.closePath()
    g.fill()
  }
  for (const [x0, x1] of [
    [716, 1134],
    [1124, 1560],
  ] as const)
    paint(cloth, hem(x0, x1), {
      ...options,
      shade: (x, y) => folds(x) + through(x, y) - 0.24 * frame(x, y) - 0.2 * smooth(470, 600, y),
      shadow: { dx: -12, dy: 10, r: 14, a: 0.5 },
    })
  paint(
    cloth,
    (g) => {
      for (let x = 724; x < 1556; x += rng.range(14, 34)) {
        const l = rng.range(140, 500),
          y = rng.range(72, 560 - l * 0.7)
        limb(g, [
          [x, y, 0.6],
          [x + rng.normal() * 5, y + l * 0.5, rng.range(1.6, 4.4)],
          [x + rng.normal() * 7, Math.min(592, y + l), 0.6],
        ])
      }
    },
    { color: '#3a2210', edge: [2, 34], soft: 1, pool: 0, alpha: 0.5 },
  )
  paint(
    cloth,
    (g) => {
      for (let i = 0; i < 15; i++) {
        const x = rng.range(960, 1320),
          y = rng.range(90, 300),
          l = rng.range(60, 200)
        limb(g, [
          [x, y, 0.6],
          [x + 3, y + l * 0.5, rng.range(1.4, 3.4)],
          [x, y + l, 0.6],
        ])
      }
    },
    { color: '#ffefc0', edge: [2, 30], soft: 1.2, pool: 0, alpha: 0.4 },
  )
  // where the halves do not quite meet
  paint(cloth, (g) => limb(g, '1129,70,2 1131,180,5 1128,262,1.4'), {
    color: '#fff4d0',
    edge: [1.4, 20],
    pool: 0,
    alpha: 0.9,
  })
  paint(cloth, (g) => limb(g, '1128,306,1.4 1131,420,4.6 1129,560,2'), {
    color: '#ffe8b0',
    edge: [1.4, 20],
    pool: 0,
    alpha: 0.8,
  })
  paint(
    cloth,
    (g) => {
      poly(g, '1112,268 1146,274 1145,283 1110,279')
      poly(g, '1112,290 1146,284 1147,293 1113,300')
    },
    {
      color: WOOD,
      tone: 0.4,
      edge: [0.7, 14],
      pool: 0.2,
      rim: { light: [1128, 200], color: '#fff0c4', w: 2, amt: 0.8 },
      shadow: { dx: 3, dy: 5, r: 4, a: 0.5 },
    },
  )
  paint(
    cloth,
    (g) => {
      limb(g, '690,54,9 1120,60,9 1590,50,9')
      for (let x = 726; x < 1560; x += 32) g.strokeRect(x, 52, 7, 17)
      oval(g, [686, 54, 11, 11])
      oval(g, [1594, 50, 11, 11])
    },
    {
      color: WOOD,
      tone: 0.3,
      edge: [1, 40],
      form: { light: SUN, r: 4, amt: 0.5, steps: 3 },
      rim: { light: SUN, color: '#f0c27a', w: 2, amt: 0.7 },
    },
  )
}
