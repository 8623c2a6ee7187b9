import { inScene, place, type Place } from '../../../kit/body.ts'
import { limb, oval, shape } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { createRng, smooth, type Rng } from '../../../kit/random.ts'
import { type Layer, type Pen, type Stage } from '../../../kit/stage.ts'
import { drawBarrow } from './barrow.ts'
import { FAR_ROWS, standings, type Standing } from './crowd.ts'
import { GLOW, WAX } from './palette.ts'
import { POSES, type Pose } from './poses.ts'

type Ramps = readonly [readonly string[], ...(readonly string[])[]]

const COATS: Ramps = [
  ['#06070f', '#10121f', '#1d2033', '#34364a'],
  ['#09080d', '#17131c', '#2a232d', '#423840'],
  ['#060a0f', '#0f1a22', '#1c2b34', '#344246'],
  ['#0b0909', '#1d1817', '#332a27', '#4c4038'],
  ['#080810', '#161729', '#292b40', '#424254'],
]
const TROUSERS = ['#07080f', '#0f101b', '#1b1d2e', '#302f3c']
const HAIRS: Ramps = [
  ['#05050a', '#0c0c14', '#1a1a24', '#3a3234'],
  ['#08080c', '#131118', '#242029', '#443834'],
  ['#121117', '#26242b', '#3e3a42', '#5c5459'],
]
const RIM = '#ffcb86'

const poseOf = ({ pose }: Standing): Pose => POSES[pose]
const placeOf = ({ x, y, h, flip }: Standing) => place(x, y, h, flip)

/** Where somebody's light is, in the scene. */
export function flameOf(one: Standing): readonly [number, number] {
  const [at = [one.x, one.y]] = inScene(placeOf(one), [poseOf(one).flame])
  return [at[0], at[1]]
}

/** Everybody but her. */
export function drawRows(stage: Stage) {
  const rng = createRng(805)
  const far = stage.layer('far', { depth: 0.45 })
  drawBarrow(far, createRng(803))
  const near = stage.layer('near', { depth: 0.62 })
  const light = stage.layer('candles', { depth: 0.55, blend: 'add', lit: true })
  standings().forEach((row, i, rows) => {
    if (i < FAR_ROWS) return drawHem(far, light, row, rng)
    const layer = i < rows.length - 1 ? far : near
    row.forEach((one) => drawBearer(layer, light, one, rng))
  })
}

/** A diode under an oval of milk glass, on a short stick. */
export function drawCandle(layer: Layer, [x, y]: readonly [number, number], s: number, up = 1) {
  paint(
    layer,
    (g) =>
      limb(g, [
        [x, y + up * 2 * s, 2.2 * s],
        [x, y + up * 8 * s, 2.2 * s],
      ]),
    { color: WAX, tone: 0.46, edge: [0.3, 8], pool: 0.1, grad: [0, y, 0.3, 0, y + up * 8 * s, -0.3] },
  )
  paint(layer, (g) => oval(g, [x, y, 1.7 * s, 2.7 * s]), {
    color: [GLOW, '#fffbea'],
    tone: 0.8,
    edge: [0.3, 8],
    pool: 0,
    wash: 0.1,
  })
}

function trace(g: Pen, at: Place, { coat }: Pose) {
  shape(g, inScene(at, coat))
}

function drawHead(g: Pen, at: Place, { head }: Pose, k = 1) {
  const [middle = [0, 0]] = inScene(at, [[head[0], head[1]]])
  oval(g, [middle[0], middle[1], 6.1 * k * at.s, 7.9 * k * at.s], head[2] * (at.flip ? -1 : 1))
}

