import { limb, poly, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { DOOR } from './palette.ts'

/** The door of the house, shut, and the step before it. */
export function drawDoor(house: Layer) {
  // the door is shut: paper above, with a lamp behind it and the shadow of a shelf; boards below, light in their gaps
  paint(house, (g) => g.fillRect(534, 428, 116, 220), {
    color: ['#9a5a1c', '#e29a3e', '#ffd07a', '#ffecbc'],
    tone: 0.58,
    edge: [1.2, 40],
    wash: 0.34,
    washSize: 70,
    pool: 0.2,
    shade: (x, y) =>
      0.26 * Math.exp(-(((x - 586) / 46) ** 2 + ((y - 500) / 60) ** 2)) - 0.14 * smooth(470, 430, y),
  })
  paint(
    house,
    (g) => {
      g.fillRect(598, 520, 50, 5)
      for (const [x, w] of [
        [602, 15],
        [620, 17],
      ] as const) {
        shape(g, `${x},505,1 ${x + w},505,1 ${x + w - 3},519,1 ${x + 3},519,1`)
        g.fill()
      }
    },
    { color: '#a86a26', edge: [1.4, 14], soft: 1.6, pool: 0, alpha: 0.5 },
  )
  const boards: PaintOptions = {
    color: ['#1c1008', '#3f2612', '#6f4520', '#a87434'],
    tone: 0.36,
    edge: [1, 40],
    wash: 0.3,
    washSize: 50,
    rim: { light: [592, 470], color: '#ffc870', w: 2.4, amt: 0.8 },
  }
  for (const [x, w] of [
    [536, 26],
    [565, 27],
    [595, 25],
    [623, 25],
  ] as const)
    paint(house, (g) => poly(g, `${x},560 ${x + w},560 ${x + w},642 ${x},642`), boards)
  paint(
    house,
    (g) => {
      g.fillRect(534, 552, 116, 11)
      g.fillRect(588, 430, 7, 214)
      g.lineWidth = 3.2
      g.beginPath()
      for (const x of [553, 571, 612, 631]) {
        g.moveTo(x, 430)
        g.lineTo(x + 0.6, 554)
      }
      for (const y of [458, 490, 522]) {
        g.moveTo(535, y)
        g.lineTo(649, y - 1)
      }
      g.stroke()
    },
    { color: ['#120b07', '#2c1a0e', '#5e3a1b'], tone: 0.4, edge: [0.8, 30], pool: 0 },
  )
  paint(house, (g) => limb(g, '600,574,4 600,588,4'), { color: '#0c0806', edge: [0.6, 8], pool: 0 })
  paint(
    house,
    (g) => {
      g.lineWidth = 13
      g.strokeRect(528, 423, 128, 230)
    },
    {
      color: ['#0a0908', '#241a12', '#5a4024'],
      tone: 0.4,
      edge: [1.4, 40],
      rim: { light: DOOR, color: '#ffc870', w: 3, amt: 0.9 },
    },
  )
  paint(house, (g) => poly(g, '510,648 676,646 690,666 500,668'), {
    color: ['#3a2a1c', '#8c6636', '#d8a85e', '#ffdc9a'],
    tone: 0.5,
    edge: [1.6, 30],
    wash: 0.3,
    washSize: 40,
  })
}
