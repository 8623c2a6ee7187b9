import { createRng } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { drawFront, drawGlass } from './abroad/front.ts'
import { drawLetterBox } from './abroad/letter-box.ts'
import { drawSidewalk, drawSky, drawWall } from './abroad/street.ts'
import { drawLight, SCARF_DAY } from './her.ts'
import { drawInside } from './lamp.ts'

/** The same shape in another country: a low sun along a brick street, and her lamp on in daylight. */
export function drawAbroad(stage: Stage) {
  const back = stage.layer('back', { depth: 0 })
  drawSky(back, createRng(901))
  drawWall(back, createRng(902))
  drawSidewalk(stage, createRng(903))
  drawInside(stage, SCARF_DAY)
  drawGlass(stage, createRng(904))
  drawFront(stage, createRng(905))
  drawLetterBox(stage)
  drawLight(stage)
}
