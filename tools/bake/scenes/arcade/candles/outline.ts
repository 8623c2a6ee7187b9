import { inScene, place, type Place } from '../../../kit/body.ts'
import { limb, oval, shape } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { type Layer, type Pen } from '../../../kit/stage.ts'
import { type Standing } from './crowd.ts'
import { GLOW, WAX } from './palette.ts'
import { POSES, type Pose } from './poses.ts'

/** How somebody stands. */
export const poseOf = ({ pose }: Standing): Pose => POSES[pose]
/** Where somebody stands. */
export const placeOf = ({ x, y, h, flip }: Standing) => place(x, y, h, flip)

/** Where somebody's light is, in the scene. */
export function flameOf(one: Standing): readonly [number, number] {
  const [at = [one.x, one.y]] = inScene(placeOf(one), [poseOf(one).flame])
  return [at[0], at[1]]
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

/** The outline of a coat, to fill or stroke. */
export function trace(g: Pen, at: Place, { coat }: Pose) {
  shape(g, inScene(at, coat))
}

/** A head, `k` times its size. */
export function drawHead(g: Pen, at: Place, { head }: Pose, k = 1) {
  const [middle = [0, 0]] = inScene(at, [[head[0], head[1]]])
  oval(g, [middle[0], middle[1], 6.1 * k * at.s, 7.9 * k * at.s], head[2] * (at.flip ? -1 : 1))
}
