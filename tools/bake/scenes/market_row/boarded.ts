import { type Stage } from '../../kit/stage.ts'
import { drawFarEnd } from './boarded/far-end.ts'
import { drawGate } from './boarded/gate.ts'
import { drawGround } from './boarded/ground.ts'
import { drawRope } from './boarded/rope.ts'
import { drawRow } from './boarded/row.ts'
import { drawSock } from './boarded/sock.ts'

/** The row shut: a rope across the gate, bare frames, boards, and on her wire one sock. */
export function drawBoarded(stage: Stage) {
  const lane = stage.layer('lane', { depth: 0.2 })
  drawFarEnd(lane)
  drawGround(lane)
  drawRow(lane)
  drawSock(
    stage.layer('sock', { depth: 0.4, sway: { x: 0, y: 0, rotation: 2, seconds: 5, pivot: [246, 352] } }),
  )
  const gate = stage.layer('gate', { depth: 0.85 })
  drawGate(gate)
  drawRope(stage.layer('rope', { depth: 0.9, sway: { x: 0, y: 3, rotation: 0, seconds: 6 } }))
}
