import { blob, limb, oval } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'

const SKIN = ['#2a160c', '#5e381f', '#9a6236', '#cf9458', '#efc184']

/** A hand seen from above: its parts in units of its own (wrist at 0,0, fingers up), where it lies and how it is turned. */
type Hand = {
  at: readonly [x: number, y: number]
  rot: number
  light: readonly [number, number]
  /** Fingers and their segments, those that lie lowest first. */
  fingers: readonly (readonly Points[])[]
  back: Points
  knuckles: readonly Point[]
  nails: readonly (readonly [x: number, y: number, rx: number, ry: number])[]
  creases: readonly Points[]
}

/** Father's: the first finger out, bent at its joint; three curled under it in a row; the thumb against them. */
export function drawPointingHand(layer: Layer, light: readonly [number, number]) {
  drawHand(layer, {
    at: [862, 826],
    rot: -0.9,
    light,
    fingers: [
      ['38,-84,30 45,-108,27'],
      ['15,-96,33 20,-126,30'],
      ['-10,-100,35 -9,-134,31'],
      ['-36,-96,38 -41,-138,35', '-41,-138,34 -48,-178,30', '-48,-178,30 -60,-210,21'],
      ['-36,-18,40 -60,-62,34', '-60,-62,32 -46,-112,24'],
    ],
    back: '-34,4 -46,-30 -52,-70 -52,-98 -38,-112 -20,-112 -8,-116 8,-114 18,-110 30,-108 42,-98 52,-84 50,-50 42,-20 36,6 0,14',
    knuckles: [
      [-37, -100],
      [-9, -105],
      [17, -100],
      [40, -87],
    ],
    nails: [
      [-59, -205, 7, 10],
      [-46, -108, 8.6, 11],
    ],
    creases: [
      '-55,-136,0.8 -42,-141,2.2 -28,-139,0.8',
      '-54,-142,0.6 -42,-146,1.6 -29,-144,0.6',
      '-60,-176,0.8 -50,-180,2 -38,-178,0.8',
      '-30,-116,0.8 -25,-128,2.6 -26,-140,0.8',
      '4,-114,0.8 6,-124,2.6 5,-136,0.8',
      '30,-106,0.8 33,-114,2.4 34,-122,0.8',
      '-70,-62,0.8 -58,-66,2 -46,-63,0.8',
      '-24,-30,0.6 -20,-60,2 -26,-88,0.6',
      '4,-24,0.6 6,-60,1.6 2,-92,0.6',
      '26,-26,0.6 27,-56,1.6 24,-84,0.6',
    ],
  })
}

/** Ji-young's, resting: four fingers side by side, a little curled, the thumb tucked along them. */
export function drawRestingHand(layer: Layer, light: readonly [number, number]) {
  drawHand(layer, {
    at: [196, 838],
    rot: 1.28,
    light,
    fingers: [
      ['-30,-12,26 -42,-46,21', '-42,-46,20 -38,-80,15'],
      ['26,-60,20 27,-86,18', '27,-86,17.4 25,-104,13'],
      ['10,-66,22 10,-100,19.6', '10,-100,19 9,-124,14'],
      ['-9,-68,22 -9,-106,20', '-9,-106,19.4 -8,-132,14'],
      ['-27,-64,22 -27.6,-98,19.6', '-27.6,-98,19 -25,-121,14'],
    ],
    back: '-26,6 -35,-20 -38,-52 -37,-70 -28,-76 -18,-74 -9,-79 0,-76 9,-77 18,-72 26,-70 34,-60 34,-36 28,-10 24,8 0,12',
    knuckles: [
      [-28, -68],
      [-9, -72],
      [9, -70],
      [25, -62],
    ],
    nails: [
      [-27, -119, 4.6, 6.4],
      [-7, -131, 4.8, 6.6],
      [12, -123, 4.6, 6.4],
    ],
    creases: [
      '-37,-97,0.6 -29,-100,1.6 -21,-98,0.6',
      '-17,-105,0.6 -9,-108,1.6 -1,-106,0.6',
      '3,-99,0.6 11,-102,1.6 19,-100,0.6',
      '22,-85,0.6 28,-88,1.4 34,-86,0.6',
      '-18,-22,0.6 -18,-44,1.4 -20,-60,0.6',
    ],
  })
}

function drawHand(layer: Layer, hand: Hand) {
  const [cos, sin] = [Math.cos(hand.rot), Math.sin(hand.rot)]
  const m = (points: Points): Point[] =>
    toPoints(points).map(([x, y, w]) => [hand.at[0] + x * cos - y * sin, hand.at[1] + x * sin + y * cos, w])
  const { light } = hand
  const skin: PaintOptions = {
    color: SKIN,
    tone: 0.46,
    edge: [1, 26],
    wash: 0.16,
    washSize: 70,
    pool: 0.16,
    poolR: 3,
    form: { light, r: 9, amt: 0.46, steps: 4 },
    rim: { light, color: '#ffd9a0', w: 3, amt: 0.6 },
    shadow: { dx: 5, dy: 8, r: 6, a: 0.5, color: '#1a0c06' },
  }
  hand.fingers.forEach((segments, i) =>
    segments.forEach((line, j) =>
      paint(layer, (g) => limb(g, m(line)), {
        ...skin,
        tone: 0.4 + 0.02 * i + 0.04 * j,
        ...(j ? { shadow: null } : {}),
      }),
    ),
  )
  const back = paint(layer, blob(m(hand.back)), {
    ...skin,
    tone: 0.5,
    shadow: null,
    form: { light, r: 20, amt: 0.4, steps: 5 },
  })
  for (const [x, y] of m(hand.knuckles))
    paint(layer, (g) => oval(g, [x, y, 11, 8], hand.rot), {
      color: '#f2c890',
      edge: [2.4, 10],
      soft: 3,
      pool: 0,
      alpha: 0.5,
      clip: back,
    })
  paint(layer, (g) => hand.creases.forEach((line) => limb(g, m(line))), {
    color: '#3a1e0e',
    edge: [1, 12],
    pool: 0,
    alpha: 0.55,
  })
  for (const [x, y, rx, ry] of hand.nails)
    for (const [X, Y] of m([[x, y]]))
      paint(layer, (g) => oval(g, [X, Y, rx, ry], hand.rot + 0.1), {
        color: ['#9a6840', '#e0b084', '#f8dcb4'],
        tone: 0.56,
        edge: [0.6, 8],
        pool: 0.3,
        poolR: 2,
      })
}
