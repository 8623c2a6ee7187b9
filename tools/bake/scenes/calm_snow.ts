import { limb, oval } from '../kit/brush.ts'
import { drifts, ridgeLine, under } from '../kit/land.ts'
import { glow, wash } from '../kit/light.ts'
import { createLine1d } from '../kit/noise.ts'
import { paint } from '../kit/paint.ts'
import { branch } from '../kit/plants.ts'
import { pointAt, resampled, type Points } from '../kit/points.ts'
import { createRng, smooth, type Rng } from '../kit/random.ts'
import { type SceneSource } from '../kit/scene-source.ts'
import { type Layer, type Pen } from '../kit/stage.ts'

const SKY = ['#5f7287', '#7d90a4', '#a0b0bf', '#c3cdd5', '#e0e2e0', '#f3e9da']
const SNOW = ['#7388a0', '#97aabd', '#bccad5', '#dde4e7', '#f4f3ee', '#fffdf8']

/** The last page: snow falling on no particular border, and somebody's footprints filling up. */
export const scene: SceneSource = {
  id: 'calm_snow',
  seed: 104,
  tone: { gamma: 1, black: '#000000' },
  frame: { card: 'bottom-right', safe: [940, 330, 640, 540], focus43: 620, focus916: 520 },
  looks: {
    snow: { value: 'light', ground: '#2a3542', weather: [{ kind: 'snow', amount: 1.2, depth: 0.9 }] },
  },
  hotspots: {},
  draw(stage) {
    drawSky(stage.layer('sky', { depth: 0 }))
    drawDrifts(stage.layer('drifts', { depth: 0.3 }), stage.rng.fork(1))
    drawFootprints(stage.layer('footprints', { depth: 0.36 }), stage.rng.fork(2))
    drawBranch(
      stage.layer('branch', {
        depth: 0.8,
        sway: { x: 0, y: 0, rotation: 0.35, seconds: 9, pivot: [-20, 60] },
      }),
    )
    const light = stage.layer('light', { depth: 0.05, blend: 'add' })
    glow(light, { x: 500, y: 520, r: 620, color: '#ffdcae', a: 0.2, p: 1.5, sy: 0.36 })
    drawFlakes(stage.layer('flakes', { depth: 1, weather: true }), stage.rng.fork(3))
  },
}

function drawSky(layer: Layer) {
  wash(layer, SKY, {
    toneAt: (x, y) =>
      0.14 + 0.56 * smooth(0, 560, y) + 0.2 * Math.exp(-(((x - 500) / 560) ** 2 + ((y - 520) / 150) ** 2)),
    cloud: 0.16,
    size: 520,
    sy: 1.6,
  })
  for (const [x, y, r] of [
    [260, 300, 420],
    [980, 210, 520],
    [1400, 400, 460],
    [620, 440, 380],
  ] as const)
    glow(layer, { x, y, r, color: '#d9dfe2', a: 0.34, sy: 0.34, p: 1.3, noise: 0.7 })
}

const CRESTS: readonly Points[] = [
  '-20,548 240,534 520,552 800,540 1100,552 1380,536 1620,548',
  '-20,610 260,628 540,604 820,588 1120,606 1400,590 1620,600',
  '-20,700 300,676 620,700 940,690 1260,664 1620,684',
  '-20,806 280,822 620,800 960,776 1300,798 1620,770',
]

// Each sheet of snow a little nearer, whiter at its torn crest, bluer where it dips.
function drawDrifts(layer: Layer, rng: Rng) {
  const dips = createLine1d(rng)
  CRESTS.forEach((anchors, i) => {
    const crest = ridgeLine(rng, anchors, { rough: 6, wl: 170, jag: 0.2 })
    const soft = drifts(rng, { horizon: 500 + i * 60, amt: 0.12, wl: 260 })
    paint(layer, under(crest, 940), {
      color: SNOW,
      tone: 0.58 + i * 0.035,
      edge: [3, 90],
      wash: 0.12,
      washSize: 260,
      pool: 0,
      grain: 0.08,
      torn: { w: 4 + i, color: '#fffdf8', amt: 0.85 },
      shadow: { dx: 0, dy: -8, r: 16, a: 0.2, color: '#5c728b' },
      shade: (x, y) =>
        soft(x, y) +
        0.1 * smooth(60, 0, y - crest(x)) -
        0.16 * smooth(20, 130, y - crest(x)) +
        0.08 * dips(x / 320 + i * 7, 2),
    })
    if (i < 3)
      glow(layer, {
        x: 500 + i * 160,
        y: 600 + i * 80,
        r: 620,
        color: '#e9ebe8',
        a: 0.3,
        sy: 0.1,
        p: 1.2,
        noise: 0.8,
      })
  })
}

