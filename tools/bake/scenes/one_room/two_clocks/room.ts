import { limb, poly } from '../../../kit/brush.ts'
import { glow, wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { straight } from '../../../kit/pen.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { SUN } from './palette.ts'

/** Papered walls, brown at the top from forty years of one stove. */
export function drawWalls(back: Layer) {
  const rng = createRng(301)
  wash(back, ['#1c1008', '#3c2410', '#6b431c', '#9f6c2e', '#d09a4c', '#f0c87c'], {
    toneAt: (x, y) =>
      0.3 +
      0.34 * bell(x, y, { x0: SUN[0], y0: SUN[1], rx: 420, ry: 300 }) -
      0.14 * smooth(600, 0, x) -
      0.1 * smooth(120, 0, y) -
      0.08 * smooth(1200, 1600, x),
    cloud: 0.2,
    size: 300,
  })
  // side wall at the left, in shadow: the door is there
  paint(back, (g) => poly(g, '-40,-40 330,-40 330,560 -40,760'), {
    color: ['#0a0d0a', '#161a13', '#282a1c', '#47432a', '#6f6238'],
    tone: 0.36,
    shade: (x) => 0.16 * smooth(60, 330, x),
    edge: [2, 60],
    wash: 0.26,
    washSize: 200,
    pool: 0.16,
  })
  // the corner takes the colour of the dark before the window does
  wash(back, ['#0a0d0a', '#1b1e15', '#33321f'], {
    toneAt: () => 0.5,
    cloud: 0.14,
    size: 300,
    y1: 560,
    alpha: (x) => (x < 330 ? 0 : 0.62 * smooth(560, 330, x)),
  })
  // stripes of the paper, and where it has come away
  paint(
    back,
    (g) => {
      for (let x = 350; x < 1600; x += 34) straight(g, rng.range(1, 2.6), [x, 0], [x + rng.normal() * 2, 540])
    },
    { color: '#6a431c', edge: [1.4, 40], pool: 0, dry: 0.26, alpha: 0.34 },
  )
  paint(back, (g) => poly(g, '330,526 1640,518 1640,548 330,556'), {
    color: ['#1c1008', '#46290f', '#80531f', '#bf8838'],
    tone: 0.4,
    edge: [1.4, 50],
    wash: 0.3,
    washSize: 90,
    pool: 0.14,
  })
}

/** Oiled paper on a warm floor; what of the sun gets through the curtain lies on it. */
export function drawFloor(back: Layer) {
  const rng = createRng(302)
  const sheet = '-40,760 330,556 1640,548 1640,940 -40,940'
  const clip = back.stage.mask((g) => poly(g, sheet))
  paint(back, (g) => poly(g, sheet), {
    color: ['#261508', '#54320f', '#8f5f20', '#c68f3c', '#efc470', '#fff0b8'],
    tone: 0.36,
    edge: [1.8, 60],
    wash: 0.2,
    washSize: 240,
    pool: 0.08,
    shade: (x, y) =>
      0.22 * bell(x, y, { x0: 1000, y0: 610, rx: 380, ry: 140 }) -
      0.22 * smooth(740, 900, y) -
      0.3 * smooth(620, 60, x) -
      0.1 * smooth(1200, 1600, x),
  })
  paint(
    back,
    (g) => {
      for (const y of [590, 650, 742, 880]) {
        g.lineWidth = 2.2
        g.beginPath()
        g.moveTo(-40, y + 6)
        for (let x = 0; x <= 1640; x += 100) g.lineTo(x, y + rng.normal() * 1.2)
        g.stroke()
      }
      for (let i = -6; i < 12; i++) straight(g, 2, [700 + i * 130, 556], [700 + i * 250, 940])
    },
    { color: '#4a2a0c', edge: [1.4, 30], pool: 0, dry: 0.16, alpha: 0.4, clip },
  )
  paint(back, (g) => poly(g, '-40,760 330,556 640,556 420,940 -40,940'), {
    color: ['#0c100c', '#1c2016'],
    soft: 60,
    edge: [8, 60],
    pool: 0,
    alpha: 0.44,
    clip,
  })
  // the window, laid on the floor: it runs to the table, and over it
  for (const pane of ['872,578 968,576 846,700 716,704', '984,576 1082,574 1000,698 866,700'])
    paint(back, (g) => poly(g, pane), {
      color: ['#f6cf7c', '#fff0bc'],
      tone: 0.56,
      soft: 5,
      edge: [5, 50],
      wash: 0.3,
      washSize: 60,
      pool: 0,
      alpha: 0.6,
      clip,
    })
  paint(back, (g) => limb(g, '330,556,4 960,552,5 1620,548,4'), {
    color: '#1a0e05',
    edge: [1.4, 40],
    soft: 1,
    pool: 0,
    alpha: 0.6,
  })
}

/** Sun in the cloth, and a little of it on everything. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.1, blend: 'add' })
  glow(light, { x: SUN[0], y: SUN[1], r: 520, color: '#ffb044', a: 0.26, p: 1.8 })
  glow(light, { x: SUN[0], y: SUN[1] + 20, r: 220, color: '#ffe09a', a: 0.3, p: 2 })
  glow(light, { x: 840, y: 680, r: 330, color: '#ffcc70', a: 0.22, p: 1.8, sy: 0.34 })
}
