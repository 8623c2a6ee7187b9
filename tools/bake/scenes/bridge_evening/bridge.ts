import { createCutter } from '../../kit/cutter.ts'
import { landSheet } from '../../kit/land-sheet.ts'
import { glow, wash } from '../../kit/light.ts'
import { type Point } from '../../kit/points.ts'
import { bell, smooth, type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { END, WEST } from './palette.ts'

const STEEL = ['#12151d', '#262b38', '#454b5a', '#737480', '#a39a98']

/** From the near picture plane some way (0 near, 1 far) towards the end. */
const into = (x: number, y: number, t: number): Point => [x + (END[0] - x) * t, y + (END[1] - y) * t]

/** Dusk over a river valley; nothing on the other side can be made out. */
export function drawDusk(layer: Layer, rng: Rng) {
  wash(layer, ['#1b2033', '#2c3248', '#4a4a60', '#6d6274', '#9a8784', '#d9b58c'], {
    toneAt: (x, y) =>
      0.2 +
      0.42 * smooth(0, 430, y) +
      0.2 * bell(x, y, { x0: 0, y0: 400, rx: 700, ry: 180 }) +
      0.08 * bell(x, y, { x0: END[0], y0: END[1], rx: 420, ry: 200 }),
    cloud: 0.2,
    size: 520,
    sy: 2,
  })
  landSheet(layer, rng, '-20,372 260,340 520,366 800,330 1080,356 1340,346 1620,372', {
    ridge: { rough: 12, wl: 110, foot: 560 },
    color: ['#3a3d50', '#54546a', '#7a7180'],
    tone: 0.5,
    edge: [2, 60],
    wash: 0.26,
    alpha: 0.8,
    fade: [0, 330, 1, 0, 440, 0.1],
  })
  wash(layer, ['#31374a', '#4a4e60', '#6d6a76', '#8d8585'], {
    toneAt: (x, y) => 0.3 + 0.3 * smooth(600, 420, y) - 0.1 * smooth(600, 1600, x),
    y0: 436,
    cloud: 0.24,
    size: 300,
    sy: 6,
    alpha: (_x, y) => smooth(436, 470, y),
  })
}

/** Roadway, kerb, parapets, lamp standards: each pair fainter than the last. */
export function drawBridge(layer: Layer, rng: Rng) {
  const road = createCutter(layer, {
    color: ['#171a22', '#2b2f3a', '#474a55', '#6f6c72'],
    edge: [2, 70],
    wash: 0.22,
    washSize: 200,
    pool: 0.06,
    fade: [1000, 0, 1, 1390, 0, 0.2],
  })
  drawTruss(layer)
  road.board([[-500, 700], into(-500, 700, 0.96), into(1500, 1500, 0.96), [1500, 1500]], {
    tone: 0.46,
    shade: (x, y) => 0.22 * bell(x, y, { x0: 300, y0: 720, rx: 500, ry: 60 }) - 0.1 * smooth(760, 900, y),
  })
  const wet = Array.from({ length: 26 }, (): Point[] => {
    const t = rng.range(0, 0.7)
    const [x, y] = into(rng.range(-300, 900), rng.range(760, 1300), t)
    return [
      [x, y, 0.6],
      [x + 60 * (1 - t), y - 8 * (1 - t), 3 * (1 - t)],
      [x + 150 * (1 - t), y - 22 * (1 - t), 0.6],
    ]
  })
  road.lines(wet, { color: '#b79a86', dry: 0.2, alpha: 0.3, edge: [1.6, 20] })
  drawParapet(layer, { x: 1700, y: 640, tall: 170, from: 0.16 })
}

// Posts and three rails, thinning towards the end.
function drawParapet(
  layer: Layer,
  { x, y, tall, from }: { x: number; y: number; tall: number; from: number },
) {
  const steel = createCutter(layer, {
    color: STEEL,
    tone: 0.44,
    edge: [1.2, 40],
    wash: 0.2,
    washSize: 60,
    form: { light: WEST, r: 4, amt: 0.36, steps: 3 },
    fade: [1560, 0, 0.5, 1380, 0, 0.16],
  })
  const rails = [0, 0.45, 0.92].map((h): Point[] =>
    [from, 0.5, 0.95].map((t): Point => {
      const [px, py] = into(x, y - tall * h, t)
      return [px, py, 15 * (1 - t)]
    }),
  )
  const posts = [0.18, 0.36, 0.5, 0.61, 0.7, 0.77, 0.83, 0.88].map((t): Point[] => {
    const [bottom, top] = [into(x, y, t), into(x, y - tall, t)]
    return [
      [bottom[0], bottom[1], 15 * (1 - t)],
      [top[0], top[1], 13 * (1 - t)],
    ]
  })
  steel.bars([...rails, ...posts])
}

// The beginning of a steel span on the far side of the road; its end is in mist.
function drawTruss(layer: Layer) {
  const steel = createCutter(layer, {
    color: STEEL,
    tone: 0.4,
    edge: [1.6, 50],
    wash: 0.24,
    washSize: 90,
    form: { light: WEST, r: 6, amt: 0.36, steps: 3 },
    rim: { light: WEST, color: '#d9a878', w: 2.4, amt: 0.6 },
    fade: [760, 0, 0.95, 1370, 0, 0],
  })
  const at = (t: number, high: boolean): Point => {
    const [x, y] = into(-300, high ? -230 : 660, t)
    return [x, y, 34 * (1 - t) + 1.5]
  }
  const joints = [0.36, 0.5, 0.61, 0.7, 0.775, 0.835, 0.885, 0.925, 0.955]
  const uprights = joints.map((t): Point[] => [at(t, false), at(t, true)])
  const braces = joints
    .slice(1)
    .map((t, i): Point[] =>
      i % 2 ? [at(joints[i] ?? t, true), at(t, false)] : [at(joints[i] ?? t, false), at(t, true)],
    )
  steel.bars([[at(0.2, true), at(0.5, true), at(0.7, true), at(0.96, true)]])
  steel.bars(uprights)
  steel.bars(braces, { tone: 0.34 })
}

/** Mist off the water, as light: it takes the bridge before the other bank does. */
export function drawMist(layer: Layer) {
  for (const [x, y, r, a] of [
    [1420, 430, 460, 0.26],
    [1240, 470, 380, 0.3],
    [1560, 370, 420, 0.3],
    [1050, 500, 300, 0.24],
    [1500, 600, 460, 0.26],
  ] as const)
    glow(layer, { x, y, r, color: '#a3979a', a, sy: 0.62, p: 1.2, noise: 0.5 })
}
