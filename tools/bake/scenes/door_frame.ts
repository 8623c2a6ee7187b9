import { poly } from '../kit/brush.ts'
import { glow } from '../kit/light.ts'
import { paint } from '../kit/paint.ts'
import { type SceneSource } from '../kit/scene-source.ts'
import { drawCoat, drawEmptyNail, drawGreen } from './door_frame/coat.ts'
import { drawFrame, drawWall } from './door_frame/frame.ts'
import { SUN } from './door_frame/palette.ts'
import { drawYard } from './door_frame/yard.ts'

/** A doorpost with a boy's years cut into it, a nail, and the coat that goes back on it. */
export const scene: SceneSource = {
  id: 'door_frame',
  seed: 41,
  tone: { gamma: 1, black: '#000000' },
  frame: { card: 'bottom-right', safe: [960, 320, 620, 520], focus43: 600, focus916: 620 },
  looks: { day: { value: 'light', ground: '#2c1c12' } },
  hotspots: { coat: [670, 180, 260, 470] },
  draw(stage) {
    const rng = stage.rng
    drawYard(stage.layer('yard', { depth: 0 }), rng.fork(1))
    const house = stage.layer('house', { depth: 0.5 })
    drawWall(house, rng.fork(2))
    drawFrame(house, rng.fork(3))
    drawEmptyNail(house)
    drawGreen(house)
    drawCoat(
      stage.layer('coat', {
        depth: 0.54,
        sway: { x: 0, y: 0, rotation: 0.35, seconds: 7, pivot: [784, 194] },
      }),
    )
    const light = stage.layer('light', { depth: 0.3, blend: 'add' })
    glow(light, { x: SUN[0], y: SUN[1], r: 620, color: '#ffd28a', a: 0.34, p: 1.8 })
    // the last of it along the wall
    paint(light, (g) => poly(g, '540,150 1180,250 1180,560 540,690'), {
      color: '#ffca80',
      edge: [6, 60],
      soft: 26,
      pool: 0,
      wash: 0.3,
      alpha: 0.14,
      fade: [560, 0, 1, 1160, 0, 0],
    })
  },
}
