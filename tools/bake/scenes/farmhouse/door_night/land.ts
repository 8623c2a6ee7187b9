import { limb, poly } from '../../../kit/brush.ts'
import { landSheet } from '../../../kit/land-sheet.ts'
import { drifts, forest, ridgeLine, under } from '../../../kit/land.ts'
import { glow, wash } from '../../../kit/light.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { straight } from '../../../kit/pen.ts'
import { toPoints } from '../../../kit/points.ts'
import { lerp, smooth } from '../../../kit/random.ts'
import { type Mask, type Stage } from '../../../kit/stage.ts'
import { streaks } from '../../../kit/streaks.ts'
import { NIGHT_GROUND } from './palette.ts'

/** Night over the village: two washes, thin cloud, a few stars. */
export function drawSky(stage: Stage) {
  const rng = stage.rng
  const back = stage.layer('back', { depth: 0 })
  wash(back, ['#0b1020', '#141c33', '#232b40', '#3c4560', '#65697f'], {
    toneAt: (x, y) =>
      0.1 + 0.46 * smooth(0, 470, y) + 0.14 * Math.exp(-(((x - 1250) / 460) ** 2 + ((y - 330) / 170) ** 2)),
    cloud: 0.32,
    size: 480,
    sx: 0.6,
    sy: 1.5,
  })
  streaks(back, rng, {
    n: 8,
    at: () => [rng.range(-100, 1200), rng.range(40, 260)],
    along: '0,0 260,-16 600,8',
    brush: { width: [30, 90], bristles: 60, load: 0.5, thin: [0.6, 2.6] },
    ink: { color: '#4c566f', edge: [3, 40], alpha: 0.16, soft: 1.4 },
  })
  paint(
    back,
    (g) => {
      for (let i = 0; i < 26; i++) {
        g.beginPath()
        g.arc(rng.range(0, 1600), rng.range(10, 300), rng.range(0.6, 1.7), 0, 7)
        g.fill()
      }
    },
    { color: '#aab4c4', edge: [0.6, 8], pool: 0, alpha: 0.55 },
  )
}

/** What is beyond the fence: a ridge, a rise, the church with its lamp. */
export function drawVillage(stage: Stage) {
  const rng = stage.rng
  const far = stage.layer('far', { depth: 0.15 })
  landSheet(far, rng, '-20,330 200,290 520,250 760,300 980,330 1180,290 1400,240 1620,286', {
    ridge: { rough: 18, wl: 130, foot: 620 },
    color: ['#2a3348', '#3b4459', '#535c70'],
    edge: [3, 60],
    tone: 0.42,
    wash: 0.32,
    fade: [0, 300, 1, 0, 470, 0.2],
  })
  const rise = ridgeLine(rng, '-20,470 700,470 900,452 1060,404 1200,392 1380,418 1620,450', {
    rough: 7,
    wl: 110,
  })
  paint(
    far,
    (g) =>
      forest(g, rng, {
        ridge: (x) => rise(x) + 6,
        x0: 1250,
        x1: 1610,
        n: 110,
        h: [18, 56],
        bare: 0.6,
        gap: 0.8,
      }),
    { color: ['#121a2a', '#20293b'], edge: [0.8, 9], pool: 0, alpha: 0.9 },
  )
  paint(far, under(rise, 640), {
    color: ['#1c2431', '#2f3846', '#4c5563', '#70777f'],
    edge: [2.5, 60],
    tone: 0.44,
    wash: 0.32,
    washSize: 180,
    pool: 0,
    torn: { w: 3, color: '#6a7480', amt: 0.4 },
  })
  // the church: a brick box not much larger than a henhouse, and on its gable a cross with a lamp behind it
  const church: PaintOptions = {
    color: ['#0f131e', '#221f2a', '#39323a', '#544a4c'],
    edge: [1.2, 20],
    tone: 0.42,
    wash: 0.34,
    washSize: 30,
  }
  paint(far, (g) => poly(g, '1046,406 1046,350 1098,318 1150,350 1150,406'), church)
  paint(far, (g) => poly(g, '1150,406 1150,350 1098,318 1148,316 1206,346 1206,406'), {
    ...church,
    tone: 0.24,
  })
  paint(far, (g) => poly(g, '1098,312 1150,311 1212,347 1204,352 1150,320 1098,320 1040,356 1036,348'), {
    color: ['#1b2230', '#333b49', '#565e6a'],
    edge: [1, 14],
    pool: 0,
  })
  paint(far, (g) => g.fillRect(1090, 376, 17, 29), { color: '#0b0e16', edge: [0.8, 8], pool: 0, alpha: 0.9 })
  paint(
    far,
    (g) => {
      g.fillRect(1062, 368, 11, 15)
      g.fillRect(1124, 368, 11, 15)
    },
    { color: '#8f6e42', edge: [0.8, 8], pool: 0, alpha: 0.6 },
  )
  paint(
    far,
    (g) => {
      limb(g, '1098,316,3.4 1098,272,3.4')
      limb(g, '1083,288,3.4 1113,288,3.4')
    },
    { color: '#12090b', edge: [0.5, 8], pool: 0 },
  )
  for (let i = 0; i < 8; i++)
    glow(far, {
      x: rng.range(800, 1600),
      y: rng.range(420, 480),
      r: rng.range(160, 320),
      color: '#6d7a90',
      a: 0.28,
      sy: 0.14,
      p: 1.6,
      noise: 0.8,
    })
}

