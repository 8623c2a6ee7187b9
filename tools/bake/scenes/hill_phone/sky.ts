import { dryStroke, limb, oval } from '../../kit/brush.ts'
import { mountain, ridgeLine, under } from '../../kit/land.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { SUN } from './palette.ts'

/** A sky that is on its way somewhere. */
export function drawSky(stage: Stage) {
  const rng = stage.rng
  const back = stage.layer('sky', { depth: 0 })
  wash(back, ['#8b9bab', '#a7b4bd', '#c5ccce', '#e0e0d8', '#f6efdf'], {
    toneAt: (x, y) =>
      0.4 + 0.34 * smooth(40, 400, y) + 0.2 * bell(x, y, { x0: 640, y0: 330, rx: 420, ry: 140 }),
    cloud: 0.22,
    size: 460,
    sx: 0.7,
    sy: 1.6,
  })
  const high = stage.layer('clouds', { depth: 0.02, sway: { x: 14, y: 0, rotation: 0, seconds: 70 } })
  const clouds = [
    { x: 180, y: 120, w: 520, h: 76, tone: 0.44 },
    { x: 900, y: 86, w: 640, h: 88, tone: 0.36 },
    { x: 1330, y: 190, w: 460, h: 54, tone: 0.56 },
    { x: 470, y: 230, w: 420, h: 40, tone: 0.66 },
    { x: 1020, y: 286, w: 520, h: 32, tone: 0.7 },
  ]
  for (const { x, y, w, h, tone } of clouds) {
    paint(
      high,
      (g) => {
        for (let i = 0; i < 26; i++) {
          const t = rng() * 2 - 1
          oval(g, [
            x + t * w * 0.5,
            y - (1 - t * t) * h * rng.range(0.1, 0.9),
            w * rng.range(0.06, 0.14),
            h * rng.range(0.28, 0.5),
          ])
        }
        g.fillRect(x - w * 0.46, y - h * 0.2, w * 0.92, h * 0.26)
      },
      {
        color: ['#8794a2', '#a9b3ba', '#cdd1d0', '#ece8dc', '#fffaf0'],
        tone,
        edge: [12, 60],
        soft: 7,
        wash: 0.34,
        washSize: 130,
        pool: 0,
        alpha: 0.7,
        form: { light: SUN, r: 34, amt: 0.4 },
        fade: [0, y + h * 0.3, 0, 0, y - h * 0.3, 1],
        fadeNoise: 2,
      },
    )
    paint(
      high,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x - w * 0.5, y + 12],
            [x, y + 6],
            [x + w * 0.55, y + 14],
          ],
          width: h * 0.5,
          bristles: 46,
          load: 0.5,
          thin: [0.8, 3],
        }),
      { color: '#8b98a6', edge: [4, 40], soft: 1.6, pool: 0, alpha: 0.3 },
    )
  }
}

/** Three lines of hills; the farthest is the one people look at. */
export function drawFarHills(stage: Stage) {
  const rng = createRng(21)
  const far = stage.layer('hills', { depth: 0.15 })
  const lit = (x: number, y: number) =>
    0.52 * smooth(520, 610, x - (y - 330) * 0.8) * smooth(820, 730, x - (y - 330) * 0.5) * smooth(440, 400, y)
  paint(
    far,
    under(
      ridgeLine(
        rng,
        '-20,392 140,372 300,384 430,352 560,336 660,318 760,344 900,372 1060,356 1240,378 1420,350 1620,374',
        { rough: 13, wl: 90 },
      ),
      560,
    ),
    {
      color: ['#8a98a8', '#a2adb8', '#bcc2c2', '#e2d9bc', '#fbeec6'],
      tone: 0.3,
      edge: [3, 50],
      wash: 0.26,
      washSize: 200,
      pool: 0.1,
      shade: lit,
      fade: [0, 380, 1, 0, 500, 0.3],
    },
  )
  mountain(far, {
    rng,
    ridge: ridgeLine(rng, '-20,420 200,408 420,438 640,420 820,436 1000,404 1200,424 1400,398 1620,420', {
      rough: 14,
      wl: 110,
    }),
    color: ['#77858f', '#8f9a9c', '#aeb2a8'],
    mist: [440, 520],
    cun: 260,
    cunColor: '#6c7a86',
    tone: 0.42,
  })
  paint(
    far,
    under(
      ridgeLine(rng, '-20,470 260,452 520,474 780,462 1000,470 1240,444 1620,462', { rough: 9, wl: 120 }),
      640,
    ),
    {
      color: ['#6f7a78', '#8d9284', '#b4af92'],
      tone: 0.44,
      edge: [3, 50],
      wash: 0.3,
      washSize: 180,
      pool: 0.1,
      shade: (x, y) => 0.3 * bell(x, y, { x0: 1000, y0: 480, rx: 260, ry: 60 }),
      fade: [0, 470, 1, 0, 600, 0.5],
    },
  )
  // the line that is a river if one knows
  paint(far, (g) => limb(g, '-20,506,3 240,500,5 480,512,4 700,503,5 960,510,3 1240,500,4 1620,508,3'), {
    color: '#eef0ea',
    edge: [3, 40],
    pool: 0,
    alpha: 0.8,
  })
}

/** Where the cloud has a hole. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', {
    depth: 0.15,
    blend: 'add',
    sway: { x: 16, y: 0, rotation: 0, seconds: 60 },
  })
  glow(light, { x: 668, y: 370, r: 330, color: '#ffedbe', a: 0.13, p: 1.6, sy: 0.34 })
  for (const [x, w] of [
    [560, 40],
    [640, 64],
    [730, 46],
  ] as const)
    glow(light, { x, y: 250, r: 190, color: '#fff4d4', a: 0.1, p: 1.2, sx: w / 190, sy: 1 })
  glow(light, { x: 980, y: 580, r: 340, color: '#fff0c4', a: 0.14, p: 1.8, sy: 0.34 })
}