// One dark hem, light above it where a candle is, and here and there a shoulder.
function drawHem(layer: Layer, light: Layer, row: Standing[], rng: Rng) {
  for (let part = 0; part < 3; part++) {
    const some = row.filter((_, i) => i % 3 === part)
    paint(
      layer,
      (g) =>
        some.forEach((one) => {
          const [at, pose] = [placeOf(one), poseOf(one)]
          trace(g, at, pose)
          g.fill()
          drawHead(g, at, pose)
          pose.legs.forEach((leg) => limb(g, inScene(at, leg, true)))
        }),
      { color: COATS[part] ?? COATS[0], tone: 0.42, edge: [0.6, 10], wash: 0.3, washSize: 60, pool: 0 },
    )
  }
  const shining = row.filter(() => rng() < 0.72)
  paint(
    layer,
    (g) =>
      shining.forEach((one) => {
        const side = one.flip ? -1 : 1
        const lines = [
          `${side * 9},-80,1.6 ${side * 12.6},-72,2.6 ${side * 12.4},-62,1`,
          `${side * 5.6},-94,1.2 ${side * 5.4},-87,1.6`,
        ]
        lines.forEach((line) => limb(g, inScene(placeOf({ ...one, flip: false }), line, true)))
      }),
    { color: RIM, edge: [0.4, 8], pool: 0, wash: 0.5, washSize: 30, alpha: 0.6 },
  )
  for (const one of shining) {
    const [x, y] = flameOf(one)
    const dx = (one.flip ? -1 : 1) * one.h * 0.17
    if (rng() < 0.5) {
      drawCandle(layer, [x + dx, y - one.h * 0.02], one.h * 0.014)
      glow(light, { x: x + dx, y, r: one.h * 0.34, color: '#ffcf94', a: 0.5, p: 1.8 })
    }
    glow(light, { x, y: y - one.h * 0.06, r: one.h * 0.62, color: '#ffb765', a: 0.2, p: 2 })
  }
}

function drawBearer(layer: Layer, light: Layer, one: Standing, rng: Rng) {
  const [at, pose, s] = [placeOf(one), poseOf(one), one.h / 100]
  const flame = flameOf(one)
  const color = rng.pick(COATS)
  const cloth: PaintOptions = {
    color,
    tone: 0.46 - 0.06 * smooth(80, 320, one.h),
    edge: [Math.max(0.5, 0.4 * s), 5 * s],
    wash: 0.24,
    washSize: 24 * s,
    pool: 0.1,
    poolR: Math.max(1.4, 0.6 * s),
    form: { light: [flame[0], flame[1] - 60 * s], r: 3 * s, amt: 0.14, steps: 3 },
  }
  const feet = pose.legs.map((leg) => inScene(at, leg, true).at(-1) ?? [one.x, one.y])
  paint(
    layer,
    (g) => {
      pose.legs.forEach((leg) => limb(g, inScene(at, leg, true)))
      feet.forEach(([x, y], i) => oval(g, [x + (i ? 1 : -1) * s, y + 0.6 * s, 4.6 * s, 2.5 * s]))
    },
    { ...cloth, color: TROUSERS, tone: 0.36 },
  )
  // the light is in front: what shows of it goes round the outline
  const halo: PaintOptions = {
    color: RIM,
    tone: 0.6,
    edge: [0.4, 5 * s],
    pool: 0,
    wash: 0.4,
    washSize: 14 * s,
  }
  const width = Math.max(1.4, 1.1 * s)
  paint(
    layer,
    (g) => {
      trace(g, at, pose)
      g.lineWidth = width
      g.stroke()
      pose.arms?.forEach((arm) =>
        limb(
          g,
          inScene(at, arm, true).map(([x, y, w = 0]) => [x, y, w + width] as const),
        ),
      )
    },
    { ...halo, dry: 0.22, dryAngle: 1.3, fade: [one.x, one.y - 74 * s, 1, one.x, one.y - 50 * s, 0] },
  )
  paint(layer, (g) => drawHead(g, at, pose, 1 + 0.07), {
    ...halo,
    dry: 0.16,
    fade: [0, one.y + (pose.head[1] + 5) * s, 1, 0, one.y + (pose.head[1] - 5) * s, 0],
  })
  if (pose.arms)
    paint(layer, (g) => pose.arms?.forEach((arm) => limb(g, inScene(at, arm, true))), { ...cloth, tone: 0.5 })
  paint(
    layer,
    (g) => {
      trace(g, at, pose)
      g.fill()
    },
    cloth,
  )
  paint(layer, (g) => pose.sleeves.forEach((arm) => limb(g, inScene(at, arm, true))), {
    ...cloth,
    tone: 0.5,
    pool: 0.34,
    shadow: { dx: 0, dy: 1.2 * s, r: 1.6 * s, a: 0.5, inside: true },
  })
  paint(
    layer,
    (g) => {
      const x = rng.range(-1, 1.4)
      limb(
        g,
        inScene(
          at,
          [
            [x, -70, 0.2],
            [x + 0.4, -54, 0.6],
            [x, -42, 0.2],
          ],
          true,
        ),
      )
      limb(g, inScene(at, '-9.6,-60,0.2 -4,-56.6,0.8 3,-57.6,0.2', true))
      limb(g, inScene(at, '10,-52,0.2 5,-49.6,0.7 0,-50.4,0.2', true))
    },
    { color: '#05050c', edge: [0.3 * s, 4 * s], pool: 0, dry: 0.1, alpha: 0.5 },
  )
  drawTop(layer, one, cloth, rng)
  if (pose.child) drawChild(layer, light, one, rng)
  if (pose.hand) {
    const [hand = [0, 0]] = inScene(at, [pose.hand])
    paint(layer, (g) => oval(g, [hand[0], hand[1], 2.4 * s, 2.8 * s]), {
      color: ['#4a3026', '#a8754e', '#f4c690'],
      tone: 0.6,
      edge: [0.4, 8],
    })
  }
  if (pose.shown) drawCandle(layer, flame, s, -1)
  glow(light, {
    x: flame[0],
    y: flame[1] - 2 * s,
    r: one.h * 0.54,
    color: '#ffb765',
    a: pose.shown ? 0.4 : 0.36,
    p: 2,
  })
  coverLight(light, at, pose)
  if (pose.shown) glow(light, { x: flame[0], y: flame[1], r: one.h * 0.14, color: '#fff0cc', a: 0.7, p: 1.5 })
}

