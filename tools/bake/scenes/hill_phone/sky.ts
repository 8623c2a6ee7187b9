import { blob, dryStroke, limb, oval } from '../../kit/brush.ts'
import { mountain, ridgeLine, under } from '../../kit/land.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { SUN } from './palette.ts'

/** A sky that is on its way somewhere. */
export function drawSky(stage: Stage) {
  const rng = stage.rng
  const back = stage.layer('sky', { depth: 0 })
  wash(back, ['#6f8092', '#8b9aa6', '#aab4b8', '#c9cbc4', '#e6dfcc'], {
    toneAt: (x, y) =>
      0.34 + 0.36 * smooth(40, 400, y) + 0.16 * bell(x, y, { x0: 640, y0: 330, rx: 420, ry: 140 }),
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
        color: ['#66758a', '#8492a0', '#a9b2b6', '#cfcfc6', '#efe8d8'],
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
  const farthest = ridgeLine(
    rng,
    '-20,392 140,372 300,384 430,352 560,330 668,296 760,338 900,372 1060,356 1240,378 1420,350 1620,374',
    { rough: 13, wl: 90 },
  )
  paint(far, under(farthest, 560), {
    color: ['#6f7e92', '#8592a2', '#9aa6ae'],
    tone: 0.36,
    edge: [3, 50],
    wash: 0.26,
    washSize: 200,
    pool: 0.1,
    fade: [0, 380, 1, 0, 500, 0.3],
  })
  drawLitSlope(far, farthest)
  mountain(far, {
    rng,
    ridge: ridgeLine(rng, '-20,420 200,408 420,438 640,420 820,436 1000,404 1200,424 1400,398 1620,420', {
      rough: 14,
      wl: 110,
    }),
    color: ['#5d6c7a', '#76848c', '#949c98'],
    mist: [440, 520],
    cun: 260,
    cunColor: '#566676',
    tone: 0.42,
  })
  paint(
    far,
    under(
      ridgeLine(rng, '-20,470 260,452 520,474 780,462 1000,470 1240,444 1620,462', { rough: 9, wl: 120 }),
      640,
    ),
    {
      color: ['#5a6664', '#767d70', '#9a9880'],
      tone: 0.44,
      edge: [3, 50],
      wash: 0.3,
      washSize: 180,
      pool: 0.1,
      shade: (x, y) => 0.3 * bell(x, y, { x0: 1000, y0: 480, rx: 260, ry: 60 }),
      fade: [0, 470, 1, 0, 600, 0.5],
    },
  )
}

// The one slope the sun has found: its edge goes down the spurs, and the gullies stay blue.
function drawLitSlope(far: Layer, crest: (x: number) => number) {
  const slope = far.stage.mask(under((x) => crest(x) - 1, 560))
  paint(
    far,
    blob(
      '612,292 668,276 730,308 782,344 800,372 836,410 850,444 690,448 512,444 544,408 552,382 586,352 590,326',
    ),
    {
      color: ['#8f98a0', '#b3ae9c', '#d9cca2', '#f6e8bc'],
      tone: 0.56,
      edge: [9, 40],
      soft: 8,
      wash: 0.3,
      washSize: 70,
      pool: 0,
      clip: slope,
      shade: (x, y) =>
        0.16 * smooth(740, 620, x + (y - 340) * 0.5) - 0.3 * smooth(350, 440, y) - 0.2 * smooth(700, 800, x),
    },
  )
  paint(
    far,
    (g) => {
      for (const l of [
        '672,300,1 690,330,4 694,360,8 716,392,12 724,440,16',
        '694,360,5 678,386,8 668,420,12',
        '640,312,1 622,346,4 628,378,6 610,420,10',
        '716,318,1 738,346,4 744,374,6',
      ])
        limb(g, l)
    },
    {
      color: ['#868e98', '#a2a29a'],
      tone: 0.5,
      edge: [6, 24],
      soft: 3,
      pool: 0,
      wash: 0.3,
      washSize: 40,
      alpha: 0.55,
      clip: slope,
    },
  )
}

/** Where the cloud has a hole. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', {
    depth: 0.15,
    blend: 'add',
    sway: { x: 16, y: 0, rotation: 0, seconds: 60 },
  })
  glow(light, { x: 668, y: 370, r: 330, color: '#ffedbe', a: 0.1, p: 1.8, sy: 0.3 })
  glow(light, { x: 980, y: 580, r: 340, color: '#fff0c4', a: 0.14, p: 1.8, sy: 0.34 })
}
