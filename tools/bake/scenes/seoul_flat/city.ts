import { hex } from '../../kit/color.ts'
import { limb, poly } from '../../kit/brush.ts'
import { landSheet } from '../../kit/land-sheet.ts'
import { glow, wash } from '../../kit/light.ts'
import { blendPixel, paint } from '../../kit/paint.ts'
import { straight } from '../../kit/pen.ts'
import { bell, lerp, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { cloudStreaks } from '../../kit/streaks.ts'

/** A lit pane: its box, its colour, its strength. */
type Pane = { x: number; y: number; w: number; h: number; color: string; a: number }

/** The city at night, all windows; `dusk` is the strength of the sky, `lights` of the windows. Same files in every look. */
export function drawCity(stage: Stage, { dusk, lights }: { dusk: number; lights: number }) {
  const { rng } = stage
  const panes: Pane[] = []
  const back = stage.layer('back', { depth: 0, ...(dusk < 1 ? { tint: '#a8b0d0' } : {}) })
  sky(back, rng)
  slabs(back, rng, { ...FAR, panes })
  for (let i = 0; i < 8; i++) {
    const x = rng.range(0, 1600)
    glow(back, {
      x,
      y: rng.range(440, 490),
      r: rng.range(200, 330),
      color: '#8a6f8f',
      a: 0.26,
      sy: 0.14,
      p: 1.5,
      noise: 0.8,
    })
  }
  river(back, rng, panes)
  const town = stage.layer('town', { depth: 0.3, ...(dusk < 1 ? { tint: '#a8b0d0' } : {}) })
  slabs(town, rng, { ...MIDDLE, panes })
  roofs(town, rng, panes)
  const city = stage.layer('windows', { depth: 0.3, blend: 'add', alpha: lights })
  panes.forEach((pane) => light(city, pane))
  light(city, { x: 713, y: 486, w: 6, h: 40, color: '#ff4a44', a: 1 })
  light(city, { x: 701, y: 498, w: 30, h: 6, color: '#ff4a44', a: 1 })
  glow(city, { x: 716, y: 504, r: 60, color: '#ff2d2d', a: 0.4, p: 2 })
  glow(city, { x: 640, y: 480, r: 760, color: '#ff9c6a', a: 0.24, sy: 0.3, p: 1.5 })
  glow(city, { x: 1300, y: 480, r: 520, color: '#d77a8a', a: 0.16, sy: 0.34, p: 1.6 })
  glow(city, { x: 471, y: 198, r: 14, color: '#ff4a44', a: 0.9, p: 1.6 })
}

function sky(layer: Layer, rng: Rng) {
  wash(layer, ['#0c0c1e', '#171833', '#2a2b50', '#4c4670', '#7d6484', '#b0808a'], {
    toneAt: (x, y) =>
      0.08 + 0.62 * smooth(40, 520, y) + 0.1 * bell(x, y, { x0: 620, y0: 430, rx: 360, ry: 160 }),
    cloud: 0.26,
    size: 520,
    sx: 0.6,
    sy: 1.6,
  })
  cloudStreaks(layer, rng, {
    n: 8,
    x: [-100, 1200],
    y: [60, 330],
    along: '0,0 300,-10 640,14',
    brush: { width: [30, 90], bristles: 60, load: 0.5, thin: [0.8, 3] },
    ink: { color: '#8a7597', edge: [4, 40], soft: 2, alpha: 0.13 },
  })
  landSheet(
    layer,
    rng,
    '-20,420 180,372 360,330 470,292 600,344 820,392 1020,352 1240,312 1460,366 1620,350',
    {
      ridge: { rough: 12, wl: 120, foot: 560 },
      color: ['#1e1e3e', '#33325a', '#524b74'],
      edge: [2.5, 50],
      tone: 0.4,
      wash: 0.3,
      fade: [0, 400, 1, 0, 540, 0.1],
    },
  )
  paint(
    layer,
    (g) => {
      limb(g, '470,300,7 470,246,4.5 471,196,1.6')
      g.fillRect(462, 252, 17, 12)
    },
    { color: '#1b1a36', edge: [0.8, 14], pool: 0 },
  )
}

type Row = {
  n: number
  base: number
  w: readonly [number, number]
  h: readonly [number, number]
  inks: readonly string[]
  /** Size of a storey, share of lit panes, haze at the foot, strength of the panes. */
  cell: number
  lit: number
  haze: number
  strength: number
  /** A gap in the row. */
  gap?: readonly [number, number]
}

const FAR: Row = {
  n: 34,
  base: 474,
  w: [38, 84],
  h: [50, 140],
  inks: ['#2b2a4e', '#3d3a62', '#5a5178'],
  cell: 9,
  lit: 0.42,
  haze: 0.34,
  strength: 0.6,
}
const MIDDLE: Row = {
  n: 17,
  base: 610,
  w: [84, 150],
  h: [80, 250],
  inks: ['#13132b', '#20213f', '#34335a'],
  cell: 14,
  lit: 0.44,
  haze: 0.16,
  strength: 1,
  gap: [640, 800],
}

const WARM = ['#ffbf6b', '#ffd491', '#ff9f52', '#ffcf7d'] as const
const COOL = ['#bcd4e8', '#9fd0c6', '#e7e2d2'] as const

// Slabs of flats in a row; each slab its own turn of the wrist, some with a lit stairwell from top to bottom.
function slabs(layer: Layer, rng: Rng, { panes, ...row }: Row & { panes: Pane[] }) {
  const { n, base: foot, w: widths, h: heights, inks, cell, lit, haze, strength, gap } = row
  for (let i = 0; i < n; i++) {
    const w = rng.range(widths[0], widths[1])
    const h = rng.range(heights[0], heights[1])
    const x = lerp(-60, 1620, (i + rng() * 0.7) / n)
    const base = foot + rng.range(-8, 10)
    const lean = rng.normal() * 2
    if (gap && x + w > gap[0] && x < gap[1]) continue
    const side = w * rng.range(0.14, 0.3)
    const top = base - h
    const tank = rng() < 0.6
    paint(
      layer,
      (g) => {
        poly(g, [
          [x, base + 60],
          [x + lean, top],
          [x + w + lean, top + rng.normal() * 2],
          [x + w, base + 60],
        ])
        if (tank) g.fillRect(x + w * 0.4, top - cell * 1.1, w * 0.22, cell * 1.2)
      },
      {
        color: inks,
        tone: 0.46,
        edge: [1.2, 30],
        wash: 0.22,
        washSize: 120,
        pool: 0.1,
        poolR: 4,
        grad: [0, top, 0.04, 0, base, haze],
      },
    )
    paint(
      layer,
      (g) =>
        poly(g, [
          [x + w - side, base + 60],
          [x + w - side + lean, top],
          [x + w + lean, top],
          [x + w, base + 60],
        ]),
      { color: inks[0] ?? '#000000', edge: [1.2, 30], pool: 0, alpha: 0.45 },
    )
    const stairs = rng() < 0.5 ? rng.int(2, 4) : 99
    for (let storey = 0; top + cell * 1.2 + storey * cell < base; storey++) {
      for (let c = 0; (c + 1) * cell * 0.82 < w - side - 4; c++) {
        const stair = c % stairs === stairs - 1
        const on = rng() < (stair ? 0.75 : lit)
        const box = {
          x: x + 5 + c * cell * 0.82 + lean * 0.5,
          y: top + cell * 0.8 + storey * cell,
          w: cell * 0.46,
          h: cell * (stair ? 0.3 : 0.42),
        }
        if (on)
          panes.push({
            ...box,
            color: rng() < 0.72 ? rng.pick(WARM) : rng.pick(COOL),
            a: strength * rng.range(0.35, 1),
          })
        else if (rng() < 0.5) panes.push({ ...box, color: '#4a4a72', a: strength * 0.28 })
      }
    }
    if (h > heights[1] * 0.8)
      panes.push({ x: x + w * 0.5, y: top - cell * 1.3, w: 3, h: 3, color: '#ff3b30', a: strength })
  }
}

function river(layer: Layer, rng: Rng, panes: Pane[]) {
  paint(layer, (g) => g.fillRect(-10, 478, 1630, 80), {
    color: ['#16173a', '#262850', '#4b456f', '#7a6482'],
    edge: [2, 60],
    tone: 0.3,
    wash: 0.4,
    washSize: 130,
    pool: 0,
    fade: [0, 476, 0, 0, 488, 1],
  })
  paint(
    layer,
    (g) => {
      straight(g, 5, [-10, 500], [1610, 484])
      for (let x = 20; x < 1600; x += 88) g.fillRect(x, 486 + (1600 - x) * 0.01, 6, 26)
      g.lineWidth = 2
      g.beginPath()
      for (let x = 420; x < 1000; x += 10) {
        const y = 492 - Math.sin(((x - 420) / 580) * Math.PI) * 46
        if (x === 420) g.moveTo(x, y)
        else g.lineTo(x, y)
      }
      g.stroke()
    },
    { color: '#14142e', edge: [1, 24], pool: 0 },
  )
  for (let x = 10; x < 1600; x += 29) {
    const deck = (1600 - x) * 0.01
    panes.push({ x: x + rng.normal() * 2, y: 488 + deck, w: 3.2, h: 3.2, color: '#ffc36e', a: 0.95 })
    panes.push({ x: x - 1, y: 500 + deck, w: 5, h: rng.range(16, 44), color: '#ff9f4a', a: 0.26 })
  }
}

// Low houses, tanks, wires.
function roofs(layer: Layer, rng: Rng, panes: Pane[]) {
  paint(layer, (g) => g.fillRect(-10, 612, 1630, 160), {
    color: ['#0a0a18', '#12122a', '#1d1c38'],
    edge: [6, 60],
    pool: 0,
    wash: 0.3,
  })
  for (let i = 0; i < 60; i++) {
    const at = { x: rng.range(0, 1600), y: rng.range(612, 690), w: rng.range(3, 9), h: rng.range(3, 8) }
    panes.push({ ...at, color: rng.pick(['#ffb55e', '#ff9a4a', '#ffd9a0']), a: rng.range(0.2, 0.8) })
  }
  for (let i = 0; i < 13; i++) {
    const x = lerp(-80, 1560, i / 12) + rng.normal() * 20
    const w = rng.range(110, 190)
    const y = rng.range(566, 640)
    const far = y - rng.range(-6, 6)
    paint(
      layer,
      (g) =>
        poly(g, [
          [x, 760],
          [x, y],
          [x + w, far],
          [x + w, 760],
        ]),
      {
        color: ['#0a0a18', '#161630', '#262646'],
        tone: 0.44,
        edge: [1.6, 40],
        wash: 0.3,
        washSize: 90,
        rim: { light: [x + w / 2, 300], color: '#8d7493', w: 2.4, amt: 0.5 },
      },
    )
    if (rng() < 0.6) {
      const tankX = x + w * rng.range(0.2, 0.7)
      const q = rng.range(20, 32)
      paint(
        layer,
        (g) => {
          g.fillRect(tankX, y - q, q * 1.1, q)
          g.fillRect(tankX + 4, y - q - 5, q * 0.8, 6)
        },
        { color: ['#0e1020', '#1f2a3e', '#3a4e5c'], edge: [1.2, 16], tone: 0.5 },
      )
    }
    for (let c = 0; c < 4; c++) {
      if (rng() >= 0.42) continue
      const box = { x: x + 14 + c * w * 0.22, y: y + 22 + (c % 2) * 30, w: 17, h: 15 }
      panes.push({ ...box, color: rng.pick(['#ffb55e', '#ffcf86', '#dfe6da']), a: rng.range(0.5, 1) })
    }
  }
  paint(
    layer,
    (g) => {
      limb(g, '716,600,5 716,520,4')
      for (let i = 0; i < 5; i++) {
        g.lineWidth = rng.range(0.8, 1.8)
        const y = rng.range(560, 610)
        g.beginPath()
        g.moveTo(-10, y)
        g.quadraticCurveTo(420, y + rng.range(20, 60), 900, y - 10)
        g.quadraticCurveTo(1250, y + 50, 1620, y - 20)
        g.stroke()
      }
    },
    { color: '#07070f', edge: [1, 40], pool: 0 },
  )
}

// A hard little rectangle, uneven as if dabbed, with a breath of glow round the bigger ones.
function light(layer: Layer, { x, y, w, h, color, a }: Pane) {
  const { k, W, H } = layer.stage
  const ink = hex(color)
  const phase = Math.abs(Math.sin(x * 12.9 + y * 78.2)) * 6
  const bottom = Math.min(H, Math.round((y + h) * k) || 1)
  const right = Math.min(W, Math.round((x + w) * k))
  for (let py = Math.max(0, Math.round(y * k)); py < bottom; py++) {
    const strength = a * (0.72 + 0.28 * Math.sin(((py / k - y) / h) * 3 + phase))
    for (let px = Math.max(0, Math.round(x * k)); px < right; px++) {
      blendPixel(layer.px, (py * W + px) * 4, { ink, a: strength, blend: 'add' })
    }
  }
  if (a > 0.3) glow(layer, { x: x + w / 2, y: y + h / 2, r: Math.max(w, h) * 2.4, color, a: a * 0.2, p: 2 })
}
