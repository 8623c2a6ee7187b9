import { blob, dryStroke, limb, poly } from '../../kit/brush.ts'
import { landSheet } from '../../kit/land-sheet.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { blades } from '../../kit/plants.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawCar } from './car.ts'
import { DIAL } from './dial.ts'
import { drawNightPoplars } from './night-poplars.ts'
import { drawPassenger } from './passenger.ts'

/** Where the road comes to its two turnings, and where both lamps of the car meet. */
const FAR: readonly [number, number] = [716, 424]

/** The road at night from the back of a car: two cones of light on whitewashed poplars, the driver's back, her shoulder. */
export function drawNight(stage: Stage) {
  sky(stage.layer('back', { depth: 0 }))
  const road = stage.layer('road', { depth: 0.25 })
  ground(road)
  drawNightPoplars(road)
  const cones = stage.layer('cones', { depth: 0.3, blend: 'add' })
  beams(cones)
  drawCar(stage.layer('car', { depth: 0.7 }))
  drawPassenger(stage.layer('figure', { depth: 1 }), DIAL)
  const light = stage.layer('light', { depth: 0.7, blend: 'add', lit: true })
  glow(light, { x: DIAL[0], y: DIAL[1], r: 300, color: '#ff9a3c', a: 0.4, p: 2.2, sy: 0.8 })
  glow(light, { x: DIAL[0], y: DIAL[1], r: 70, color: '#ffc070', a: 0.5, p: 1.8, sy: 0.6 })
}

function sky(layer: Layer) {
  wash(layer, ['#070b12', '#0f1824', '#1b2a39', '#30435a', '#54667a'], {
    toneAt: (x, y) =>
      0.3 + 0.34 * smooth(60, 420, y) + 0.1 * bell(x, y, { x0: 1050, y0: 380, rx: 420, ry: 120 }),
    cloud: 0.24,
    size: 380,
    sx: 0.7,
    sy: 1.4,
  })
  const rng = createRng(5)
  landSheet(layer, rng, '-20,380 260,364 520,372 760,352 1000,366 1300,340 1620,356', {
    ridge: { rough: 8, wl: 110, foot: 620 },
    color: ['#080d14', '#121c28', '#203040'],
    tone: 0.4,
    edge: [3, 60],
    wash: 0.3,
    pool: 0,
    fade: [0, 350, 1, 0, 470, 0.7],
  })
}

