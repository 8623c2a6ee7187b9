import { limb, oval, poly } from '../../kit/brush.ts'
import { landSheet } from '../../kit/land-sheet.ts'
import { mountain, ridgeLine, under } from '../../kit/land.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Layer, type Mask, type Stage } from '../../kit/stage.ts'

/** A sky that is on its way somewhere. */
export function drawSky(stage: Stage) {
  const rng = stage.rng
  const back = stage.layer('sky', { depth: 0 })
  wash(back, ['#6f8092', '#8b9aa6', '#aab4b8', '#c9cbc4', '#e6dfcc'], {
    toneAt: (x, y) =>
      0.34 + 0.36 * smooth(40, 400, y) + 0.16 * bell(x, y, { x0: 580, y0: 330, rx: 420, ry: 140 }),
    cloud: 0.22,
    size: 460,
    sx: 0.7,
    sy: 1.6,
  })
  const high = stage.layer('clouds', { depth: 0.02, sway: { x: 14, y: 0, rotation: 0, seconds: 70 } })
  const clouds = [
    { x: 180, y: 120, w: 520, h: 76, tone: 0.44 },
    { x: 900, y: 92, w: 640, h: 66, tone: 0.36 },
    { x: 1330, y: 190, w: 460, h: 54, tone: 0.56 },
    { x: 470, y: 230, w: 420, h: 40, tone: 0.66 },
    { x: 1020, y: 286, w: 520, h: 32, tone: 0.7 },
  ]
  for (const { x, y, w, h, tone } of clouds) {
    // torn on the side of the sun, flat and grey below
    paint(
      high,
      (g) => {
        for (let i = 0; i < 24; i++) {
          const t = (i + rng()) / 12 - 1
          oval(g, [
            x + t * w * 0.44,
            y - (1 - t * t) * h * rng.range(0.1, 0.95),
            w * rng.range(0.05, 0.12),
            h * rng.range(0.16, 0.32),
          ])
        }
        poly(g, [
          [x - w * 0.53, y],
          [x - w * 0.4, y - h * 0.36],
          [x + w * 0.42, y - h * 0.34],
          [x + w * 0.55, y + h * 0.04],
        ])
      },
      {
        color: ['#78869a', '#93a0ac', '#b4bcbe', '#d3d3ca', '#ece6d8'],
        tone: tone + 0.06,
        edge: [6, 16],
        soft: 0.5,
        wash: 0.26,
        washSize: 150,
        pool: 0,
        grain: 0.04,
        alpha: 0.8,
        grad: [0, y - h * 0.6, 0.22, 0, y + h * 0.1, -0.2],
        torn: { w: 5, color: '#f6f0e2', amt: 0.5 },
        fade: [0, y - h * 0.02, 0, 0, y - h * 0.5, 1],
        fadeNoise: 0.6,
      },
    )
  }
}

/** Three lines of hills; the farthest is the one people look at. */
export function drawFarHills(stage: Stage) {
  const rng = createRng(21)
  const far = stage.layer('hills', { depth: 0.15 })
  const farthest = landSheet(
    far,
    rng,
    '-20,392 140,372 300,384 420,360 500,350 556,338 610,346 660,334 716,350 770,346 840,362 930,372 1060,356 1240,378 1420,350 1620,374',
    {
      ridge: { rough: 13, wl: 90, foot: 560 },
      color: ['#6f7e92', '#8592a2', '#9aa6ae'],
      tone: 0.36,
      edge: [3, 50],
      wash: 0.26,
      washSize: 200,
      pool: 0.1,
      fade: [0, 380, 1, 0, 500, 0.3],
    },
  )
  const nearer = mountain(far, {
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
  drawSunPatch(far, farthest, nearer)
  landSheet(far, rng, '-20,470 260,452 520,474 780,462 1000,470 1240,444 1620,462', {
    ridge: { rough: 9, wl: 120, foot: 640 },
    color: ['#5a6664', '#767d70', '#9a9880'],
    tone: 0.44,
    edge: [3, 50],
    wash: 0.3,
    washSize: 180,
    pool: 0.1,
    shade: (x, y) => 0.3 * bell(x, y, { x0: 1000, y0: 480, rx: 260, ry: 60 }),
    fade: [0, 470, 1, 0, 600, 0.5],
  })
}

// The one place the sun has found: it crosses the crest, its spurs and the hill before it, with the edge of a cloud.
function drawSunPatch(far: Layer, crest: (x: number) => number, nearer: Mask) {
  const sun: PaintOptions = {
    color: ['#a3a79e', '#c0b796', '#dccb9a'],
    edge: [9, 60],
    wash: 0.3,
    washSize: 90,
    pool: 0,
  }
  const clip = far.stage.mask(under((x) => crest(x) + 1, 560))
  // what is lit behind stays behind the nearer hill
  const behind = { ...clip, m: clip.m.map((a, i) => a * (1 - (nearer.m[i] ?? 0))) }
  paint(far, (g) => poly(g, '440,320 690,320 660,390 610,470 380,470 410,390'), {
    ...sun,
    tone: 0.62,
    soft: 20,
    alpha: 0.78,
    clip: behind,
  })
  paint(far, (g) => poly(g, '404,416 640,412 700,440 560,462 380,458'), {
    ...sun,
    tone: 0.46,
    soft: 13,
    alpha: 0.66,
    clip: nearer,
  })
  // its folds go on through the light
  paint(
    far,
    (g) => {
      for (const gully of [
        '520,346,1 502,372,5 474,398,10 436,436,16',
        '566,340,1 560,368,5 578,394,9 572,436,16',
        '630,346,1 618,372,5 632,400,9 624,430,14',
      ])
        limb(g, gully)
    },
    {
      color: '#7c899a',
      edge: [6, 22],
      soft: 5,
      pool: 0,
      wash: 0.3,
      washSize: 40,
      alpha: 0.4,
      clip: behind,
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
  glow(light, { x: 520, y: 390, r: 300, color: '#ffedbe', a: 0.08, p: 1.8, sy: 0.3 })
  glow(light, { x: 980, y: 580, r: 340, color: '#fff0c4', a: 0.14, p: 1.8, sy: 0.34 })
}
