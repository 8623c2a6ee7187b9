import { blob, limb } from '../../kit/brush.ts'
import { backOfHand, type HandLook } from '../../kit/hands.ts'
import { paint } from '../../kit/paint.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'

type Light = readonly [x: number, y: number]

const look = (light: Light): HandLook => ({
  skin: ['#2a160c', '#5e381f', '#9a6236', '#cf9458', '#efc184'],
  skinLight: '#f2c890',
  line: '#2b160b',
  light,
  rim: '#ffd9a0',
  rimAmt: 0.5,
})

/** Father's from above: the first finger out to where the line ends, the other three closed under in one row. */
export function drawPointingHand(layer: Layer, light: Light) {
  const [x, y, rot, size] = [872, 838, -0.92, 98]
  const m = (points: Points): Point[] =>
    toPoints(points).map(([a, b, w]) => {
      const [X, Y] = [(a * size) / 100, (b * size) / 100]
      return [x + X * Math.cos(rot) - Y * Math.sin(rot), y + X * Math.sin(rot) + Y * Math.cos(rot), w]
    })
  // the row of what is closed: first joints only, their front edge barely notched
  paint(layer, blob(m('-30,-90 -30,-122 -22,-137 -4,-141 8,-134 22,-134 34,-124 46,-118 56,-104 54,-70')), {
    color: look(light).skin,
    tone: 0.4,
    edge: [0.9, 24],
    wash: 0.16,
    washSize: 70,
    pool: 0.24,
    poolR: 5,
    form: { light, r: 12, amt: 0.4, steps: 4 },
    shadow: { dx: 8, dy: 10, r: 8, a: 0.5 },
  })
  paint(layer, (g) => ['8,-102,1 8,-132,3', '34,-96,1 34,-122,2.6'].forEach((l) => limb(g, m(l))), {
    color: '#2b160b',
    edge: [0.8, 12],
    pool: 0,
    alpha: 0.6,
  })
  backOfHand(
    layer,
    { x, y, size, rot, bend: 0.5, spread: -0.2, foreshorten: 0.94, folded: [0, 2, 3], slim: 1.08 },
    look(light),
  )
}

/** Ji-young's: half closed on the board, the thumb under it. */
export function drawRestingHand(layer: Layer, light: Light) {
  backOfHand(
    layer,
    {
      x: 206,
      y: 842,
      size: 66,
      rot: 1.4,
      flip: true,
      bend: 1.15,
      spread: -0.62,
      foreshorten: 0.72,
      folded: [4],
      slim: 1.14,
    },
    look(light),
  )
}
