import { blob, limb } from '../../kit/brush.ts'
import { backOfHand, type HandLook } from '../../kit/hands.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
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
  const [x, y, rot, size] = [872, 838, -0.92, 88]
  const m = (points: Points): Point[] =>
    toPoints(points).map(([a, b, w]) => {
      const [X, Y] = [(a * size) / 100, (b * size) / 100]
      const width = w === undefined || w === 1 ? w : (w * size) / 100
      return [x + X * Math.cos(rot) - Y * Math.sin(rot), y + X * Math.sin(rot) + Y * Math.cos(rot), width]
    })
  const skin: PaintOptions = {
    color: look(light).skin,
    tone: 0.42,
    edge: [0.9, 24],
    wash: 0.16,
    washSize: 70,
    pool: 0.24,
    poolR: 4,
    form: { light, r: 9, amt: 0.4, steps: 4 },
    rim: { light, color: '#ffd9a0', w: 3, amt: 0.4 },
    shadow: { dx: 11, dy: 13, r: 8, a: 0.5 },
  }
  // the row of what is closed: first joints only, their front edge barely notched
  paint(
    layer,
    blob(m('-30,-90 -30,-118 -20,-134 -4,-139 8,-133 22,-133 34,-124 46,-118 56,-104 54,-70')),
    skin,
  )
  const finger = '-36,-96,34 -42,-152,30 -46,-200,25 -47,-226,20 -46,-242,14'
  paint(layer, (g) => limb(g, m(finger)), { ...skin, tone: 0.5 })
  // the thumb lies along the fist, its tip at the root of the finger
  paint(layer, (g) => limb(g, m('-20,-6,44 -48,-50,38 -59,-92,29 -57,-122,21')), { ...skin, tone: 0.44 })
  backOfHand(layer, { x, y, size, rot, bend: 0.5, foreshorten: 0.94, folded: [0, 1, 2, 3, 4] }, look(light))
  const creases = [
    '8,-104,1 8,-132,3',
    '34,-98,1 34,-122,2.6',
    '-53,-153,1.4 -42,-157,3 -31,-153,1.4',
    '-53,-147,1.2 -43,-149,2 -33,-146,1.2',
    '-56,-200,1.2 -46,-203,2.6 -37,-200,1.2',
    '-65,-96,1.2 -58,-99,2.4 -50,-96,1.2',
  ]
  paint(layer, (g) => creases.forEach((l) => limb(g, m(l))), {
    color: '#2b160b',
    edge: [0.8, 12],
    pool: 0,
    alpha: 0.55,
  })
  paint(layer, blob(m('-52,-228 -52,-240 -46,-246 -40,-240 -40,-228 -46,-225')), {
    ...skin,
    tone: 0.66,
    rim: null,
    form: null,
    shadow: null,
    alpha: 0.7,
  })
}

/** Ji-young's: flat on the board. */
export function drawRestingHand(layer: Layer, light: Light) {
  backOfHand(
    layer,
    {
      x: 204,
      y: 836,
      size: 58,
      rot: 1.32,
      flip: true,
      bend: 0.3,
      spread: -0.1,
      slim: 1.04,
    },
    look(light),
  )
}
