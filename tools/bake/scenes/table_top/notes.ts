import { glow } from '../../kit/light.ts'
import { type Stage } from '../../kit/stage.ts'
import { drawHeap } from './banknotes.ts'
import { drawOilcloth } from './cloth.ts'
import { drawRuler } from './ruler.ts'
import { drawHand } from './sleeve.ts'
import { drawAccount, drawThread, THREADS } from './things.ts'
import { drawTin } from './tin.ts'

/** Notes: what there is to send, in three heaps on an oilcloth. */
export function drawNotes(stage: Stage) {
  const rng = stage.rng
  drawOilcloth(stage.layer('oilcloth', { depth: 0 }), rng.fork(1))
  const things = stage.layer('things', { depth: 0.25 })
  drawTin(things, rng.fork(2))
  drawThread(things)
  drawAccount(things, rng.fork(3))
  drawRuler(things)
  const notes = stage.layer('notes', { depth: 0.35 })
  drawHeap(notes, rng.fork(4), {
    x: 830,
    y: 226,
    turn: -0.12,
    notes: 40,
    eared: true,
    inks: ['green', 'violet', 'brown', 'blue'],
    loose: 0.7,
  })
  drawHeap(notes, rng.fork(5), {
    x: 1090,
    y: 180,
    turn: 0.16,
    notes: 8,
    inks: ['green', 'brown'],
    loose: 0.3,
    tie: THREADS.blue,
  })
  drawHeap(notes, rng.fork(6), {
    x: 1062,
    y: 512,
    turn: -0.3,
    notes: 6,
    inks: ['violet', 'blue'],
    loose: 0.2,
  })
  drawHand(stage.layer('hand', { depth: 0.6 }))
  const light = stage.layer('light', { depth: 0.3, blend: 'add', lit: true })
  glow(light, { x: 1110, y: 120, r: 640, color: '#ffcf86', a: 0.24, p: 1.8, noise: 0.2 })
}
