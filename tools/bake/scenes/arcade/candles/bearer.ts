import { inScene, type Place } from '../../../kit/body.ts'
import { limb, oval } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { smooth, type Rng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { type Standing } from './crowd.ts'
import { drawTop } from './heads.ts'
import { COATS, RIM, TROUSERS } from './inks.ts'
import { drawCandle, drawHead, flameOf, placeOf, poseOf, trace } from './outline.ts'
import { type Pose } from './poses.ts'

/** Somebody near enough to be somebody: the light is in front, and what shows of it goes round the outline. */
export function drawBearer(layer: Layer, light: Layer, one: Standing, rng: Rng) {
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
      feet.forEach(([x, y], i) => oval(g, [x + (i ? 0.8 : -0.8) * s, y + 0.6 * s, 4.2 * s, 2.5 * s]))
    },
    { ...cloth, color: TROUSERS, tone: 0.36 },
  )
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
  if (pose.shown) drawCandle(layer, flame, s, one.pose === 'upside' ? -1 : 1)
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
