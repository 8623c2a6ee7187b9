import { inScene } from '../../../kit/body.ts'
import { limb, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Rng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { type Standing } from './crowd.ts'
import { HAIRS } from './inks.ts'
import { drawHead, placeOf, poseOf } from './outline.ts'

/** Collar or scarf, then hair: cropped, grey, in a tail off the middle, in a knot, or under wool. */
export function drawTop(layer: Layer, one: Standing, cloth: PaintOptions, rng: Rng) {
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
