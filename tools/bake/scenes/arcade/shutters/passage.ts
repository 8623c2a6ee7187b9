import { poly } from '../../../kit/brush.ts'
import { glow, wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { straight } from '../../../kit/pen.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'
import { SHOP, STEEL } from './palette.ts'

/** The ceiling and its panels, one in three still on. */
export function drawPassage(stage: Stage) {
  const back = stage.layer('ceiling', { depth: 0.1 })
  wash(back, STEEL, {
    toneAt: (x, y) => 0.3 + 0.2 * bell(x, y, { x0: 700, y0: 60, rx: 500, ry: 120 }),
    cloud: 0.2,
    size: 320,
  })
  paint(back, (g) => poly(g, '-20,-20 1640,-20 1640,104 -20,104'), {
    color: STEEL,
    tone: 0.36,
    edge: [1.6, 60],
    wash: 0.24,
    washSize: 180,
    pool: 0.1,
    shade: (x, y) => 0.16 * smooth(900, 500, Math.abs(x - 700)) + 0.1 * smooth(100, 0, y),
  })
  paint(
    back,
    (g) => {
      for (let x = -60; x < 1700; x += 118) straight(g, 2, [700 + (x - 700) * 1.3, -20], [x, 104])
      for (const y of [18, 58]) straight(g, 2, [-20, y], [1640, y])
    },
    { color: '#0d0e1c', edge: [1, 40], pool: 0, dry: 0.14, alpha: 0.6 },
  )
  for (const [pane, on] of [
    ['150,24 296,24 306,52 168,52', false],
    ['600,24 750,24 746,52 606,52', true],
    ['1086,24 1236,24 1216,52 1078,52', false],
    ['1500,24 1640,24 1624,52 1470,52', false],
  ] as const)
    paint(
      back,
      (g) => poly(g, pane),
      on
        ? { color: ['#cfd6dc', '#f2f4f0', '#ffffff'], tone: 0.6, edge: [0.8, 30], pool: 0.1 }
        : { color: STEEL, tone: 0.6, edge: [0.8, 30], pool: 0.2, wash: 0.2 },
    )
}

/** Polished tiles; the shop lies in them, long and soft. */
export function drawFloor(stage: Stage) {
  const rng = createRng(31)
  const floor = stage.layer('floor', { depth: 0.5, lit: true })
  const gold = (x: number, y: number) =>
    smooth(1.3, 0.3, Math.abs(x - 650) / (200 + (y - 786) * 0.9)) * (0.4 + 0.6 * smooth(930, 790, y))
  paint(floor, (g) => poly(g, '-20,784 1640,782 1640,930 -20,930'), {
    color: ['#0d0e1c', '#1e2036', '#3a3a54', '#7c6a62', '#cf9d63', '#ffd694'],
    tone: 0.28,
    edge: [1.6, 60],
    wash: 0.2,
    washSize: 190,
    pool: 0,
    shade: (x, y) => 0.42 * gold(x, y),
  })
  paint(
    floor,
    (g) => {
      for (let i = -8; i < 16; i++)
        straight(g, 2, [650 + i * 104 - 52, 784], [650 + (i * 104 - 52) * 1.5, 930])
      for (const y of [808, 846, 902]) straight(g, 2, [-20, y], [1640, y - 2])
    },
    { color: '#0b0b16', edge: [1.2, 40], pool: 0, dry: 0.14, alpha: 0.55 },
  )
  paint(
    floor,
    (g) => {
      for (let i = 0; i < 80; i++) {
        const x = 650 + rng.normal() * 260,
          y = rng.range(790, 900),
          l = rng.range(20, 110)
        g.globalAlpha = Math.exp(-(((x - 650) / 260) ** 2))
        straight(g, rng.range(1, 4), [x - l / 2, y], [x + l / 2, y])
      }
      g.globalAlpha = 1
    },
    { color: '#ffdca0', edge: [2, 24], soft: 1, pool: 0, alpha: 0.4 },
  )
}

/** A pillar close by, with the last of a poster on it. */
export function drawPillar(stage: Stage) {
  const near = stage.layer('near', { depth: 1 })
  paint(near, (g) => g.fillRect(-20, -20, 178, 960), {
    color: STEEL,
    tone: 0.16,
    edge: [1.6, 70],
    wash: 0.26,
    washSize: 200,
    pool: 0.1,
    form: { light: SHOP, r: 26, amt: 0.36, steps: 4 },
    rim: { light: SHOP, color: '#e0a868', w: 5, amt: 0.6, reach: 520 },
  })
  paint(near, (g) => poly(g, '18,330 118,326 122,470 92,484 70,474 22,480'), {
    color: ['#2a2c46', '#54546c', '#8a8692'],
    tone: 0.3,
    edge: [4, 24],
    wash: 0.4,
    washSize: 60,
    pool: 0.16,
    alpha: 0.7,
    torn: { w: 2, color: '#a8a2a8', amt: 0.5 },
  })
  paint(near, (g) => g.fillRect(-20, 840, 182, 100), {
    color: ['#08080f', '#14152a', '#2c2c44'],
    tone: 0.3,
    edge: [1.4, 50],
    rim: { light: SHOP, color: '#c08a54', w: 3, amt: 0.5, reach: 520 },
  })
}

/** The shop's own light, and one panel of the city's. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.4, blend: 'add', lit: true })
  glow(light, { x: 650, y: 560, r: 430, color: '#ffb765', a: 0.3, p: 2, sy: 0.8 })
  glow(light, { x: 650, y: 830, r: 380, color: '#ffb765', a: 0.16, p: 1.7, sy: 0.3 })
  glow(light, { x: 676, y: 38, r: 260, color: '#dfe6f2', a: 0.26, p: 1.8, sy: 0.5 })
}