// Collar or scarf, then hair: cropped, grey, in a tail off the middle, in a knot, or under wool.
function drawTop(layer: Layer, one: Standing, cloth: PaintOptions, rng: Rng) {
  const [at, pose] = [placeOf(one), poseOf(one)]
  const [hx, hy, lean] = pose.head
  const kind = rng()
  const cos = Math.cos(lean)
  const sin = Math.sin(lean)
  const q = (points: readonly (readonly [number, number, number?])[]) =>
    inScene(
      at,
      points.map(([x, y, w]) => [hx + x * cos - y * sin, hy + x * sin + y * cos, w] as const),
      true,
    )
  paint(
    layer,
    (g) =>
      limb(
        g,
        q([
          [0, 5, 6],
          [-0.2, 8, 6.4],
        ]),
      ),
    { ...cloth, color: ['#1c1214', '#3a2620', '#7a5238'], tone: 0.34 },
  )
  paint(
    layer,
    (g) => {
      shape(
        g,
        q([
          [-6, 9.6],
          [-5, 7],
          [0, 8.4],
          [5.2, 7],
          [6, 9.6],
          [4, 12],
          [-4, 12.2],
        ]),
      )
      g.fill()
    },
    { ...cloth, tone: 0.54 },
  )
  paint(layer, (g) => drawHead(g, at, pose), {
    ...cloth,
    color: kind < 0.42 || kind > 0.6 ? rng.pick(HAIRS) : HAIRS[0],
    tone: 0.44,
  })
  if (kind < 0.3)
    paint(
      layer,
      (g) =>
        limb(
          g,
          q([
            [-1, 4, 4],
            [-2.6, 10, 4.4],
            [-2, 17, 2],
          ]),
        ),
      { ...cloth, color: HAIRS[0], tone: 0.34 },
    )
  else if (kind < 0.42)
    paint(
      layer,
      (g) =>
        limb(
          g,
          q([
            [0.5, 5.2, 5],
            [0.9, 5.8, 5],
          ]),
        ),
      { ...cloth, color: HAIRS[0], tone: 0.56 },
    )
  else if (kind < 0.6)
    paint(
      layer,
      (g) => {
        shape(
          g,
          q([
            [-6.6, 0.6, 1],
            [-6.4, -5],
            [-3, -8.8],
            [2, -9],
            [6, -5.4],
            [6.7, 0.2, 1],
            [0, 1.6],
          ]),
        )
        g.fill()
      },
      { ...cloth, tone: 0.56 },
    )
}

function drawChild(layer: Layer, light: Layer, one: Standing, rng: Rng) {
  const [at = [one.x, one.y]] = inScene(placeOf(one), [[-25, 1]])
  const child: Standing = { x: at[0], y: at[1], h: one.h * 0.56, pose: 'plain', flip: !one.flip }
  drawBearer(layer, light, child, rng)
}

// Whoever stands in front of a candle stands in front of its light as well.
function coverLight(light: Layer, at: Place, pose: Pose) {
  paint(
    light,
    (g) => {
      trace(g, at, pose)
      g.fill()
      drawHead(g, at, pose)
      pose.legs.forEach((leg) => limb(g, inScene(at, leg, true)))
    },
    { color: '#000000', edge: [0, 1], soft: 1, pool: 0, wash: 0, grain: 0, alpha: 0.8, blend: 'erase' },
  )
}
