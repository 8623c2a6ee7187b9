import { dryStroke, poly } from '../../kit/brush.ts'
import { landSheet } from '../../kit/land-sheet.ts'
import { drifts, forest, ridgeLine, under } from '../../kit/land.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { blades, branch } from '../../kit/plants.ts'
import { bell, createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { cloudStreaks } from '../../kit/streaks.ts'
import { drawClearIce, SUN } from './ice-glass.ts'
import { drawIcePeople } from './ice-people.ts'

const HORIZON = 286

/** A side stream in the last sun: a hole the size of a pot lid, a crate, and plates of air under the ice. */
export function drawIceDusk(stage: Stage) {
  const { rng } = stage
  sky(stage.layer('back', { depth: 0 }), rng)
  farBank(stage.layer('far', { depth: 0.2 }), rng)
  const ice = stage.layer('ice', { depth: 0.4 })
  surface(ice, rng)
  drawClearIce(ice)
  drawIcePeople(stage.layer('figure', { depth: 0.62 }))
  front(stage.layer('front', { depth: 1 }))
  light(stage.layer('light', { depth: 0.3, blend: 'add' }))
}

function sky(layer: Layer, rng: Rng) {
  wash(layer, ['#3b4456', '#5b6274', '#827f8e', '#b2939a', '#d8a79f', '#f0c4ac', '#f9ddc2'], {
    toneAt: (x, y) =>
      0.1 + 0.5 * smooth(-20, HORIZON, y) + 0.32 * bell(x, y, { x0: SUN[0], y0: SUN[1], rx: 560, ry: 130 }),
    cloud: 0.22,
    size: 460,
    sx: 0.6,
    sy: 1.7,
    y1: 340,
  })
  cloudStreaks(layer, rng, {
    n: 10,
    x: [-200, 1400],
    y: [30, 190],
    along: '0,0 260,-10 600,8',
    brush: { width: [14, 46], bristles: 50, load: 0.5, thin: [0.7, 2.6] },
    ink: { color: (_, i) => (i % 3 ? '#4a5266' : '#eab7a6'), edge: [4, 50], soft: 1.8, alpha: 0.26 },
  })
}

// Low hills, a bank with willow scrub, one house with smoke that goes straight up.
function farBank(layer: Layer, rng: Rng) {
  landSheet(layer, rng, '-20,216 180,190 420,214 640,176 860,204 1080,226 1300,206 1480,186 1620,204', {
    ridge: { rough: 14, wl: 100, foot: 330 },
    color: ['#5d6276', '#7d7c8c', '#a58f98', '#c9a5a0'],
    tone: 0.34,
    shade: (x, y) => 0.5 * bell(x, y, { x0: SUN[0], y0: SUN[1], rx: 330, ry: 90 }),
    edge: [3, 60],
    wash: 0.24,
    washSize: 180,
    pool: 0.1,
    fade: [0, 210, 1, 0, 300, 0.4],
  })
  const bank = ridgeLine(rng, '-20,266 240,272 520,264 800,274 1100,266 1360,272 1620,258', {
    rough: 6,
    wl: 80,
  })
  paint(
    layer,
    (g) => forest(g, rng, { ridge: bank, x0: -10, x1: 1610, n: 640, h: [8, 50], bare: 1, gap: 1.1 }),
    {
      color: ['#2b3040', '#474a58', '#6f6670'],
      tone: 0.34,
      edge: [0.9, 9],
      pool: 0,
      alpha: 0.8,
    },
  )
  paint(layer, (g) => poly(g, '884,276 888,252 876,253 900,230 962,228 980,252 970,252 970,276'), {
    color: ['#262b3a', '#3b3e4c', '#5c5660'],
    tone: 0.4,
    edge: [1.2, 16],
  })
  paint(layer, (g) => poly(g, '872,254 900,229 962,227 984,253'), {
    color: ['#8e8b98', '#c4aaa8', '#f0cdb8'],
    tone: 0.5,
    edge: [1.4, 14],
  })
  paint(layer, (g) => g.fillRect(918, 258, 10, 10), { color: '#ffca7c', edge: [0.6, 8], pool: 0, wash: 0.05 })
  for (let i = 0; i < 9; i++)
    glow(layer, {
      x: 950 + 5 * Math.sin(i * 1.3) + i * 1.5,
      y: 222 - i * 20,
      r: 13 + i * 3.2,
      color: '#c9b2b4',
      a: 0.5 - i * 0.04,
      sx: 0.7,
      p: 1.2,
      noise: 0.9,
    })
  paint(layer, under(bank, 320), {
    color: ['#565d72', '#828898', '#b9aab0', '#e3c8c0'],
    tone: 0.46,
    edge: [2, 50],
    wash: 0.3,
    washSize: 140,
    pool: 0,
    torn: { w: 3, color: '#ecd6cc', amt: 0.5 },
    shade: (x) => 0.2 * bell(x, 0, { x0: SUN[0], y0: 0, rx: 360, ry: 1 }),
    fade: [0, 296, 1, 0, 314, 0],
  })
}

// Lead, with the rose lying on it in long strips.
function surface(layer: Layer, rng: Rng) {
  const drift = drifts(rng, { horizon: HORIZON, amt: 0.16, wl: 280 })
  paint(layer, (g) => g.fillRect(-20, HORIZON, 1660, 640), {
    color: ['#272d3b', '#434b5c', '#666d7e', '#8f909f', '#b9a9b0', '#dfbfb8', '#f4d9c8'],
    tone: 0.42,
    edge: [2, 60],
    wash: 0.18,
    washSize: 300,
    pool: 0,
    fade: [0, HORIZON + 2, 0, 0, HORIZON + 20, 1],
    shade: (x, y) =>
      drift(x, y) +
      0.36 * bell(x, y, { x0: SUN[0], y0: 330, rx: 420, ry: 120 }) +
      0.14 * smooth(470, 300, y) -
      0.2 * smooth(620, 900, y),
  })
  for (let i = 0; i < 34; i++) {
    const y = HORIZON + 16 + rng() ** 1.4 * 420
    const p = (y - HORIZON) / 440
    const x = rng.range(-100, 1500)
    const rose = rng() < 0.4 + 0.5 * bell(x + 150, y, { x0: SUN[0], y0: 380, rx: 330, ry: 180 })
    paint(
      layer,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + 120 + 120 * p, y - 4 * p],
            [x + 200 + 420 * p, y + 6 * p],
          ],
          width: 6 + 40 * p,
          bristles: 34,
          load: 0.56,
          thin: [0.6, 2.4],
        }),
      { color: rose ? '#efcabc' : '#3c4456', edge: [5, 40], soft: 0.9, pool: 0, alpha: 0.36 },
    )
  }
  // cracks that have healed
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 16; i++) {
        let x = rng.range(0, 1600)
        let y = HORIZON + 40 + rng() * 500
        const p = (y - HORIZON) / 500
        g.lineWidth = 0.7 + p * 1.6
        g.beginPath()
        g.moveTo(x, y)
        for (let j = 0; j < 6; j++) {
          x += rng.range(20, 110) * (0.3 + p)
          y += rng.normal() * 20 * p
          g.lineTo(x, y)
        }
        g.stroke()
      }
    },
    { color: '#d9c8c8', edge: [2, 20], pool: 0, dry: 0.25, alpha: 0.4 },
  )
}

