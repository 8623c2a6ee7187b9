import { dryStroke, limb, oval, poly, shape } from '../../kit/brush.ts'
import { ridgeLine, under } from '../../kit/land.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { DUST, LEAF } from './palette.ts'

/** Sky with more dust than cloud in it, one low line of hills. */
export function drawSky(stage: Stage) {
  const rng = stage.rng
  const back = stage.layer('sky', { depth: 0 })
  wash(back, ['#a3b6c0', '#bdc9c8', '#d8dacb', '#eee5c9', '#fbf2d8'], {
    toneAt: (x, y) =>
      0.3 + 0.5 * smooth(40, 440, y) + 0.12 * bell(x, y, { x0: 620, y0: 200, rx: 460, ry: 200 }),
    cloud: 0.22,
    size: 440,
    sx: 0.7,
    sy: 1.5,
  })
  for (let i = 0; i < 6; i++) {
    const x = rng.range(-100, 1300),
      y = rng.range(60, 240)
    paint(
      back,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + 220, y - 12],
            [x + 520, y + 6],
          ],
          width: rng.range(24, 60),
          bristles: 50,
          load: 0.5,
          thin: [0.8, 2.8],
        }),
      { color: '#fffaf0', edge: [4, 40], soft: 2, pool: 0, alpha: 0.26 },
    )
  }
  paint(
    back,
    under(
      ridgeLine(rng, '-20,400 240,372 480,392 760,366 1000,384 1260,360 1620,388', { rough: 12, wl: 110 }),
      560,
    ),
    {
      color: ['#95a3a2', '#b0b8ac', '#cdcdb6'],
      tone: 0.46,
      edge: [3, 60],
      wash: 0.3,
      fade: [0, 380, 1, 0, 470, 0.2],
    },
  )
}

/** Rows of maize a hand high, coming up out of dry ground in one long curve. */
export function drawFields(stage: Stage) {
  const rng = createRng(11)
  const fields = stage.layer('fields', { depth: 0.2 })
  paint(
    fields,
    (g) => {
      g.beginPath()
      g.moveTo(-20, 930)
      g.lineTo(-20, 452)
      for (let x = -20; x <= 1640; x += 60) g.lineTo(x, 452 + rng.normal() * 3)
      g.lineTo(1640, 930)
      g.fill()
    },
    {
      color: DUST,
      tone: 0.46,
      edge: [3, 50],
      wash: 0.28,
      washSize: 220,
      pool: 0,
      shade: (_x, y) => 0.12 * smooth(560, 450, y) - 0.12 * smooth(700, 900, y),
    },
  )
  for (let row = 0; row < 19; row++) {
    const start = -420 + row * 58
    const bend = (t: number): [number, number, number] => {
      const y = 930 - t * 462,
        p = (y - 452) / 478
      return [330 + (start - 330) * (0.06 + p * 1.05) + 46 * Math.sin(t * 2.4) * p, y, p]
    }
    paint(
      fields,
      (g) => {
        for (let i = 0; i < 40; i++) {
          const t = (i / 40) ** 0.62,
            [x, y, p] = bend(t)
          g.lineWidth = 1 + 7 * p
          g.beginPath()
          g.moveTo(x - 16 * p, y + 3 * p)
          g.lineTo(x + 16 * p, y + 3 * p)
          g.stroke()
        }
      },
      { color: '#8f7650', edge: [3, 20], soft: 1.4, pool: 0, alpha: 0.4 },
    )
    paint(
      fields,
      (g) => {
        for (let i = 0; i < 46; i++) {
          const t = (i / 46) ** 0.62,
            [x, y, p] = bend(t),
            h = 4 + 46 * p * rng.range(0.6, 1.1)
          for (const s of [-1, 0.2, 1]) {
            const tip = x + s * h * 0.6 + rng.normal() * 3
            g.beginPath()
            g.moveTo(x - 2.6 * p, y)
            g.quadraticCurveTo(x + s * h * 0.24, y - h * 0.9, tip, y - h * rng.range(0.5, 0.9))
            g.quadraticCurveTo(x + s * h * 0.24, y - h * 0.6, x + 2.6 * p, y)
            g.fill()
          }
        }
      },
      {
        color: LEAF,
        tone: 0.5 + rng.normal() * 0.06,
        edge: [0.9, 12],
        wash: 0.34,
        washSize: 60,
        pool: 0.1,
        clip: stage.mask((g) => poly(g, '-20,452 560,452 640,520 420,930 -20,930')),
      },
    )
  }
}

/** The road, which goes three ways without saying so. */
export function drawRoad(stage: Stage) {
  const rng = createRng(31)
  const road = stage.layer('road', { depth: 0.4 })
  paint(
    road,
    (g) => {
      shape(g, '300,940,1 520,760 700,610 800,520 826,492,1 868,490,1 900,530 1010,600 1250,740 1500,940,1')
      g.fill()
    },
    {
      color: DUST,
      tone: 0.66,
      edge: [5, 50],
      wash: 0.24,
      washSize: 200,
      pool: 0,
      shade: (_x, y) => -0.1 * smooth(760, 930, y),
    },
  )
  paint(road, (g) => limb(g, '690,640,70 560,566,36 460,520,20 370,492,10 320,482,6'), {
    color: DUST,
    tone: 0.62,
    edge: [5, 40],
    wash: 0.24,
    washSize: 120,
    pool: 0,
    soft: 2,
  })
  paint(road, (g) => limb(g, '960,590,60 1020,548,26 1070,520,14 1120,502,8'), {
    color: DUST,
    tone: 0.64,
    edge: [5, 40],
    wash: 0.24,
    washSize: 120,
    pool: 0,
    soft: 2,
  })
  // wheel tracks, and between them what wheels leave
  for (const line of [
    '480,940,34 640,740,20 770,590,9 838,498,3',
    '1120,940,36 1000,740,20 900,600,9 856,500,3',
  ])
    paint(road, (g) => limb(g, line), {
      color: '#b49a72',
      edge: [5, 40],
      soft: 3,
      pool: 0,
      wash: 0.3,
      alpha: 0.55,
    })
  for (let i = 0; i < 34; i++) {
    const t = rng(),
      y = 540 + t * 370,
      p = (y - 490) / 440,
      x = 840 + rng.normal() * 400 * p
    paint(
      road,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + 70 * p + 20, y - 2],
            [x + 190 * p + 40, y + 3],
          ],
          width: 8 + 26 * p,
          bristles: 24,
          load: 0.5,
          thin: [0.6, 2],
        }),
      { color: rng() < 0.55 ? '#fdf4dc' : '#a08862', edge: [3, 26], soft: 0.6, pool: 0, alpha: 0.34 },
    )
  }
  paint(
    road,
    (g) => {
      for (let i = 0; i < 120; i++) {
        const t = rng(),
          y = 560 + t * 340,
          p = (y - 490) / 440,
          x = 840 + rng.normal() * 440 * p
        oval(g, [x, y, 1 + 4 * p * rng(), 0.8 + 2 * p * rng()])
      }
    },
    { color: '#86704e', edge: [0.8, 8], pool: 0, alpha: 0.6 },
  )
}

/** Noon, and one lamp that somebody has forgotten. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.3, blend: 'add' })
  glow(light, { x: 1217, y: 228, r: 90, color: '#ffc860', a: 0.3, p: 2 })
  glow(light, { x: 700, y: 430, r: 560, color: '#fff0cc', a: 0.14, p: 1.5, sy: 0.4 })
}
