import { limb, poly } from '../../kit/brush.ts'
import { wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { bow, straight } from '../../kit/pen.ts'
import { createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { streaks } from '../../kit/streaks.ts'
import { LAMP, DUSK } from './palette.ts'

/** The lane: a strip of sky with its wires, roofs, two windows of other people. */
export function drawStreet(stage: Stage) {
  const rng = stage.rng
  const back = stage.layer('back', { depth: 0 })
  wash(back, ['#101a30', '#1f2f4c', '#38506e', '#62788f', '#8f9aa6'], {
    toneAt: (x, y) => 0.34 + 0.4 * smooth(0, 150, y) + 0.12 * smooth(900, 1600, x),
    cloud: 0.26,
    size: 400,
    sx: 0.7,
    sy: 1.5,
  })
  paint(
    back,
    (g) => {
      poly(g, '-20,70 300,96 300,180 -20,180')
      poly(g, '1150,60 1180,20 1420,34 1640,10 1640,200 1150,200')
    },
    { color: DUSK, tone: 0.34, edge: [2, 50], wash: 0.3, washSize: 120 },
  )
  paint(
    back,
    (g) => {
      g.fillRect(1230, 66, 34, 44)
      g.fillRect(1490, 52, 40, 52)
    },
    {
      color: ['#4a4a52', '#8a7a62', '#c8a468'],
      tone: 0.5,
      edge: [1.4, 20],
      wash: 0.3,
      washSize: 30,
      alpha: 0.8,
    },
  )
  drawWires(back, rng, { n: 6, color: '#0a101c' })
  // the wall the doorway is cut from, and what damp and posters have done to it
  paint(back, (g) => poly(g, '-20,150 1640,136 1640,790 -20,790'), {
    color: DUSK,
    tone: 0.4,
    edge: [2, 60],
    wash: 0.3,
    washSize: 220,
    pool: 0.14,
    shade: (x, y) => -0.12 * smooth(500, 780, y) + 0.06 * Math.sin(x * 0.004),
  })
  paint(
    back,
    (g) => {
      for (let y = 560; y < 780; y += 30)
        for (let x = (y / 30) % 2 ? -40 : -10; x < 1640; x += 64)
          g.strokeRect(x + rng.normal() * 2, y, 62, 28)
    },
    { color: '#0b1524', edge: [1.6, 24], pool: 0, dry: 0.3, alpha: 0.45 },
  )
  drawPatches(back, rng, { n: 12, low: 520, inks: ['#7a8c98', '#14223a'], alpha: 0.14 })
}

/** Wires across the strip of sky, each sagging in its own way. */
export function drawWires(back: Layer, rng: Rng, { n, color }: { n: number; color: string }) {
  paint(
    back,
    (g) => {
      for (let i = 0; i < n; i++) {
        const y = rng.range(6, 60)
        bow(g, rng.range(1, 2.2), [-20, y + rng.range(-6, 20)], [700, y + rng.range(30, 70)], [1640, y - 6])
      }
    },
    { color, edge: [0.8, 40], pool: 0 },
  )
}

type Patches = { n: number; low: number; inks: readonly [string, string]; alpha: number }

/** Squares of wall, down to the height `low`, that posters and mending have left in one of two inks. */
export function drawPatches(back: Layer, rng: Rng, { n, low, inks, alpha }: Patches) {
  for (let i = 0; i < n; i++) {
    const [x, y, w] = [rng.range(-20, 1600), rng.range(180, low), rng.range(60, 150)]
    paint(
      back,
      (g) =>
        poly(g, [
          [x, y],
          [x + w, y + rng.normal() * 6],
          [x + w - 6, y + w * 0.9],
          [x + 4, y + w * 0.8 + rng.normal() * 12],
        ]),
      { color: rng() < 0.6 ? inks[0] : inks[1], edge: [5, 34], pool: 0.2, wash: 0.3, alpha },
    )
  }
}

/** A shutter let down for the night, a meter, a pipe: the quiet side of the lane. */
export function drawShutter(stage: Stage) {
  const rng = createRng(21)
  const wall = stage.layer('wall', { depth: 0.2 })
  paint(wall, (g) => g.fillRect(960, 250, 700, 500), {
    color: DUSK,
    tone: 0.42,
    edge: [1.4, 60],
    wash: 0.26,
    washSize: 200,
    pool: 0.16,
    shade: (x, y) => 0.1 * smooth(1200, 960, x) - 0.1 * smooth(500, 760, y),
  })
  for (let y = 262; y < 746; y += 17)
    paint(
      wall,
      (g) =>
        limb(g, [
          [960, y, 2],
          [1300, y + rng.normal(), 4.6],
          [1640, y, 3],
        ]),
      { color: '#0c1828', edge: [0.8, 40], pool: 0, alpha: 0.5 },
    )
  for (let y = 270; y < 746; y += 17)
    paint(
      wall,
      (g) =>
        limb(g, [
          [962, y, 2.6],
          [1010, y, 1.6],
          [1100, y, 0.4],
        ]),
      { color: '#a8895c', edge: [0.8, 30], pool: 0, dry: 0.3, alpha: 0.4 },
    )
  paint(
    wall,
    (g) => {
      g.fillRect(940, 236, 720, 20)
      g.fillRect(940, 236, 24, 530)
      g.fillRect(955, 738, 700, 14)
    },
    {
      color: ['#070d18', '#14233a', '#33506a', '#8a7a5c'],
      tone: 0.36,
      edge: [1.4, 50],
      wash: 0.3,
      washSize: 70,
      form: { light: LAMP, r: 6, amt: 0.4, steps: 3 },
      rim: { light: LAMP, color: '#d8a860', w: 3, amt: 0.6, reach: 240 },
    },
  )
  paint(
    wall,
    (g) => {
      limb(g, '890,150,13 892,420,13 886,790,13')
      g.fillRect(868, 330, 50, 66)
    },
    {
      color: ['#070d18', '#182a40', '#3a5468', '#9a8a68'],
      tone: 0.4,
      edge: [1.2, 40],
      form: { light: LAMP, r: 6, amt: 0.5, steps: 3 },
      rim: { light: LAMP, color: '#e8b466', w: 3, amt: 0.8, reach: 200 },
      shadow: { dx: 10, dy: 6, r: 8, a: 0.5 },
    },
  )
  streaks(wall, rng, {
    n: 12,
    at: () => [rng.range(980, 1560), rng.range(300, 700)],
    along: '0,0 8,40 4,110',
    brush: { width: 26, bristles: 18, load: 0.46, thin: [0.6, 2] },
    ink: { color: () => (rng() < 0.5 ? '#5f7a8c' : '#0c1626'), edge: [3, 26], soft: 0.8, alpha: 0.3 },
  })
}

/** Wet paving; the doorway lies in it upside down, in pieces. */
export function drawPavement(stage: Stage) {
  const rng = createRng(31)
  const street = stage.layer('street', { depth: 0.3, lit: true })
  const gold = (x: number, y: number) =>
    smooth(1.2, 0.2, Math.abs(x - 590) / (170 + (y - 780) * 0.5)) * smooth(960, 800, y)
  paint(street, (g) => poly(g, '-20,778 1640,770 1640,930 -20,930'), {
    color: ['#070c15', '#111d2e', '#23374c', '#5c5f5c', '#b28a50', '#ffd28a'],
    tone: 0.26,
    edge: [2, 60],
    wash: 0.26,
    washSize: 190,
    pool: 0,
    shade: (x, y) => 0.4 * gold(x, y) - 0.1 * smooth(860, 930, y),
  })
  paint(
    street,
    (g) => {
      for (let i = 0; i < 130; i++) {
        const x = 590 + rng.normal() * 190,
          y = rng.range(786, 900),
          l = rng.range(20, 110)
        g.lineWidth = rng.range(1, 4)
        g.globalAlpha = rng.range(0.2, 0.9) * Math.exp(-(((x - 590) / 190) ** 2))
        g.beginPath()
        g.moveTo(x - l / 2, y)
        g.quadraticCurveTo(x, y + rng.normal() * 2, x + l / 2, y + rng.normal() * 2)
        g.stroke()
      }
      g.globalAlpha = 1
    },
    { color: '#ffcf86', edge: [2, 20], soft: 0.8, pool: 0, alpha: 0.55 },
  )
  paint(
    street,
    (g) => {
      for (let i = 0; i < 90; i++) {
        const x = rng.range(-20, 1600),
          y = rng.range(782, 900),
          l = rng.range(30, 150)
        straight(g, rng.range(0.8, 3), [x, y], [x + l, y + rng.normal() * 2])
      }
    },
    { color: '#6f8ba0', edge: [2, 24], pool: 0, dry: 0.3, alpha: 0.3 },
  )
  paint(
    street,
    (g) => {
      for (let i = -6; i < 16; i++) {
        const x = i * 140
        straight(g, 1.8, [640 + (x - 640) * 0.86, 778], [640 + (x - 640) * 1.2, 930])
      }
      for (const y of [800, 838, 888]) straight(g, 1.8, [-20, y], [1640, y - 6])
    },
    { color: '#060a12', edge: [1.6, 30], pool: 0, dry: 0.16, alpha: 0.55 },
  )
}
