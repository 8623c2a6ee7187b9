import { type Stage } from '../../kit/stage.ts'
import { glow } from '../../kit/light.ts'
import { drawBathing, drawWet } from './sarongs/bathing.ts'
import { drawWashing } from './sarongs/cloths.ts'
import { drawNearCloth } from './sarongs/near-cloth.ts'
import { drawWomen, drawNearest } from './sarongs/women.ts'
import { drawWall } from './sarongs/wall.ts'

/** A women's room in Bangkok: far more women than it was made for, washing on strings with the sun behind it, one tap. */
export function drawSarongs(stage: Stage) {
  const wall = stage.layer('wall', { depth: 0 })
  drawWall(wall)
  drawWet(wall)
  drawWashing(stage.layer('washing', { depth: 0.2, sway: { x: 3, y: 0, rotation: 0.25, seconds: 8 } }))
  drawWomen(stage.layer('women', { depth: 0.45 }))
  const floor = stage.layer('tap', { depth: 0.6 })
  drawBathing(floor)
  drawNearest(floor)
  drawNearCloth(
    stage.layer('near', { depth: 1, sway: { x: 1, y: 0, rotation: 0.3, seconds: 10, pivot: [300, 0] } }),
  )
  const light = stage.layer('light', { depth: 0.1, blend: 'add' })
  glow(light, { x: 1060, y: 220, r: 640, color: '#ffd07a', a: 0.24, sy: 0.7, p: 1.6 })
  for (const x of [830, 1250]) glow(light, { x, y: 150, r: 240, color: '#fff0c0', a: 0.3, sy: 0.8, p: 1.7 })
}