// Fields, the road, its two turnings round the corner of a field.
function ground(layer: Layer) {
  const rng = createRng(12)
  paint(layer, (g) => poly(g, '-20,410 1620,404 1620,640 -20,640'), {
    color: ['#06090d', '#0f1618', '#22291f', '#4c4a2e'],
    tone: 0.3,
    edge: [3, 60],
    wash: 0.3,
    washSize: 120,
    pool: 0,
    shade: (x, y) => 0.5 * bell(x, y, { x0: 716, y0: 500, rx: 420, ry: 90 }),
  })
  const lit = (x: number, y: number) =>
    0.34 * bell(x, y, { x0: 716, y0: 500, rx: 300, ry: 44 }) +
    0.3 * bell(x, y, { x0: 618 + (500 - y) * 0.8, y0: 520, rx: 96, ry: 50 }) +
    0.46 * bell(x, y, { x0: 822 - (500 - y) * 0.8, y0: 520, rx: 96, ry: 50 }) -
    0.24 * smooth(545, 640, y) -
    0.06 * smooth(450, 420, y)
  for (const way of [
    '600,540 520,500 430,464 300,441 120,431 120,424 300,427 460,439 600,462 716,504 760,540',
    '680,540 716,504 830,460 980,435 1130,423 1330,418 1330,425 1150,436 1010,458 890,500 800,540',
    '40,664 420,545 530,500 716,500 900,498 1030,545 1440,664',
  ]) {
    paint(layer, (g) => poly(g, way), {
      color: ['#1a1712', '#4a412b', '#957f52', '#d8bd84', '#fcebbc'],
      tone: 0.32,
      edge: [3, 34],
      wash: 0.26,
      washSize: 90,
      pool: 0,
      shade: lit,
    })
  }
  // between them the corner of a field runs back into the dark
  paint(
    layer,
    blob('716,512,1 640,482 540,452 430,434 300,424,1 716,408 1130,420,1 1000,432 880,454 790,482'),
    {
      color: ['#06090b', '#10150f', '#2a2c1a', '#6a6238'],
      tone: 0.26,
      edge: [2.4, 30],
      wash: 0.3,
      washSize: 60,
      pool: 0,
      shade: (x, y) => 0.4 * bell(x, y, { x0: 716, y0: 508, rx: 120, ry: 44 }),
    },
  )
  // its grass stands up in the light, before it a stone
  paint(
    layer,
    (g) =>
      blades(g, rng, {
        x0: 560,
        x1: 880,
        base: (x) => 500 - Math.abs(x - 716) * 0.3,
        n: 190,
        h: [10, 34],
        w: 2.2,
      }),
    {
      color: ['#1c1e12', '#56522f', '#a89c62', '#f0e0a0'],
      tone: 0.3,
      edge: [0.7, 8],
      pool: 0,
      wash: 0.6,
      washSize: 24,
      shade: (x) => 0.36 - 0.4 * smooth(20, 170, Math.abs(x - 716)),
    },
  )
  paint(layer, blob('706,508 706,484 713,478 724,481 727,508'), {
    color: ['#8a8468', '#e8dfc0', '#fffbe8'],
    tone: 0.6,
    edge: [0.8, 8],
    pool: 0.2,
    poolR: 2,
  })
  // two pairs of ruts leave the stone, one to each side
  for (const track of [
    '470,640,26 560,560,15 590,516,9 500,474,6 370,446,4 220,430,2',
    '690,640,26 664,560,15 640,512,8 540,464,5 400,438,3.4 240,427,2',
    '740,640,26 762,560,15 792,510,8 890,462,5 1030,437,3.4 1190,424,2',
    '960,640,26 870,560,15 842,518,9 940,472,6 1070,446,4 1230,429,2',
  ]) {
    paint(layer, (g) => limb(g, track), {
      color: ['#120f0a', '#3b3220'],
      edge: [3, 22],
      soft: 1.4,
      pool: 0,
      dry: 0.08,
      dryAngle: 2.4,
      alpha: 0.74,
    })
  }
  for (let i = 0; i < 30; i++) {
    const y = rng.range(510, 560)
    const x = 716 + rng.normal() * (y - 420) * 1.7
    const w = (y - 410) * rng.range(0.2, 0.5)
    paint(
      layer,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x - w, y + w * 0.06],
            [x, y],
            [x + w, y + w * 0.04],
          ],
          width: w * 0.16,
          bristles: 10,
          load: 0.5,
          thin: [0.5, 1.8],
        }),
      { color: i % 2 ? '#fff0c4' : '#2a2114', edge: [1.4, 14], pool: 0, alpha: 0.4 },
    )
  }
  // The verge stands up in the light; each blade has its shadow behind it.
  for (const [x0, x1, lean, slope] of [
    [90, 440, 0.2, -0.24],
    [990, 1350, -0.2, 0.24],
  ] as const) {
    const base = (x: number) => 452 + Math.max(0, Math.abs(x - 716) - 70) * Math.abs(slope)
    paint(layer, (g) => blades(g, rng, { x0, x1, base, n: 210, h: [8, 40], lean, w: 2.4 }), {
      color: ['#0f130c', '#3a3d22', '#8b8650', '#e6d894'],
      tone: 0.2,
      edge: [0.8, 8],
      pool: 0,
      wash: 0.5,
      washSize: 26,
      shade: (x, y) => 0.7 * bell(x, y, { x0: 716, y0: 470, rx: 240, ry: 70 }),
    })
  }
}

// Two lamps: on the dust two long pools that meet, in the air two cones.
function beams(layer: Layer) {
  for (const [from, outline] of [
    [560, '520,600 600,600 800,400 720,330 560,330 430,400'],
    [872, '832,600 912,600 1004,400 880,330 716,330 640,400'],
  ] as const) {
    paint(layer, blob(outline), {
      color: '#8a744a',
      edge: [8, 60],
      soft: 26,
      pool: 0,
      wash: 0.2,
      fade: [from, 600, 0.62, FAR[0], 330, 0],
      alpha: 0.8,
    })
  }
  glow(layer, { x: 600, y: 520, r: 220, color: '#ffdc98', a: 0.24, p: 1.8, sy: 0.26 })
  glow(layer, { x: 840, y: 514, r: 240, color: '#ffdc98', a: 0.36, p: 1.8, sy: 0.26 })
  glow(layer, { x: 716, y: 446, r: 150, color: '#ffe4b0', a: 0.1, p: 2, sy: 0.5 })
}
