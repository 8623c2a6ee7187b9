import { place } from '../../kit/body.ts'
import { type Stage } from '../../kit/stage.ts'
import { drawGround, drawSky } from './wall_day/ground.ts'
import { henSide } from './wall_day/hen.ts'
import { drawHouse } from './wall_day/house.ts'
import { SUN } from './wall_day/palette.ts'
import { drawPoster } from './wall_day/poster.ts'
import { drawHenShadow, drawShadow } from './wall_day/shadow.ts'
import { drawWall } from './wall_day/wall.ts'

/** The yard wall at noon with a notice on it, from the height of a hen; a woman's shadow has stopped before it. */
export function drawWallDay(stage: Stage) {
  const back = stage.layer('back', { depth: 0 })
  drawSky(back)
  drawHouse(back)
  drawGround(back)
  const wall = stage.layer('wall', { depth: 0.35 })
  drawWall(wall)
  drawPoster(wall)
  drawShadow(wall)
  drawHenShadow(wall)
  henSide(stage.layer('hen', { depth: 0.75 }), place(556, 826, 268), {
    cloth: ['#17100d', '#34231a', '#5d3d28', '#96683f', '#dfb67c'],
    comb: ['#4a1a16', '#86352c', '#b4604e', '#d99a83'],
    legs: ['#5a4526', '#94753f', '#cbab66', '#f0dba0'],
    eye: '#e2a445',
    light: SUN,
    form: 0.34,
    rim: '#fff0d0',
    rimAmt: 0.9,
    line: '#120c09',
  })
}