// From the lower edge towards the light; the further away, the fuller of snow.
function drawFootprints(layer: Layer, rng: Rng) {
  const walked = resampled('250,930 300,846 392,770 470,706 496,660 486,622 474,592', 3)
  const size = (y: number) => 2.4 + 24 * ((y - 560) / 340) ** 1.3
  const prints = (dx: number, dy: number, k: number) => (g: Pen) => {
    walked.forEach(([x, y], i) => {
      const next = pointAt(walked, i + 1)
      const s = size(y)
      const turn = Math.atan2(next[1] - y, next[0] - x)
      const side = i % 2 ? 1 : -1
      g.globalAlpha = 0.35 + 0.65 * smooth(600, 800, y)
      oval(
        g,
        [
          x - Math.sin(turn) * s * 0.5 * side + dx + rng.normal() * s * 0.1,
          y + dy,
          s * 0.62 * k,
          s * 0.3 * k,
        ],
        turn * 0.3,
      )
    })
    g.globalAlpha = 1
  }
  paint(layer, prints(0, 0, 1), {
    color: ['#8197ad', '#9fb1c1'],
    edge: [1.6, 16],
    soft: 1.4,
    pool: 0,
    alpha: 0.62,
  })
  paint(layer, prints(2, 3, 0.62), { color: '#dfe6ea', edge: [1.6, 14], soft: 1.6, pool: 0, alpha: 0.7 })
}

// The same branch twice: what lies on it, then the wood below.
function drawBranch(layer: Layer) {
  const wood = (g: Pen) => {
    const rng = createRng(12)
    limb(g, '-40,60,22 120,92,17 270,108,12 400,150,8 500,168,4 548,190,0.8')
    branch(g, rng, { x: 130, y: 94, angle: 0.75, length: 120, width: 9, droop: 0.1 })
    branch(g, rng, { x: 262, y: 108, angle: -0.3, length: 110, width: 7, droop: 0.04 })
    branch(g, rng, { x: 392, y: 148, angle: 0.62, length: 92, width: 6, droop: 0.1 })
    branch(g, rng, { x: 30, y: 74, angle: 1.05, length: 90, width: 6, droop: 0.12 })
  }
  const lain = (g: Pen) => {
    for (const lift of [3, 6, 9]) {
      g.save()
      g.translate(0, -lift)
      wood(g)
      g.restore()
    }
  }
  paint(layer, lain, {
    color: ['#b3c1cd', '#e3e8ea', '#fffdf8'],
    tone: 0.62,
    edge: [1.6, 12],
    wash: 0.2,
    washSize: 40,
    pool: 0,
    dry: 0.12,
    dryAngle: 0.4,
    torn: { w: 2, color: '#ffffff', amt: 0.6 },
  })
  paint(layer, wood, {
    color: ['#232b35', '#3e4854', '#6b7580'],
    tone: 0.36,
    edge: [1, 12],
    wash: 0.24,
    washSize: 40,
    pool: 0.1,
  })
}

// Three distances of flakes; the game lets its own fall.
function drawFlakes(layer: Layer, rng: Rng) {
  const fall =
    (count: number, [small, large]: readonly [number, number]) =>
    (g: Pen) => {
      for (let i = 0; i < count; i++) {
        const r = rng.range(small, large)
        g.globalAlpha = rng.range(0.5, 1)
        oval(g, [rng.range(0, 1600), rng.range(0, 900), r, r * rng.range(0.8, 1)], rng.range(0, 3))
      }
      g.globalAlpha = 1
    }
  paint(layer, fall(420, [0.9, 1.8]), { color: '#ffffff', edge: [0.6, 6], pool: 0, alpha: 0.6 })
  paint(layer, fall(150, [2, 3.4]), { color: '#ffffff', edge: [1, 7], pool: 0, soft: 0.5, alpha: 0.85 })
  paint(layer, fall(26, [5, 9]), { color: '#ffffff', edge: [2, 10], pool: 0, soft: 2.4, alpha: 0.6 })
}
