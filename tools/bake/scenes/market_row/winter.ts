import { place } from '../../kit/body.ts'
import { poly } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { type Stage } from '../../kit/stage.ts'
import { drawAwning, drawFinished, drawSideSheet } from './winter/awning.ts'
import { drawCoat } from './winter/coat.ts'
import { drawLane, drawShade, drawStalls, glowLane } from './winter/lane.ts'
import { JI_YOUNG } from './winter/palette.ts'
import { drawPeople } from './winter/people.ts'
import { drawSocks } from './winter/socks.ts'
import { tailorBack } from './winter/tailor.ts'
import { drawTable } from './winter/table.ts'
import { drawThings } from './winter/things.ts'

/** Her stall at noon, and an officer's coat with its arms out, worn outside and new within. */
export function drawWinter(stage: Stage) {
  const rng = stage.rng
  drawLane(stage.layer('back', { depth: 0 }), rng.fork(1))
  const stalls = stage.layer('stalls', { depth: 0.2 })
  drawStalls(stalls, rng.fork(2))
  drawPeople(stalls)
  drawShade(stalls)
  drawSideSheet(stalls, rng.fork(3))
  drawFinished(stalls, rng.fork(4))
  const awning = stage.layer('awning', { depth: 0.4 })
  const socks = stage.layer('socks', { depth: 0.4, sway: { x: 2.5, y: 0, rotation: 0, seconds: 4 } })
  drawSocks(awning, socks, rng.fork(5))
  drawAwning(awning, rng.fork(6))
  const table = stage.layer('table', { depth: 0.55 })
  drawTable(table, rng.fork(7))
  drawThings(table)
  drawCoat(table)
  tailorBack(stage.layer('tailor', { depth: 0.75 }), place(250, 1040, 870), JI_YOUNG)
  const light = stage.layer('light', { depth: 0.5, blend: 'add' })
  glowLane(light)
  // sun through a gap in the tarpaulin, on the side of the coat that never saw any
  paint(light, (g) => poly(g, '800,462 1076,458 1330,800 984,838'), {
    color: '#ffd997',
    edge: [7, 60],
    soft: 16,
    pool: 0,
    wash: 0.2,
    alpha: 0.36,
  })
}
