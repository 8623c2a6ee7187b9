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

type Crest = {
  line: Points
  /** How clear its torn edge is. */
  torn: number
  /** Where it is lost: [x, 1, x, 0] along the sheet. */
  lost?: readonly [from: number, to: number]
}

// A far line nearly lost in the sky, one short swell, one wide quiet field, and the near corner of another.
const CRESTS: readonly Crest[] = [
  { line: '-20,540 240,530 520,546 800,538 1100,548 1380,534 1620,544', torn: 0.3 },
  { line: '-20,590 200,576 420,584 640,606 900,622 1620,640', torn: 0.8, lost: [560, 1000] },
  { line: '-20,664 300,652 620,636 900,606 1200,588 1420,596 1620,612', torn: 0.85 },
  { line: '-20,812 160,806 360,832 560,872 760,920 900,960 1620,990', torn: 0.7, lost: [420, 760] },
]

// Each sheet of snow a little nearer, whiter at its torn crest, bluer where it dips.
function drawDrifts(layer: Layer, rng: Rng) {
  const dips = createLine1d(rng)
  CRESTS.forEach(({ line, torn, lost }, i) => {
    const crest = ridgeLine(rng, line, { rough: 5, wl: 200, jag: 0.16 })
    const soft = drifts(rng, { horizon: 500 + i * 60, amt: 0.1, wl: 320 })
    paint(layer, under(crest, 940), {
      color: SNOW,
      tone: 0.56 + i * 0.035,
      edge: [3, 110],
      wash: 0.12,
      washSize: 320,
      pool: 0,
      grain: 0.08,
      torn: { w: 3 + i, color: '#fffdf8', amt: torn },
      shadow: i ? { dx: 0, dy: -8, r: 18, a: 0.2, color: '#5c728b' } : null,
      fade: lost ? [lost[0], 0, 1, lost[1], 0, 0] : undefined,
      shade: (x, y) =>
        soft(x, y) +
        0.1 * smooth(70, 0, y - crest(x)) -
        (i === 2 ? 0.12 : 0.16) * smooth(20, i === 2 ? 300 : 130, y - crest(x)) +
        0.07 * dips(x / 420 + i * 7, 2),
    })
    if (i < 2)
      glow(layer, {
        x: 560 + i * 560,
        y: 590 + i * 40,
        r: 620,
        color: '#e9ebe8',
        a: 0.36,
        sy: 0.1,
        p: 1.2,
        noise: 0.8,
      })
  })
}

// From the lower edge towards the light; the further away, the fuller of snow.
function drawFootprints(layer: Layer, rng: Rng) {
  // over the field, out of sight behind its crest, and once more on the swell beyond
  const field = resampled('214,960 262,884 340,812 424,758 500,716 566,684 612,662 640,650', 2)
  const swell = resampled('668,612 664,602 654,594 640,588', 1)
  const size = (y: number) => 3 + 23 * ((y - 560) / 340) ** 1.2
  const prints = (dx: number, dy: number, k: number) => (g: Pen) => {
    for (const walked of [field, swell])
      walked.forEach(([x, y], i) => {
        const next = pointAt(walked, i + 1)
        const s = size(y)
        const side = i % 2 ? 1 : -1
        const lean = Math.atan2(next[1] - y, (next[0] - x) * 2.4)
        g.globalAlpha = 0.45 + 0.55 * smooth(600, 780, y)
        oval(
          g,
          [
            x + s * 0.78 * side + dx * (s / 20),
            y + s * 0.12 * side + dy * (s / 20),
            s * 0.56 * k,
            s * 0.34 * k,
          ],
          lean * 0.3 + rng.normal() * 0.06,
        )
      })
    g.globalAlpha = 1
  }
  paint(layer, prints(0, 0, 1), {
    color: ['#71889f', '#8ea2b5'],
    edge: [1.6, 16],
    soft: 1.4,
    pool: 0,
    alpha: 0.7,
  })
  paint(layer, prints(3, 5, 0.66), { color: '#dfe6ea', edge: [1.6, 14], soft: 1.6, pool: 0, alpha: 0.7 })
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
