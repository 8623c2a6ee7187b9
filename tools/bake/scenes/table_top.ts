import { glow } from '../kit/light.ts'
import { type SceneSource } from '../kit/scene-source.ts'
import { drawHeap } from './table_top/banknotes.ts'
import { drawOilcloth } from './table_top/cloth.ts'
import { drawHand } from './table_top/sleeve.ts'
import { drawAccount, drawThread, drawTin, THREADS } from './table_top/things.ts'

/** A table from above. Notes: what there is to send, in three heaps. */
export const scene: SceneSource = {
  id: 'table_top',
  seed: 58,
  tone: { gamma: 1.12, black: '#040706' },
  frame: { card: 'top-left', safe: [20, 20, 620, 560], focus43: 1000, focus916: 1040 },
  looks: { notes: { value: 'dark', ground: '#07100f', flicker: { kind: 'lamp' } } },
  hotspots: { all: [720, 100, 244, 176], half: [976, 92, 236, 156], none: [1210, 128, 360, 360] },
  draw(stage) {
    const rng = stage.rng
    drawOilcloth(stage.layer('oilcloth', { depth: 0 }), rng.fork(1))
    const things = stage.layer('things', { depth: 0.25 })
    drawTin(things, rng.fork(2))
    drawThread(things)
    drawAccount(things, rng.fork(3))
    const notes = stage.layer('notes', { depth: 0.35 })
    drawHeap(notes, rng.fork(4), {
      x: 830,
      y: 210,
      turn: -0.12,
      notes: 15,
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
      x: 1040,
      y: 476,
      turn: -0.3,
      notes: 5,
      inks: ['violet', 'blue'],
      loose: 1,
    })
    drawHand(stage.layer('hand', { depth: 0.6 }))
    const light = stage.layer('light', { depth: 0.3, blend: 'add', lit: true })
    glow(light, { x: 1110, y: 120, r: 640, color: '#ffcf86', a: 0.24, p: 1.8, noise: 0.2 })
  },
}