// Willow twigs and frozen grass, cropped by the border.
function front(layer: Layer) {
  const dice = createRng(27)
  const ink: PaintOptions = {
    color: ['#0b0f17', '#171d28', '#2c323e', '#565762'],
    tone: 0.34,
    edge: [1.4, 16],
    wash: 0.3,
    washSize: 70,
    pool: 0.06,
    rim: { light: SUN, color: '#e8b8a8', w: 2, amt: 0.5 },
  }
  paint(
    layer,
    (g) => {
      branch(g, dice, { x: 1650, y: 110, angle: 2.95, length: 210, width: 15, droop: 0.06 })
      branch(g, dice, { x: 1630, y: 20, angle: 2.9, length: 190, width: 13, droop: 0.2 })
      blades(g, dice, { x0: 1120, x1: 1640, y: 925, n: 40, h: [30, 150], lean: -0.24, w: 5 })
      blades(g, dice, { x0: 1440, x1: 1640, y: 925, n: 22, h: [120, 300], lean: -0.2, w: 6 })
    },
    ink,
  )
}

function light(layer: Layer) {
  glow(layer, { x: SUN[0], y: SUN[1] + 10, r: 520, color: '#ff9c7c', a: 0.24, sy: 0.4, p: 1.8 })
  glow(layer, { x: SUN[0], y: SUN[1] + 14, r: 150, color: '#ffd9b8', a: 0.4, sy: 0.4, p: 1.7 })
  glow(layer, { x: 923, y: 263, r: 46, color: '#ffab5a', a: 0.4, p: 2.4 })
}
