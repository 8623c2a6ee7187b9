import { limb, poly } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
import { bell, smooth } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { glass } from './glass.ts'
import { drawStove, drawKettle } from './stove.ts'

/** A table with an oilcloth, two glasses of tea, a stove made of a drum, a kettle. */
export function drawStall(stage: Stage) {
  const stall = stage.layer('stall', { depth: 0.85 })
  drawStove(stall)
  drawKettle(stall)
  const top = '330,742 902,716 1000,930 292,930'
  const cloth = paint(stall, (g) => poly(g, top), {
    color: ['#3c4a48', '#5c6d68', '#82918a', '#aab4aa', '#d0d5c8'],
    tone: 0.46,
    edge: [2, 50],
    wash: 0.26,
    washSize: 150,
    pool: 0.14,
    shade: (x, y) =>
      0.2 * smooth(860, 720, y) -
      0.1 * smooth(800, 1000, x) +
      0.1 * bell(x, y, { x0: 360, y0: 780, rx: 120, ry: 90 }),
    shadow: { dx: 0, dy: -5, r: 8, a: 0.36 },
  })
  // its checks, worn off where elbows are
  paint(
    stall,
    (g) => {
      for (let i = -2; i < 22; i++) {
        const x = 338 + i * 31
        limb(g, [
          [x, 744 - i * 1.2, 2.6],
          [x + (x - 610) * 0.28, 930, 5],
        ])
      }
      for (let j = 0; j < 7; j++) {
        const y = 756 + j * j * 3.4 + j * 8
        limb(g, [
          [300, y + 6, 2 + j * 0.5],
          [640, y - 6, 2 + j * 0.5],
          [990, y - 18, 2 + j * 0.5],
        ])
      }
    },
    { color: '#d2d7ca', clip: cloth, edge: [1.6, 40], pool: 0, dry: 0.26, dryAngle: 0.02, alpha: 0.34 },
  )
  paint(
    stall,
    (g) => {
      for (const [x, y, r] of [
        [452, 800, 50],
        [620, 782, 46],
        [770, 830, 36],
      ] as const)
        hoop(g, 3, [x, y, r, r * 0.3], { arc: [0.3, 5.6] })
    },
    { color: '#54504a', clip: cloth, edge: [1.4, 20], soft: 0.8, pool: 0, alpha: 0.4 },
  )
  glass(stall, { x: 470, y: 802, s: 1.14, level: 0.6 })
  glass(stall, { x: 642, y: 784, s: 1.04, level: 0.84 })
}

/** Coals and tea. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.85, blend: 'add', lit: true })
  glow(light, { x: 192, y: 792, r: 190, color: '#ff9a3e', a: 0.34, p: 2 })
  glow(light, { x: 196, y: 660, r: 160, color: '#ffab52', a: 0.3, p: 1.8, sy: 0.5 })
  glow(light, { x: 486, y: 752, r: 110, color: '#ffc574', a: 0.22, p: 1.9 })
  glow(light, { x: 652, y: 730, r: 100, color: '#ffc574', a: 0.2, p: 1.9 })
}
