import { blob, dryStroke, limb, oval } from '../../kit/brush.ts'
import { landSheet } from '../../kit/land-sheet.ts'
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
      0.34 + 0.36 * smooth(40, 400, y) + 0.16 * bell(x, y, { x0: 580, y0: 330, rx: 420, ry: 140 }),
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

// The one slope the sun has found: the left sides of its spurs, from under the crest down to the next hills.
function drawLitSlope(far: Layer, crest: (x: number) => number) {
  const clip = far.stage.mask(under((x) => crest(x) - 1, 560))
  for (const [spur, tone] of [
    ['430,358,1 462,352 478,356,1 468,374 444,392 428,412 396,436,1 352,424 398,404', 0.42],
    [
      '484,352,1 520,344 560,336,1 600,346 622,344,1 612,366 598,384 604,404 590,446,1 404,444 436,412 468,386',
      0.68,
    ],
    ['640,344,1 656,338,1 652,358 662,374 644,396 652,424 626,446,1 604,446 614,410 610,388', 0.36],
  ] as const)
    paint(far, blob(spur), {
      color: ['#8d98a2', '#a9a99f', '#cdc09a', '#ecdcae'],
      tone,
      edge: [7, 30],
      soft: 4,
      wash: 0.34,
      washSize: 50,
      pool: 0,
      clip,
      alpha: 0.9,
      fade: [0, 400, 1, 0, 446, 0.2],
    })
  // its gullies stay blue
  paint(
    far,
    (g) => {
      for (const gully of [
        '548,348,1 534,366,4 540,384,6 516,410,9 500,446,14',
        '540,384,4 562,402,6 566,440,9',
        '500,362,1 488,384,4 456,410,7',
      ])
        limb(g, gully)
    },
    { color: '#8a94a0', edge: [5, 22], soft: 2.4, pool: 0, wash: 0.3, washSize: 40, alpha: 0.6, clip },
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