/** The bare ground of the yard, the light that lies on it and the way trodden to the door. */
export function drawYard(stage: Stage) {
  const rng = stage.rng
  const yard = stage.layer('yard', { depth: 0.35 })
  const edge = ridgeLine(rng, '-20,560 300,566 700,570 960,540 1200,520 1620,500', { rough: 5, wl: 120 })
  // a fence of last year's stalks
  paint(
    yard,
    (g) => {
      for (let x = 890; x < 1620; x += 7) {
        const y = edge(x),
          h = 54 + rng.normal() * 14
        straight(g, rng.range(1.4, 4), [x, y + 10], [x + rng.normal() * 6, y - h])
      }
    },
    { color: ['#0e1422', '#1d2434', '#333a4a'], edge: [1, 12], pool: 0, tone: 0.4, wash: 0.4, washSize: 60 },
  )
  paint(
    yard,
    (g) => {
      limb(g, '880,504,5 1200,478,5 1620,456,5')
    },
    { color: ['#141b2a', '#2a3242'], edge: [1.6, 30], pool: 0 },
  )
  const drift = drifts(rng, { horizon: 500, amt: 0.22, wl: 300 })
  const spill = (x: number, y: number) => {
    const d = y - 640
    if (d < -30) return 0
    const e =
      Math.abs(x - 596 - d * 0.3 - 10 * Math.sin(y * 0.035) - 5 * Math.sin(y * 0.11 + 1)) /
      (60 + Math.max(0, d) * 0.56)
    return smooth(1.5, 0.25, e) / (1 + (Math.max(0, d) / 170) ** 1.7)
  }
  paint(yard, under(edge, 930), {
    color: NIGHT_GROUND,
    tone: 0.5,
    edge: [3, 70],
    wash: 0.24,
    washSize: 260,
    pool: 0,
    torn: { w: 3, color: '#7d8488', amt: 0.4 },
    shade: (x, y) =>
      drift(x, y) -
      0.2 * smooth(760, 900, y) -
      0.14 * smooth(420, 0, x) +
      0.1 * Math.exp(-(((x - 1180) / 300) ** 2 + ((y - 640) / 120) ** 2)),
  })
  paint(yard, (g) => g.fillRect(200, 620, 1000, 300), {
    color: ['#6a4a32', '#c28a4a', '#f4c884', '#ffe7b4'],
    tone: 0.2,
    edge: [0, 40],
    pool: 0,
    wash: 0.2,
    washSize: 120,
    shade: (x, y) => 0.62 * spill(x, y),
    clip: shadeMask(stage, (x, y) => Math.min(1, spill(x, y) * 1.15)),
  })
  // the way trodden to the door
  const way = toPoints('770,960 748,890 712,820 676,760 640,706 612,660')
  paint(
    yard,
    (g) =>
      limb(
        g,
        way.map(([x, y], i) => [x, y, lerp(150, 40, i / 5)]),
      ),
    { color: ['#4a4c50', '#74746f'], edge: [9, 46], soft: 7, pool: 0, alpha: 0.34 },
  )
  streaks(yard, rng, {
    n: 12,
    at: () => [rng.range(760, 1400), rng.range(600, 880)],
    along: '0,0 160,-10 380,6',
    brush: { width: [14, 50], bristles: 34, load: 0.5, thin: [0.6, 2.2] },
    ink: { color: () => (rng() < 0.5 ? '#62656a' : '#242a33'), edge: [4, 34], soft: 0.7, alpha: 0.34 },
  })
}

/** Coverage from a function of place, for light that lies on things. */
function shadeMask(stage: Stage, at: (x: number, y: number) => number): Mask {
  const { W, H, k } = stage,
    m = new Float32Array(W * H)
  for (let y = 0; y < H; y++) for (let x = 0; x < W; x++) m[y * W + x] = at(x / k, y / k)
  return { m, x0: 0, y0: 0, x1: W - 1, y1: H - 1 }
}
