import { place } from '../../kit/body.ts'
import { paint } from '../../kit/paint.ts'
import { poly } from '../../kit/brush.ts'
import { type Stage } from '../../kit/stage.ts'
import { drawHung } from './summer/hung.ts'
import { drawLane } from './summer/lane.ts'
import { IN_HEAT, JI_YOUNG, STALLS } from './summer/palette.ts'
import { drawShirt } from './summer/shirt.ts'
import { drawAwning, drawSideSheet } from './winter/awning.ts'
import { drawShade, drawStalls, glowLane } from './winter/lane.ts'
import { drawPeople } from './winter/people.ts'
import { drawSocks } from './winter/socks.ts'
import { tailorBack } from './winter/tailor.ts'
import { drawTable } from './winter/table.ts'
import { drawThings } from './winter/things.ts'

// So many sheets come before the awning in winter; the awning and the socks are cut from the same paper all the year.
const SHEETS_BEFORE = 255

/** The same stall in July: dust where the snow was, a thin blouse, and a shirt under the needle. */
export function drawSummer(stage: Stage) {
  const rng = stage.rng
  const lane = stage.layer('lane', { depth: 0.2 })
  drawLane(lane, rng.fork(1))
  drawStalls(lane, rng.fork(2), STALLS)
  drawPeople(lane, IN_HEAT)
  drawShade(lane, ['#5f5748', '#8d7f67', '#b3a384'])
  drawSideSheet(lane, rng.fork(3))
  drawHung(lane, rng.fork(4))
  stage.calls = SHEETS_BEFORE
  const awning = stage.layer('awning', { depth: 0.4 })
  const socks = stage.layer('socks', { depth: 0.4, sway: { x: 2.5, y: 0, rotation: 0, seconds: 4 } })
  drawSocks(awning, socks, rng.fork(5))
  drawAwning(awning, rng.fork(6))
  const table = stage.layer('table', { depth: 0.55 })
  drawTable(table, rng.fork(7))
  drawThings(table)
  drawShirt(table)
  tailorBack(stage.layer('tailor', { depth: 0.75 }), place(250, 1040, 870), JI_YOUNG)
  const light = stage.layer('light', { depth: 0.5, blend: 'add' })
  glowLane(light)
  // sun through the gap in the tarpaulin
  paint(light, (g) => poly(g, '800,462 1076,458 1230,690 900,700'), {
    color: '#ffd997',
    edge: [7, 60],
    soft: 16,
    pool: 0,
    wash: 0.2,
    alpha: 0.3,
  })
}
