import { type Stage } from '../../kit/stage.ts'
import { drawHouse } from './door_night/house.ts'
import { drawSky, drawVillage, drawYard } from './door_night/land.ts'
import { drawLight, drawSmoke, drawWalker } from './door_night/people.ts'
import { drawMaize, drawNear } from './door_night/yard.ts'

/** The farm on a cold night of any season, its paper door lit from within. */
export function drawDoorNight(stage: Stage) {
  drawSky(stage)
  drawVillage(stage)
  drawYard(stage)
  const house = stage.layer('house', { depth: 0.5, lit: true })
  drawHouse(house, stage.rng)
  drawMaize(house)
  drawNear(stage)
  drawWalker(stage)
  drawLight(stage)
  drawSmoke(stage)
}
